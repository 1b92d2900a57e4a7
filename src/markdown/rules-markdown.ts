import type { Cause } from '../model/article.ts';
import type { Condition } from '../model/condition.ts';
import type { Danger, DangerItem } from '../model/danger.ts';
import type { PlanEntry } from '../model/plan.ts';
import type { Question } from '../model/question.ts';
import { listed } from './article-markdown.ts';

/** All that the cause finder goes by. */
export interface Rules {
  danger: Danger;
  questions: readonly Question[];
  causes: readonly (Cause & { id: string })[];
  plan: readonly PlanEntry[];
  /** Lines on the state of review, for the top. */
  state: readonly string[];
}

/** How rules and sources are put in words. */
export interface RuleWords {
  condition(condition: Condition): string;
  /** Authors and year of works, by their ids. */
  sources(ids: readonly string[]): string;
}

/** The rules of the cause finder as one Markdown document to mark up: each rule has a box to tick and room to write. */
export function rulesMarkdown({ danger, questions, causes, plan, state }: Rules, words: RuleWords): string {
  const groups = [...danger.screens, ...danger.paths];
  const parts = [
    '# The rules of the Unknot cause finder',
    ...state,
    'Tick a box when the rule is right. Write below it what is not. The strictest level that any answer calls for is the result.',
    '## Danger signs',
    `${danger.age.ask} ${danger.age.why}`,
    ...groups.flatMap(({ title, why, items }) => [`### ${title}`, why, ...items.map((item) => itemText(item, words))]),
    '## Answers that mean more together',
    boxes(
      danger.combinations.map(
        ({ when, level, means, flags, sources }) =>
          `**${level}** if ${words.condition(when)}. ${means} (${flags.join(', ')}; ${words.sources(sources)})`,
      ),
    ),
    '## Advice that answers take away',
    boxes(
      danger.advice.rules.map(
        ({ when, avoid, because, sources }) =>
          `No ${avoid.join(', ')} if ${words.condition(when)}. ${because} (${words.sources(sources)})`,
      ),
    ),
    '## Questions',
    ...questions.map((question) => questionText(question, words)),
    '## Causes and their signs',
    ...causes.flatMap((cause) => causeText(cause, words)),
    '## The plan',
    boxes(plan.map((entry) => planText(entry, words))),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const boxes = (rules: readonly string[]): string => listed(rules.map((rule) => `[ ] ${rule}`));

function itemText(item: DangerItem, words: RuleWords): string {
  const asked = [item.ask, item.more, item.when && `Asked when ${words.condition(item.when)}.`]
    .filter(Boolean)
    .join(' ');
  const followUps = item.followUps.map(
    ({ ask, options, when }) =>
      `Then: ${ask} ${options.map(({ label }) => label).join(' / ')}${when ? ` (when ${words.condition(when)})` : ''}`,
  );
  const outcomes = item.outcomes.map(
    ({ when, level, means, flags }) =>
      `**${level}** if ${words.condition(when)}. ${means}${flags.length > 0 ? ` (${flags.join(', ')})` : ''}`,
  );
  const wants = item.signOff === 'pending' ? [`**Wants sign-off:** ${item.signOffNote ?? 'level and wording'}`] : [];
  return [
    `#### ${item.id}: ${item.sign}`,
    asked,
    ...(followUps.length > 0 ? [listed(followUps)] : []),
    boxes([...outcomes, `**${item.pending}** until it is settled.`]),
    `${item.flags.join(', ')}. ${words.sources(item.sources)}`,
    ...wants,
  ].join('\n\n');
}

function questionText({ id, ask, options, why, skipWhen }: Question, words: RuleWords): string {
  const left = skipWhen ? ` Left out when ${words.condition(skipWhen)}.` : '';
  return `- [ ] **${id}**: ${ask} ${options.map(({ label }) => label).join(' / ')}\n\n  ${why}${left}`;
}

function causeText(cause: Cause & { id: string }, words: RuleWords): string[] {
  const { name, kind, needs, items, signs } = cause;
  const role = { ranked: 'May come first', contributor: 'May play a part', gate: 'Never ranked', guide: '' }[kind];
  const limits = [
    needs && `shown only when ${words.condition(needs)}`,
    items.length > 0 && `caught by ${items.join(', ')}`,
  ];
  const rules = signs.map(({ points, says, when, sources, basis, note }) =>
    [
      `**${points > 0 ? '+' : ''}${points}** if ${words.condition(when)}. “${says}” (${words.sources(sources)})`,
      basis === 'convention' && 'Convention, not measured.',
      note,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [`### ${name}`, `${[role, ...limits].filter(Boolean).join('; ')}.`, boxes(rules)];
}

function planText({ id, when, levels, says, only, unless, tags, sources }: PlanEntry, words: RuleWords): string {
  const limits = [
    `${when} at ${levels.join(', ')}`,
    only && `only if ${words.condition(only)}`,
    unless && `not if ${words.condition(unless)}`,
    tags.length > 0 && `carries ${tags.join(', ')}`,
  ];
  return `**${id}**: ${says} (${limits.filter(Boolean).join('; ')}. ${words.sources(sources)})`;
}
