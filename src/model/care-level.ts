import { z } from 'astro/zod';

/** How soon help is needed, from least to most. The one scale of the whole site. */
export const careLevels = ['self-care', 'within-days', 'same-day', 'emergency'] as const;

export const careLevel = z.enum(careLevels);
export type CareLevel = z.infer<typeof careLevel>;
