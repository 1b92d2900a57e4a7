import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Body, bodies } from '../../../src/figures/body.ts';
import { type Pose, poseOf } from '../../../src/figures/pose.ts';
import type { PoseNote } from '../../../src/model/pose.ts';
import type { Exercise } from '../../../src/model/records.ts';

/** The movements as the content has them: the figure is drawn for these. */
export const exercises = parse(readFileSync('content/exercises.yaml', 'utf8')) as Exercise[];

/** Every pose of every movement, with a name to report it by. */
export const everyPose: [name: string, pose: Pose, note: PoseNote][] = exercises.flatMap(({ id, poses }) =>
  poses.map((note): [string, Pose, PoseNote] => [`${id}: ${note.name}`, poseOf(note), note]),
);

/** Every two poses that follow one another and are seen from the same side, with the body that is drawn. */
export const everyWay: [name: string, from: Pose, to: Pose, body: Body][] = exercises.flatMap(({ id, poses, body }) =>
  poses.slice(1).flatMap((note, index): [string, Pose, Pose, Body][] => {
    const [from, to] = [poseOf(poses[index] ?? note), poseOf(note)];
    return from.front === to.front ? [[`${id} to ${note.name}`, from, to, bodies[body]]] : [];
  }),
);

export const everyBody: [name: string, body: Body][] = Object.entries(bodies);
