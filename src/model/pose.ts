import { z } from 'astro/zod';

export const sides = ['near', 'far'] as const;
export type Side = (typeof sides)[number];

const parts = ['hips', 'waist', 'ribs', 'chest', 'neck', 'skull', 'crown', 'seat', 'torso'] as const;
const joints = ['shoulder', 'elbow', 'wrist', 'hand', 'hip', 'knee', 'ankle', 'foot', 'heel', 'ball', 'toe'] as const;
const limbBones = ['upperArm', 'forearm', 'hand', 'thigh', 'shin', 'foot'] as const;

export type PartName = (typeof parts)[number];
export type JointName = (typeof joints)[number];
export type BoneName = (typeof limbBones)[number];
export type SidedBone = `${BoneName}.${Side}`;
/** A place on the body: a part of the trunk or head, or a joint of one side. `torso` is the lowest point of the trunk. */
export type PlaceName = PartName | `${JointName}.${Side}`;

const sided = <Name extends string>(names: readonly Name[]) =>
  names.flatMap((name) => sides.map((side): `${Name}.${Side}` => `${name}.${side}`));

const place = z.enum([...parts, ...sided(joints)]);
const degrees = z.number().min(-240).max(240);
const centimetres = z.number().min(-300).max(300);

/** Where a contact rests: a height; a fixed [x, y]; or another place on the body with an offset. */
export const rest = z.union([
  centimetres,
  z.tuple([centimetres, centimetres]),
  z.tuple([place, centimetres, centimetres]),
]);
export type Rest = z.infer<typeof rest>;

/** Flexion of each joint of an arm, in degrees; 0 hangs straight down. */
const arm = z.strictObject({ shoulder: degrees, elbow: degrees, wrist: degrees });
export type Arm = z.infer<typeof arm>;

/** Flexion of each joint of a leg, in degrees; 0 stands straight. */
const leg = z.strictObject({ hip: degrees, knee: degrees, ankle: degrees, toes: degrees });
export type Leg = z.infer<typeof leg>;

/** The people of the pictures. */
export const bodyNames = ['ana', 'ben', 'ruth', 'kofi', 'noor', 'joe'] as const;
export type BodyName = (typeof bodyNames)[number];

/** Positions that several movements start from. */
export const starts = ['standing', 'knees-bent', 'hands-and-knees', 'face-down', 'half-kneeling', 'sitting'] as const;
export type StartName = (typeof starts)[number];

const layer = z.enum(['back', 'mid', 'front']);
export type Layer = z.infer<typeof layer>;

/** A thing in the picture. x is its left edge or, for chair, pillow, box and ball, its middle; y is its lower edge or middle. */
export const prop = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('chair'),
    x: centimetres,
    seat: centimetres,
    faces: z.union([z.literal(1), z.literal(-1)]).optional(),
  }),
  /** `plan` shows it from above. */
  z.strictObject({
    kind: z.literal('bed'),
    x: centimetres,
    width: centimetres,
    height: centimetres,
    plan: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('pillow'),
    x: centimetres,
    y: centimetres,
    width: centimetres,
    height: centimetres,
    angle: degrees.optional(),
    layer: layer.optional(),
  }),
  /** `held` counts x and y from the near hand. */
  z.strictObject({
    kind: z.literal('box'),
    x: centimetres,
    y: centimetres,
    width: centimetres,
    height: centimetres,
    held: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('step'), x: centimetres, width: centimetres, height: centimetres }),
  z.strictObject({ kind: z.literal('mat'), x: centimetres, width: centimetres }),
  z.strictObject({ kind: z.literal('towel'), from: place, to: place }),
  z.strictObject({ kind: z.literal('ball'), x: centimetres, y: centimetres, radius: centimetres }),
  /** A small child held against the chest, counted from it. */
  z.strictObject({ kind: z.literal('child'), dx: centimetres, dy: centimetres }),
]);
export type Prop = z.infer<typeof prop>;

/** A pose as it is written down: only what differs from its start. The far limbs copy the near ones unless they say more. */
export const poseNote = z.strictObject({
  /** What the person does in it, in two to six words; stands below the picture. */
  name: z.string().min(3).max(48),
  /** What the picture shows, for those who do not see it. */
  shows: z.string().min(10).max(200).regex(/\.$/, 'end it like a sentence'),
  /** How long the pose is held or the way to it takes, in seconds, when the movement is followed along. */
  seconds: z.number().positive(),
  start: z.enum(starts).default('standing'),
  /** The side the viewer stands on; in a front view the angles spread sideways, in the plane of the picture. */
  view: z.enum(['side', 'front']).optional(),
  /** Direction of the trunk at the pelvis: 90 upright, 180 on the back, 0 on all fours. */
  pelvis: degrees.optional(),
  /** Flexion of the lumbar, lower and upper chest segments, each against the one below. */
  spine: z.tuple([degrees, degrees, degrees]).optional(),
  neck: degrees.optional(),
  head: degrees.optional(),
  arm: arm.partial().optional(),
  farArm: arm.partial().optional(),
  leg: leg.partial().optional(),
  farLeg: leg.partial().optional(),
  /** Bones that point at the viewer or away, as a share of their length. */
  foreshorten: z.partialRecord(z.enum(sided(limbBones)), z.number().positive().max(1)).optional(),
  /** What rests where. The first one anchors the figure; the others bend a limb until it reaches. */
  contacts: z.partialRecord(place, rest).optional(),
  /** Where the anchor stands along the floor. */
  x: centimetres.optional(),
  hands: z.enum(['open', 'fist']).optional(),
  /** Things in this pose alone, besides those of the movement. */
  props: z.array(prop).optional(),
});
export type PoseNote = z.input<typeof poseNote>;
