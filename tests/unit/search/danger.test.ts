import { describe, expect, it } from 'vitest';
import { DangerWatch } from '../../../src/search/danger.ts';
import type { DangerEntry } from '../../../src/search/index-parts.ts';

const item = (id: string, level: DangerEntry['level'], ...phrases: string[]): DangerEntry => ({
  id,
  level,
  sign: id,
  url: '/help/emergency-signs/',
  phrases,
});
const watch = () =>
  new DangerWatch(
    [
      item('numb', 'emergency', 'numb between my legs', 'saddle numbness', 'numb private parts'),
      item('bladder', 'emergency', "can't pee", 'wet myself'),
      item('chest', 'emergency', 'chest pain'),
      item('hit', 'emergency', 'partner hits me'),
      item('cancer', 'same-day', 'had cancer', 'prostate cancer and back pain'),
      item('fit', 'emergency', 'had a fit', 'tetanus'),
      item('stone', 'same-day', 'kidney stone'),
      item('clot', 'emergency', 'one leg swollen'),
      item('stove', 'emergency', 'stone stove'),
      item('wipe', 'emergency', "can't feel when I wipe"),
      item('leg', 'emergency', 'hot leg'),
      item('bowel', 'emergency', 'lost bowel control'),
      item('sweat', 'emergency', 'fever night sweats shivering'),
    ],
    new Set(['dumb', 'back', 'cancel', 'tetanos', 'bowl', 'wit', 'ankle']),
  );
const raised = (query: string) =>
  watch()
    .in(query)
    .map((hit) => hit.item.id);

describe('words of danger', () => {
  it.each([
    ['numb between my legs', 'numb'],
    ['numb between the legs', 'numb'],
    ['between my legs it is numb', 'numb'],
    ['numbness between legs', 'numb'],
    ['I am numm between my legs', 'numb'],
    ['my private parts went numb', 'numb'],
    ["can't pee", 'bladder'],
    ['cant pee', 'bladder'],
    ['can’t pee', 'bladder'],
    ['cannot pee', 'bladder'],
    ['not able to pee', 'bladder'],
    ['unable to urinate', 'bladder'],
    ["I haven't weed", 'bladder'],
    ['i just wet myself', 'bladder'],
    ['my chest hurts', 'chest'],
    ['pain in my chest', 'chest'],
    ['chest pian', 'chest'],
    ['my husband hits me', 'hit'],
    ['i had cancer', 'cancer'],
    ['he had a fit', 'fit'],
    ['tetanus', 'fit'],
    ['tetanuss', 'fit'],
    ['kidney stones', 'stone'],
    ['cannot feel it when I wipe', 'wipe'],
    ['numb when I wipe', 'wipe'],
    ['chest bad pain', 'chest'],
    ['one leg, calf swollen', 'clot'],
    ['chest is killing me with pain', 'chest'],
    ['fever, then tea, toast and jam, sweats at night, shivers', 'sweat'],
  ])('%s raises %s', (query, id) => expect(raised(query)).toEqual([id]));

  it.each([
    '',
    'chest, my chest',
    'chest, chest, then tea and toast, then pain',
    'numb numb knee',
    'feel when I wipe',
    'fever, then tea, toast, ham, jam, sweats at night, shivers',
    'numb with boredom',
    'dumb legs',
    'chest of drawers, pain',
    'pain from a chest press',
    'chest press pain',
    'back pain lifting my chest',
    'hit the gym with my partner',
    'cancel',
    'does this fit me',
    'no chest pain',
    'without chest pain',
    "don't have saddle numbness",
    'pee a lot',
    'kidney beans for lunch and stone soup',
  ])('%j raises nothing', (query) => expect(raised(query)).toEqual([]));

  it('are taken as said when the no stands elsewhere', () => {
    expect(raised('not moving, chest pain')).toEqual(['chest']);
  });
});

describe('a word of danger misspelt as another word', () => {
  it.each([
    ['dumb between my legs', 'numb'],
    ['numb between my less', 'numb'],
    ['numb private pats', 'numb'],
    ['my husband hits mw', 'hit'],
    ['prostate cancer and back pan', 'cancer'],
    ['chest pin', 'chest'],
    ['wst myself', 'bladder'],
    ['kidnwy stxne', 'stone'],
  ])('%s is understood by what stands around it, and raises %s', (query, id) => expect(raised(query)).toEqual([id]));

  it.each([
    ['can pee', 'nothing is read as a no'],
    ['back peas', 'common words tell nothing'],
    ['dumb legs', 'one other word is too little'],
    ['dumb to sit so long with a pillow between legs', 'too much stands between'],
    ['partner hits us all', 'small words are typed right'],
    ['pins and needles in my chest', 'they are no pain'],
    ['numb between dumb', 'two of three are too few'],
    ['nxt pee', 'a no is never misspelt'],
    ['stobe', 'one word is not two'],
    ['stobe mug', 'one word is not two'],
    ['wit myself', 'a word of its own needs two beside it'],
    ['saddle dumb', 'it does not stand beside itself'],
    ['lost bowl control', 'a no is not one of the two'],
    ['hxt leg', 'common words tell nothing'],
    ['had a fxt', 'little words tell nothing'],
  ])('%s raises nothing, for %s', (query) => expect(raised(query)).toEqual([]));
});

describe('one word alone', () => {
  it.each(['tetanus', 'tetanuss', 'tettanus', 'tetnus', 'tetauns', 'tetanus shot'])('%s is known', (query) => {
    expect(raised(query)).toEqual(['fit']);
  });

  it.each(['tetanas', 'tetanu', 'tetxnus', 'teta'])('%s may be another word', (query) =>
    expect(raised(query)).toEqual([]),
  );
});

describe('what is raised', () => {
  it('is told strictest first, and then by how many words of it were said', () => {
    expect(raised('kidney stone, prostate cancer and back pain, chest pain')).toEqual(['chest', 'cancer', 'stone']);
  });

  it('is told once, with the phrase that says most', () => {
    expect(watch().in('had cancer, prostate cancer and back pain')).toMatchObject([
      { item: { id: 'cancer' }, phrase: 'prostate cancer and back pain' },
    ]);
  });

  it('is the same each time', () => expect(watch().in('chest pian')).toEqual(watch().in('chest pian')));
});
