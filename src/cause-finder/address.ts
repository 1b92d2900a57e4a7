import { type Answers, privatePage, said, standsAlone, ticked } from './answers.ts';
import { holds } from './conditions.ts';
import type { Field } from './fields.ts';
import type { FinderData, FinderItem } from './finder-data.ts';

/** How many characters of an address are read, counted as they were before the browser escaped them. */
const longest = 8000;

/** Four signs that stand for a set of ids: an address made before a screen changed must not say no to a new item. */
function fingerprint(ids: string[]): string {
  let sum = 7;
  for (const sign of ids.join()) sum = (sum * 31 + sign.charCodeAt(0)) % 36 ** 4;
  return sum.toString(36).padStart(4, '0');
}

/** Items of one screen that an address may answer no without naming them. */
const unticked = (part: { items: FinderItem[] }, answers: Answers): string[] =>
  part.items
    .filter((item) => !item.private && !item.always && !ticked(answers, item.id) && holds(item.when, answers))
    .map(({ id }) => id);

/** The answers as `key=option.option&…` for behind the #: short, stable, and without the private ones. */
export function encode(quiz: FinderData, answers: Answers): string {
  const none = [...quiz.screens, ...quiz.paths]
    .map((part) => unticked(part, answers))
    .filter((ids) => ids.length > 0 && ids.every((id) => said(answers, id, 'no')));
  const unnamed = none.flat();
  const pairs = quiz.fields.flatMap(({ id, private: hidden }) => {
    const chosen = answers[id];
    return !chosen || hidden || unnamed.includes(id) ? [] : `${id}=${chosen.join('.')}`;
  });
  if (none.length > 0) pairs.push(`no=${none.map(fingerprint).join('.')}`);
  if (answers[privatePage]) pairs.push(`${privatePage}=shown`);
  return pairs.join('&');
}

/** Whether the chosen options are an answer to the field: known, each once, one where one is asked, none beside others. */
export const isAnswer = ({ options, many, skippable }: Field, chosen: readonly string[]): boolean =>
  (chosen.length > 0 || skippable) &&
  chosen.every((option, index) => options.includes(option) && chosen.indexOf(option) === index) &&
  (chosen.length < 2 || (many && !chosen.some(standsAlone)));

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Answers from an address, whoever wrote it: what is valid is kept, the rest dropped, and nothing throws. The private
 * page comes back as `shown`, which asks it again before any result.
 */
export function decode(quiz: FinderData, text: string): Answers {
  const pairs = unescaped(text.replace(/^#/, '')).slice(0, longest).split('&');
  const written = new Map(pairs.map((pair) => pair.split('=') as [string, string | undefined]));
  const answers: Record<string, string[]> = {};
  for (const field of quiz.fields) {
    const value = written.get(field.id);
    const chosen = value ? value.split('.') : [];
    if (value !== undefined && !field.private && isAnswer(field, chosen)) answers[field.id] = chosen;
  }
  const none = written.get('no')?.split('.');
  for (const part of [...quiz.screens, ...quiz.paths]) {
    const ids = unticked(part, answers);
    if (none?.includes(fingerprint(ids))) for (const id of ids) answers[id] = ['no'];
  }
  if (written.has(privatePage)) answers[privatePage] = ['shown'];
  return answers;
}
