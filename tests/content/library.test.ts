import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkProject, today } from '../../src/build/check-content.ts';
import { describeProblem } from '../../src/checks/problem.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the content of the site', () => {
  it('has no problem', () => {
    expect(checkProject(root, today()).map(describeProblem)).toEqual([]);
  });
});
