import { expect, it } from 'vitest';
import { realQuiz } from './real-finder.ts';

const skipping = realQuiz.questions.filter(({ skipAs }) => skipAs !== undefined);

it('some question takes an answer when it is skipped', () => {
  expect(skipping).not.toEqual([]);
});

it.each(skipping)('$id is skipped as one of its own options, and only when something skips it', (question) => {
  expect(question.options.map(({ id }) => id)).toContain(question.skipAs);
  expect(question.skipWhen).toBeDefined();
});
