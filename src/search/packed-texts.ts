import { at } from './at.ts';
/**
 * Texts with each word as one letter, numbered by how common it is; a tenth smaller on the wire than the texts as they
 * are. A space between two words is left out.
 */
export interface PackedTexts {
  /** Words and what stands between them, in the order of their letters. */
  pieces: string[];
  texts: string[][];
}

const piece = /[\p{L}\p{M}\p{N}'’-]+|[^\p{L}\p{M}\p{N}'’-]+/gu;
const isWord = (text: string): boolean => /[\p{L}\p{M}\p{N}'’-]/u.test(text);

/** How many letters take one byte and how many take two. */
const [oneByte, twoBytes] = [90, 1888];

export function packTexts(texts: readonly (readonly string[])[]): PackedTexts {
  const cut = texts.map((page) => page.map(piecesOf));
  const counts = new Map<string, number>();
  for (const one of cut.flat(2)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const common = [...counts].sort(([a, many], [b, more]) => more - many || inOrder(a, b)).map(([one]) => one);
  // Within letters of one length the alphabet is the order that packs best.
  const pieces = [
    ...common.slice(0, oneByte).sort(inOrder),
    ...common.slice(oneByte, oneByte + twoBytes).sort(inOrder),
    ...common.slice(oneByte + twoBytes).sort(inOrder),
  ];
  const letters = new Map(pieces.map((one, number) => [one, letterOf(number)]));
  return { pieces, texts: cut.map((page) => page.map((text) => text.map((one) => letters.get(one)).join(''))) };
}

/** Gives a text back from its letters. */
export function unpacker({ pieces }: Pick<PackedTexts, 'pieces'>): (packed: string) => string {
  const words = pieces.map(isWord);
  return (packed) => {
    let text = '';
    let afterWord = false;
    for (const letter of packed) {
      const number = numberOf(letter.codePointAt(0) ?? 0);
      const word = at(words, number);
      text += (word && afterWord ? ' ' : '') + at(pieces, number);
      afterWord = word;
    }
    return text;
  };
}

/** Words and what stands between them, without the single spaces between two words. */
function piecesOf(text: string): string[] {
  const all = text.match(piece) ?? [];
  return all.filter((one, place) => one !== ' ' || place === 0 || place === all.length - 1);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}

const backslash = 0x5c;
const surrogates = { from: 0xd800, count: 0x800 };

/** The letter for a number: from # on, without the one that JSON has to escape; then from two bytes on. */
function letterOf(number: number): string {
  if (number < oneByte) return String.fromCodePoint(number + 0x23 === backslash ? 0x21 : number + 0x23);
  if (number < oneByte + twoBytes) return String.fromCodePoint(number - oneByte + 0xa0);
  const point = number - oneByte - twoBytes + 0x1000;
  return String.fromCodePoint(point < surrogates.from ? point : point + surrogates.count);
}

function numberOf(point: number): number {
  if (point < 0x80) return point === 0x21 ? backslash - 0x23 : point - 0x23;
  if (point < 0x1000) return point - 0xa0 + oneByte;
  return (point < surrogates.from ? point : point - surrogates.count) - 0x1000 + oneByte + twoBytes;
}
