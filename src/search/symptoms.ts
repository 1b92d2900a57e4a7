import { Concepts } from './concepts.ts';
import { wordsOf } from './words.ts';

/** An answer the cause finder can start with. */
export interface Answer {
  question: string;
  option: string;
}

/** Words that name one answer and no other. What could mean two answers is left out: the finder asks. */
export const answerWords: Record<string, Record<string, string[]>> = {
  onset: {
    'lift-bend-twist': [
      'lifting',
      'lifted',
      'picking up',
      'picked up',
      'bending',
      'bent',
      'bend over',
      'twisting',
      'twisted',
      'sneezed',
      'sneezing',
      'coughed',
      'reaching for',
    ],
    'hard-effort': [
      'after the gym',
      'after gym',
      'workout',
      'gardening',
      'digging',
      'shoveling',
      'shovelling',
      'moving house',
    ],
    'fall-on-bottom': [
      'fell on my bottom',
      'fell on my bum',
      'fell on my butt',
      'fell on my tailbone',
      'fell on coccyx',
    ],
    woke: ['woke up with', 'wake up with back', 'woke with back'],
  },
  place: {
    tailbone: ['tailbone', 'tail bone', 'coccyx'],
    groin: ['groin'],
    buttock: ['buttock', 'bum cheek', 'butt cheek', 'one cheek'],
    'outer-hip': ['side of my hip', 'outer hip', 'outside of hip', 'side of hip'],
    'one-side': [
      'left side of lower back',
      'right side of lower back',
      'one side of back',
      'lower left back',
      'lower right back',
    ],
  },
  'leg-reach': {
    'below-knee': [
      'below knee',
      'below the knee',
      'down to my foot',
      'into my foot',
      'down to my toes',
      'into my calf',
      'to my ankle',
    ],
    'both-legs': ['both legs', 'both my legs'],
  },
  walking: {
    'sit-bend-eases': ['shopping cart', 'shopping trolley'],
  },
  worse: {
    socks: ['putting on socks', 'put socks on', 'socks and shoes'],
    'standing-long': ['standing for long', 'standing too long', 'long standing', 'standing all day'],
    rising: ['getting up from chair', 'getting up from a seat', 'standing up from sitting'],
    arching: ['leaning back', 'arching back', 'bending backwards'],
  },
  'night-morning': {
    'stiff-30': ['morning stiffness', 'stiff in the morning', 'stiff every morning'],
  },
  health: {
    diabetes: ['i have diabetes', 'diabetic'],
  },
};

const no = new Set(['no', 'not', 'without', 'never', 'dont', 'isnt', 'doesnt', 'didnt']);

const known = new Concepts();
for (const [question, options] of Object.entries(answerWords)) {
  for (const [option, phrases] of Object.entries(options)) {
    for (const phrase of phrases) known.add(`${question}/${option}`, phrase);
  }
}

/**
 * The answers of the cause finder that a query gives away, such as a region or a trigger. Nothing when it is unsure: a
 * query that says no to something, or names two answers to one question.
 */
export function symptomsIn(query: string): Answer[] {
  const text = query.slice(0, 400);
  const words = wordsOf(text);
  if (words.some((word) => no.has(word.typed))) return [];
  const found = known.in(words).map(({ concept }) => concept);
  const answers = [...new Set(found)].map((answer) => {
    const [question = '', option = ''] = answer.split('/');
    return { question, option };
  });
  return answers.filter(({ question }) => answers.filter((answer) => answer.question === question).length === 1);
}
