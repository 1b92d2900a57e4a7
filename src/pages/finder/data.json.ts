import { bodyMap } from '../../figures/body-map.ts';
import { finderWords, helplines } from '../../library/records.ts';
import { readQuiz } from './_quiz.ts';

/** All the cause finder needs: its rules and words, the numbers to call and the drawing to tap. Fetched once, kept for offline. */
export async function GET(): Promise<Response> {
  const [quiz, lines, words] = await Promise.all([readQuiz(), helplines(), finderWords()]);
  return Response.json({ quiz, lines, map: bodyMap(), words });
}
