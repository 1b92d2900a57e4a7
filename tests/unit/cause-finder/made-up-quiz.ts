import fc from 'fast-check';
import type { Answers } from '../../../src/cause-finder/answers.ts';
import type { Field } from '../../../src/cause-finder/fields.ts';
import type { FinderData, FinderItem } from '../../../src/cause-finder/finder-data.ts';
import type { Condition } from '../../../src/model/condition.ts';
import type { Question } from '../../../src/model/question.ts';
import { cause, followUp, item, question, sign, tinyQuiz } from './tiny-quiz.ts';

const level = fc.constantFrom('self-care', 'within-days', 'same-day', 'emergency' as const);
const ages = ['young', 'old'];
const optionIds = ['x', 'y', 'none', 'not-sure'];

interface Named {
  id: string;
  options: string[];
}

/** A condition on one to two of the things named, nested at most once. */
function conditionOn(named: Named[], depth = 1): fc.Arbitrary<Condition> {
  const test = ({ id, options }: Named) => {
    const some = fc.subarray(options, { minLength: 1 });
    const count = some.map((from) => ({ atLeast: Math.min(2, from.length), from }));
    return fc
      .oneof(
        some,
        some.map((not) => ({ not })),
        count,
      )
      .map((one): Condition => ({ [id]: one }));
  };
  const plain = fc.oneof(...named.map(test));
  if (depth === 0) return plain;
  const list = fc.array(conditionOn(named, depth - 1), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 4, arbitrary: plain },
    { weight: 1, arbitrary: list.map((any) => ({ any })) },
    { weight: 1, arbitrary: list.map((all) => ({ all })) },
  );
}

const age: Named = { id: 'age', options: ages };

function madeUpItem(id: string): fc.Arbitrary<FinderItem> {
  const below: Named[] = [1, 2].map((number) => ({ id: `${id}-${number}`, options: optionIds }));
  return fc
    .record({
      shown: fc.subarray(below),
      control: fc.constantFrom('tick' as const, 'yes-no-not-sure' as const),
      hidden: fc.constantFrom(false, false, false, true),
      pick: fc.constantFrom('one' as const, 'many' as const),
      onlyAfter: fc.boolean(),
      when: fc.option(conditionOn([age], 0), { freq: 4, nil: undefined }),
      pending: level,
      outcomes: fc.array(
        fc.record({ when: conditionOn([age, { id, options: ['yes', 'not-sure'] }, ...below]), level }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    })
    .map(({ shown, pick, onlyAfter, hidden, outcomes, ...rest }) =>
      item(id, {
        ...rest,
        private: hidden,
        outcomes: outcomes.map((outcome, index) => ({ ...outcome, means: `Outcome ${index}.` })),
        followUps: shown.map((one, index) =>
          followUp(one.id, optionIds, {
            pick,
            private: hidden,
            ...(onlyAfter && index === 1 && { when: { [`${id}-1`]: ['x'] } }),
          }),
        ),
      }),
    );
}

function madeUpQuestion(id: string, earlier: Named[]): fc.Arbitrary<Question> {
  const options = ['x', 'y', 'none'];
  return fc
    .record({
      pick: fc.constantFrom('one' as const, 'many' as const),
      skipWhen: fc.option(conditionOn(earlier, 0), { freq: 3, nil: undefined }),
      skipAs: fc.option(fc.constantFrom(...options), { freq: 2, nil: undefined }),
      page: fc.option(fc.constantFrom('first', 'second'), { nil: undefined }),
    })
    .map((more) => question(id, options, more));
}

const itemIds = ['a', 'b', 'c', 'd'];
const questionIds = ['p', 'q', 'r', 's'];
const askable: Named[] = questionIds.map((id) => ({ id, options: ['x', 'y', 'none'] }));
const itemNames: Named[] = itemIds.map((id) => ({ id, options: ['yes', 'no', 'not-sure'] }));

const madeUpCauses = (kind: 'ranked' | 'contributor', ids: string[]) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          needs: fc.option(conditionOn([age, ...askable]), { nil: undefined }),
          signs: fc.array(
            fc.tuple(conditionOn([age, itemNames[0] as Named, ...askable]), fc.integer({ min: -3, max: 3 })),
            {
              maxLength: 4,
            },
          ),
        })
        .map(({ needs, signs }) =>
          cause(
            id,
            signs.map(([when, points]) => sign(when, points)),
            { kind, needs },
          ),
        ),
    ),
  );

/** Small quizzes of every shape the schema allows: two screens, a path, combinations, questions, causes. */
export const madeUpQuiz: fc.Arbitrary<FinderData> = fc
  .record({
    items: fc.tuple(...itemIds.map(madeUpItem)),
    onPath: madeUpItem('e'),
    opens: fc.constantFrom('a', 'by-age', 'nothing'),
    together: fc.array(fc.record({ when: conditionOn([age, ...itemNames]), level }), { maxLength: 2 }),
    questions: fc.tuple(
      ...questionIds.map((id, index) => madeUpQuestion(id, [age, itemNames[1] as Named, ...askable.slice(0, index)])),
    ),
    ranked: madeUpCauses('ranked', ['first-cause', 'second-cause', 'third-cause', 'fourth-cause']),
    contributors: madeUpCauses('contributor', ['helper']),
  })
  .map(({ items: [a, b, c, d], onPath, opens, together, questions, ranked, contributors }) => {
    const first = opens === 'a' ? { ...a, private: false, opens: 'path' } : a;
    const path = { id: 'path', title: 'Path', action: 'Call.', why: 'Because.', items: [onPath] };
    return tinyQuiz({
      screens: [
        { id: 'one', title: 'One', why: 'Because.', items: [first, b] as FinderItem[] },
        { id: 'two', title: 'Two', why: 'Because.', items: [c, d] as FinderItem[] },
      ],
      paths:
        opens === 'nothing'
          ? []
          : [{ ...path, ...(opens === 'a' ? { opensFrom: 'a' } : { when: { age: ['young'] } }) }],
      combinations: together.map((one, index) => ({ id: `together-${index}`, means: 'Both.', sources: [], ...one })),
      questions,
      causes: [...ranked, ...contributors, cause('no-cause', [], { fallback: true })],
    });
  });

/** Any valid answers to some of a quiz; `all` leaves nothing out. */
export function answersTo(quiz: FinderData, all = false): fc.Arbitrary<Answers> {
  const choice = (field: Field) => {
    const one = fc.constantFrom(...field.options).map((option) => [option]);
    const several = fc
      .subarray(
        [...field.options].filter((option) => option !== 'none' && option !== 'not-sure'),
        { minLength: 1 },
      )
      .map((chosen) => [...chosen]);
    return field.many ? fc.oneof(one, several) : one;
  };
  const fields = Object.fromEntries(quiz.fields.map((field) => [field.id, choice(field)]));
  const record: Record<string, fc.Arbitrary<string[]>> = { ...fields, private: fc.constantFrom(['done'], ['shown']) };
  return all ? fc.record(record) : fc.record(record, { requiredKeys: [] }).map((some) => some as Answers);
}

/** A made-up quiz with answers to some of it. */
export const quizWithAnswers = madeUpQuiz.chain((quiz) =>
  fc.record({ quiz: fc.constant(quiz), answers: answersTo(quiz) }),
);
