/** A step of the way from the home page to a page. */
export interface Crumb {
  name: string;
  path: string;
}

/** Something a page names, with an article of its own. */
export interface Named {
  name: string;
  path: string;
}

/** What an article is about. Only what the article shows may stand here. */
export type Subject =
  | { kind: 'condition'; name: string; alsoCalled: string[]; signs: string[]; treatments: Named[] }
  | { kind: 'therapy'; name: string; alsoCalled: string[]; notFor?: string }
  | { kind: 'topic'; name: string };

/** What stands on a page, by the kind of page. */
export type PageContent =
  | { kind: 'page' }
  | { kind: 'index'; members: Named[] }
  | { kind: 'questions'; list: { question: string; answer: string }[] }
  | ({ kind: 'about' } & ArticleDays)
  | ({ kind: 'article'; subject: Subject; citations: string[] } & ArticleDays);

/** Days as YYYY-MM-DD. */
export interface ArticleDays {
  published: string;
  modified: string;
}

/** What machines are told of one page. Paths start with a slash, below the site's address. */
export interface PageFacts {
  title: string;
  description: string;
  path: string;
  /** The pages above this one, from the top, without the home page. */
  trail: Crumb[];
  /** The picture shown where the page is shared, 1200 by 630. */
  picture: string;
  /** Kept out of search engines. */
  hidden: boolean;
  /** The same words in other forms. */
  alternates: { type: string; path: string; title?: string }[];
  content: PageContent;
}
