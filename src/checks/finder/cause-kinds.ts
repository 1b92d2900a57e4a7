import { problemAt } from '../files/field-label.ts';
import type { Article, Library } from '../files/library.ts';
import { textList, valueAt, valuesAt } from '../files/values.ts';
import type { Problem } from '../problem.ts';
import { reachableLevels } from './levels.ts';
import { soundSigns } from './signs.ts';

/** What each kind of cause must have, and must not. */
export function kindProblems(cause: Article, library: Library): Problem[] {
  const kind = valueAt(cause.data, ['kind']);
  switch (kind) {
    case 'gate':
      return [...gateFields(cause), ...gateLevel(cause, library)];
    case 'guide':
      return [
        ...noItems(cause),
        ...noSigns(cause, 'a guide is no candidate. Take its signs out, or choose another kind.'),
      ];
    case 'ranked':
    case 'contributor':
      return [...noItems(cause), ...(valueAt(cause.data, ['fallback']) === true ? [] : needsSigns(cause, kind))];
    default:
      return [];
  }
}

const itemsOf = (cause: Article): string[] => textList(valueAt(cause.data, ['items']));
const signCount = (cause: Article): number => valuesAt(cause.data, 'signs.*').length;

function noSigns(cause: Article, says: string): Problem[] {
  return signCount(cause) > 0 ? [problemAt(cause, ['signs'], says)] : [];
}

function noItems(cause: Article): Problem[] {
  const says = 'only a gate names danger items. Take them out, or write kind: gate.';
  return itemsOf(cause).length > 0 ? [problemAt(cause, ['items'], says)] : [];
}

function gateFields(cause: Article): Problem[] {
  const says = 'a gate names the danger items that catch it. Add at least one.';
  return [
    ...noSigns(cause, 'a gate is never ranked. Take its signs out.'),
    ...(itemsOf(cause).length === 0 ? [problemAt(cause, ['items'], says)] : []),
  ];
}

/** A gate's usual level is one that its items can reach. */
function gateLevel(cause: Article, library: Library): Problem[] {
  const level = valueAt(cause.data, ['usualLevel']);
  const levels = new Set<string>(itemsOf(cause).flatMap((item) => [...reachableLevels(library, item)]));
  if (typeof level !== 'string' || levels.size === 0 || levels.has(level)) return [];
  const says = `none of its danger items leads to ${level}. Levels: ${[...levels].join(', ')}.`;
  return [problemAt(cause, ['usualLevel'], says)];
}

/** A ranked cause can be shown only if something speaks for it. */
function needsSigns(cause: Article, kind: string): Problem[] {
  const count = signCount(cause);
  if (count === 0) {
    return [problemAt(cause, ['signs'], `a ${kind} cause needs signs. Write what speaks for and against it.`)];
  }
  const signs = soundSigns(cause);
  const canBeShown = kind !== 'ranked' || signs.length < count || signs.some(({ sign }) => sign.points > 0);
  const says = 'no sign speaks for it, so it can never be shown. Give at least one more than 0 points.';
  return canBeShown ? [] : [problemAt(cause, ['signs'], says)];
}
