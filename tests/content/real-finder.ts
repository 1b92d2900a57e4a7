import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readFinder } from '../../src/build/explain.ts';
import { cause } from '../../src/model/article.ts';
import { danger } from '../../src/model/danger.ts';

const folder = new URL('../../content/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const frontmatter = (text: string): unknown => parse(text.split(/^---$/m)[1] ?? '');

/** The files as they stand, read by nothing but a YAML parser. */
export const rawDanger: unknown = parse(read('cause-finder/danger.yaml'));
export const rawQuestions: unknown = parse(read('cause-finder/questions.yaml'));

export const realDanger = danger.parse(parse(read('cause-finder/danger.yaml')));
export const dangerItems = [...realDanger.screens, ...realDanger.paths].flatMap((part) => part.items);
const causeFiles = readdirSync(new URL('causes/', folder)).filter((name) => name.endsWith('.mdx'));
export const realCauses = causeFiles
  .map((name) => ({ ...cause.parse(frontmatter(read(`causes/${name}`))), id: name.replace('.mdx', '') }))
  .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));
export const rawCauses: unknown = realCauses.map(({ id }) => ({
  ...(frontmatter(read(`causes/${id}.mdx`)) as object),
  id,
}));

/** The cause finder as it ships. */
export const realQuiz = readFinder(fileURLToPath(new URL('..', folder)));
