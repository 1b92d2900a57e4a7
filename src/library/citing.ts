import { type Article, allArticles } from './articles.ts';
import { citedSources } from './citations.ts';
import { exercises, routines } from './movements.ts';
import { claims, dangerItems, plan, terms } from './records.ts';

/** A place that cites a source. */
export interface CitingPlace {
  name: string;
  path: string;
}

/** For every source, the pages that cite it. */
export async function citingPlaces(): Promise<Map<string, CitingPlace[]>> {
  const places = new Map<string, CitingPlace[]>();
  const add = (source: string, place: CitingPlace) => {
    const known = places.get(source) ?? [];
    if (!known.some(({ path }) => path === place.path)) places.set(source, [...known, place]);
  };
  for (const article of await allArticles()) await addArticle(article, add);
  for (const claim of await claims()) {
    for (const id of claim.sources) add(id, { name: 'Common advice, checked', path: '/claims/' });
  }
  for (const term of await terms()) {
    for (const id of term.sources) add(id, { name: 'Words explained', path: '/glossary/' });
  }
  for (const movement of await exercises()) {
    for (const id of movement.sources ?? []) add(id, { name: 'Movements', path: '/movements/' });
  }
  for (const routine of await routines()) {
    for (const id of routine.sources) add(id, { name: `Routine: ${routine.name}`, path: `/routines/${routine.id}/` });
  }
  for (const rule of [...(await dangerItems()), ...(await plan())]) {
    for (const id of rule.sources) add(id, { name: 'How the cause finder works', path: '/finder/how-it-works/' });
  }
  return places;
}

async function addArticle(article: Article, add: (source: string, place: CitingPlace) => void): Promise<void> {
  for (const id of await citedSources(article)) add(id, { name: article.data.title, path: article.path });
}
