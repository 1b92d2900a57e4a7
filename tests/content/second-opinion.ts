/**
 * Triage and ranking once more, written from the evidence's own account of how its rules are read and not from the
 * engine: it works on the YAML as it stands, answers "perhaps" where an age is missing, and walks each rule in turn.
 * Where the two disagree, one of them misreads the evidence.
 */
type Level = 'self-care' | 'within-days' | 'same-day' | 'emergency';
type Truth = 'true' | 'false' | 'perhaps';
type Rule = { [name: string]: unknown };

interface RawFollowUp {
  id: string;
  when?: Rule;
}
interface RawItem {
  id: string;
  always?: boolean;
  opens?: string;
  when?: Rule;
  followUps?: RawFollowUp[];
  outcomes: { when: Rule; level: Level }[];
  pending: Level;
}
export interface RawDanger {
  screens: { items: RawItem[] }[];
  paths: { id: string; when?: Rule; opensFrom?: string; items: RawItem[] }[];
  combinations: { when: Rule; level: Level }[];
}
export interface RawQuestion {
  id: string;
  skipWhen?: Rule;
}
export interface RawCause {
  id: string;
  kind: string;
  fallback?: boolean;
  needs?: Rule;
  signs?: { when: Rule; points: number }[];
}
type Sheet = Record<string, readonly string[] | undefined>;

const ladder: Level[] = ['self-care', 'within-days', 'same-day', 'emergency'];
const worse = (a: Level, b: Level): Level => (ladder.indexOf(b) > ladder.indexOf(a) ? b : a);

function truthOfTest(name: string, test: unknown, sheet: Sheet): Truth {
  const chosen = sheet[name];
  if (chosen === undefined || chosen.length === 0) return name === 'age' ? 'perhaps' : 'false';
  let met: boolean;
  if (Array.isArray(test)) met = chosen.filter((option) => test.includes(option)).length >= 1;
  else {
    const special = test as { not?: string[]; atLeast?: number; from?: string[] };
    if (special.not) met = chosen.every((option) => special.not?.includes(option) === false);
    else met = chosen.filter((option) => special.from?.includes(option)).length >= Number(special.atLeast);
  }
  return met ? 'true' : 'false';
}

/** "Every key must hold. any needs one of its conditions, all needs each of them. An empty condition always holds." */
function truth(rule: Rule, sheet: Sheet): Truth {
  let verdict: Truth = 'true';
  for (const name of Object.keys(rule)) {
    let one: Truth;
    if (name === 'any') {
      const parts = (rule.any as Rule[]).map((part) => truth(part, sheet));
      one = parts.includes('true') ? 'true' : parts.includes('perhaps') ? 'perhaps' : 'false';
    } else if (name === 'all') {
      const parts = (rule.all as Rule[]).map((part) => truth(part, sheet));
      one = parts.includes('false') ? 'false' : parts.includes('perhaps') ? 'perhaps' : 'true';
    } else one = truthOfTest(name, rule[name], sheet);
    if (one === 'false') return 'false';
    if (one === 'perhaps') verdict = 'perhaps';
  }
  return verdict;
}

/** Where only a missing age stands in the way, what raises a level counts as met. */
const metIfItRaises = (rule: Rule | undefined, sheet: Sheet): boolean => !rule || truth(rule, sheet) !== 'false';

const yesOrUnsure = (sheet: Sheet, id: string): boolean => {
  const chosen = sheet[id] ?? [];
  return chosen.includes('yes') || chosen.includes('not-sure');
};

/** Strikes from the sheet whatever this reader was never asked: the rest of the rules must not see it. */
function strikeOut(danger: RawDanger, answers: Sheet): Sheet {
  const sheet: Sheet = { ...answers };
  const visit = (items: RawItem[], asked: boolean) => {
    for (const item of items) {
      const here = asked && metIfItRaises(item.when, sheet);
      if (here && item.always) sheet[item.id] = ['yes'];
      if (!here) delete sheet[item.id];
      for (const followUp of item.followUps ?? []) {
        const open = here && yesOrUnsure(sheet, item.id) && metIfItRaises(followUp.when, sheet);
        if (!open) delete sheet[followUp.id];
      }
    }
  };
  for (const screen of danger.screens) visit(screen.items, true);
  for (const path of danger.paths) {
    visit(path.items, path.opensFrom ? yesOrUnsure(sheet, path.opensFrom) : metIfItRaises(path.when, sheet));
  }
  return sheet;
}

const shown = (item: RawItem, sheet: Sheet): RawFollowUp[] =>
  (item.followUps ?? []).filter((followUp) => metIfItRaises(followUp.when, sheet));

const complete = (item: RawItem, sheet: Sheet): boolean => {
  if (sheet[item.id] === undefined) return false;
  return !yesOrUnsure(sheet, item.id) || shown(item, sheet).every((followUp) => (sheet[followUp.id] ?? []).length > 0);
};

/** "Pending holds while any follow-up shown is unanswered or not sure, whenever no outcome matches, and while a list is open." */
function levelOfItem(danger: RawDanger, item: RawItem, sheet: Sheet): Level {
  let pending = item.pending;
  for (const outcome of item.outcomes) pending = worse(pending, outcome.level);
  for (const followUp of shown(item, sheet)) {
    const chosen = sheet[followUp.id] ?? [];
    if (chosen.length === 0 || chosen.includes('not-sure')) return pending;
  }
  if (item.opens !== undefined) {
    const list = danger.paths.find((path) => path.id === item.opens);
    const asked = (list?.items ?? []).filter((one) => metIfItRaises(one.when, sheet));
    if (!asked.every((one) => complete(one, sheet))) return pending;
  }
  const fromOutcome = (index: number): Level => {
    const outcome = item.outcomes[index];
    if (outcome === undefined) return pending;
    const met = truth(outcome.when, sheet);
    if (met === 'true') return outcome.level;
    if (met === 'false') return fromOutcome(index + 1);
    return worse(outcome.level, fromOutcome(index + 1));
  };
  return fromOutcome(0);
}

/** The care level: first matching outcome of each item, then combinations, which only raise; the strictest of all. */
export function secondLevel(danger: RawDanger, answers: Sheet): Level {
  const sheet = strikeOut(danger, answers);
  let level: Level = 'self-care';
  const everything = danger.screens
    .flatMap((screen) => screen.items)
    .concat(danger.paths.flatMap((path) => path.items));
  for (const item of everything) {
    if (yesOrUnsure(sheet, item.id)) level = worse(level, levelOfItem(danger, item, sheet));
  }
  for (const combination of danger.combinations) {
    if (metIfItRaises(combination.when, sheet)) level = worse(level, combination.level);
  }
  return level;
}

export interface SecondRanking {
  first: string;
  below: string[];
  mayPlayAPart: string[];
}

/** The ranking as the rules of the evidence have it, for a reader whose age is known. */
export function secondRanking(
  danger: RawDanger,
  questions: RawQuestion[],
  causes: RawCause[],
  answers: Sheet,
): SecondRanking {
  const sheet = strikeOut(danger, answers);
  const noLegTrouble = sheet['leg-pain-or-walking']?.[0] === 'no' && sheet['both-legs']?.[0] === 'no';
  for (const question of questions) {
    if (question.skipWhen && truth(question.skipWhen, sheet) === 'true') delete sheet[question.id];
    if (noLegTrouble && question.id === 'leg-reach') sheet['leg-reach'] = ['none'];
    if (noLegTrouble && question.id === 'walking') sheet.walking = ['no-change'];
  }
  const points = new Map<string, number>();
  const supported = new Set<string>();
  for (const cause of causes) {
    let total = 0;
    for (const sign of cause.signs ?? []) {
      if (truth(sign.when, sheet) !== 'true') continue;
      total += sign.points;
      if (sign.points >= 0) supported.add(cause.id);
    }
    points.set(cause.id, total);
  }
  const worth = (cause: RawCause): number => points.get(cause.id) ?? 0;
  const able = causes.filter((cause) => !cause.needs || truth(cause.needs, sheet) === 'true');
  const podium: RawCause[] = [];
  for (let score = 100; score >= 2; score -= 1) {
    podium.push(...able.filter((cause) => cause.kind === 'ranked' && !cause.fallback && worth(cause) === score));
  }
  const [top, next] = podium;
  const wins = top !== undefined && worth(top) >= 3 && (next === undefined || worth(top) - worth(next) >= 1);
  const nobody = causes.find((cause) => cause.fallback)?.id ?? '';
  return {
    first: wins ? top.id : nobody,
    below: (wins ? podium.slice(1, 3) : podium.slice(0, 3)).map((cause) => cause.id),
    mayPlayAPart: able
      .filter((cause) => cause.kind === 'contributor' && supported.has(cause.id) && worth(cause) >= 0)
      .map((cause) => cause.id),
  };
}
