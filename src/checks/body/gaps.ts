import { gapSentence } from '../fields/gaps.ts';
import type { Body } from '../files/library.ts';
import type { Problem } from '../problem.ts';

/** Paragraphs of a draft that are still to be written; the whole text is not measured before that. */
export function bodyGaps(path: string, body: Body): Problem[] {
  return body.text.split('\n').flatMap((text, index) => {
    const at = text.indexOf(gapSentence);
    const says = `is still to be written. ${text.slice(at + gapSentence.length).trim()}`;
    return at < 0 ? [] : [{ path, line: body.line + index, where: headingAbove(body, body.line + index), says }];
  });
}

function headingAbove(body: Body, line: number): string {
  const heading = body.outline.sections.findLast((section) => section.line <= line)?.heading;
  return heading ? `"${heading}"` : '';
}
