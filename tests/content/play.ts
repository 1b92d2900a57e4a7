import type { Answers } from '../../src/cause-finder/answers.ts';
import type { FinderData } from '../../src/cause-finder/finder-data.ts';
import { type EmergencyStep, type ResultStep, resolve } from '../../src/cause-finder/route.ts';
import { submit, unanswered } from '../../src/cause-finder/submit.ts';

export interface Played {
  end: EmergencyStep | ResultStep;
  level: ResultStep['level'] | 'emergency';
  /** Keys of the screens answered, the end not counted. */
  screens: string[];
  /** Questions about the pain that were put. */
  asked: string[];
}

/** What somebody says who has nothing to say: none of these, no, or to pass over. */
const nothingToSay = (options: readonly { id: string }[]): string[] => {
  const quiet = ['none', 'no', 'not-sure'].find((id) => options.some((option) => option.id === id));
  return quiet ? [quiet] : [];
};

/** Takes a reader through the whole finder, screen by screen, answering only what is put to them. */
export function play(quiz: FinderData, truth: Answers): Played {
  let answers: Answers = {};
  const screens: string[] = [];
  const asked: string[] = [];
  for (;;) {
    const step = resolve(quiz, answers);
    if (step.kind === 'result') return { end: step, level: step.level, screens, asked };
    if (step.kind === 'emergency') return { end: step, level: 'emergency', screens, asked };
    if (screens.at(-1) !== step.key) screens.push(step.key);
    if (step.kind === 'ask') asked.push(...step.questions.map(({ id }) => id).filter((id) => !asked.includes(id)));
    const items = 'items' in step ? step.items.map(({ item }) => item.id) : [];
    const told = items.filter((id) => truth[id] && !answers[id]);
    answers = { ...answers, ...Object.fromEntries(told.map((id) => [id, truth[id] as readonly string[]])) };
    const open = unanswered(step, answers);
    const optionsOf = new Map(
      [
        ...('questions' in step ? step.questions : []),
        ...('ask' in step ? [step.ask] : []),
        ...('age' in step ? [step.age] : []),
        ...('items' in step ? step.items.flatMap(({ followUps }) => followUps) : []),
      ].map(({ id, options }) => [id, options]),
    );
    answers = {
      ...answers,
      ...Object.fromEntries(open.map((id) => [id, truth[id] ?? nothingToSay(optionsOf.get(id) ?? [])])),
    };
    if (told.length === 0 && open.length === 0) answers = submit(step, answers);
  }
}
