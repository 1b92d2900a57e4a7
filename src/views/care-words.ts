import type { CareLevel } from '../model/care-level.ts';

/** What to do, for each care level: the action first. */
export const careWords: Record<CareLevel, string> = {
  emergency: 'Call an ambulance or go to an emergency department now',
  'same-day': 'Speak to a clinician today',
  'within-days': 'Book a clinician within days',
  'self-care': 'Care for it yourself',
};
