import { type MdastNode, plainText } from '../../outline/outline.ts';
import { didYouMean } from '../fields/nearest.ts';
import { uncitable, unknownReference } from '../fields/references.ts';
import type { Article, Body } from '../files/library.ts';
import { valuesAt } from '../files/values.ts';
import { reachableLevels } from '../finder/levels.ts';
import type { Problem } from '../problem.ts';
import type { BodyContext } from './body-context.ts';
import { type AttributeRule, type ComponentRule, componentRules } from './component-rules.ts';
import { attributeOf, descend, idsIn, isComponent, lineOf } from './nodes.ts';

/** Components that are not known, wrongly written, too many, or out of place. */
export function componentProblems(article: Article, body: Body, context: BodyContext): Problem[] {
  const uses = [...descend(body.tree)].map(([node]) => node).filter(isComponent);
  return [
    ...uses.flatMap((node) => useProblems(node, context).map((says) => at(article, body, node, says))),
    ...tooMany(article, body, uses),
    ...placeless(article, body, uses),
  ];
}

type Use = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function at(article: Article, body: Body, node: Use, says: string): Problem {
  return { path: article.path, line: lineOf(body, node), where: `<${node.name ?? ''}>`, says };
}

function useProblems(node: Use, context: BodyContext): string[] {
  const name = node.name ?? '';
  const rule = Object.hasOwn(componentRules, name) ? componentRules[name] : undefined;
  if (!rule) return [unknownComponent(name)];
  return [
    ...attributeProblems(node, rule, context),
    ...wordsProblems(node, rule),
    ...(name === 'CareCard' ? careLevelProblems(node, context) : []),
    ...(name === 'Cite' && node.type === 'mdxJsxFlowElement'
      ? ['stands on a line of its own. Put it right after the full stop of the sentence it supports.']
      : []),
  ];
}

function unknownComponent(name: string): string {
  if (/^[a-z]/.test(name)) return 'is raw HTML. Write Markdown, or one of the components.';
  if (name === '') return 'is JavaScript. Write Markdown, or one of the components.';
  const known = Object.keys(componentRules);
  return `there is no such component.${didYouMean(name, known) || ` Components: ${known.join(', ')}.`}`;
}

function attributeProblems(node: Use, rule: ComponentRule, context: BodyContext): string[] {
  const computed = node.attributes.some(
    (one) => one.type !== 'mdxJsxAttribute' || (typeof one.value === 'object' && one.value !== null),
  );
  if (computed) return [`has a computed attribute. Write plain text in double quotes, as in ${rule.example}.`];
  const written = node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : []));
  const known = Object.keys(rule.attributes);
  return [
    ...written.filter((name) => !known.includes(name)).map((name) => `has no attribute "${name}". Write it as ${rule.example}.`),
    ...Object.entries(rule.attributes).flatMap(([name, one]) => valueProblems(name, attributeOf(node, name), one, rule, context)),
  ];
}

function valueProblems(name: string, value: string | undefined, rule: AttributeRule, { example }: ComponentRule, context: BodyContext): string[] {
  if (value === undefined || value.trim() === '') {
    return rule.required || value !== undefined ? [`needs ${name}. Write it as ${example}.`] : [];
  }
  switch (rule.kind) {
    case 'one-of':
      return rule.values.includes(value) ? [] : [`has no ${name} "${value}". Write one of: ${rule.values.join(', ')}.`];
    case 'figure':
      return !context.figures || context.figures.has(value) ? [] : [`there is no figure called "${value}".${didYouMean(value, context.figures)}`];
    case 'ids':
      return idProblems(name, idsIn(value), rule, context);
    default:
      return [];
  }
}

function idProblems(name: string, ids: string[], rule: AttributeRule & { kind: 'ids' }, context: BodyContext): string[] {
  return [
    ...(rule.single && ids.length > 1 ? [`names ${ids.length} ids. Name one.`] : []),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `names "${id}" twice in ${name}. Keep one of them.`),
    ...ids.flatMap((id) => unknownReference(context.targets, rule.of, id) ?? (rule.of === 'source' && context.uncitable.has(id) ? uncitable(id) : [])),
  ];
}

function wordsProblems(node: Use, rule: ComponentRule): string[] {
  const empty = node.children.length === 0 || plainText(node as MdastNode).trim() === '';
  if (rule.words === 'needed' && empty) return [`is empty. Write it as ${rule.example}.`];
  if (rule.words === 'none' && node.children.length > 0) return [`holds no text. Write it as ${rule.example}.`];
  return [];
}

/** A care card shows items at a level they can lead to. */
function careLevelProblems(node: Use, { library, targets }: BodyContext): string[] {
  const level = attributeOf(node, 'level');
  return idsIn(attributeOf(node, 'items')).flatMap((item) => {
    if (!targets('item')?.has(item)) return [];
    const levels = [...reachableLevels(library, item)];
    return levels.some((one) => one === level) || levels.length === 0 || !level
      ? []
      : [`danger item "${item}" never leads to ${level}. Its levels: ${levels.join(', ')}.`];
  });
}

function tooMany(article: Article, body: Body, uses: readonly Use[]): Problem[] {
  return Object.entries(componentRules).flatMap(([name, { most }]) => {
    const first = most === undefined ? undefined : uses.filter((node) => node.name === name)[most];
    return first ? [at(article, body, first, `stands here more than ${most === 1 ? 'once' : `${most} times`}. An article has at most ${most}.`)] : [];
  });
}

/** Tables that are drawn from the frontmatter: shown when there is something to show, and only then. */
const drawnFrom = { Signs: 'signs', Eases: 'eases', Prevents: 'prevents' } as const;

function placeless(article: Article, body: Body, uses: readonly Use[]): Problem[] {
  return Object.entries(drawnFrom).flatMap(([name, field]) => {
    const use = uses.find((node) => node.name === name);
    const entries = valuesAt(article.data, `${field}.*`).length;
    if (use && article.collection !== 'causes') return [at(article, body, use, 'belongs in an article about a cause. Take it out.')];
    if (use && entries === 0) return [at(article, body, use, `shows what the frontmatter lists under ${field}, and there is nothing. Fill in ${field}, or take it out.`)];
    const missing = !use && entries > 0 && name !== 'Prevents' && article.collection === 'causes';
    return missing
      ? [{ path: article.path, line: article.lineAt([field]), where: field, says: `is never shown. Write <${name} /> in the text.` }]
      : [];
  });
}
