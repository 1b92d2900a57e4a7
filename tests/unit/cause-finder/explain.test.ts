import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/cause-finder/explain.ts';
import { cause, followUp, item, question, sign, tinyQuiz } from './tiny-quiz.ts';

const quiz = tinyQuiz({
  items: [
    item('fever'),
    item('tingle', {
      followUps: [followUp('tingle-kind', ['old', 'new'])],
      outcomes: [{ when: { 'tingle-kind': ['old'] }, level: 'within-days', means: 'Old news.' }],
      avoid: ['heat'],
    }),
  ],
  combinations: [
    { id: 'both', when: { fever: ['yes'], tingle: ['yes'] }, level: 'emergency', means: 'Both at once.', sources: [] },
  ],
  questions: [
    question('place', ['back', 'leg']),
    question('leg', ['calf', 'none'], { skipWhen: { tingle: ['no'] }, skipAs: 'none' }),
  ],
  causes: [
    cause('strain', [sign({ place: ['back'] }, 2), sign({ leg: ['none'] }, 1), sign({ fever: ['no'] }, -1)]),
    cause('disc', [sign({ place: ['back'] }, 2)]),
    cause('helper', [sign({ place: ['back'] }, 1)], { kind: 'contributor' }),
    cause('no-cause', [], { fallback: true }),
  ],
  plan: [
    {
      id: 'walk',
      when: 'now',
      levels: ['self-care'],
      says: 'Walk.',
      tags: [],
      sources: [],
      read: 'remedies/keep-moving',
    },
  ],
});
const well = { age: ['old'], fever: ['no'], tingle: ['no'], place: ['back'], pills: ['none'] };

describe('the account of a result', () => {
  it('lists what was said, what follows from the rules, and how many danger items were denied', () => {
    expect(explain(quiz, well).slice(0, 6)).toEqual([
      'Answers',
      '  age: old',
      '  place: back',
      '  leg: none (follows from the rules)',
      '  pills: none',
      '  no to 2 danger items',
    ]);
  });

  it('gives every sign with its points and its source', () => {
    expect(explain(quiz, well)).toEqual(
      expect.arrayContaining([
        'Care level: self-care',
        '  nothing raised the level',
        'first: no-cause, since nothing has 3 points and a lead',
        'strain: 2 points (little)',
        '  +1  Says {"leg":["none"]} 1. [a-source]',
        '  -1  Says {"fever":["no"]} -1. [a-source]',
        'may play a part: helper',
        'Plan, now: walk',
      ]),
    );
  });

  it('stands in this order from the answers to the plan', () => {
    expect(explain(quiz, well).slice(6)).toEqual([
      'Care level: self-care',
      '  nothing raised the level',
      'Step: result result, after 4 screens',
      'Ranking',
      'first: no-cause, since nothing has 3 points and a lead',
      'strain: 2 points (little)',
      '  +2  Says {"place":["back"]} 2. [a-source]',
      '  +1  Says {"leg":["none"]} 1. [a-source]',
      '  -1  Says {"fever":["no"]} -1. [a-source]',
      'disc: 2 points (little)',
      '  +2  Says {"place":["back"]} 2. [a-source]',
      'may play a part: helper',
      '  +1  Says {"place":["back"]} 1. [a-source]',
      'Plan, now: walk',
    ]);
  });

  it('names every option that was chosen and counts as denied only what was denied', () => {
    expect(explain(quiz, { age: ['old'], fever: ['no'], tingle: ['yes'], pills: ['ulcer', 'other'] })).toEqual(
      expect.arrayContaining(['  pills: ulcer, other', '  no to 1 danger items']),
    );
    expect(explain(quiz, { age: ['old'] })).toContain('  no to 0 danger items');
  });

  it('shows a sign without weight as zero, with all its sources', () => {
    const light = { ...sign({ place: ['back'] }, 0), sources: ['one', 'two'] };
    const causes = [cause('strain', [sign({ place: ['back'] }, 3), light])];
    const lines = explain({ ...quiz, causes }, well);
    expect(lines).toContain('  0  Says {"place":["back"]} 0. [one, two]');
  });

  it('says that nothing comes first where no cause fits and none stands in', () => {
    expect(explain({ ...quiz, causes: [] }, { ...well, place: [] })).toContain(
      'first: nothing, since nothing has 3 points and a lead',
    );
  });

  it('has no ranking at a result that ranks nothing', () => {
    const ill = explain(quiz, { age: ['old'], fever: ['yes'], tingle: ['no'] });
    expect(ill).toEqual(expect.arrayContaining(['Step: result result, after 2 screens', 'Ranking: none at this step']));
  });

  it('ends with the step while something is still asked', () => {
    expect(explain(quiz, {}).slice(-3)).toEqual([
      '  nothing raised the level',
      'Step: age age, after 0 screens',
      'Ranking: none at this step',
    ]);
  });

  it('joins the reasons for leaving out an advice', () => {
    const rule = (because: string) => ({ when: {}, avoid: ['heat' as const], because, sources: [] });
    const lines = explain({ ...quiz, advice: [rule('It swells.'), rule('It burns.')] }, well);
    expect(lines).toContain('Left out: heat. It swells. It burns.');
  });

  it('names the cause that leads', () => {
    const lines = explain(
      {
        ...quiz,
        causes: quiz.causes.filter(({ id }) => id !== 'disc').map((one) => ({ ...one, signs: one.signs.slice(0, 2) })),
      },
      well,
    );
    const from = lines.indexOf('first: strain, with at least 3 points and a lead');
    expect(lines.slice(from + 1, from + 4)).toEqual([
      'strain: 3 points (partly)',
      '  +2  Says {"place":["back"]} 2. [a-source]',
      '  +1  Says {"leg":["none"]} 1. [a-source]',
    ]);
  });

  it('names the items and combinations behind a level, and what still hangs', () => {
    const lines = explain(quiz, { age: ['old'], fever: ['yes'], tingle: ['yes'] });
    expect(lines).toEqual(
      expect.arrayContaining([
        'Care level: emergency',
        '  emergency  combination both: Both at once.',
        '  same-day  item fever: Meaning of fever.',
        '  same-day  item tingle (held until answered): Old news.',
        'Step: emergency emergency, after 2 screens',
        'Ranking: none at this step',
      ]),
    );
  });

  it('names the questions that are still open, and the advice left out', () => {
    const told = { age: ['old'], fever: ['no'], tingle: ['yes'], 'tingle-kind': ['old'] };
    expect(explain(quiz, told)).toContain('Questions that can still change the result: place, leg');
    const end = explain(quiz, { ...told, place: [], leg: ['calf'], pills: ['none'] });
    expect(end).toContain('  place: passed over');
    expect(end).toContain('Left out: heat. You told us: Sign of tingle.');
  });
});
