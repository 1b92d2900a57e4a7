/** An address that moved: both below the site's address, with slashes at both ends. */
export interface Redirect {
  from: string;
  to: string;
}

interface Renamed {
  path: string;
  /** Old addresses as collection/id. */
  formerly: readonly string[];
}

/** Where the old addresses of renamed articles lead. */
export function redirectsOf(articles: readonly Renamed[]): Redirect[] {
  return articles.flatMap(({ path, formerly }) => formerly.map((ref) => ({ from: `/${ref}/`, to: path })));
}

/**
 * The file `_redirects`, for hosts that read one: permanent redirects, also of the plain Markdown versions.
 * @param base the path the site lives under, with slashes at both ends
 */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  const at = (path: string) => base + path.slice(1);
  const line = (from: string, to: string) => `${at(from)} ${at(to)} 301\n`;
  return redirects.flatMap(({ from, to }) => [line(from, to), line(markdownPath(from), markdownPath(to))]).join('');
}

/** Where the plain Markdown version of an article stands. */
export const markdownPath = (path: string): string => `${path.replace(/\/$/, '')}.md`;
