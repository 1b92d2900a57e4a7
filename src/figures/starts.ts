import type { PoseNote, StartName } from '../model/pose.ts';

/** A pose without its words. */
export type PoseAngles = Omit<PoseNote, 'name' | 'shows' | 'seconds' | 'start' | 'props'>;

/** Positions that several movements start from, each in full but for what it shares with standing. */
export const startPoses: Readonly<Record<StartName, PoseAngles>> = {
  standing: {
    pelvis: 90,
    spine: [-5, 6, 9],
    neck: 8,
    head: -16,
    arm: { shoulder: 4, elbow: 14, wrist: 4 },
    leg: { hip: 0, knee: 2, ankle: 2, toes: 0 },
    contacts: { 'foot.near': 0, 'foot.far': 0 },
  },
  'knees-bent': {
    pelvis: 180,
    spine: [-3, 2, 2],
    neck: 4,
    head: 6,
    arm: { shoulder: -6, elbow: 8, wrist: 0 },
    leg: { hip: 46, knee: 98, ankle: 10 },
    contacts: { torso: 0, 'foot.near': 0, 'foot.far': 0, 'hand.near': 0, 'hand.far': 0 },
  },
  'hands-and-knees': {
    pelvis: 9,
    spine: [-4, 5, 3],
    neck: 4,
    head: -16,
    arm: { shoulder: 86, elbow: 4, wrist: 86 },
    leg: { hip: 81, knee: 92, ankle: -74 },
    contacts: { 'knee.near': 0, 'knee.far': 0, 'hand.near': 0, 'hand.far': 0 },
  },
  'face-down': {
    pelvis: 0,
    spine: [-2, 0, 0],
    neck: -4,
    head: -6,
    arm: { shoulder: 132, elbow: 100, wrist: 0 },
    leg: { hip: -2, knee: 2, ankle: -66 },
    contacts: {
      torso: 0,
      'knee.near': 0,
      'knee.far': 0,
      'elbow.near': 0,
      'elbow.far': 0,
      'hand.near': 0,
      'hand.far': 0,
    },
  },
  'half-kneeling': {
    pelvis: 92,
    spine: [0, 4, 8],
    leg: { hip: 86, knee: 90, ankle: 0 },
    farLeg: { hip: 0, knee: 90, ankle: -74 },
    contacts: { 'knee.far': 0, 'foot.near': [42, 0] },
  },
  sitting: {
    pelvis: 91,
    spine: [-2, 6, 8],
    arm: { shoulder: 34, elbow: 48, wrist: 0 },
    leg: { hip: 86, knee: 86, ankle: 0 },
    contacts: { 'foot.near': 0, 'foot.far': 0, 'hand.near': ['knee.near', -10, 9], 'hand.far': ['knee.near', -10, 9] },
  },
};
