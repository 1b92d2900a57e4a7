import { z } from 'astro/zod';
import { id, sentence } from './fields.ts';

/** When a routine suits: in the first days, while it gets better, or to keep the next spell away. */
export const stages = ['first-day', 'getting-better', 'keeping-it-away'] as const;

const seconds = z.int().min(5).max(1200);

/** One movement of a routine: held or kept up for a time, or repeated. */
const routineStep = z.union([
  z.strictObject({
    /** The movement, from exercises.yaml. */
    exercise: id,
    /** How long it is held or kept up. */
    seconds,
    /** Whether it is then done again for the other side, for as long. */
    bothSides: z.boolean().default(false),
    /** Seconds of rest after it. */
    rest: z.int().min(0).max(120),
  }),
  z.strictObject({
    exercise: id,
    /** How many times it goes through its poses. */
    repeats: z.int().min(1).max(30),
    bothSides: z.boolean().default(false),
    rest: z.int().min(0).max(120),
  }),
]);
export type RoutineStep = z.infer<typeof routineStep>;

/** Movements to follow along with. */
export const routine = z.strictObject({
  id,
  name: z.string().min(3).max(60),
  /** What it is for, in one or two sentences. */
  lead: sentence,
  stage: z.enum(stages),
  steps: z.array(routineStep).min(1),
  /** When to leave a movement out or stop altogether. */
  stopWhen: sentence,
  /** What it rests on; where the choice is ours, the lead says so. */
  sources: z.array(id).default([]),
});
export type Routine = z.infer<typeof routine>;
