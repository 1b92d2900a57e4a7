import type { Answers } from './answers.ts';
import { careLevelOf, raising, reasonsAt } from './care.ts';
import type { FinderData, FinderSign } from './finder-data.ts';
import { allItems, liveAnswers } from './live.ts';
import { questionsThatMatter } from './open-questions.ts';
import { type Match, rankCauses, threshold } from './ranking.ts';
import { standsAt, wayOf } from './route.ts';

const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`);
const signLine = (sign: FinderSign): string => `  ${signed(sign.points)}  ${sign.says} [${sign.sources.join(', ')}]`;

const matchLines = ({ cause, points, fit, for: speaksFor, against }: Match): string[] => [
  `${cause.id}: ${points} points (${fit})`,
  ...[...speaksFor, ...against].map(signLine),
];

function answerLines(quiz: FinderData, answers: Answers): string[] {
  const live = liveAnswers(quiz, answers);
  const noes = allItems(quiz).filter((item) => live[item.id]?.[0] === 'no');
  const told = Object.entries(live).filter(([, chosen]) => chosen[0] !== 'no');
  const taken = (id: string) => (answers[id] ? '' : ' (follows from the rules)');
  return [
    ...told.map(([id, chosen]) => `  ${id}: ${chosen.join(', ') || 'passed over'}${taken(id)}`),
    `  no to ${noes.length} danger items`,
  ];
}

function levelLines(quiz: FinderData, answers: Answers): string[] {
  const found = raising(reasonsAt(quiz, liveAnswers(quiz, answers)));
  const lines = found.map(
    ({ id, level, means, settled, combination }) =>
      `  ${level}  ${combination ? 'combination' : 'item'} ${id}${settled ? '' : ' (held until answered)'}: ${means}`,
  );
  return lines.length > 0 ? lines : ['  nothing raised the level'];
}

function rankingLines(quiz: FinderData, answers: Answers): string[] {
  const live = liveAnswers(quiz, answers);
  const { first, fallback, others, contributors } = rankCauses(quiz, live);
  const head = first
    ? `first: ${first.cause.id}, with at least ${threshold} points and a lead`
    : `first: ${fallback?.id ?? 'nothing'}, since nothing has ${threshold} points and a lead`;
  return [
    head,
    ...(first ? matchLines(first) : []),
    ...others.flatMap(matchLines),
    ...contributors.flatMap((match) => [`may play a part: ${match.cause.id}`, ...matchLines(match).slice(1)]),
  ];
}

/** How a result came about, rule by rule, for an editor or a reviewer. */
export function explain(quiz: FinderData, answers: Answers): string[] {
  const way = wayOf(quiz, answers);
  const step = standsAt(way);
  const ranking = step.kind === 'result' && step.ranking !== null;
  const open = [...questionsThatMatter(quiz, answers)];
  return [
    'Answers',
    ...answerLines(quiz, answers),
    `Care level: ${careLevelOf(quiz, answers)}`,
    ...levelLines(quiz, answers),
    `Step: ${step.kind} ${step.key}, after ${way.trail.length - 1} screens`,
    ...(ranking ? ['Ranking', ...rankingLines(quiz, answers)] : ['Ranking: none at this step']),
    ...(step.kind === 'ask' ? [`Questions that can still change the result: ${open.join(', ')}`] : []),
    ...(step.kind === 'result' ? step.avoid.map(({ tag, because }) => `Left out: ${tag}. ${because.join(' ')}`) : []),
    ...(step.kind === 'result' ? step.plan.map(({ id, when }) => `Plan, ${when}: ${id}`) : []),
  ];
}
