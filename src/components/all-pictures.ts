import { type Picture, pictures } from '../figures/pictures.ts';
import { charts, exercises } from '../library/movements.ts';

let drawn: Promise<Map<string, Picture>> | undefined;

/** Every picture of the library, drawn once a build. */
export function allPictures(): Promise<Map<string, Picture>> {
  drawn ??= Promise.all([exercises(), charts()]).then(([movements, figures]) => pictures(movements, figures));
  return drawn;
}
