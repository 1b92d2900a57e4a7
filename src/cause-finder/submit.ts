import { type Answers, omit, privatePage } from './answers.ts';
import type { Step } from './route.ts';

type Asked = { id: string };

const answerAll = (answers: Answers, asked: Asked[], chosen: readonly string[]): Answers => ({
  ...answers,
  ...Object.fromEntries(asked.map(({ id }) => [id, chosen])),
});

const lacksIn =
  (answers: Answers) =>
  ({ id }: Asked) =>
    !answers[id]?.length;

/** The answers after Next on a screen: danger items left alone become no; the private page counts as passed. */
export function submit(step: Step, answers: Answers): Answers {
  if (step.kind === 'private') return { ...answers, [privatePage]: ['done'] };
  if (step.kind !== 'screen' && step.kind !== 'path') return answers;
  const items = step.items.map(({ item }) => item);
  return answerAll(answers, items.filter((item) => !item.always).filter(lacksIn(answers)), ['no']);
}

/** The answers after passing over a screen that may be passed over: the private page, or questions about the pain. */
export function skip(step: Step, answers: Answers): Answers {
  if (step.kind === 'ask')
    return answerAll(
      answers,
      step.questions.filter(({ id }) => !answers[id]),
      [],
    );
  if (step.kind !== 'private') return answers;
  return submit(
    step,
    omit(
      answers,
      step.items.flatMap(({ item }) => [item, ...item.followUps].map(({ id }) => id)),
    ),
  );
}

/** Ids on a screen that still want an answer before Next; items that a press of Next turns to no are not among them. */
export function unanswered(step: Step, answers: Answers): string[] {
  if (step.kind === 'ask') return step.questions.flatMap(({ id }) => (answers[id] ? [] : id));
  const asked: Asked[] =
    step.kind === 'age'
      ? [step.age]
      : step.kind === 'pills'
        ? [step.ask]
        : 'items' in step
          ? step.items.flatMap(({ followUps }) => followUps)
          : [];
  return asked.filter(lacksIn(answers)).map(({ id }) => id);
}
