import { type Answers, privatePage } from './answers.ts';
import type { Step } from './route.ts';

/** The answers after Next on a screen: danger items left alone become no; the private page counts as passed. */
export function submit(step: Step, answers: Answers): Answers {
  if (step.kind === 'private') return { ...answers, [privatePage]: ['done'] };
  if (step.kind !== 'screen' && step.kind !== 'path') return answers;
  const left = step.items.filter(({ item }) => !item.always && !answers[item.id]?.length);
  return { ...answers, ...Object.fromEntries(left.map(({ item }) => [item.id, ['no']])) };
}

/** The answers after passing over a screen that may be passed over: the private page, or questions about the pain. */
export function skip(step: Step, answers: Answers): Answers {
  if (step.kind === 'private') {
    const hidden = new Set(step.items.flatMap(({ item }) => [item, ...item.followUps].map(({ id }) => id)));
    const kept = Object.entries(answers).filter(([id]) => !hidden.has(id));
    return { ...Object.fromEntries(kept), [privatePage]: ['done'] };
  }
  if (step.kind !== 'ask') return answers;
  const left = step.questions.filter(({ id }) => !answers[id]);
  return { ...answers, ...Object.fromEntries(left.map(({ id }) => [id, []])) };
}

/** Ids on a screen that still want an answer before Next; items that a press of Next turns to no are not among them. */
export function unanswered(step: Step, answers: Answers): string[] {
  const lacks = ({ id }: { id: string }) => !answers[id]?.length;
  const ids = (parts: { id: string }[]) => parts.filter(lacks).map(({ id }) => id);
  switch (step.kind) {
    case 'age':
      return ids([step.age]);
    case 'pills':
      return ids([step.ask]);
    case 'ask':
      return step.questions.filter(({ id }) => !answers[id]).map(({ id }) => id);
    case 'screen':
    case 'path':
    case 'private':
      return ids(step.items.flatMap(({ followUps }) => followUps));
    default:
      return [];
  }
}
