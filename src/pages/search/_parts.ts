import { allArticles } from '../../library/articles.ts';
import { exercises, routines } from '../../library/movements.ts';
import { claims, danger, terms } from '../../library/records.ts';
import { entries } from '../../search/entries.ts';

let parts: Promise<ReturnType<typeof entries>> | undefined;

async function build() {
  return entries({
    articles: await allArticles(),
    glossary: await terms(),
    claims: await claims(),
    movements: await exercises(),
    routines: await routines(),
    danger: await danger(),
  });
}

/** Both parts of the index, from one call, since the texts are matched to the sections by place. */
export function searchParts(): ReturnType<typeof build> {
  parts ??= build();
  return parts;
}
