import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A need, the ways to ask for it, and how well each page answers it: 3 fully, 2 much of it, 1 worth a look. */
export interface Need {
  id: string;
  grades: Record<string, number>;
  opens?: string[];
  mayRaise?: string[];
  queries: string[];
}

export interface DangerNeed {
  id: string;
  or?: string[];
  queries: string[];
}

export interface Judged {
  needs: Need[];
  danger: DangerNeed[];
  harmless: string[];
  offTopic: string[];
  nonsense: string[];
  /** Written later than the watch for danger, to see how it does on words it never saw. */
  fresh: { danger: DangerNeed[]; harmless: string[] };
}

export const judged = parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8')) as Judged;

/** Whether a need, or a query that stands alone, is set aside: never looked at while the ranking is tuned. */
export function isSetAside(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 1;
}
