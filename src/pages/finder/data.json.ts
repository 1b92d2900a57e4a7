import { bodyMap } from '../../figures/body-map.ts';
import { helplines } from '../../library/records.ts';
import { readQuiz } from './_quiz.ts';

/** All the cause finder needs: its rules, the numbers to call and the drawing to tap. Fetched once, kept for offline. */
export async function GET(): Promise<Response> {
  return Response.json({ quiz: await readQuiz(), lines: await helplines(), map: bodyMap() });
}
