import type { Remedy } from '../model/article.ts';

/** Does it work? In the words a reader sees. */
export const effectWords: Record<Remedy['effect'], string> = {
  helps: 'It helps.',
  'helps-a-little': 'It helps a little.',
  unclear: 'Nobody knows for sure.',
  'does-not-help': 'It does not help.',
  harms: 'It does more harm than good.',
};
