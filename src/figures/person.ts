import type { Layer, Prop } from '../model/pose.ts';
import { type Body, toddler } from './body.ts';
import { type Skeleton, solve } from './bones/solve.ts';
import { group, type Mark, shape } from './mark.ts';
import { tint } from './palette.ts';
import { poseOf } from './pose.ts';
import { type Thing, thing } from './props/things.ts';
import { head } from './shapes/head.ts';
import { arm, leg, legPaths } from './shapes/limbs.ts';
import { number } from './shapes/paths.ts';
import { backRope, trunkPaths } from './shapes/trunk.ts';

/** A person and the things around, from back to front. `accent` shows the lower back as the rope. */
export function person(skeleton: Skeleton, body: Body, props: readonly Prop[], accent: boolean): Mark[] {
  const things = props.map((prop) => (prop.kind === 'child' ? child(prop, skeleton) : thing(prop, skeleton)));
  const layer = (name: Layer) => things.filter((one) => one.layer === name).flatMap(({ marks }) => marks);
  return skeleton.pose.front ? fromFront(skeleton, body, layer) : fromSide(skeleton, body, layer, accent);
}

type Layers = (name: Layer) => Mark[];

function fromSide(skeleton: Skeleton, body: Body, layer: Layers, accent: boolean): Mark[] {
  const trunk = trunkPaths(skeleton, body);
  const face = head(skeleton, body);
  // An arm stretched past the head would hide the face.
  const armRaised = skeleton.pose.arms.near.shoulder > 130;
  return [
    ...layer('back'),
    ...arm(skeleton, body, 'far'),
    ...leg(skeleton, body, 'far'),
    ...layer('mid'),
    shape(trunk.neck, tint(body, 'skin')),
    ...(armRaised ? [] : face),
    shape(trunk.shirt, tint(body, 'top')),
    ...leg(skeleton, body, 'near', trunk.pelvis),
    ...(accent ? backRope(skeleton) : []),
    ...layer('front'),
    ...arm(skeleton, body, 'near'),
    ...(armRaised ? face : []),
  ];
}

function fromFront(skeleton: Skeleton, body: Body, layer: Layers): Mark[] {
  const trunk = trunkPaths(skeleton, body);
  const [far, near] = [legPaths(skeleton, body, 'far'), legPaths(skeleton, body, 'near')];
  return [
    ...layer('back'),
    ...layer('mid'),
    shape(trunk.neck, tint(body, 'skin')),
    shape(trunk.shirt, tint(body, 'top')),
    shape(far.skin, tint(body, 'skin')),
    shape(near.skin, tint(body, 'skin')),
    ...(near.shoe ? [shape(far.shoe + near.shoe, tint(body, 'shoe'))] : []),
    shape(far.cloth + near.cloth + trunk.pelvis, tint(body, 'bottom')),
    ...arm(skeleton, body, 'far'),
    ...arm(skeleton, body, 'near'),
    ...head(skeleton, body),
    ...layer('front'),
  ];
}

const held = poseOf({
  pelvis: 100,
  spine: [8, 10, 12],
  neck: 6,
  head: -14,
  leg: { hip: 84, knee: 70, ankle: -14 },
  arm: { shoulder: 78, elbow: 34, wrist: 0 },
});

/** A child who is held, facing the one who holds it. */
function child({ dx, dy }: Extract<Prop, { kind: 'child' }>, { at }: Skeleton): Thing {
  const [x, y] = [at.chest[0] + dx, at.chest[1] + dy];
  const small = solve({ ...held, contacts: [{ point: 'seat', on: [x, y], leads: true, weight: 1 }] }, toddler);
  const facing = { transform: `translate(${number(2 * x)} 0)scale(-1 1)` };
  return { layer: 'front', marks: [group(facing, person(small, toddler, [], false))] };
}
