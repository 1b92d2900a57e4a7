import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../src/cause-finder/address.ts';
import { followUp, item, question, tinyQuiz } from './tiny-quiz.ts';

const screen = [
  item('a'),
  item('b', {
    control: 'yes-no-not-sure',
    followUps: [followUp('b-kind', ['x', 'y', 'none', 'not-sure'], { pick: 'many' })],
  }),
  item('c', { when: { age: ['old'] } }),
  item('secret', { private: true, followUps: [followUp('secret-kind', ['x', 'y'])] }),
  item('pills-taken', { followUps: [followUp('why', ['x', 'y'], { private: true })] }),
];
const quiz = tinyQuiz({
  items: screen,
  questions: [question('onset', ['lift', 'slow']), question('place', ['back', 'leg'], { pick: 'many' })],
});
const noes = { a: ['no'], 'pills-taken': ['no'] };
const all = { age: ['young'], ...noes, b: ['yes'], 'b-kind': ['x', 'y'], onset: ['lift'], place: [], pills: ['none'] };

describe('an address', () => {
  it('is short and readable', () => {
    expect(encode(quiz, all)).toMatch(/^age=young&b=yes&b-kind=x\.y&onset=lift&place=&pills=none&no=[0-9a-z]{4}$/);
  });

  it('comes back as it was written', () => {
    expect(decode(quiz, encode(quiz, all))).toEqual(all);
    expect(decode(quiz, `#${encode(quiz, all)}`)).toEqual(all);
    expect(decode(quiz, encodeURIComponent(encode(quiz, all)))).toEqual(all);
  });

  it('keeps the same short name for a screen without a tick over the years', () => {
    const plain = tinyQuiz({ items: [item('fever'), item('night-pain')] });
    expect(encode(plain, { fever: ['no'], 'night-pain': ['no'] })).toBe('no=jnoa');
    expect(encode(tinyQuiz({ items: [item('weak')] }), { weak: ['no'] })).toBe('no=0ovz');
  });

  it('names every screen without a tick, and none that asks nothing', () => {
    const screen = (id: string, ids: string[]) => ({
      id,
      title: id,
      why: 'Because.',
      items: ids.map((one) => item(one)),
    });
    const three = tinyQuiz({ screens: [screen('one', ['a', 'b']), screen('empty', []), screen('two', ['c'])] });
    const noes = { a: ['no'], b: ['no'], c: ['no'] };
    expect(encode(three, noes)).toMatch(/^no=[0-9a-z]{4}\.[0-9a-z]{4}$/);
    expect(decode(three, encode(three, noes))).toEqual(noes);
    expect(encode(three, {})).toBe('');
  });

  it('is empty for no answers', () => {
    expect(encode(quiz, {})).toBe('');
    expect(decode(quiz, '')).toEqual({});
  });

  it('is the same in whatever order the answers were given', () => {
    expect(encode(quiz, Object.fromEntries(Object.entries(all).reverse()))).toBe(encode(quiz, all));
  });

  it('holds the noes of a screen that is only half answered', () => {
    expect(encode(quiz, { a: ['no'] })).toBe('a=no');
  });

  it('says no only to items this reader was asked', () => {
    const young = { age: ['young'], ...noes, b: ['no'] };
    expect(decode(quiz, encode(quiz, young))).toEqual(young);
  });
});

describe('a private answer', () => {
  const told = { ...all, secret: ['yes'], 'secret-kind': ['x'], why: ['y'], private: ['done'] };
  it('is not in the address, which only says that its page was shown', () => {
    const text = encode(quiz, told);
    expect(text).not.toMatch(/secret|why/);
    expect(decode(quiz, text)).toEqual({ ...all, private: ['shown'] });
  });

  it('is dropped from an address that somebody else wrote', () => {
    expect(decode(quiz, 'secret=yes&secret-kind=x&why=y')).toEqual({});
  });
});

describe('an old address', () => {
  const earlier = tinyQuiz({ items: screen.slice(0, 4) });
  it('does not say no to an item that came later', () => {
    const text = encode(earlier, { age: ['young'], a: ['no'], b: ['no'] });
    expect(decode(quiz, text)).toEqual({ age: ['young'] });
  });
});

describe('a strange address', () => {
  it.each<[string, string, Record<string, string[]>]>([
    [
      'keeps what is valid and drops the rest',
      'age=young&age-of=x&onset=flying&place=back',
      { age: ['young'], place: ['back'] },
    ],
    ['drops not sure where it is no option', 'a=not-sure&b=not-sure', { b: ['not-sure'] }],
    ['drops several options where one is asked', 'onset=lift.slow', {}],
    ['drops none beside another option', 'b-kind=none.x', {}],
    ['drops an option said twice', 'place=back.back', {}],
    ['drops an empty answer to a danger item or the age', 'age=&a=&b-kind=', {}],
    ['drops names that objects have by nature', '__proto__=x&constructor=yes&toString=a', {}],
    ['takes the last of two answers to one question', 'onset=lift&onset=slow', { onset: ['slow'] }],
    ['drops a sign that opens an address and stands elsewhere', 'onset=lift#', {}],
    ['drops a key without a value', 'place', {}],
    ['survives a broken escape', '%E0%A4%A&onset=lift', { onset: ['lift'] }],
    ['survives signs without sense', '&&==&=x&no=&no&private', { private: ['shown'] }],
  ])('%s', (_, text, expected) => {
    expect(decode(quiz, text)).toEqual(expected);
  });

  it('is read up to eight thousand signs', () => {
    expect(decode(quiz, `${'x=y&'.repeat(1996)}onset=lift`)).toEqual({ onset: ['lift'] });
    expect(decode(quiz, `${'x=y&'.repeat(2000)}onset=lift`)).toEqual({});
    expect(decode(quiz, `${encodeURIComponent('腰'.repeat(900))}&onset=lift`)).toEqual({ onset: ['lift'] });
  });

  it('may be huge', () => {
    expect(decode(quiz, `onset=lift&${'x=y&'.repeat(1_000_000)}`)).toEqual({ onset: ['lift'] });
  });
});
