import type { Targets } from '../fields/references.ts';
import type { Library } from '../files/library.ts';

/** What the checks of a body need to know of everything else. */
export interface BodyContext {
  library: Library;
  targets: Targets;
  /** Sources that exist and may not be cited. */
  uncitable: ReadonlySet<string>;
  /** Pictures that can be drawn; undefined where they are not judged. */
  figures: ReadonlySet<string> | undefined;
  /** Pages and the anchors on them, by path; undefined for a page that cannot be read. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}
