/** An article as one plain text: what its page shows, in the same order. */
export interface ArticleText {
  title: string;
  lead: string;
  /** Full address of its page. */
  url: string;
  /** Lines on its state: dates, review. */
  state: readonly string[];
  /** What stands over the body: whether a remedy works, other names. */
  facts: readonly string[];
  /** Already Markdown. */
  body: string;
  sources: readonly SourceText[];
}

export interface SourceText {
  /** Authors and year; empty where nobody is named. */
  who: string;
  title: string;
  where: string;
  url?: string | undefined;
}

/** The plain Markdown version of an article. */
export function articleMarkdown(article: ArticleText): string {
  const { title, lead, url, state, facts, body, sources } = article;
  const parts = [
    `# ${title}`,
    lead,
    [`Page: <${url}>`, ...state].join('  \n'),
    ...facts,
    body,
    ...(sources.length > 0 ? ['## Sources', numbered(sources.map(sourceText))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A box beside or in the text. */
export function quoted(heading: string, ...paragraphs: readonly string[]): string {
  const text = [`**${heading}**`, ...paragraphs.filter(Boolean)].join('\n\n');
  return text.replaceAll(/^(.*)$/gm, (line) => (line ? `> ${line}` : '>'));
}

/** A list with a dash before each entry. */
export const listed = (entries: readonly string[]): string => entries.map((entry) => `- ${entry}`).join('\n');

/** Numbers that lead to the sources: ` [1, 2]`. */
export const cited = (numbers: readonly number[]): string => (numbers.length > 0 ? ` [${numbers.join(', ')}]` : '');

const numbered = (entries: readonly string[]): string =>
  entries.map((entry, index) => `${index + 1}. ${entry}`).join('\n');

const sourceText = ({ who, title, where, url }: SourceText): string =>
  [who, url ? `[${title}](${url})` : title, where]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
