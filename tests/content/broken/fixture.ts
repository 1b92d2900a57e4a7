import { readContent } from '../../../src/build/content-files.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import type { ContentFile } from '../../../src/checks/files/library.ts';
import { describeProblem } from '../../../src/checks/problem.ts';

/** A mistake an editor makes in the small, sound library beside this file, and all that the checks say about it. */
export interface BrokenExample {
  mistake: string;
  /** Below content/. */
  file: string;
  /** What stands there once, and what the editor wrote instead. A file that is not there yet has nothing to replace. */
  from: string;
  to: string;
  /** Every problem it makes, as printed. */
  says: string[];
}

const adjectives = ['calm', 'warm', 'slow', 'plain', 'small', 'soft', 'quiet', 'green', 'brown', 'old'];
const nouns = ['path', 'field', 'river', 'garden', 'stone', 'window', 'table', 'chair'];

/** Plain sentences, no two alike in the library, that bring an article to the length it must have. */
function filler(id: string): string {
  const place = id.replaceAll('-', ' ');
  const sentences = adjectives.flatMap((adjective) =>
    nouns.map((noun) => `The ${adjective} ${noun} of the ${place} lies by the road.`),
  );
  const paragraphs = ['one', 'two', 'three', 'four'].map(
    (name, part) => `## Filler ${name}\n\n${sentences.slice(part * 17, part * 17 + 17).join(' ')}\n`,
  );
  return paragraphs.join('\n');
}

const needsFiller = ({ path }: ContentFile) => path.endsWith('.mdx') && !path.includes('/about/');

/** The sound library. Its lines are those of the files beside this one; filler stands below them. */
export const soundLibrary: readonly ContentFile[] = readContent(new URL('library', import.meta.url).pathname).map(
  (file) => (needsFiller(file) ? { ...file, text: file.text + filler(file.path.replace(/.*\/|\.mdx$/g, '')) } : file),
);

/** The library with one mistake in it. */
export function libraryWith({ file, from, to }: Pick<BrokenExample, 'file' | 'from' | 'to'>): ContentFile[] {
  const path = `content/${file}`;
  const before = soundLibrary.find((one) => one.path === path);
  if (!before) return [...soundLibrary, { path, text: to }];
  if (before.text.split(from).length !== 2) throw new Error(`"${from}" stands in ${path} not exactly once`);
  return soundLibrary.map((one) => (one === before ? { path, text: before.text.replace(from, () => to) } : one));
}

/** What the checks have against the sound library: nothing, unless the model has just changed. */
const usualProblems = memoize((whole: boolean): ReadonlySet<string> => new Set(problemsOf(soundLibrary, whole)));

function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

/** What the checks say about the library with this mistake and not about the sound one. */
export function problemsFrom(example: BrokenExample, whole = false): string[] {
  const usual = usualProblems(whole);
  return problemsOf(libraryWith(example), whole).filter((problem) => !usual.has(problem));
}

/** All problems of a library on the day the examples were written for, as printed. */
export function problemsOf(files: readonly ContentFile[], whole = false): string[] {
  const pages = ['/', '/finder/', '/claims/', '/glossary/', '/sources/', '/search/'];
  return checkContent(files, { today: '2026-06-01', pages, drawings: ['spine'], whole }).map(describeProblem);
}
