import { createHash } from 'node:crypto';
import { allArticles } from '../../library/articles.ts';
import { exercises, routines } from '../../library/movements.ts';
import { claims, danger, terms } from '../../library/records.ts';
import { entries } from '../../search/entries.ts';
import type { FirstPart, Shipped, TextPart } from '../../search/index-parts.ts';

interface Parts {
  first: Shipped<FirstPart>;
  texts: Shipped<TextPart>;
}

let parts: Promise<Parts> | undefined;

async function build(): Promise<Parts> {
  const { first, texts } = entries({
    articles: await allArticles(),
    glossary: await terms(),
    claims: await claims(),
    movements: await exercises(),
    routines: await routines(),
    danger: await danger(),
  });
  const edition = createHash('sha256')
    .update(JSON.stringify([first, texts]))
    .digest('hex')
    .slice(0, 8);
  return { first: { edition, ...first }, texts: { edition, ...texts } };
}

/** Both parts of the index, from one call, since the texts are matched to the sections by place. */
export function searchParts(): Promise<Parts> {
  parts ??= build();
  return parts;
}
