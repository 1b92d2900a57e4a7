import type { DangerHit } from '../../search/danger.ts';
import type { Kind } from '../../search/index-parts.ts';
import type { Marked as MarkedText } from '../../search/marks.ts';
import type { Results } from '../../search/search.ts';
import type { Answer } from '../../search/symptoms.ts';
import { CareCard } from '../../views/CareCard.tsx';
import { careWords } from '../../views/care-words.ts';

export const kindNames: Record<Kind, string> = {
  causes: 'Cause',
  remedies: 'Remedy',
  prevention: 'Prevention',
  moments: 'When it strikes',
  help: 'Get help',
  about: 'About',
  claims: 'Advice, checked',
  glossary: 'Word explained',
  movements: 'Movement',
  routines: 'Routine',
};

/** A text with the matched words marked. */
export function Marked({ text, marks }: MarkedText) {
  let from = 0;
  const parts = marks.flatMap(([start, end]) => {
    const pieces = [text.slice(from, start), <mark>{text.slice(start, end)}</mark>];
    from = end;
    return pieces;
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}

/** The care cards of the danger signs a query names, strictest first. */
export function DangerCards({ hits, base }: { hits: readonly DangerHit[]; base: string }) {
  return (
    <>
      {hits.slice(0, 2).map(({ item }) => (
        <CareCard
          key={item.id}
          level={item.level}
          heading={item.private ? 'You matter. Help is there, right now.' : undefined}
        >
          <p>
            {item.private ? 'You are not alone with this.' : `Is this you? ${item.sign}.`}{' '}
            {!item.private && item.level !== 'emergency' && `Then: ${careWords[item.level].toLowerCase()}.`}
          </p>
          <p>
            <a href={base + item.url}>{item.private ? 'People to call' : 'What to do, whom to call'}</a>
          </p>
        </CareCard>
      ))}
    </>
  );
}

interface FoundProps {
  results: Results | null;
  danger: readonly DangerHit[];
  kind?: Kind | undefined;
}

/** How many pages there are and how words were read. Who cannot see the card of danger hears of it first. */
export function Found({ results, danger, kind }: FoundProps) {
  const [first] = danger;
  const { counts = new Map<Kind, number>(), hits = [], didYouMean = null } = results ?? {};
  const found = kind ? (counts.get(kind) ?? 0) : [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      {first && !first.item.private && <span class="hide">Danger sign. {careWords[first.item.level]}. </span>}
      {results && `${countOf(found)}.`}
      {didYouMean && hits.length > 0 && ` We read it as “${didYouMean}”.`}
    </>
  );
}

const countOf = (count: number): string =>
  count === 0 ? 'Nothing found' : count === 1 ? '1 page found' : `${count} pages found`;

/** Where the cause finder starts with what was typed already understood. */
export function finderAddress(answers: readonly Answer[], base: string): string {
  const known = answers.map(({ question, option }) => `${question}=${option}`).join('&');
  return `${base}/finder/${known && `#${known}`}`;
}

/** How it is offered. */
export const finderWords = (answers: readonly Answer[]): string =>
  `Find what fits${answers.length > 0 ? ', starting with what you typed' : ''}`;

/** The way on to the cause finder, with what was typed already answered there. */
export function FinderOffer({ answers, base }: { answers: readonly Answer[]; base: string }) {
  return (
    <p>
      <a class="btn quiet" href={finderAddress(answers, base)}>
        {finderWords(answers)}
      </a>
    </p>
  );
}
