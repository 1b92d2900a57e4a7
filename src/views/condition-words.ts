import type { Condition, OptionTest } from '../model/condition.ts';
import type { Labels } from '../model/labels.ts';

/** A condition as a reader or reviewer can check it: what was chosen, and how the parts join. */
export function conditionWords(condition: Condition, labels: Labels): string {
  const { any, all, ...tests } = condition;
  const parts = Object.entries(tests).map(([id, test]) => testWords(id, test as OptionTest, labels));
  if (all) parts.push(...all.map((part) => conditionWords(part, labels)));
  if (any) parts.push(`(${any.map((part) => conditionWords(part, labels)).join(' or ')})`);
  return parts.length > 0 ? parts.join(' and ') : 'always';
}

function testWords(id: string, test: OptionTest, labels: Labels): string {
  const names = (options: string[]) => options.map((option) => `“${labels.option(id, option)}”`).join(' or ');
  const question = labels.question(id);
  if (Array.isArray(test)) return `${question} ${names(test)}`;
  if ('not' in test) return `${question} not ${names(test.not)}`;
  return `${question} at least ${test.atLeast} of ${names(test.from)}`;
}
