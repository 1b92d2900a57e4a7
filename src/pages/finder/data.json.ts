import { helplines } from '../../library/records.ts';
import { readQuiz } from './_quiz.ts';

/** All the cause finder needs: its rules and the numbers to call. Fetched once, kept for offline. */
export async function GET(): Promise<Response> {
  return Response.json({ quiz: await readQuiz(), lines: await helplines() });
}
