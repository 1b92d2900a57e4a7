import type { Chart } from '../model/chart.ts';
import type { Exercise } from '../model/records.ts';
import { spinePictures } from './anatomy/conditions.ts';
import { muscles, musclesFrame, musclesKey, musclesStyle } from './anatomy/muscles.ts';
import { type SpinePicture, spine, spineStyle } from './anatomy/spine.ts';
import { bodies } from './body.ts';
import { type ChartTable, drawChart, sourcesOf, tableOf } from './charts/chart.ts';
import { chartStyle } from './charts/parts.ts';
import { marks } from './draw.ts';
import { type PictureFile, pictureFile } from './picture-file.ts';
import { scenesOf } from './scenes.ts';

/** A picture as articles name it: a file of the same name with one or more views, and its text equivalent. */
export interface Picture extends PictureFile {
  id: string;
  kind: 'movement' | 'anatomy' | 'chart';
  title: string;
  /** What the numbers in it stand for, from 1. */
  key: readonly string[];
  table?: ChartTable;
  note?: string;
  /** Source ids of the figures in it. */
  sources: readonly string[];
}

/** Every picture there is, by id. */
export function pictures(exercises: readonly Exercise[], charts: readonly Chart[]): Map<string, Picture> {
  const all = [
    ...exercises.map(movement),
    ...spinePictures.map(spinePicture),
    backMuscles(),
    ...charts.map(chartPicture),
  ];
  return new Map(all.map((picture) => [picture.id, picture]));
}

/** The ids of all pictures, without drawing them. */
export const pictureIds = (exercises: readonly { id: string }[], charts: readonly { id: string }[]): string[] =>
  [...exercises, ...spinePictures, { id: musclesId }, ...charts].map(({ id }) => id);

/**
 * The picture an article asks for.
 * @throws where there is none, with the ids there are
 */
export function pictureNamed(all: ReadonlyMap<string, Picture>, id: string): Picture {
  const picture = all.get(id);
  if (picture) return picture;
  throw new Error(`There is no picture called "${id}". Pictures: ${[...all.keys()].sort().join(', ')}.`);
}

/** Pixels for a centimetre of a figure, and for a unit of the other drawings. */
const scales = { figure: 2, spine: 1.9, muscles: 5.5, chart: 1.5 };

function movement(exercise: Exercise): Picture {
  const { id, name: title, poses, body, accent = false } = exercise;
  const { scenes, frame } = scenesOf(exercise);
  const views = poses.flatMap(({ name: label, shows }, index) => {
    const scene = scenes[index];
    return scene ? { label, shows, marks: marks(scene.pose, bodies[body], { frame, props: scene.props, accent }) } : [];
  });
  const file = pictureFile({ name: id, title, views, frame, scale: scales.figure });
  return { id, kind: 'movement', title, ...file, key: [], sources: [] };
}

function spinePicture({ id, title, description, view }: SpinePicture): Picture {
  const { frame, key } = view;
  const style = spineStyle(frame.width);
  const file = pictureFile({
    name: id,
    title,
    views: [{ shows: description, marks: spine(view) }],
    frame,
    scale: scales.spine,
    style,
  });
  return { id, kind: 'anatomy', title, ...file, key: key.map(({ says }) => says), sources: [] };
}

const musclesId = 'back-muscles';
const backFromBehind =
  'The back from behind. The right half shows the muscles under the skin, the left half the deeper ones beside the spine.';

function backMuscles(): Picture {
  const title = 'The muscles of the back';
  const file = pictureFile({
    name: musclesId,
    title,
    views: [{ shows: backFromBehind, marks: muscles() }],
    frame: musclesFrame,
    scale: scales.muscles,
    style: musclesStyle,
  });
  return { id: musclesId, kind: 'anatomy', title, ...file, key: musclesKey.map(({ says }) => says), sources: [] };
}

function chartPicture(chart: Chart): Picture {
  const { id, title, description, note } = chart;
  const { width, height, marks: drawn } = drawChart(chart);
  const file = pictureFile({
    name: id,
    title,
    views: [{ shows: description, marks: drawn }],
    frame: { x: 0, y: -height, width, height },
    scale: scales.chart,
    ground: 'panel',
    style: chartStyle,
  });
  const table = tableOf(chart);
  return {
    id,
    kind: 'chart',
    title,
    ...file,
    key: [],
    table,
    ...(note ? { note } : {}),
    sources: sourcesOf(chart),
  };
}
