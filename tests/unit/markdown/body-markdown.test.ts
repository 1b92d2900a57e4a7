import { describe, expect, it } from 'vitest';
import { bodyMarkdown, type ComponentText } from '../../../src/markdown/body-markdown.ts';

const components: Record<string, ComponentText> = {
  Cite: ({ ids = '' }) => ` [${ids}]`,
  Box: ({ title }, words) => `> **${title}** ${words}`,
  Gone: () => '',
};
const plain = (body: string) => bodyMarkdown(body, components, (url) => url.replace(/^\//, 'https://example.org/'));

describe('the body of an article as plain Markdown', () => {
  it.each([
    ['leaves Markdown as it is', '## What it is\n\nA **bold** word.', '## What it is\n\nA **bold** word.'],
    ['says what a component shows, in the sentence', 'It helps.<Cite ids="a" />', 'It helps. [a]'],
    ['gives a component the words between its tags', '<Box title="Mind">It is *new*.</Box>', '> **Mind** It is *new*.'],
    ['lets an unknown component give way to its words', 'A <Term id="x">disc</Term> bulges.', 'A disc bulges.'],
    ['leaves out what has nothing to say', 'One.\n\n<Gone />\n\nTwo.', 'One.\n\nTwo.'],
    ['writes links in full', '[Heat](/remedies/heat/)', '[Heat](https://example.org/remedies/heat/)'],
    ['keeps tables', '| A | B |\n|---|---|\n| 1 | 2 |', '| A | B |\n|---|---|\n| 1 | 2 |'],
    ['keeps components in lists in their place', '- One.<Cite ids="a" />\n- Two.', '- One. [a]\n- Two.'],
  ])('%s', (_, body, text) => {
    expect(plain(body)).toBe(text);
  });

  it('holds components inside components', () => {
    expect(plain('<Box title="Mind">So it is.<Cite ids="a" /></Box>')).toBe('> **Mind** So it is. [a]');
  });
});
