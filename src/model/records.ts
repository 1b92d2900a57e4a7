import { z } from 'astro/zod';
import { certainty } from './article.ts';
import { articleRef, id, sentence, sourceIds } from './fields.ts';
import { bodyNames, poseNote, prop } from './pose.ts';

export const verdicts = [
  'supported',
  'partly-supported',
  'mixed',
  'no-good-evidence',
  'not-supported',
  'contradicted',
] as const;

export const claimTopics = [
  'causes',
  'home-remedies',
  'medicines',
  'who-to-see',
  'surgery',
  'prevention',
  'more',
] as const;

/** A piece of common advice, checked. */
export const claim = z.strictObject({
  id,
  topic: z.enum(claimTopics),
  /** The advice as people say it, without quotation marks. */
  claim: sentence,
  verdict: z.enum(verdicts),
  /** What studies found, in the site's own words. */
  finding: sentence,
  /** The figure behind it, as people count. */
  figure: z.string().min(3).optional(),
  /** What was not read or not found. */
  caveat: sentence.optional(),
  certainty: certainty.optional(),
  sources: sourceIds,
  /** The article to read. */
  read: articleRef,
  /** Which of the two old articles says so. */
  saidBy: z.array(z.enum(['four-reasons', 'cramp'])).default([]),
  /** Claims that say otherwise. Each pair is written down once and shown at both. */
  against: z.array(id).default([]),
});
export type Claim = z.infer<typeof claim>;

/** A term and the words readers use for it; the search goes from any of them to the others. */
export const term = z.strictObject({
  id,
  term: z.string().min(2),
  /** What it means, in one or two plain sentences. */
  means: sentence,
  /** What readers type or say instead, lay words and British spellings included. */
  words: z.array(z.string().min(2)).default([]),
  sources: z.array(id).default([]),
  read: articleRef.optional(),
});
export type Term = z.infer<typeof term>;

const line = z.strictObject({
  name: z.string().min(3),
  /** Null where there is no single number. */
  number: z.string().nullable(),
  url: z.url().optional(),
  note: sentence.optional(),
  /** Whether the number was checked at its owner's address. */
  verified: z.boolean(),
});

/** The numbers of one country. */
export const helpline = z.strictObject({
  /** ISO code in small letters, or eu. */
  id,
  country: z.string().min(2),
  /** The country's name where several stand in one line. */
  short: z.string().min(2),
  emergency: z.array(z.strictObject({ number: z.string(), verified: z.boolean() })).min(1),
  crisis: line.nullable(),
  abuse: z.array(line).default([]),
  urgentAdvice: line.nullable(),
  note: sentence.optional(),
});
export type Helpline = z.infer<typeof helpline>;

export const source = z
  .strictObject({
    id,
    authors: z.string().min(2),
    title: z.string().min(3),
    /** Journal, publisher or site, with issue and pages. */
    container: z.string().min(2),
    year: z.int().min(1900).optional(),
    doi: z.string().optional(),
    url: z.url().optional(),
    kind: z.enum([
      'systematic-review',
      'guideline',
      'trial',
      'cohort',
      'case-series',
      'survey',
      'reference-work',
      'patient-information',
      'other',
    ]),
    /** How much of it we read. */
    read: z.enum(['full', 'summary', 'abstract', 'secondary', 'not read']),
    /** Whether the address is canonical and the work certain. Only these may be cited. */
    citable: z.boolean(),
    note: z.string().optional(),
  })
  .refine(({ citable, url }) => !citable || url !== undefined, { path: ['url'] });
export type Source = z.infer<typeof source>;

export const exerciseGroups = ['gentle', 'rest', 'rise', 'strength', 'stretch', 'carry'] as const;

/** A movement or position, drawn from its poses. */
export const exercise = z.strictObject({
  id,
  name: z.string().min(3).max(60),
  /** What it is for. */
  group: z.enum(exerciseGroups),
  /** Who is drawn doing it. */
  body: z.enum(bodyNames),
  /** Things in every one of its pictures. */
  props: z.array(prop).default([]),
  /** Whether the lower back is shown as the rope. */
  accent: z.boolean().default(false),
  /** Whether it starts again after its last pose, without a way back. */
  loop: z.boolean().default(false),
  /** Its key poses, in order. */
  poses: z.array(poseNote).min(1),
  /** What to do, one short sentence a step. */
  steps: z.array(sentence).min(1),
  /** How often and how long; where nobody has tested it, that is said. */
  dose: sentence,
  /** Who should not, and when to stop. */
  notFor: sentence.optional(),
  /** Sources of steps, dose and cautions; empty where they claim nothing. */
  sources: z.array(id).default([]),
});
export type Exercise = z.input<typeof exercise>;
