import { describe, expect, it } from 'vitest';
import { withLateScripts } from '../../../src/build/late-scripts.ts';

describe('a page whose scripts wait for its first paint', () => {
  it('has its outside scripts under a type that browsers pass over', () => {
    expect(withLateScripts('<script type="module" src="/a.js"></script>')).toBe(
      '<script type="late" src="/a.js"></script>',
    );
  });

  it('keeps what is inline, which has to run before', () => {
    const html = '<script>a</script><script type="application/ld+json">{}</script>';
    expect(withLateScripts(html)).toBe(html);
  });
});
