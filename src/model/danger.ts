import { z } from 'astro/zod';
import { careLevel } from './care-level.ts';
import { condition } from './condition.ts';
import { articleRef, id, sentence, sourceIds } from './fields.ts';
import { option } from './question.ts';

/** Advice that an answer can make wrong for a reader. */
export const adviceTags = ['nsaids', 'heat', 'cold', 'massage', 'stretching', 'more-pain-tablets'] as const;
export const adviceTag = z.enum(adviceTags);
export type AdviceTag = z.infer<typeof adviceTag>;

/** A red flag of the evidence base, such as RF23a. */
const redFlagId = z.string().regex(/^RF\d{2}[a-z]?$/, 'write a red flag as RF and two digits');

/** Whether level and meaning follow a source that was read, or wait for a clinician. */
const signOff = z.enum(['none', 'pending']);

const followUp = z.strictObject({
  id,
  ask: sentence,
  /** In a `many` follow-up the options `none` and `not-sure` stand alone. */
  pick: z.enum(['one', 'many']),
  options: z.array(option).min(2),
  /** When it is shown; without it, whenever its item was ticked. */
  when: condition.optional(),
  /** Never stored, put in an address, printed or shared. */
  private: z.boolean().default(false),
});

const outcome = z.strictObject({
  when: condition,
  level: careLevel,
  /** What the sign can mean; the reason shown for the level. */
  means: sentence,
  flags: z.array(redFlagId).default([]),
});

/** One thing a danger screen asks. The first outcome that matches sets its level. */
export const dangerItem = z.strictObject({
  id,
  /** The sign as a question. */
  ask: z.string().min(3),
  /** What counts and what does not. */
  more: z.string().optional(),
  /** The sign as a short statement, for care cards, lists and the summary. */
  sign: z.string().min(3).max(160),
  /** The part of the sign that calls for each level, where an item can reach several. */
  signs: z.partialRecord(careLevel, z.string().min(3).max(220)).optional(),
  /** What to say on the phone, in the first person, when this sign is an emergency or a same-day matter. */
  say: sentence.optional(),
  /** What people type when they have this sign; any of them in a search raises the sign's card. */
  phrases: z.array(z.string().min(3)).default([]),
  flags: z.array(redFlagId).min(1),
  control: z.enum(['tick', 'yes-no-not-sure']),
  /** `yes`: not sure counts as yes at once. `follow-up`: it opens the follow-ups. */
  notSure: z.enum(['yes', 'follow-up']).optional(),
  private: z.boolean().default(false),
  /** May be left unanswered. */
  skip: z.boolean().default(false),
  /** Asked whenever its path applies, and counts as yes. */
  always: z.boolean().default(false),
  /** A path that a tick opens. */
  opens: id.optional(),
  /** Readers who are asked; without it, everyone. */
  when: condition.optional(),
  followUps: z.array(followUp).default([]),
  outcomes: z.array(outcome).min(1),
  /** The level while a follow-up is open or unsure, or when no outcome matches. */
  pending: careLevel,
  /** Advice that a yes or a not sure makes wrong. */
  avoid: z.array(adviceTag).default([]),
  /** The article to read about it. */
  read: articleRef,
  signOff,
  /** What a clinician still has to settle. */
  signOffNote: sentence.optional(),
  sources: sourceIds,
});

const screen = z.strictObject({
  id,
  title: z.string().min(3),
  /** Why we ask, for the whole screen. */
  why: sentence,
  items: z.array(dangerItem).min(1).max(7),
});

/** Answers that mean more together than alone. A combination only raises a level. */
const combination = z.strictObject({
  id,
  when: condition,
  level: careLevel,
  means: sentence,
  flags: z.array(redFlagId).min(1),
  sources: sourceIds,
});

/** A reader with care advice of their own and no ranking of causes. */
const path = z.strictObject({
  id,
  title: z.string().min(3),
  /** What to do, at the level of this path. */
  action: sentence,
  /** Who is on this path from the start; otherwise an item opens it. */
  when: condition.optional(),
  /** The item whose tick opens this path. */
  opensFrom: id.optional(),
  why: sentence,
  items: z.array(dangerItem).min(1).max(7),
});

const adviceRule = z.strictObject({
  when: condition,
  avoid: z.array(adviceTag).min(1),
  /** Why the advice is left out, as said to the reader. */
  because: sentence,
  sources: sourceIds,
});

/** content/cause-finder/danger.yaml */
export const danger = z.strictObject({
  age: z.strictObject({ id: z.literal('age'), ask: sentence, why: sentence, options: z.array(option).min(2) }),
  screens: z.array(screen).min(1),
  paths: z.array(path),
  combinations: z.array(combination),
  /** Items every result repeats as signs to come back for. */
  safetyNet: z.array(id).min(1),
  advice: z.strictObject({
    /** Asked once before advice on pills; sets no level. */
    ask: z.strictObject({ id, ask: sentence, why: sentence, pick: z.literal('many'), options: z.array(option).min(2) }),
    rules: z.array(adviceRule),
  }),
});

export type Outcome = z.infer<typeof outcome>;
export type DangerItem = z.infer<typeof dangerItem>;
export type DangerScreen = z.infer<typeof screen>;
export type DangerPath = z.infer<typeof path>;
export type Danger = z.infer<typeof danger>;
