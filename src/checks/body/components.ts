import { careLevels } from '../../model/care-level.ts';
import { type MdastNode, plainText } from '../../outline/outline.ts';
import { didYouMean } from '../fields/nearest.ts';
import type { Article, Body } from '../files/library.ts';
import { reachableLevels } from '../finder/levels.ts';
import type { Problem } from '../problem.ts';
import { attributeProblems } from './attributes.ts';
import type { BodyContext } from './body-context.ts';
import { type ComponentRule, componentRules } from './component-rules.ts';
import { attributeOf, type ComponentNode, descend, idsIn, isComponent, lineOf } from './nodes.ts';

/** Components that are not known, wrongly written, too many, or out of place. */
export function componentProblems(article: Article, body: Body, context: BodyContext): Problem[] {
  const uses = descend(body.tree)
    .map(([node]) => node)
    .filter(isComponent);
  return [
    ...uses.flatMap((node) => useProblems(node, context).map((says) => at(article, body, node, says))),
    ...tooMany(article, body, uses),
  ];
}

function at(article: Article, body: Body, node: ComponentNode, says: string): Problem {
  return { path: article.path, line: lineOf(body, node), where: `<${node.name ?? ''}>`, says };
}

function useProblems(node: ComponentNode, context: BodyContext): string[] {
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

function wordsProblems(node: ComponentNode, rule: ComponentRule): string[] {
  const empty = node.children.length === 0 || plainText(node as MdastNode).trim() === '';
  if (rule.words === 'needed' && empty) return [`is empty. Write it as ${rule.example}.`];
  if (rule.words === 'none' && node.children.length > 0) return [`holds no text. Write it as ${rule.example}.`];
  return [];
}

/** A care card shows items at a level they can lead to. */
function careLevelProblems(node: ComponentNode, { library, targets }: BodyContext): string[] {
  const level = careLevels.find((one) => one === attributeOf(node, 'level'));
  if (!level) return [];
  return idsIn(attributeOf(node, 'items')).flatMap((item) => {
    if (!targets('item')?.has(item)) return [];
    const levels = [...reachableLevels(library, item)];
    return levels.includes(level) || levels.length === 0
      ? []
      : [`danger item "${item}" never leads to ${level}. Its levels: ${levels.join(', ')}.`];
  });
}

function tooMany(article: Article, body: Body, uses: readonly ComponentNode[]): Problem[] {
  return Object.entries(componentRules).flatMap(([name, { most }]) => {
    const first = most === undefined ? undefined : uses.filter((node) => node.name === name)[most];
    return first
      ? [
          at(
            article,
            body,
            first,
            `stands here more than ${most === 1 ? 'once' : `${most} times`}. An article has at most ${most}.`,
          ),
        ]
      : [];
  });
}
