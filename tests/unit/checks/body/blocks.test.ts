import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../src/checks/body/blocks.ts';
import { outline, parseBody } from '../../../../src/outline/outline.ts';

const blocks = (text: string, line = 1) => blocksOf({ text, line, tree: parseBody(text), outline: outline(text) });

describe('blocksOf', () => {
  it('reads prose block by block, with its line and what it cites', () => {
    const text = '## Heat\n\nIt helps.<Cite ids="a b" />\n\n<Sure level="low">Few trials.</Sure>\n';
    expect(blocks(text, 10)).toEqual([
      { kind: 'heading', line: 10, text: 'Heat', cites: [], within: [] },
      { kind: 'paragraph', line: 12, text: 'It helps.', cites: ['a', 'b'], within: [] },
      { kind: 'paragraph', line: 14, text: 'Few trials.', cites: [], within: ['Sure'] },
    ]);
  });

  it('lets a list and a table rest on the paragraph that leads to them', () => {
    const text = 'In trials:<Cite ids="a" />\n\n- One.\n- Two.<Cite ids="b" />\n\nElse.\n\n| x |\n|---|\n| 1 |\n';
    expect(blocks(text).map(({ text: words, cites }) => [words, cites])).toEqual([
      ['In trials:', ['a']],
      ['One.', ['a']],
      ['Two.', ['b', 'a']],
      ['Else.', []],
      ['x. 1', []],
    ]);
  });

  it('knows the components around a paragraph', () => {
    expect(blocks('<First>\n\n1. **Walk.** A bit.\n\n</First>\n')[0]?.within).toEqual(['First']);
  });
});
