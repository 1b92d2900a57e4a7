import { fieldsOf } from '../../../src/cause-finder/fields.ts';
import type {
  FinderCause,
  FinderData,
  FinderItem,
  FinderParts,
  FinderSign,
} from '../../../src/cause-finder/finder-data.ts';
import type { Question } from '../../../src/model/question.ts';

const options = (ids: readonly string[]) => ids.map((id) => ({ id, label: `Label of ${id}` }));

/** A danger item that asks no follow-up and means same-day, unless told otherwise. */
export function item(id: string, more: Partial<FinderItem> = {}): FinderItem {
  return {
    id,
    ask: `Is there ${id}?`,
    sign: `Sign of ${id}`,
    control: 'tick',
    private: false,
    skip: false,
    always: false,
    followUps: [],
    outcomes: [{ when: {}, level: 'same-day', means: `Meaning of ${id}.` }],
    pending: 'same-day',
    avoid: [],
    read: 'help/emergency-signs',
    sources: [`source-of-${id}`],
    ...more,
  };
}

export function followUp(
  id: string,
  optionIds: string[],
  more: Partial<FinderItem['followUps'][number]> = {},
): FinderItem['followUps'][number] {
  return { id, ask: `More on ${id}?`, pick: 'one', options: options(optionIds), private: false, ...more };
}

export function question(id: string, optionIds: string[], more: Partial<Question> = {}): Question {
  return { id, ask: `Question ${id}?`, why: 'Because.', pick: 'one', map: false, options: options(optionIds), ...more };
}

export function sign(when: FinderSign['when'], points: number): FinderSign {
  return { when, points, says: `Says ${JSON.stringify(when)} ${points}.`, sources: ['a-source'] };
}

export function cause(id: string, signs: FinderSign[], more: Partial<FinderCause> = {}): FinderCause {
  return { id, kind: 'ranked', name: id, pattern: `Pattern of ${id}.`, fallback: false, eases: [], signs, ...more };
}

/** One screen without items, two ages, nothing to ask: fill in what a test is about. */
export function tinyQuiz(given: Partial<FinderParts> & { items?: FinderItem[] } = {}): FinderData {
  const { items = [], ...rest } = given;
  const parts: FinderParts = {
    age: { id: 'age', ask: 'How old?', why: 'Because.', options: options(['young', 'old']) },
    screens: [{ id: 'first-screen', title: 'First', why: 'Because.', items }],
    paths: [],
    combinations: [],
    safetyNet: [],
    pills: { id: 'pills', ask: 'Any of these?', why: 'Because.', pick: 'many', options: options(['ulcer', 'none']) },
    advice: [],
    questions: [],
    causes: [cause('no-cause', [], { fallback: true })],
    plan: [],
    ...rest,
  };
  return { ...parts, fields: fieldsOf(parts) };
}
