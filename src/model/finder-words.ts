import { z } from 'astro/zod';
import { careLevel } from './care-level.ts';
import { adviceTag } from './danger.ts';
import { sentence } from './fields.ts';
import { planTime } from './plan.ts';

const label = z.string().min(3);

/** content/cause-finder/words.yaml: what the cause finder says beside its questions. */
export const finderWords = z.strictObject({
  /** Beside the first question: what this is, and what it is not. */
  start: sentence,
  /** Heading and first words of a result. */
  levels: z.record(careLevel.exclude(['emergency']), z.strictObject({ title: sentence, lead: sentence })),
  /** What stands below the heading of a danger screen and of the private page, and above one that lacks an answer. */
  screens: z.strictObject({ screen: sentence, private: sentence, missing: sentence }),
  /** Beside the fallback, when no cause comes first. */
  noCause: sentence,
  times: z.record(planTime, label),
  /** Advice left out, by its tag. */
  tags: z.record(adviceTag, label),
  /** Heading of the danger signs on every result. */
  comeBack: label,
  /** Before a link with answers is copied: what it shows. */
  share: sentence,
  /** First line of the summary that is copied. */
  summary: sentence,
  /** On the emergency page, for a tick made by mistake. */
  mistake: sentence,
  /** Below the emergency numbers, for readers in other countries. */
  elsewhere: sentence,
  /** Where the answers are kept. */
  kept: sentence,
});
export type FinderWords = z.infer<typeof finderWords>;
