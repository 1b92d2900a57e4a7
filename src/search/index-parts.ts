import type { CareLevel } from '../model/care-level.ts';
import type { PackedTexts } from './packed-texts.ts';

/** What a hit leads to. */
export type Kind =
  | 'causes'
  | 'remedies'
  | 'prevention'
  | 'moments'
  | 'help'
  | 'about'
  | 'claims'
  | 'glossary'
  | 'movements'
  | 'routines';

/** One section of a page, without its text. The first of a page is its opening: anchor and heading are empty. */
export interface SectionEntry {
  anchor: string;
  heading: string;
  /** Phrases readers type for this section. */
  words?: string[];
}

/** One page (or record of a list page) as it is shipped: what follows from the rest is left out. */
export interface PackedPage {
  /** Collection and id, such as causes/muscle-strain. */
  ref: string;
  title: string;
  /** How much help it usually needs, for causes. */
  level?: CareLevel;
  /** Other names. */
  names?: string[];
  /** Phrases readers type when they want this page. */
  phrases?: string[];
  /** Terms and claims: the number of the article to read about it. */
  read?: number;
  /** Numbers of the articles worth reading next. */
  related?: number[];
  /** Signs that speak for or against it. */
  signs?: string[];
  /** Number of the section that shows the signs. */
  signsIn?: number;
  /** Without its opening. An anchor is left out where it follows from the heading. */
  sections?: { heading: string; anchor?: string; words?: string[] }[];
}

/** One page as the search knows it. */
export interface PageEntry extends Omit<PackedPage, 'sections'> {
  kind: Kind;
  /** Where it opens, such as /causes/muscle-strain/ or /glossary/#disc. */
  url: string;
  /** The opening first. */
  sections: SectionEntry[];
}

/** One danger item: what raises its card, and what the card says. */
export interface DangerEntry {
  id: string;
  /** The level it holds until its follow-ups are answered. */
  level: CareLevel;
  sign: string;
  /** The page to read about it. */
  url: string;
  phrases: string[];
  /** A private matter: never put what was typed about it in an address or the history. */
  private?: boolean;
}

/** Needed for the first hits. */
export interface FirstPart {
  pages: PackedPage[];
  danger: DangerEntry[];
}

/**
 * For deeper matches and snippets: the text of every section, in the order of the first part. The opening of an article
 * has its lead on a line of its own.
 */
export type TextPart = PackedTexts;

/**
 * A part as it is shipped. The texts are matched to the sections by place, so a copy kept from another build must not be
 * used with them.
 */
export type Shipped<Part> = Part & { edition: string };
