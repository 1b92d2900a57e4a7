import { describe, expect, it } from 'vitest';
import { readSources } from './source-files.ts';
import { styleFaults, unknownTokens } from './styles.ts';

// Faces of letters are the one place where a family is spelled out.
const styles = readSources('src', ['.css', '.astro']);
const outsideTokens = styles.filter(({ path }) => !['src/styles/tokens.css', 'src/styles/fonts.css'].includes(path));
const planted = (rule: string, path = 'src/styles/a.css') =>
  styleFaults([{ path, text: `.a {\n  ${rule};\n}\n` }]).map((fault) => fault.replace(/^\S+ /, ''));

describe('the styles', () => {
  it('take colors, sizes of type, space, radius and motion from the tokens', () => {
    expect(styleFaults(outsideTokens)).toEqual([]);
  });

  it('read no token that is not there', () => expect(unknownTokens(styles)).toEqual([]));

  it.each([
    ['color: #12302e', 'Use a color token.'],
    ['border-block-end: 2px solid rgb(0 0 0)', 'Use a color token.'],
    ['background: white', 'Use a color token.'],
    ['box-shadow: 0 0 0 3px #fff', 'Use a color token.'],
    ['font-size: 18px', 'Use a size of type (--t0) or em.'],
    ['font: 700 1.5rem / 1 var(--display)', 'Use a size of type (--t0) or em.'],
    ['font-size: clamp(1rem, 3vw, 2rem)', 'Use a size of type (--t0) or em.'],
    ['font-family: "Young Serif"', 'Use --text or --display.'],
    ['padding: 0.85rem var(--s4)', 'Use a space (--s4) or em.'],
    ['gap: 4px', 'Use a space (--s4) or em.'],
    ['margin-block: -4px', 'Use a space (--s4) or em.'],
    ['border-radius: 6px', 'Use a radius (--r2).'],
    ['transition: opacity 200ms', 'Use a token of motion.'],
    ['animation-timing-function: cubic-bezier(1, 0, 0, 1)', 'Use a token of motion.'],
  ])('may not say %s', (rule, instead) => {
    expect(planted(rule)).toEqual([`${rule}. ${instead}`]);
  });

  it.each([
    'color: var(--ink)',
    'color: CanvasText',
    'border: 3px solid currentColor',
    'padding: 0.3em 1em',
    'margin: 0 auto',
    'padding-inline: calc(var(--side) + var(--s8))',
    'font: 1.35em / 1 var(--display)',
    'border-radius: 50%',
    'inline-size: min(100%, 25rem)',
    'grid-template-columns: 1fr 13rem',
    'transition: translate var(--quick) var(--ease)',
    '--figure-ground: light-dark(#f4eee0, #4a6963)',
  ])('may say %s', (rule) => expect(planted(rule)).toEqual([]));

  it('are found in Astro files, at their lines', () => {
    const text = '---\n---\n\n<p>a</p>\n\n<style>\n/* #fff */\n.a {\n  color: #fff;\n}\n</style>\n';
    expect(styleFaults([{ path: 'src/pages/a.astro', text }])).toEqual([
      'src/pages/a.astro:9 color: #fff. Use a color token.',
    ]);
  });
});
