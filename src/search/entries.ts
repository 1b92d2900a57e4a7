import type { ArticleData } from '../model/article.ts';
import type { ArticleCollection } from '../model/collections.ts';
import type { Danger, DangerItem } from '../model/danger.ts';
import type { Claim, Exercise, Term } from '../model/records.ts';
import type { Routine } from '../model/routine.ts';
import { at } from './at.ts';
import { telling } from './concepts.ts';
import { dangerKey } from './danger-reader.ts';
import type { DangerEntry, FirstPart, PackedPage, TextPart } from './index-parts.ts';
import { packTexts } from './packed-texts.ts';
import { anchorOf } from './unpack.ts';
import { wordsOf } from './words.ts';

/** A stretch of an article under one heading; the one before the first heading has neither anchor nor heading. */
export interface SectionText {
  anchor: string;
  heading: string;
  line: number;
  text: string;
}

/** An article with its body cut into sections. */
export interface ArticleText {
  collection: ArticleCollection;
  id: string;
  data: ArticleData;
  outline: { sections: SectionText[]; components: { name: string; line: number }[] };
}

/** All that the search looks through. */
export interface Library {
  articles: ArticleText[];
  glossary: Term[];
  claims: Claim[];
  movements: Exercise[];
  routines: Routine[];
  danger: Danger;
}

/** Collection and id of an article -> its number. */
type Numbers = ReadonlyMap<string | undefined, number>;

interface Entry {
  page: PackedPage;
  texts: string[];
}

/** Makes both parts of the index from the content. Build time only: the browser gets the result as JSON. */
export function entries(library: Library): { first: FirstPart; texts: TextPart } {
  const items = dangerItems(library.danger);
  const numbers: Numbers = new Map(
    library.articles.map(({ collection, id }, number) => [`${collection}/${id}`, number]),
  );
  const all = [
    ...library.articles.map((article) => articleEntry(article, numbers)),
    ...library.claims.map((claim) => claimEntry(claim, numbers)),
    ...library.glossary.map((term) => termEntry(term, numbers)),
    ...library.movements.map(movementEntry),
    ...library.routines.map(routineEntry),
  ];
  return {
    first: { pages: all.map((entry) => compact(entry.page)), danger: items.map(dangerEntry) },
    texts: packTexts(all.map((entry) => entry.texts)),
  };
}

function articleEntry({ collection, id, data, outline }: ArticleText, numbers: Numbers): Entry {
  const ref = `${collection}/${id}`;
  const [, ...sections] = outline.sections;
  return {
    page: {
      ref,
      title: data.title,
      level: 'usualLevel' in data ? data.usualLevel : undefined,
      names: different([...('name' in data ? [data.name] : []), ...data.alsoCalled], data.title),
      phrases: different(data.words, data.title, ...data.alsoCalled),
      signs: 'signs' in data ? data.signs.map((sign) => sign.says) : [],
      signsIn: sectionOf('Signs', outline),
      related: data.related.flatMap((other) => numbers.get(other) ?? []),
      sections: sections.map(({ anchor, heading }) => ({
        heading,
        ...(anchor === anchorOf(heading) ? {} : { anchor }),
        words: data.sectionWords[anchor],
      })),
    },
    texts: outline.sections.map(({ text }, section) => (section === 0 ? `${leadOf(data)}\n` : '') + onOneLine(text)),
  };
}

function leadOf(data: ArticleData): string {
  return onOneLine('pattern' in data ? `${data.lead} ${data.pattern}` : data.lead);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The index of the section that uses a component, if one does. */
function sectionOf(component: string, { sections, components }: ArticleText['outline']): number | undefined {
  const use = components.find((candidate) => candidate.name === component);
  if (!use) return undefined;
  const index = sections.findLastIndex((section) => section.line <= use.line);
  return index || undefined;
}

function claimEntry(claim: Claim, numbers: Numbers): Entry {
  return {
    page: {
      ref: `claims/${claim.id}`,
      title: claim.claim,
      read: numbers.get(claim.read),
    },
    texts: [[claim.finding, claim.figure].filter(Boolean).join(' ')],
  };
}

function termEntry(term: Term, numbers: Numbers): Entry {
  return {
    page: {
      ref: `glossary/${term.id}`,
      title: term.term,
      names: different(term.words, term.term),
      read: numbers.get(term.read),
    },
    texts: [term.means],
  };
}

/** A movement is found by its name; what to do stands where it leads. */
const movementEntry = ({ id, name }: Exercise): Entry => ({
  page: { ref: `movements/${id}`, title: name },
  texts: [''],
});

const routineEntry = ({ id, name }: Routine): Entry => ({
  page: { ref: `routines/${id}`, title: `Routine: ${name}` },
  texts: [''],
});

function dangerItems(danger: Danger): DangerItem[] {
  return [...danger.screens, ...danger.paths].flatMap((screen) => screen.items);
}

function dangerEntry(item: DangerItem): DangerEntry {
  return {
    id: item.id,
    level: item.pending,
    sign: item.sign,
    url: `/${item.read}/`,
    phrases: firstOfEach(item.phrases, dangerKey),
    ...(item.private ? { private: true } : {}),
  };
}

/** The phrases that say something not said already, in whatever form or spelling. */
function different(phrases: string[], ...said: string[]): string[] {
  return firstOfEach([...said, ...phrases], phraseKey).filter((phrase) => !said.includes(phrase));
}

function phraseKey(phrase: string): string {
  return telling(wordsOf(phrase))
    .map((word) => word.stem)
    .join(' ');
}

function firstOfEach(phrases: readonly string[], keyOf: (phrase: string) => string): string[] {
  const keys = phrases.map(keyOf);
  return phrases.filter((_, place) => keys.indexOf(at(keys, place)) === place);
}

/** Leaves out what is empty, so that it costs no bytes. */
function compact(page: PackedPage): PackedPage {
  const full = Object.entries(page).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return Object.fromEntries(full) as unknown as PackedPage;
}
