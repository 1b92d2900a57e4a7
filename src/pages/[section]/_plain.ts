import { type Article, articlesOf } from '../../library/articles.ts';
import { citedSources } from '../../library/citations.ts';
import { claims, dangerItems, sources } from '../../library/records.ts';
import {
  type ArticleText,
  articleMarkdown,
  cited,
  listed,
  quoted,
  type SourceText,
} from '../../markdown/article-markdown.ts';
import { bodyMarkdown, type ComponentText } from '../../markdown/body-markdown.ts';
import type { Certainty } from '../../model/article.ts';
import type { CareLevel } from '../../model/care-level.ts';
import { isOverdue } from '../../seo/days.ts';
import { markdownPath } from '../../seo/redirects.ts';
import { overdueNote } from '../../share/say.ts';
import { buildDay, siteAddress } from '../../site.ts';
import { certaintyWords } from '../../views/Certainty.tsx';
import { careWords } from '../../views/care-words.ts';
import { effectWords } from '../../views/effect-words.ts';
import { reviewState } from '../../views/review-state.ts';
import { verdictWords } from '../../views/Verdict.tsx';

/** An article as plain Markdown, from the data that its page is made of. */
export async function plainArticle(article: Article): Promise<string> {
  const { data } = article;
  const order = await citedSources(article);
  const cite: Cite = (ids) => cited(ids.map((id) => order.indexOf(id) + 1));
  const text: ArticleText = {
    title: data.title,
    lead: data.lead,
    url: addressOf(article.path),
    state: [
      `Last checked: ${data.checked}. Next check: ${data.nextCheck}.`,
      ...(isOverdue(data.nextCheck, buildDay) ? [overdueNote(data.nextCheck)] : []),
      `${reviewState}.`,
    ],
    facts: factsOf(article, cite),
    body: bodyMarkdown(article.entry.body ?? '', await componentTexts(article, cite), addressOf),
    sources: await sourceTexts(order),
  };
  return articleMarkdown(text);
}

/** Names sources by their numbers in this article. */
type Cite = (ids: readonly string[]) => string;

const addressOf = (url: string): string => (url.startsWith('/') ? siteAddress() + url.slice(1) : url);

const evidence = (level: Certainty): string => `Evidence: ${certaintyWords[level]}`;

function factsOf({ data }: Article, cite: Cite): string[] {
  const facts = data.alsoCalled.length > 0 ? [`Also called: ${data.alsoCalled.join(', ')}.`] : [];
  if (!('finding' in data)) return facts;
  facts.push(`**${effectWords[data.effect]}** ${data.finding}${cite(data.sources)} (${evidence(data.certainty)})`);
  if ('notFor' in data && data.notFor) facts.push(`**Not for everyone:** ${data.notFor}`);
  return facts;
}

async function componentTexts({ data }: Article, cite: Cite): Promise<Record<string, ComponentText>> {
  const items = await dangerItems();
  const checked = await claims();
  const eases = 'eases' in data ? await findings('remedies', data.eases) : '';
  const prevents = 'prevents' in data ? await findings('prevention', data.prevents) : '';
  return {
    First: (_, words) => `## What to do first\n\n${words}`,
    Cite: ({ ids = '' }) => cite(ids.split(/\s+/).filter(Boolean)),
    Sure: ({ level }, words) => quoted('How sure are we?', words, evidence(level as Certainty)),
    Aside: ({ title = '' }, words) => quoted(title, words),
    CareCard: ({ level, items: ids = '' }, words) => {
      const signs = ids.split(/\s+/).flatMap((id) => items.find((item) => item.id === id)?.sign ?? []);
      return quoted(careWords[level as CareLevel], listed(signs.map((sign) => `${sign}.`)), words);
    },
    Signs: () =>
      'signs' in data ? listed(data.signs.map((sign) => signText(sign.points, sign.says) + cite(sign.sources))) : '',
    Eases: () => eases,
    Prevents: () => prevents,
    Claim: ({ id }) => {
      const claim = checked.find((candidate) => candidate.id === id);
      return claim
        ? quoted(`“${claim.claim}” ${verdictWords[claim.verdict]}`, claim.finding + cite(claim.sources))
        : '';
    },
    Figure: ({ caption = '' }) => `*Picture: ${caption}*`,
  };
}

function signText(points: number, says: string): string {
  const way = points > 0 ? 'For' : points < 0 ? 'Against' : 'Neither way';
  return `${way}: ${says}`;
}

async function findings(collection: 'remedies' | 'prevention', ids: readonly string[]): Promise<string> {
  const articles = await articlesOf(collection);
  const shown = ids.flatMap((id) => articles.find((article) => article.id === id) ?? []);
  return listed(
    shown.map(({ data, path }) => {
      const notFor = 'notFor' in data && data.notFor ? ` ${data.notFor}` : '';
      const link = `[${data.name}](${addressOf(markdownPath(path))})`;
      return `**${link}** (${evidence(data.certainty)}): ${data.finding}${notFor}`;
    }),
  );
}

async function sourceTexts(ids: readonly string[]): Promise<SourceText[]> {
  const bibliography = await sources();
  return ids.flatMap((id) => {
    const source = bibliography.get(id);
    if (!source) return [];
    const who = [source.authors, source.year].filter(Boolean).join(', ');
    return [{ who, title: source.title, where: source.container, url: source.url }];
  });
}
