import { z } from 'astro/zod';
import { careLevel } from './care-level.ts';
import { condition } from './condition.ts';
import { adviceTag } from './danger.ts';
import { articleRef, day, id, sentence, sourceIds } from './fields.ts';

/** How sure we are, from the studies behind a statement; drawn as strands. */
export const certainties = ['none', 'low', 'moderate', 'high'] as const;
export const certainty = z.enum(certainties);
export type Certainty = z.infer<typeof certainty>;

/** What every article says about itself. */
const article = z.strictObject({
  /** The heading of the page. Unique in the library. */
  title: z.string().min(3).max(70),
  /** What search engines and link previews show: 50 to 160 characters. Unique in the library. */
  description: z.string().min(50).max(160),
  /** One to three sentences under the heading: what it is, and that it can be coped with. */
  lead: sentence,
  /** Other names a reader may know, shown in indexes. */
  alsoCalled: z.array(z.string()).default([]),
  /** What people type when they want this article; read by the search only. */
  words: z.array(z.string()).default([]),
  /** The same for one section, by its anchor. */
  sectionWords: z.record(z.string(), z.array(z.string())).default({}),
  /** Place within its group; smaller comes first. */
  order: z.int().default(50),
  /** The day it was first published. */
  published: day,
  /** The day its facts were last checked against the sources. */
  checked: day,
  /** The day by which they are to be checked again. */
  nextCheck: day,
  /** A named clinician who has really reviewed this text. Empty until one has. */
  reviewedBy: z.null().default(null),
  /** Corrections and additions, newest first. */
  changes: z.array(z.strictObject({ day, what: sentence })).default([]),
  /** Articles worth reading next. */
  related: z.array(articleRef).default([]),
  /** Old addresses of this article, kept working. */
  formerly: z.array(articleRef).default([]),
});

/** A sign for (+) or against (-) a cause, read by its article, the cause finder, the search and the structured data. */
export const sign = z.strictObject({
  when: condition,
  /** 3 strong, 2 moderate, 1 weak; negative speaks against; 0 is named and not weighed. Never shown as a number. */
  points: z.int().min(-3).max(3),
  /** The sentence a reader sees. */
  says: sentence,
  sources: sourceIds,
  /** `convention`: the sign rests on custom, exclusion or our own weight. */
  basis: z.enum(['source', 'convention']).default('source'),
  /** A caveat for editors and reviewers. */
  note: sentence.optional(),
});
export type Sign = z.infer<typeof sign>;

export const causeGroups = ['muscle-joint', 'nerves', 'bones', 'whole-body', 'not-the-back', 'blamed'] as const;
export const causeKinds = ['ranked', 'contributor', 'gate', 'guide'] as const;

export const cause = article.extend({
  /**
   * `ranked` may come first in the cause finder; `contributor` may play a part and stands beside; `gate` is a danger item
   * with an article; `guide` explains a word or a symptom and is no candidate.
   */
  kind: z.enum(causeKinds),
  group: z.enum(causeGroups),
  /** Short name for lists and results. */
  name: z.string().min(3).max(60),
  /** The pattern in one sentence, for indexes and results. */
  pattern: sentence,
  /** How much help it usually needs when no danger sign is present. */
  usualLevel: careLevel,
  /** Shown or first only when this holds. */
  needs: condition.optional(),
  /** Stands first when no pattern fits; exactly one cause. */
  fallback: z.boolean().default(false),
  signs: z.array(sign).default([]),
  /** Gates: the danger items that catch it. */
  items: z.array(id).default([]),
  /** Remedies worth trying, best first. */
  eases: z.array(id).default([]),
  /** Habits that may prevent it. */
  prevents: z.array(id).default([]),
  /** Sources for the pattern. */
  sources: z.array(id).default([]),
});

export const remedyGroups = ['now', 'movement', 'medicines', 'hands-on', 'procedures', 'mind', 'supplements'] as const;
/** Does it work? In plain words, for back pain. */
export const effects = ['helps', 'helps-a-little', 'unclear', 'does-not-help', 'harms'] as const;

export const remedy = article.extend({
  group: z.enum(remedyGroups),
  /** Short name for lists. */
  name: z.string().min(3).max(60),
  effect: z.enum(effects),
  /** How sure we are of the effect. */
  certainty,
  /** What it does, in one or two sentences with its figure; shown wherever the remedy is offered. */
  finding: sentence,
  sources: sourceIds,
  /** Answers in the cause finder that make it wrong for a reader. */
  tags: z.array(adviceTag).default([]),
  /** Who should not, in one sentence. Left out where everybody may. */
  notFor: sentence.optional(),
  /** Movements and positions it uses, from exercises.yaml. */
  exercises: z.array(id).default([]),
  /** How long it may stay on the skin at a time, in minutes; its page then offers a timer that goes no further. */
  timer: z
    .strictObject({ usual: z.int().min(1).max(60), most: z.int().min(1).max(60), sources: sourceIds })
    .refine(({ usual, most }) => usual <= most, { path: ['usual'], error: 'may not be more than most' })
    .optional(),
});

export const preventionGroups = ['moving', 'daily-life', 'body', 'plan'] as const;

export const prevention = article.extend({
  group: z.enum(preventionGroups),
  name: z.string().min(3).max(60),
  effect: z.enum(effects),
  certainty,
  finding: sentence,
  sources: sourceIds,
  exercises: z.array(id).default([]),
});

export const moment = article.extend({
  name: z.string().min(3).max(60),
  /** Causes to think of, by id. */
  causes: z.array(id).min(1),
  /** Remedies that suit the moment, by id. */
  remedies: z.array(id).min(1),
});

export const helpGroups = ['now', 'who', 'tests', 'recovery', 'people', 'not-your-back'] as const;

export const help = article.extend({
  group: z.enum(helpGroups),
  name: z.string().min(3).max(60),
  /** Numbers shown above the text: emergency numbers, or crisis and abuse lines with them. */
  numbers: z.enum(['emergency', 'crisis']).optional(),
});

export const about = article.extend({ name: z.string().min(3).max(60) });

export type Cause = z.infer<typeof cause>;
export type Remedy = z.infer<typeof remedy>;
export type Prevention = z.infer<typeof prevention>;
export type Moment = z.infer<typeof moment>;
export type Help = z.infer<typeof help>;
export type About = z.infer<typeof about>;
export type ArticleData = Cause | Remedy | Prevention | Moment | Help | About;
