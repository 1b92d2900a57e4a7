/** What machines are told of the site as a whole. */
export interface SiteFacts {
  name: string;
  tagline: string;
  /** A BCP 47 tag, such as en-US. */
  language: string;
  /** Where the site lives, with a slash at the end: https://example.org/ or https://example.org/under/a/path/ */
  address: string;
}

/**
 * A page's full address.
 * @param path from the site's root, starting with a slash
 */
export function absolute(site: Pick<SiteFacts, 'address'>, path: string): string {
  return site.address + path.slice(1);
}
