import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../checks/files/library.ts';
import { pictureIds } from '../figures/pictures.ts';
import { footerLinks, pages, sections } from '../site.ts';

/** Every file under content/, with its path from the project's root; none where there is no such folder. */
export function readContent(root: string): ContentFile[] {
  if (!existsSync(join(root, 'content'))) return [];
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}

/** The pages of the site that are no articles. */
export const staticPages: readonly string[] = [
  '/',
  ...Object.keys(sections).map((section) => `/${section}/`),
  ...footerLinks.map(({ path }) => path),
  ...Object.keys(pages),
];

/** Pictures that the code draws by itself; movements and charts come from the content. */
export const drawings: readonly string[] = pictureIds([], []);
