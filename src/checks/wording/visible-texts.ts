import type { Body } from '../files/library.ts';
import { allTexts } from '../files/values.ts';
import type { FieldPath, YamlFields } from '../files/yaml-fields.ts';

/** A text that readers see, with its line. */
export interface VisibleText {
  line: number;
  /** The field it stands in; empty in an article's body. */
  field: FieldPath;
  text: string;
}

/** Fields that are shown. What people type (`words`, `phrases`, `alsoCalled`) keeps their own spelling. */
const shown = new Set([
  'title',
  'description',
  'lead',
  'name',
  'pattern',
  'says',
  'finding',
  'notFor',
  'what',
  'claim',
  'figure',
  'caveat',
  'means',
  'term',
  'steps',
  'dose',
  'ask',
  'more',
  'sign',
  'say',
  'why',
  'label',
  'because',
  'action',
  'note',
  'shows',
  'stopWhen',
  'measure',
  'others',
  'unit',
  'screen',
  'private',
  'missing',
  'noCause',
  'comeBack',
  'share',
  'summary',
  'mistake',
  'elsewhere',
  'kept',
]);

/** Texts of a file's fields that readers see. */
export function visibleFields(fields: YamlFields): VisibleText[] {
  return allTexts(fields.data).flatMap(({ field, value }) => {
    const name = field.findLast((step) => typeof step === 'string');
    return name !== undefined && shown.has(String(name)) ? [{ line: fields.lineAt(field), field, text: value }] : [];
  });
}

/** A body's lines as readers see them: ids and addresses taken out. */
export function visibleLines(body: Body): VisibleText[] {
  return body.text.split('\n').map((text, index) => ({
    line: body.line + index,
    field: [],
    text: text.replace(/\b(?:ids?|items|level)="[^"]*"/g, '').replace(/\]\([^)]*\)/g, ']'),
  }));
}
