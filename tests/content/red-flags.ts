import type { CareLevel } from '../../src/model/care-level.ts';

/** The 83 red flags of the evidence base by the level each must be able to reach. RF44 as decided: same-day. */
export const redFlags: Record<Exclude<CareLevel, 'self-care'>, string[]> = {
  emergency:
    'RF01 RF02 RF03 RF04 RF05 RF06 RF07 RF08 RF09 RF10 RF11 RF12 RF13 RF14 RF15 RF16 RF23a RF60 RF61 RF63 RF65 RF66 RF69 RF70 RF74 RF75 RF77 RF78 RF79 RF80 RF81 RF82 RF83 RF84 RF87 RF88 RF89'.split(
      ' ',
    ),
  'same-day':
    'RF20 RF21 RF22 RF23 RF24 RF25 RF26 RF27 RF28 RF29 RF30 RF31 RF32 RF33 RF34 RF44 RF51 RF62 RF64 RF67 RF68 RF71 RF72 RF73 RF76 RF85 RF90 RF93'.split(
      ' ',
    ),
  'within-days': 'RF40 RF41 RF42 RF43 RF45 RF46 RF47 RF48 RF49 RF50 RF86 RF91 RF92 RF94 RF95 RF96 RF97 RF98'.split(' '),
};
