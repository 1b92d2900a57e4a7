import type { Source } from '../model/records.ts';

/** A person as bibliographies write them: family name and initials, such as Menezes Costa LC. */
const person = /^(.*\S) [A-Z]{1,4}$/;

/** Who wrote it, in short: "Steffens and others", "Dahm", or the name of the body. Empty when nobody is named. */
export function shortAuthors({ authors }: Pick<Source, 'authors'>): string {
  if (/^\(?(authors?) (to be added|not)/i.test(authors)) return '';
  const [first = '', ...others] = authors.split(/[,;] /);
  const family = person.exec(first)?.[1];
  if (!family) return authors;
  return others.length > 0 ? `${family} and others` : family;
}

/** The journal or publisher without volume and pages, which the bibliography has. */
export function shortContainer({ container }: Pick<Source, 'container'>): string {
  return container.replace(/[,.]? (19|20)\d\d\b.*$/, '');
}

/** "Steffens and others, 2015", or what of it is known. */
export function authorAndYear(source: Pick<Source, 'authors' | 'year'>): string {
  return [shortAuthors(source), source.year].filter(Boolean).join(', ');
}
