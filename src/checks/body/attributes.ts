import { didYouMean } from '../fields/nearest.ts';
import { uncitable, unknownReference } from '../fields/references.ts';
import type { BodyContext } from './body-context.ts';
import type { AttributeRule, ComponentRule } from './component-rules.ts';
import { attributeOf, type ComponentNode, idsIn } from './nodes.ts';

/** Attributes that are unknown, missing, computed, or name what is not there. */
export function attributeProblems(node: ComponentNode, rule: ComponentRule, context: BodyContext): string[] {
  const computed = node.attributes.some(
    (one) => one.type !== 'mdxJsxAttribute' || (typeof one.value === 'object' && one.value !== null),
  );
  if (computed) return [`has a computed attribute. Write plain text in double quotes, as in ${rule.example}.`];
  const written = node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : []));
  const known = Object.keys(rule.attributes);
  return [
    ...written
      .filter((name) => !known.includes(name))
      .map((name) => `has no attribute "${name}". Write it as ${rule.example}.`),
    ...Object.entries(rule.attributes).flatMap(([name, one]) =>
      valueProblems(name, attributeOf(node, name), one, rule, context),
    ),
  ];
}

function valueProblems(
  name: string,
  value: string | undefined,
  rule: AttributeRule,
  { example }: ComponentRule,
  context: BodyContext,
): string[] {
  if (value === undefined || value.trim() === '') {
    return rule.required || value !== undefined ? [`needs ${name}. Write it as ${example}.`] : [];
  }
  switch (rule.kind) {
    case 'one-of':
      return rule.values.includes(value) ? [] : [`has no ${name} "${value}". Write one of: ${rule.values.join(', ')}.`];
    case 'picture':
      return context.pictures.has(value)
        ? []
        : [`there is no picture called "${value}".${didYouMean(value, context.pictures)}`];
    case 'ids':
      return idProblems(name, idsIn(value), rule, context);
    default:
      return [];
  }
}

function idProblems(
  name: string,
  ids: string[],
  rule: AttributeRule & { kind: 'ids' },
  context: BodyContext,
): string[] {
  return [
    ...(rule.single && ids.length > 1 ? [`names ${ids.length} ids. Name one.`] : []),
    ...ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => `names "${id}" twice in ${name}. Keep one of them.`),
    ...ids.flatMap(
      (id) =>
        unknownReference(context.targets, rule.of, id) ??
        (rule.of === 'source' && context.uncitable.has(id) ? uncitable(id) : []),
    ),
  ];
}
