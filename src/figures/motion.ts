import type { Exercise } from '../model/records.ts';
import { between } from './between.ts';
import { bodies } from './body.ts';
import { marks } from './draw.ts';
import type { Frame, Scene } from './frame.ts';
import { clamp } from './geometry.ts';
import { group, type Mark } from './mark.ts';
import { swapSides } from './pose.ts';
import { scenesOf } from './scenes.ts';
import { posesOfOnce, secondsOfOnce } from './timing.ts';

/** Where a movement is: on its way from one of its poses to another, or there. */
export interface Way {
  /** Places of the poses. */
  from: number;
  to: number;
  /** How far it has come, 0 to 1. */
  share: number;
  /** Seconds until it leaves for the next pose. */
  left: number;
}

/** Seconds on the way to a pose that is held for some seconds; a quick one is all way. */
const travelTo = (seconds: number): number => (seconds <= 1 ? seconds : Math.min(2, seconds * 0.6));

const eased = (share: number): number => share * share * (3 - 2 * share);

/** Where a movement is so many seconds after it began. It begins in its first pose, and starts again after its last. */
export function wayAt(exercise: Exercise, passed: number): Way {
  const places = posesOfOnce(exercise);
  const once = secondsOfOnce(exercise);
  let left = passed % once;
  for (const [index, to] of places.entries()) {
    const seconds = exercise.poses[to]?.seconds ?? 0;
    if (left < seconds) {
      const from = index > 0 ? places[index - 1] : passed < once ? to : places.at(-1);
      const share = Math.min(1, left / travelTo(seconds));
      return { from: from ?? to, to, share: seconds <= 1 ? share : eased(share), left: seconds - left };
    }
    left -= seconds;
  }
  return { from: 0, to: 0, share: 1, left: 0 };
}

/** How many times a movement has begun anew after so many seconds, the first time counted. */
export const timesBegun = (exercise: Exercise, passed: number): number =>
  Math.floor(passed / secondsOfOnce(exercise)) + 1;

/** A movement made ready to be drawn at any time. */
export interface Film {
  exercise: Exercise;
  scenes: readonly Scene[];
  frame: Frame;
}

/** Width to height of the pictures of a film: that of the movement, within bounds. What is lacking is added around it. */
const proportions = [1.5, 2] as const;

export function filmOf(exercise: Exercise): Film {
  const { scenes, frame } = scenesOf(exercise);
  const proportion = clamp(frame.width / frame.height, proportions);
  const wide = Math.max(frame.width, frame.height * proportion);
  const grown = {
    ...frame,
    x: Math.round(frame.x - (wide - frame.width) / 2),
    width: Math.round(wide),
    height: Math.round(wide / proportion),
  };
  return { exercise, scenes, frame: grown };
}

/** The film at a place on its way. For the second side the limbs change places, or the picture is turned round. */
export function pictureOf(film: Film, { from, to, share }: Omit<Way, 'left'>, second = false): Mark[] {
  const { exercise, scenes, frame } = film;
  const [before, after] = [scenes[from], scenes[to]];
  if (!before || !after) return [];
  const pose = between(before.pose, after.pose, share);
  const { props } = share < 0.5 ? before : after;
  const swapped = second && !pose.front;
  const drawn = marks(swapped ? swapSides(pose) : pose, bodies[exercise.body], {
    frame,
    props,
    accent: exercise.accent ?? false,
  });
  return second && pose.front ? [turnedRound(drawn, frame)] : drawn;
}

const turnedRound = (drawn: readonly Mark[], { x, width }: Frame): Mark =>
  group({ transform: `translate(${2 * x + width} 0)scale(-1 1)` }, drawn);
