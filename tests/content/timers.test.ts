import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const remedy = (id: string) => {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(`content/remedies/${id}.mdx`, 'utf8')) ?? [];
  return { timer: parse(front).timer as { usual: number; most: number; sources: string[] }, body };
};

describe.each(['heat', 'cold'])('the timer for %s', (id) => {
  const { timer, body } = remedy(id);

  it('stays within what the text says: the same minutes, from the same sources', () => {
    expect(body).toContain(`${timer.usual} to ${timer.most} minutes`);
    for (const source of timer.sources) expect(body).toContain(source);
  });

  it('offers no longer than the text allows', () => {
    const spans = [...body.matchAll(/(\d+) to (\d+) minutes/g)].map(([, , most]) => Number(most));
    expect(Math.max(...spans)).toBe(timer.most);
  });
});
