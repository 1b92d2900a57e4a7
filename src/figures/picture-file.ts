import { viewBox } from './draw.ts';
import type { Frame } from './frame.ts';
import { escaped, type Mark, shape, toMarkup } from './mark.ts';
import { type Colour, fileStyle, paint } from './palette.ts';

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

/** What a file is made of. */
export interface PictureParts {
  name: string;
  title: string;
  /** What it shows, in words. */
  shows: string;
  label?: string;
  frame: Frame;
  /** Pixels for a unit of the frame. */
  scale: number;
  marks: readonly Mark[];
  /** The quiet ground it stands on, so that it sits well on any page. */
  ground?: Colour;
  /** Rules for what is in it. */
  style?: string;
}

/** The file of a picture: with its words, its colours by day and by night, and nothing from outside. */
export function pictureFile({
  name,
  title,
  shows,
  label,
  frame,
  scale,
  marks,
  ground = 'ground',
  style = '',
}: PictureParts): PictureFile {
  const [width, height] = [Math.round(frame.width * scale), Math.round(frame.height * scale)];
  const drawn = [behind(frame, ground), ...marks].map(toMarkup).join('');
  const words = `<title>${escaped(title)}</title><desc>${escaped(shows)}</desc>`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(frame)}" width="${width}" height="${height}" role="img">`;
  const svg = `${head}${words}${fileStyle(drawn, style)}${drawn}</svg>`;
  return { name, alt: shows, ...(label ? { label } : {}), width, height, svg };
}

const behind = ({ x, y, width, height }: Frame, colour: Colour): Mark =>
  shape(`M${x} ${-y - height}h${width}v${height}h-${width}z`, paint(colour));
