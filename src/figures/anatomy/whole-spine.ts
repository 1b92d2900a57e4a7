import type { SpinePicture } from './spine.ts';
import { boneAt as at, boneOf, onBone } from './vertebrae.ts';

/** The spine with nothing the matter. */
export const wholeSpine: SpinePicture = {
  id: 'spine',
  title: 'The lower spine from the side',
  description:
    'Five bones curve forward above the sacrum and the tailbone. Discs lie between them. Behind runs the canal with the nerves, and behind that lie the back muscles.',
  view: {
    frame: { x: -136, y: -292, width: 224, height: 358 },
    ways: [
      [-116, -50],
      [66, -50],
    ],
    key: [
      { says: 'Vertebra: the body of the bone, at the front', part: at('L1', 14, -2), at: [62, -14] },
      { says: 'Disc: the cushion between two bones', part: at('L2', 15, 18.5), at: [66, 48] },
      { says: 'Nerve root: leaves between the bones', part: at('L3', -8, 23.5), at: [68, 104] },
      { says: 'Spinal canal: holds the bundle of nerves', part: [-37, -27], at: [-4, -44] },
      { says: 'Facet joint: guides the movement', part: at('L3', -45.5, 21), at: [-120, 88] },
      { says: 'Spinous process: the bump you can feel', part: at('L2', -78, 13), at: [-122, 34] },
      { says: 'Back muscles', part: [-86, 150], at: [-124, 142] },
      { says: 'Sacrum: joins the pelvis', part: at('S1', 6, 24), at: [48, 222] },
      { says: 'Tailbone', part: onBone({ ...boneOf('S1'), turn: 27 }, [-19, 88]), at: [-20, 276] },
    ],
  },
};
