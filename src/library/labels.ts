import type { Labels } from '../model/labels.ts';
import type { Option } from '../model/question.ts';
import { danger, questions } from './records.ts';

const plainAnswers = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' } as const;

/** The wording of every question, danger item and follow-up, for saying rules in words. */
export async function labels(): Promise<Labels> {
  const { age, screens, paths, advice } = await danger();
  const items = [...screens, ...paths].flatMap((group) => group.items);
  const asked: { id: string; ask: string; options: readonly Option[] }[] = [
    age,
    advice.ask,
    ...items.flatMap((item) => item.followUps),
    ...(await questions()),
  ];
  const byId = new Map(asked.map((entry) => [entry.id, entry]));
  const signs = new Map(items.map((item) => [item.id, item.sign]));
  return {
    question: (id) => byId.get(id)?.ask ?? `${signs.get(id) ?? id}:`,
    option: (question, option) =>
      byId.get(question)?.options.find((candidate) => candidate.id === option)?.label ??
      plainAnswers[option as keyof typeof plainAnswers] ??
      option,
  };
}
