import type { Chart } from '../model/chart.ts';
import type { Exercise } from '../model/records.ts';
import { spinePictures } from './anatomy/conditions.ts';
import { muscles, musclesFrame, musclesKey, musclesStyle } from './anatomy/muscles.ts';
import { type KeyEntry, spine, spineStyle } from './anatomy/spine.ts';
import { bodies } from './body.ts';
import { type ChartTable, drawChart, sourcesOf, tableOf } from './charts/chart.ts';
import { chartStyle, panel } from './charts/parts.ts';
import { marks, viewBox } from './draw.ts';
import { type Frame, frameOf, type Scene } from './frame.ts';
import { escaped, type Mark, shape, toMarkup } from './mark.ts';
import { fileStyle, paint } from './palette.ts';
import { poseOf } from './pose.ts';

/** One file with a picture. */
export interface PictureFile {
  /** Its name without .svg. */
  name: string;
  /** What it shows, in words. */
  alt: string;
  /** What stands below it, where it is one of several. */
  label?: string;
  /** Its size in pixels at its natural scale. */
  width: number;
  height: number;
  svg: string;
}

/** A picture as articles name it: one or more files, and its text equivalent. */
export interface Picture {
  id: string;
  kind: 'movement' | 'anatomy' | 'chart';
  title: string;
  files: readonly PictureFile[];
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

/** The poses of a movement with their things, and the one frame that holds them all. */
export function scenesOf({ poses, props = [], body }: Exercise): { scenes: Scene[]; frame: Frame } {
  const scenes = poses.map((note) => ({ pose: poseOf(note), props: [...props, ...(note.props ?? [])] }));
  return { scenes, frame: frameOf(scenes, bodies[body]) };
}

/** Pixels for a centimetre. */
const figureScale = 2;

function movement(exercise: Exercise): Picture {
  const { scenes, frame } = scenesOf(exercise);
  const body = bodies[exercise.body];
  const files = scenes.map(({ pose, props }, index): PictureFile => {
    const { name = '', shows = '' } = exercise.poses[index] ?? {};
    const drawn = marks(pose, body, { frame, props, accent: exercise.accent ?? false });
    const text = { title: `${exercise.name}: ${name}`, description: shows };
    return {
      name: scenes.length > 1 ? `${exercise.id}-${index + 1}` : exercise.id,
      alt: shows,
      ...(scenes.length > 1 ? { label: name } : {}),
      width: frame.width * figureScale,
      height: frame.height * figureScale,
      svg: file(frame, text, [ground(frame), ...drawn]),
    };
  });
  return { id: exercise.id, kind: 'movement', title: exercise.name, files, key: [], sources: [] };
}

const musclesId = 'back-muscles';
const anatomyScale = { spine: 1.9, muscles: 5.5 };

const spinePicture = ({ id, title, description, view }: (typeof spinePictures)[number]): Picture =>
  anatomy({
    id,
    title,
    description,
    frame: view.frame,
    key: view.key,
    style: spineStyle(view.frame.width),
    drawn: spine(view),
    scale: anatomyScale.spine,
  });

const backMuscles = (): Picture =>
  anatomy({
    id: musclesId,
    title: 'The muscles of the back',
    description:
      'The back from behind. The right half shows the muscles under the skin, the left half the deeper ones beside the spine.',
    frame: musclesFrame,
    key: musclesKey,
    style: musclesStyle,
    drawn: muscles(),
    scale: anatomyScale.muscles,
  });

interface AnatomyDrawing {
  id: string;
  title: string;
  description: string;
  frame: Frame;
  key: readonly KeyEntry[];
  style: string;
  drawn: Mark[];
  /** Pixels for a unit of the drawing. */
  scale: number;
}

function anatomy({ id, title, description, frame, key, style, drawn, scale }: AnatomyDrawing): Picture {
  const svg = file(frame, { title, description }, [ground(frame), ...drawn], style);
  const size = { width: Math.round(frame.width * scale), height: Math.round(frame.height * scale) };
  return {
    id,
    kind: 'anatomy',
    title,
    files: [{ name: id, alt: description, ...size, svg }],
    key: key.map(({ says }) => says),
    sources: [],
  };
}

function chartPicture(chart: Chart): Picture {
  const { id, title, description, note } = chart;
  const { width, height, marks: drawn } = drawChart(chart);
  const frame = { x: 0, y: -height, width, height };
  const svg = file(frame, { title, description }, [panel(width, height), ...drawn], chartStyle);
  return {
    id,
    kind: 'chart',
    title,
    files: [{ name: id, alt: description, width: width * 1.5, height: height * 1.5, svg }],
    key: [],
    table: tableOf(chart),
    ...(note ? { note } : {}),
    sources: sourcesOf(chart),
  };
}

/** The quiet ground a picture stands on, so that it sits well on any page. */
const ground = ({ x, y, width, height }: Frame): Mark =>
  shape(`M${x} ${-y - height}h${width}v${height}h-${width}z`, paint('ground'));

function file(
  frame: Frame,
  { title, description }: { title: string; description: string },
  drawn: readonly Mark[],
  style = '',
): string {
  const words = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(frame)}" role="img">`;
  const inner = drawn.map(toMarkup).join('');
  return `${head}${words}${fileStyle(inner, style)}${inner}</svg>`;
}
