import type { ArticleText, Library } from '../../../src/search/entries.ts';
import { seeded } from '../../content/search/evaluate.ts';

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bra cle dri flo gru'.split(' ');

/**
 * As many articles as asked for, made from the real ones: their headings and sentences shuffled, one word in twenty made
 * up so that the vocabulary grows as it does in real text. The same each time.
 */
export function madeUpLibrary(real: Library, count: number): Library {
  const random = seeded(`articles ${count}`);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const madeUpWord = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('');
  const own = Array.from({ length: Math.ceil(count ** 0.75 * 30) }, madeUpWord);
  const sentences = real.articles.flatMap(({ outline }) =>
    outline.sections.flatMap(({ text }) => text.split(/(?<=\.)\s+/)),
  );
  const altered = (text: string) => text.replace(/[a-z]{4,}/g, (word) => (random() < 0.05 ? pick(own) : word));
  const article = (_: unknown, number: number): ArticleText => {
    const base = pick(real.articles);
    const sections = base.outline.sections.map((section) => ({
      ...section,
      text: section.text
        .split(/(?<=\.)\s+/)
        .map(() => altered(pick(sentences)))
        .join(' '),
    }));
    const data = { ...base.data, title: `${altered(base.data.title)} ${pick(own)}`, lead: altered(pick(sentences)) };
    const words = base.data.words.map(altered);
    return { ...base, id: `${base.id}-${number}`, data: { ...data, words }, outline: { ...base.outline, sections } };
  };
  return { ...real, articles: Array.from({ length: count }, article) };
}
