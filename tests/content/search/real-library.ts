import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type ArticleCollection, articleCollections } from '../../../src/model/collections.ts';
import { danger } from '../../../src/model/danger.ts';
import { claim, exercise, term } from '../../../src/model/records.ts';
import { routine } from '../../../src/model/routine.ts';
import { outline } from '../../../src/outline/outline.ts';
import type { ArticleText, Library } from '../../../src/search/entries.ts';

const content = new URL('../../../content/', import.meta.url);

/** The real content as the search takes it. Articles that do not fit their schema are left to the content checks. */
export function realLibrary(): Library {
  return {
    articles: Object.keys(articleCollections).flatMap((name) => articlesOf(name as ArticleCollection)),
    glossary: term.array().parse(yaml('glossary.yaml')),
    claims: claim.array().parse(yaml('claims.yaml')),
    movements: exercise.array().parse(yaml('exercises.yaml')),
    routines: routine.array().parse(yaml('routines.yaml')),
    danger: danger.parse(yaml('cause-finder/danger.yaml')),
  };
}

function yaml(path: string): unknown {
  return parse(readFileSync(new URL(path, content), 'utf8'));
}

function articlesOf(collection: ArticleCollection): ArticleText[] {
  const folder = new URL(`${collection}/`, content);
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  return files.sort().flatMap((file) => {
    const [, frontmatter = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(new URL(file, folder), 'utf8')) ?? [];
    const data = articleCollections[collection].safeParse(parse(frontmatter));
    return data.success
      ? [{ collection, id: file.replace(/\.mdx$/, ''), data: data.data, outline: outline(body) }]
      : [];
  });
}
