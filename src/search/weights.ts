/**
 * The ladder: which part of an article a word was found in, from the surest sign that it is the page wanted to the
 * faintest. Read it aloud: the title beats another name, which beats a heading, a sign, the body.
 */
export const rungs = ['title', 'name', 'phrase', 'term', 'heading', 'sign'] as const;
export type Rung = (typeof rungs)[number];

/** How much one matched word is worth on each rung, for a word as rare as any. */
export const rungWeights: Record<Rung, number> = {
  /** A page is about its title. */
  title: 10,
  /** Another name or a glossary word for the page: as good as the title, only less often what a reader sees. */
  name: 9,
  /** Something that people type when they want this page. */
  phrase: 8,
  /** The glossary sends readers of the term here. */
  term: 7,
  /** One section is about it. */
  heading: 6,
  /** A sign, or words of danger, lead to this page. */
  sign: 4,
};

export const weights = {
  /** A whole title, name or phrase that says what the query says outweighs the same words strewn over a page. */
  wholePhrase: 18,
  /** A page whose phrases and headings keep coming back to a word is about it. */
  often: 2,
  /** The number of such lines beyond the first that is worth half of the most. */
  oftenHalf: 4,
  /** The body tells pages of the same words apart; it never lifts a page over one that is named after the words. */
  body: 4,
  /** Words in the body count less and less with each repeat; this is the count worth half of the most. */
  bodyHalf: 2,
  /** A page opens at its top unless a section says more than this over it. */
  opening: 4,
  /** A word that only means the same, through the glossary. */
  sameMeaning: 0.85,
  /** An everyday word for another. */
  everyday: 0.7,
  /** A word of a longer term, found without the rest of it. */
  partOfTerm: 0.85,
  /** A word of which only the beginning is typed. */
  beginning: 0.8,
  /** The typed word is complete, yet may go on: "back" may become "backpack". */
  mayGoOn: 0.4,
  /** A corrected typing error, as a share of the word's letters. */
  typingError: 1.2,
  /** From this nearness on a reading is trusted. */
  sure: 0.8,
  /** The rarity of a word that is in no title, name, phrase or heading: it neither helps nor hinders much. */
  unread: 1.5,
  /** The same, on top, where it is not certain that the query is of this subject. */
  unreadElsewhere: 3.5,
  /** Words run together or torn apart. */
  joined: 0.9,
  /** A checked claim stands behind an article that says as much. */
  claim: 0.85,
  /** So does a term: it explains a word, and the article what to do. */
  glossaryTerm: 0.8,
  /** And a movement, of which an article says when it helps. */
  movement: 0.8,
} as const;

/** What a page gains from the best page that vouches for it. */
export const vouching = {
  /** A term or claim, from the article it sends its readers to: half its score, until it stands three quarters as high. */
  record: { gain: 0.5, upTo: 0.75 },
  /** An article, from one that names it as worth reading next: less, for they only touch. */
  article: { gain: 0.25, upTo: 0.6 },
  /** However much it says itself, a term or claim stays behind its article. */
  behind: 0.99,
} as const;

/** The least share of a query's meaning that a page must hold. */
export const leastShare = {
  /** The query holds a term of the glossary. */
  ofTerm: 0.25,
  /** It holds a word of a title. */
  ofTitle: 0.5,
  /** It holds neither. */
  elsewhere: 0.75,
} as const;
/** Hits that score less than this share of the best one are left out. */
export const leastOfBest = 0.2;
