import { wordsOf } from './words.ts';

/** An answer the cause finder can start with. */
export interface Answer {
  question: string;
  option: string;
}

/**
 * Words that name one answer and no other, by question and option. What may mean something else is left out, and the
 * finder asks: "lifted" tells how it began, "lifting" may be a question about technique.
 */
export const answerWords: Record<string, Record<string, string[]>> = {
  onset: {
    'lift-bend-twist': [
      ...[
        'lifted',
        'picked up',
        'bent down',
        'bent over',
        'twisted',
        'sneezed',
        'coughed',
        'reached for',
        'leaned over',
      ],
      ...[
        'after lifting',
        'from lifting',
        'while lifting',
        'hurt my back lifting',
        'after picking up',
        'after bending',
      ],
      ...['after twisting', 'after sneezing', 'after coughing', 'after a sneeze', 'after a cough'],
    ],
    'hard-effort': [
      ...[
        'after the gym',
        'after a workout',
        'after gardening',
        'after digging',
        'after shoveling',
        'after shovelling',
      ],
      ...['after moving house', 'after deadlifts', 'after deadlifting', 'after working out'],
    ],
    'fall-on-bottom': [
      'fell on my bottom',
      'fell on my bum',
      'fell on my butt',
      'fell on my tailbone',
      'fell on my coccyx',
    ],
    woke: ['woke up with', 'woke with'],
  },
  place: {
    tailbone: ['tailbone', 'tail bone', 'coccyx'],
    groin: ['groin'],
    buttock: ['buttock', 'bum cheek', 'butt cheek'],
    'outer-hip': ['side of my hip', 'outer hip', 'outside of my hip'],
    'one-side': [
      ...['left side of my lower back', 'right side of my lower back', 'one side of my lower back'],
      ...['lower left back', 'lower right back', 'left lower back', 'right lower back'],
    ],
  },
  'leg-reach': {
    'below-knee': [
      ...[
        'below knee',
        'below the knee',
        'down to my foot',
        'to my foot',
        'into my foot',
        'to my toes',
        'into my calf',
      ],
      ...['to my ankle', 'to my calf'],
    ],
    'both-legs': ['both legs', 'both my legs'],
  },
  walking: { 'sit-bend-eases': ['shopping cart', 'shopping trolley'] },
  worse: {
    'standing-long': ['standing for long', 'standing too long', 'standing all day'],
    rising: ['getting up from a chair', 'getting up from a seat', 'standing up from sitting'],
    arching: ['leaning back', 'arching my back', 'bending backwards'],
  },
  'night-morning': { 'stiff-30': ['morning stiffness', 'stiff in the morning', 'stiff every morning'] },
  health: { diabetes: ['diabetic'] },
};

const no = new Set([
  'no',
  'not',
  'without',
  'never',
  'dont',
  'isnt',
  'doesnt',
  'didnt',
  'cant',
  'how',
  'can',
  'should',
]);

const articles = new Set(['a', 'an', 'the', 'my', 'your', 'his', 'her']);

const known = Object.entries(answerWords).flatMap(([question, options]) =>
  Object.entries(options).flatMap(([option, phrases]) =>
    phrases.map((phrase) => ({ answer: { question, option }, words: asTyped(phrase) })),
  ),
);

/**
 * The answers of the cause finder that a query gives away, such as a region or a trigger. None when it is unsure: a
 * query that says no or asks how, or that names two answers to one question.
 */
export function symptomsIn(query: string): Answer[] {
  if (wordsOf(query).some((word) => no.has(word.typed))) return [];
  const typed = asTyped(query);
  const found = known.filter(({ words }) => typed.includes(words)).map(({ answer }) => answer);
  const different = found.filter(({ question, option }, place) => {
    return found.findIndex((one) => one.question === question && one.option === option) === place;
  });
  return different.filter(({ question }) => different.filter((one) => one.question === question).length === 1);
}

/** The words as typed, without articles and whose they are, and a space at either end. */
function asTyped(text: string): string {
  const words = wordsOf(text).map((word) => word.typed);
  return ` ${words.filter((word) => !articles.has(word)).join(' ')} `;
}
