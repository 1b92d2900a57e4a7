import type { BodyName } from '../model/pose.ts';

export type Hair = 'bun' | 'short' | 'bob' | 'curly' | 'balding' | 'scarf' | 'tuft';

/** A person's build, hair and clothes. */
export interface Body {
  /** Centimetres. */
  height: number;
  /** Width of limbs and trunk; 1 is average. */
  girth: number;
  /** How far belly and bust stand out, in centimetres at a height of 170. */
  belly: number;
  bust: number;
  /** Share of the legs in the height; 1 is average. */
  legs: number;
  headSize: number;
  /** Extra rounding of the upper back, in degrees. */
  stoop: number;
  hair: Hair;
  beard: boolean;
  /** Where the sleeve ends: 1 at the elbow, 2 at the wrist. */
  sleeve: number;
  /** Share of the leg that the bottoms cover, from the hip. */
  trousers: number;
  shoes: boolean;
  colours: Readonly<Record<Tint, string>>;
}

export type Tint = 'skin' | 'hair' | 'top' | 'bottom' | 'shoe';

const adult: Omit<Body, 'colours'> = {
  height: 168,
  girth: 1,
  belly: 0,
  bust: 1.4,
  legs: 1,
  headSize: 1.07,
  stoop: 0,
  hair: 'bun',
  beard: false,
  sleeve: 0.5,
  trousers: 0.3,
  shoes: false,
};

const ana: Body = {
  ...adult,
  colours: { skin: '#c98f6b', hair: '#4a2f27', top: '#2f8587', bottom: '#2d4a66', shoe: '#5b5363' },
};
const ben: Body = {
  ...adult,
  height: 178,
  girth: 1.14,
  belly: 5,
  bust: 0.4,
  legs: 0.97,
  hair: 'balding',
  beard: true,
  sleeve: 0.56,
  trousers: 0.36,
  colours: { skin: '#e7b996', hair: '#8d8580', top: '#7d9a6b', bottom: '#4b5560', shoe: '#4d433f' },
};
const ruth: Body = {
  ...adult,
  height: 160,
  girth: 0.97,
  belly: 2,
  bust: 1.6,
  stoop: 9,
  hair: 'bob',
  sleeve: 1.86,
  trousers: 0.93,
  colours: { skin: '#efc9ae', hair: '#c9c6c9', top: '#9a5f86', bottom: '#56657e', shoe: '#7a5b4a' },
};
const kofi: Body = {
  ...adult,
  height: 182,
  girth: 1.02,
  bust: 0.2,
  hair: 'curly',
  trousers: 0.46,
  colours: { skin: '#7a4e37', hair: '#2b2224', top: '#e6dcc4', bottom: '#2f7355', shoe: '#3a3640' },
};
const noor: Body = {
  ...adult,
  height: 164,
  girth: 1.12,
  belly: 3,
  bust: 2.4,
  hair: 'scarf',
  sleeve: 1.9,
  trousers: 0.92,
  colours: { skin: '#d8a47c', hair: '#b9a0c9', top: '#46739a', bottom: '#6a6277', shoe: '#5a4a44' },
};
const joe: Body = {
  ...adult,
  height: 174,
  girth: 1.26,
  belly: 8,
  bust: 1,
  legs: 0.96,
  hair: 'short',
  sleeve: 0.6,
  trousers: 0.9,
  colours: { skin: '#d9a184', hair: '#5a4030', top: '#c9824f', bottom: '#405a70', shoe: '#4d433f' },
};

/** The people of the pictures: different builds, ages and skins. */
export const bodies: Readonly<Record<BodyName, Body>> = { ana, ben, ruth, kofi, noor, joe };

/** A toddler to be carried. */
export const toddler: Body = {
  ...adult,
  height: 82,
  girth: 1.15,
  belly: 2,
  bust: 0,
  legs: 0.82,
  headSize: 1.5,
  hair: 'tuft',
  sleeve: 0.6,
  trousers: 0.9,
  shoes: true,
  colours: { skin: '#c98f6b', hair: '#5d3b2c', top: '#e0b04f', bottom: '#7d8fa8', shoe: '#8a4b3c' },
};

/** Bone lengths in centimetres. `unit` is the height as a share of 170 cm. */
export interface Bones {
  unit: number;
  thigh: number;
  shin: number;
  ankle: number;
  foot: number;
  trunk: readonly [number, number, number, number];
  neck: number;
  upperArm: number;
  forearm: number;
  hand: number;
}

/** After the segment lengths of Drillis and Contini (1966), as shares of the height, rounded. */
export function bonesOf({ height, legs }: Body): Bones {
  const unit = height / 170;
  return {
    unit,
    thigh: 42 * unit * legs,
    shin: 40.5 * unit * legs,
    ankle: 7 * unit,
    foot: 17 * unit,
    trunk: [10 * unit, 15 * unit, 15.5 * unit, 13 * unit],
    neck: 9.4 * unit,
    upperArm: 29 * unit,
    forearm: 25 * unit,
    hand: 16 * unit,
  };
}
