import type { Prop } from '../model/pose.ts';
import type { Body } from './body.ts';
import { type Skeleton, solve } from './bones/solve.ts';
import type { Pose } from './pose.ts';

/** What a picture shows, in centimetres: its left and lower edge, width and height. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A pose with the things around it. */
export interface Scene {
  pose: Pose;
  props: readonly Prop[];
}

interface Extent {
  xs: number[];
  ys: number[];
}

/** The smallest frame with whole numbers that holds all scenes, floor included. */
export function frameOf(scenes: readonly Scene[], body: Body, margin = 12): Frame {
  const extents = scenes.flatMap(({ pose, props }) => {
    const skeleton = solve(pose, body);
    return [personExtent(skeleton), ...props.map((prop) => propExtent(prop, skeleton))];
  });
  const xs = extents.flatMap((extent) => extent.xs);
  const ys = [-4, ...extents.flatMap((extent) => extent.ys)];
  const [left, low] = [Math.floor(Math.min(...xs) - margin), Math.floor(Math.min(...ys) - 4)];
  return {
    x: left,
    y: low,
    width: Math.ceil(Math.max(...xs) + margin) - left,
    height: Math.ceil(Math.max(...ys) + margin) - low,
  };
}

function personExtent({ at }: Skeleton): Extent {
  const points = Object.values(at);
  return { xs: points.flatMap(([x]) => [x - 8, x + 8]), ys: points.map(([, y]) => y + 6) };
}

function propExtent(prop: Prop, { at }: Skeleton): Extent {
  switch (prop.kind) {
    case 'chair':
      return { xs: [prop.x - 22, prop.x + 22], ys: [prop.seat + 42] };
    case 'bed':
      return { xs: [prop.x, prop.x + prop.width], ys: prop.plan ? [-36, prop.height - 34] : [prop.height] };
    case 'pillow':
      return { xs: [prop.x - prop.width / 2, prop.x + prop.width / 2], ys: [] };
    case 'box': {
      const middle = prop.x + (prop.held ? at['hand.near'][0] : 0);
      return { xs: [middle - prop.width / 2, middle + prop.width / 2], ys: [] };
    }
    case 'step':
    case 'mat':
      return { xs: [prop.x, prop.x + prop.width], ys: [] };
    case 'child':
      return { xs: [at.chest[0] + prop.dx + 14], ys: [] };
    default:
      return { xs: [], ys: [] };
  }
}
