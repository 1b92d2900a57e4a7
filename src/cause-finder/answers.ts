/** Chosen options by question, danger item or follow-up. An empty list is a question the reader skipped. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** The key that says how far the private page is: `done`, or only `shown` after a reload. */
export const privatePage = 'private';

/** Options that stand alone where several may be chosen. */
const alone = ['none', 'not-sure'];

export const standsAlone = (option: string): boolean => alone.includes(option);

/** The choice after a tap on `option`; `none` and `not-sure` stand alone. */
export function toggle(pick: 'one' | 'many', chosen: readonly string[], option: string): string[] {
  if (pick === 'one') return [option];
  if (chosen.includes(option)) return chosen.filter((other) => other !== option);
  return standsAlone(option) ? [option] : [...chosen.filter((other) => !standsAlone(other)), option];
}

export const said = (answers: Answers, key: string, option: string): boolean => answers[key]?.includes(option) ?? false;

/** Whether a danger item was answered yes or not sure. */
export const ticked = (answers: Answers, key: string): boolean =>
  said(answers, key, 'yes') || said(answers, key, 'not-sure');

export const omit = (answers: Answers, ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
