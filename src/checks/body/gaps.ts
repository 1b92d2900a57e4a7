import { gapSentence, gapWord } from '../fields/gaps.ts';
import type { Body } from '../files/library.ts';
import type { Problem } from '../problem.ts';

/** Whether something in the text is still to be written; the whole is not measured before that. */
export function hasGaps({ text }: Body): boolean {
  return text.includes(gapSentence) || text.includes(`"${gapWord}"`);
}

/** Paragraphs and attributes of a draft that are still to be written. */
export function bodyGaps(path: string, body: Body): Problem[] {
  return body.text.split('\n').flatMap((text, index) => {
    const what = missingIn(text);
    const line = body.line + index;
    return what === undefined
      ? []
      : [{ path, line, where: headingAbove(body, line), says: `is still to be written. ${what}` }];
  });
}

function missingIn(text: string): string | undefined {
  const at = text.indexOf(gapSentence);
  if (at >= 0) return `Write ${text.slice(at + gapSentence.length).trim()}`;
  const attribute = /(\w+)="to-write"/.exec(text)?.[1];
  return attribute && `Fill in ${attribute} of ${text.trim()}.`;
}

function headingAbove(body: Body, line: number): string {
  const heading = body.outline.sections.findLast((section) => section.line <= line)?.heading;
  return heading ? `"${heading}"` : '';
}
