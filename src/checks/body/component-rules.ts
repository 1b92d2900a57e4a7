import { certainties } from '../../model/article.ts';
import { careLevels } from '../../model/care-level.ts';
import type { Target } from '../fields/references.ts';

/** What an attribute may hold: one of some words, ids of something, or plain text. */
export type AttributeRule = { required: boolean } & (
  | { kind: 'one-of'; values: readonly string[] }
  | { kind: 'ids'; of: Target; single?: true }
  | { kind: 'picture' }
  | { kind: 'text' }
);

export interface ComponentRule {
  attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether words stand between its tags: always, never, or as the writer likes. */
  words: 'needed' | 'none' | 'free';
  /** How often an article may use it. */
  most?: number;
  /** How it is written. */
  example: string;
}

/** What an article's body may use by name. */
export const componentRules: Readonly<Record<string, ComponentRule>> = {
  First: { attributes: {}, words: 'needed', most: 1, example: '<First> ... </First>' },
  Cite: {
    attributes: { ids: { kind: 'ids', of: 'source', required: true } },
    words: 'none',
    example: '<Cite ids="steffens-2015" />',
  },
  Sure: {
    attributes: { level: { kind: 'one-of', values: certainties, required: true } },
    words: 'needed',
    example: '<Sure level="low">How sure, and why.</Sure>',
  },
  Aside: {
    attributes: { title: { kind: 'text', required: true } },
    words: 'needed',
    most: 2,
    example: '<Aside title="Mornings">A side fact.</Aside>',
  },
  CareCard: {
    attributes: {
      level: { kind: 'one-of', values: careLevels, required: true },
      items: { kind: 'ids', of: 'item', required: true },
    },
    words: 'free',
    example: '<CareCard level="same-day" items="foot-weak" />',
  },
  Signs: { attributes: {}, words: 'none', most: 1, example: '<Signs />' },
  Eases: { attributes: {}, words: 'none', most: 1, example: '<Eases />' },
  Prevents: { attributes: {}, words: 'none', most: 1, example: '<Prevents />' },
  Claim: {
    attributes: { id: { kind: 'ids', of: 'claim', single: true, required: true } },
    words: 'none',
    most: 2,
    example: '<Claim id="bed-rest" />',
  },
  Figure: {
    attributes: { id: { kind: 'picture', required: true }, caption: { kind: 'text', required: true } },
    words: 'none',
    most: 2,
    example: '<Figure id="spine" caption="A plain sentence." />',
  },
  Term: {
    attributes: { id: { kind: 'ids', of: 'term', single: true, required: true } },
    words: 'needed',
    most: 4,
    example: '<Term id="facet-joint">small joints</Term>',
  },
};
