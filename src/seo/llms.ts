import type { Named } from './page-facts.ts';
import { absolute, type SiteFacts } from './site-facts.ts';

interface Listed extends Named {
  description: string;
}

export interface LlmsSection {
  heading: string;
  pages: readonly Listed[];
}

/**
 * A guide to the site for language models, as llmstxt.org describes it.
 * @param notes what a reader has to know before quoting, one paragraph each
 */
export function llmsText(
  site: SiteFacts,
  summary: string,
  notes: readonly string[],
  sections: readonly LlmsSection[],
): string {
  const line = ({ name, path, description }: Listed) => `- [${name}](${absolute(site, path)}): ${description}`;
  const parts = sections.map(({ heading, pages }) => [`## ${heading}`, pages.map(line).join('\n')].join('\n\n'));
  return `${[`# ${site.name}`, `> ${summary}`, ...notes, ...parts].join('\n\n')}\n`;
}
