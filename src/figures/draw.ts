import type { Prop } from '../model/pose.ts';
import type { Body } from './body.ts';
import { solve } from './bones/solve.ts';
import type { Frame } from './frame.ts';
import { group, line, type Mark } from './mark.ts';
import { paint } from './palette.ts';
import { person } from './person.ts';
import type { Pose } from './pose.ts';
import { number, pair } from './shapes/paths.ts';

export interface DrawOptions {
  frame: Frame;
  props?: readonly Prop[];
  /** Shows the lower back as the rope. */
  accent?: boolean;
}

const ink = {
  stroke: paint('line'),
  'stroke-width': 1.9,
  'stroke-linejoin': 'round',
  'stroke-linecap': 'round',
  // Only the outside of overlapping outlines of one colour gets a line.
  'paint-order': 'stroke',
};

/** A pose as elements, for a page that moves it: the same elements in the same order for one body and its props. */
export function marks(pose: Pose, body: Body, { frame, props = [], accent = false }: DrawOptions): Mark[] {
  const floor = line(`M${pair(frame.x, 1)}h${number(frame.width)}`, { stroke: paint('floor'), 'stroke-width': 2 });
  const fromAbove = props.some((prop) => prop.kind === 'bed' && prop.plan);
  return [...(fromAbove ? [] : [floor]), group(ink, person(solve(pose, body), body, props, accent))];
}

/** The `viewBox` of a frame: y points down there. */
export const viewBox = ({ x, y, width, height }: Frame): string => `${x} ${-y - height} ${width} ${height}`;
