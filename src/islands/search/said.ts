import type { DangerHit } from '../../search/danger.ts';
import type { Kind } from '../../search/index-parts.ts';
import type { Results } from '../../search/search.ts';
import { careWords } from '../../views/care-words.ts';

/** What a reader who cannot see the hits must hear: danger first, then how many pages there are, and how words were read. */
export function pagesFound({ counts, hits, didYouMean }: Results, danger: readonly DangerHit[], kind?: Kind): string {
  const [first] = danger;
  const level = first && !first.item.private ? `Danger sign. ${careWords[first.item.level]}. ` : '';
  const found = kind ? (counts.get(kind) ?? 0) : [...counts.values()].reduce((sum, count) => sum + count, 0);
  const read = didYouMean && hits.length > 0 ? ` We read it as “${didYouMean}”.` : '';
  return `${level}${countOf(found)}.${read}`;
}

const countOf = (count: number): string =>
  count === 0 ? 'Nothing found' : count === 1 ? '1 page found' : `${count} pages found`;
