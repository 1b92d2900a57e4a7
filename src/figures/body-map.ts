import { halfBody, halfTrunk } from './silhouette.ts';

export type MapSide = 'front' | 'back';
export type Hand = 'left' | 'right';

/** A place on the body map. Distances are hundredths of the height without the head; x is 0 in the middle. */
export interface Region {
  /** Names the same place on front and back, such as hip-left. */
  id: string;
  /** The person's own left or right, where the body has two of it. */
  hand?: Hand;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The map as plain data, for a page that draws it without the code that makes it. */
export interface BodyMapDrawing {
  viewBox: string;
  /** Outlines of one half; the other half mirrors them. */
  body: string;
  trunk: string;
  belt: string;
  /** Spine and face of the trunk. */
  details: Readonly<Record<MapSide, string>>;
  regions: Readonly<Record<MapSide, readonly Region[]>>;
}

/** What the map shows: from the chest to below the knees, the belt included. */
export const mapFrame = { x: -33, y: 40, width: 66, height: 100 } as const;
const beltHeight = 72;

/** Places by their edges: left, top, right, bottom. */
type Places = Readonly<Record<string, readonly [number, number, number, number]>>;

const single: Readonly<Record<MapSide, Places>> = {
  back: { 'low-back-middle': [-5.2, 54, 5.2, beltHeight], tailbone: [-5.2, 83.5, 5.2, 95.5] },
  front: {},
};
/** Places of one half; the other half mirrors them. */
const paired: Readonly<Record<MapSide, Places>> = {
  back: {
    'low-back': [5.2, 54, 19, beltHeight],
    'below-belt': [0, beltHeight, 11, 83.5],
    hip: [11, beltHeight, 24, 83.5],
    buttock: [5.2, 83.5, 20, 97],
    leg: [0, 97, 20, 140],
  },
  front: { groin: [0, beltHeight, 11.5, 95], hip: [11.5, beltHeight, 24, 91], leg: [0, 95, 20, 140] },
};

/** The places one can choose on one side of the body, from the head down. */
export function regionsOf(side: MapSide): Region[] {
  const middle = Object.entries(single[side]).map(([id, [left, top, right, bottom]]) => ({
    id,
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  }));
  // From behind, the person's left is the viewer's left; from the front it is the other way round.
  const hands: readonly Hand[] = side === 'back' ? ['left', 'right'] : ['right', 'left'];
  const halves = Object.entries(paired[side]).flatMap(([id, [inner, top, outer, bottom]]) =>
    hands.map((hand, index) => ({
      id: `${id}-${hand}`,
      hand,
      x: index === 0 ? -outer : inner,
      y: top,
      width: outer - inner,
      height: bottom - top,
    })),
  );
  return [...middle, ...halves].sort((a, b) => a.y - b.y || a.x - b.x);
}

export const bodyMap = (): BodyMapDrawing => ({
  viewBox: Object.values(mapFrame).join(' '),
  body: halfBody,
  trunk: halfTrunk,
  belt: `M-20 ${beltHeight}H20`,
  details: { back: 'M0 40V84', front: 'M-9 49q4.5 3 8 1M9 49q-4.5 3-8 1M0 66v1.6' },
  regions: { back: regionsOf('back'), front: regionsOf('front') },
});

/** The ids of all places on both sides, each once. */
export const regionIds = (): string[] => [
  ...new Set([...regionsOf('back'), ...regionsOf('front')].map(({ id }) => id)),
];
