import type { Exercise } from '../model/records.ts';
import { bodies } from './body.ts';
import { type Frame, frameOf, type Scene } from './frame.ts';
import { poseOf } from './pose.ts';

/** The poses of a movement with their things, and the one frame that holds them all. */
export function scenesOf({ poses, props = [], body }: Exercise): { scenes: Scene[]; frame: Frame } {
  const scenes = poses.map((note) => ({ pose: poseOf(note), props: [...props, ...(note.props ?? [])] }));
  return { scenes, frame: frameOf(scenes, bodies[body]) };
}
