import { fieldLabel } from '../files/field-label.ts';
import type { Article, Library } from '../files/library.ts';
import { textList, valueAt } from '../files/values.ts';
import type { YamlFields } from '../files/yaml-fields.ts';
import type { Problem } from '../problem.ts';
import { britishSpellings } from './american-spelling.ts';
import { type VisibleText, visibleFields, visibleLines } from './visible-texts.ts';

/** What a reader must never find in our own words, whatever the file. */
export function wordingProblems(library: Library): Problem[] {
  const names = diseaseNames(library);
  const problem = (fields: YamlFields, { line, field }: VisibleText, says: string): Problem => ({
    path: fields.path,
    line,
    where: fieldLabel(fields.data, field),
    says,
  });
  const judged = (fields: YamlFields, texts: VisibleText[]) =>
    texts.flatMap((text) => sentencesFor(text.text, names).map((says) => problem(fields, text, says)));
  return [
    ...[...library.articles.values()].flatMap((article) => judged(article, textsOf(article))),
    ...[...library.documents.values()].flatMap((fields) => judged(fields, visibleFields(fields))),
    // The names of works and of helplines are their owners' own.
    ...[...library.records].flatMap(([name, fields]) =>
      name === 'sources' || name === 'helplines' ? [] : judged(fields, visibleFields(fields)),
    ),
  ];
}

function textsOf(article: Article): VisibleText[] {
  return [...visibleFields(article), ...(article.body ? visibleLines(article.body) : [])];
}

function sentencesFor(text: string, diseases: readonly string[]): string[] {
  return [
    ...britishSpellings(text).map(({ british, american }) => `"${british}" is British. Write "${american}".`),
    ...(/[–—]/.test(text) ? ['has a dash. Write a comma, a period or "to".'] : []),
    ...certainties(text),
    ...youHave(text, diseases),
    ...emergencyNumbers(text),
  ];
}

/** How well a cause fits is never a percentage. */
function certainties(text: string): string[] {
  const found = /\b\d+\s?(?:%|percent) (?:fit|match|likely|sure|certain)\b/i.exec(text)?.[0];
  return found
    ? [`"${found}": how well a cause fits is never a percentage. Say which signs speak for it and which against.`]
    : [];
}

const conditional =
  /\b(?:if|when|whether|unless|once|while|because|although|suppose|think|mean|means|told|tell|say|says|said|that|who|until|like|after|or)\b/i;

/** A pattern fits; nobody here knows what a reader has. A sentence that only supposes it is fine. */
function youHave(text: string, diseases: readonly string[]): string[] {
  // Looking for the start of a sentence at every letter is slow; few texts need it.
  if (!/\byou(?:'ve| have)/i.test(text)) return [];
  return [
    ...text.matchAll(/([^.!?]*)\b(you(?:'ve| have)(?: probably| likely)?(?: got)? (?:an? )?)([\p{L}][\p{L} -]*)/giu),
  ].flatMap(([, before = '', have = '', rest = '']) => {
    const disease = diseases.find((name) => rest.toLowerCase().startsWith(name));
    return disease && !conditional.test(before)
      ? [`"${have}${disease}": nobody here can know. Say that the pattern fits.`]
      : [];
  });
}

/** What the cause finder may show, by all its names. What a reader knows they have, such as diabetes, is not among them. */
function diseaseNames(library: Library): string[] {
  return [...library.articles.values()]
    .filter(({ data }) => ['ranked', 'guide'].includes(String(valueAt(data, ['kind']))))
    .flatMap(({ data }) => [
      valueAt(data, ['title']),
      valueAt(data, ['name']),
      ...textList(valueAt(data, ['alsoCalled'])),
    ])
    .filter((name) => typeof name === 'string')
    .map((name) => name.toLowerCase());
}

/** A number to call stands only with its country, which the care card and the helplines see to. */
function emergencyNumbers(text: string): string[] {
  const found = /\b(?:call|dial|ring|phone|text)\b[^.!?]{0,20}\b(911|999|112|000|111|988)\b/i.exec(text)?.[1];
  return found
    ? [`"${found}" is one country's number. Write "call an ambulance"; the care card shows the numbers.`]
    : [];
}
