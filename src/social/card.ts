/** Size of a social picture in pixels, as link previews want it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** How far the rope is untied, from the tangle to the straight line. */
export type Knot = 'hero' | 'tangled' | 'tight' | 'loose' | 'wave' | 'straight';

export interface CardColors {
  ground: string;
  strip: string;
  ink: string;
  rope: string;
  ropeEdge: string;
}

export interface CardFacts {
  title: string;
  /** Where the page stands, over the title; empty for pages at the top. */
  section: string;
  siteName: string;
  tagline: string;
  knot: Knot;
}

/** A box of text or of boxes, as satori lays it out. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Box[] };
}

export const displayFont = 'Young Serif';
export const textFont = 'Atkinson Hyperlegible';

const margin = 72;
const stripHeight = 96;
/** The knot has the right side and the rope runs below; the title keeps between them. */
const titleWidth = 660;
const titleHeight = 285;
const lineHeight = 1.05;

/** Where each knot sits on the card: shift and size of a drawing made for a space of some 450 by 300. */
const placement: Record<Knot, string> = {
  hero: 'translate(566 140) scale(1.5)',
  tangled: 'translate(596 140) scale(1.5)',
  tight: 'translate(560 170) scale(1.6)',
  loose: 'translate(560 225) scale(1.6)',
  wave: 'translate(540 222) scale(1.6)',
  straight: 'translate(500 225) scale(1.6)',
};

/** The words of a card, to be laid out. */
export function cardText({ title, section, siteName, tagline }: CardFacts, { ink }: CardColors): Box {
  const sectionLine = box({ fontSize: 30, fontWeight: 700, height: 38, marginBottom: 18 }, section);
  const titleStyle = { fontFamily: displayFont, fontSize: titleSize(title), lineHeight, letterSpacing: '-0.02em' };
  const brand = box({ fontFamily: displayFont, fontSize: 40, margin: '0 24px 6px 80px' }, siteName);
  return box(
    { flexDirection: 'column', ...cardSize, padding: `58px ${margin}px`, fontFamily: textFont, color: ink },
    ...(section ? [sectionLine] : []),
    box({ ...titleStyle, maxWidth: titleWidth, textWrap: 'balance' }, title.replaceAll("'", '’')),
    box(
      { position: 'absolute', left: margin, bottom: 0, height: stripHeight, alignItems: 'center', fontSize: 27 },
      brand,
      box({}, tagline.replace(/\.$/, '')),
    ),
  );
}

/**
 * A whole card as SVG.
 * @param text the laid-out words, as SVG elements
 * @param rope the knot's paths, of the classes r-o, r-f and r-t
 * @param mark the paths of the site's mark
 */
export function cardSvg(knot: Knot, colors: CardColors, text: string, rope: string, mark: string): string {
  const { width, height } = cardSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${ropeStyle(colors)}</style>`,
    `<rect width="${width}" height="${height}" fill="${colors.ground}"/>`,
    `<rect y="${height - stripHeight}" width="${width}" height="${stripHeight}" fill="${colors.strip}"/>`,
    `<g transform="${placement[knot]}">${rope}</g>`,
    `<g transform="translate(${margin} ${height - stripHeight + 24}) scale(1.35)" fill="none">${mark}</g>`,
    text,
    '</svg>',
  ].join('');
}

const ropeStyle = ({ rope, ropeEdge }: CardColors): string =>
  [
    '.r-o,.r-f,.r-t{fill:none;stroke-linejoin:round}',
    `.r-o{stroke:${ropeEdge};stroke-width:15}`,
    `.r-f{stroke:${rope};stroke-width:10}`,
    `.r-t{stroke:${ropeEdge};stroke-width:10;stroke-dasharray:1.1 7.4;opacity:.34}`,
  ].join('');

const titleSizes = [112, 96, 84, 74, 64, 56];

/** In pixels: as large as the space over the rope allows. */
function titleSize(title: string): number {
  const fits = (size: number) => linesAt(title, titleWidth / size) * size * lineHeight <= titleHeight;
  return titleSizes.find(fits) ?? 48;
}

/**
 * How many lines words take, broken at spaces and hyphens; endless when one word is longer than a line.
 * @param width of a line, in em
 */
function linesAt(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const [word] of text.matchAll(/[^\s-]+-?\s*/g)) {
    const needed = widthOf(word.trimEnd());
    if (needed > width) return Number.POSITIVE_INFINITY;
    if (used + needed > width) {
      lines += 1;
      used = 0;
    }
    used += widthOf(word);
  }
  return lines;
}

/** How wide the display face sets a text, in em, rounded up by kinds of letters. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[mwMW]/.test(letter)) width += 1.05;
    else if (/[A-Z&]/.test(letter)) width += 0.8;
    else if (/[fij.1lt,:;!'’() ]/.test(letter)) width += 0.4;
    else width += 0.6;
  }
  return width;
}

function box(style: Box['props']['style'], ...children: (string | Box)[]): Box {
  const [first] = children;
  const content = typeof first === 'string' ? first : (children as Box[]);
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: content } };
}
