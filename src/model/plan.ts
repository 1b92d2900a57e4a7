import { z } from 'astro/zod';
import { careLevel } from './care-level.ts';
import { condition } from './condition.ts';
import { adviceTag } from './danger.ts';
import { articleRef, id, sentence, sourceIds } from './fields.ts';

/** When to do it, counted from the result. */
export const planTime = z.enum(['now', 'today', 'this-week']);
export type PlanTime = z.infer<typeof planTime>;

/** One thing to do after a result of the cause finder. */
const planEntry = z.strictObject({
  id,
  when: planTime,
  /** Results that show it. Never `emergency`: that page says one thing only. */
  levels: z.array(careLevel.exclude(['emergency'])).min(1),
  says: sentence,
  /** Advice it carries; an answer that makes one of these wrong hides it. */
  tags: z.array(adviceTag).default([]),
  /** Shown only to readers for whom this holds. */
  only: condition.optional(),
  /** Hidden from readers for whom this holds. */
  unless: condition.optional(),
  sources: sourceIds,
  /** The article that says more. */
  read: articleRef,
});
export type PlanEntry = z.infer<typeof planEntry>;

/** content/cause-finder/plan.yaml */
export const plan = z.array(planEntry).min(1);
