import { viewBox } from './draw.ts';
import type { Frame } from './frame.ts';
import { escaped, type Mark, shape, toMarkup } from './mark.ts';
import { type Colour, fileStyle, paint } from './palette.ts';

/** A picture, or one of several in the same file: the views of a movement are its poses. */
export interface PictureView {
  /** Where it is, below the folder of pictures: `bridge.svg#2` is the second view in bridge.svg. */
  address: string;
  /** What it shows, in words. */
  alt: string;
  /** What stands below it, where it is one of several. */
  label?: string;
  /** Its size in pixels at its natural scale. */
  width: number;
  height: number;
}

/** A file, and what can be seen in it. Whoever shows all its views still asks for one file. */
export interface PictureFile {
  views: readonly PictureView[];
  svg: string;
}

/** What a view is made of. */
interface ViewParts {
  /** What it shows, in words. */
  shows: string;
  label?: string;
  marks: readonly Mark[];
}

/** What a file is made of. */
export interface PictureParts {
  /** Its name without .svg. */
  name: string;
  title: string;
  /** At least one; all have the same frame. */
  views: readonly ViewParts[];
  frame: Frame;
  /** Pixels for a unit of the frame. */
  scale: number;
  /** The quiet ground it stands on, so that it sits well on any page. */
  ground?: Colour;
  /** Rules for what is in it. */
  style?: string;
}

/** The file of a picture: with its words, its colours by day and by night, and nothing from outside. */
export function pictureFile({
  name,
  title,
  views,
  frame,
  scale,
  ground = 'ground',
  style = '',
}: PictureParts): PictureFile {
  const size = { width: Math.round(frame.width * scale), height: Math.round(frame.height * scale) };
  const drawn = views.map(({ marks }, place) => placed([behind(frame, ground), ...marks], frame, place)).join('');
  const words = `<title>${escaped(title)}</title><desc>${escaped(views.map(({ shows }) => shows).join(' '))}</desc>`;
  // By itself the file shows the first view, so that all have its proportions.
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(frame)}" width="${size.width}" height="${size.height}" role="img">`;
  return {
    views: views.map(({ shows, label }, place) => ({
      address: place > 0 ? `${name}.svg#${place + 1}` : `${name}.svg`,
      alt: shows,
      ...(label && views.length > 1 ? { label } : {}),
      ...size,
    })),
    svg: `${head}${words}${fileStyle(drawn, style)}${drawn}</svg>`,
  };
}

/** Views stand in a row, too far apart to show in one another. */
function placed(marks: readonly Mark[], frame: Frame, place: number): string {
  const drawn = marks.map(toMarkup).join('');
  if (place === 0) return drawn;
  const shift = place * 2 * frame.width;
  const view = `<view id="${place + 1}" viewBox="${viewBox({ ...frame, x: frame.x + shift })}"/>`;
  return `${view}<g transform="translate(${shift})">${drawn}</g>`;
}

const behind = ({ x, y, width, height }: Frame, colour: Colour): Mark =>
  shape(`M${x} ${-y - height}h${width}v${height}h-${width}z`, paint(colour));

/** Whether pictures are wide enough to stand below one another, or stand side by side. */
export const proportionOf = ([first]: readonly PictureView[]): 'wide' | 'tall' =>
  first && first.width > first.height * 1.25 ? 'wide' : 'tall';
