import type { Targets } from '../fields/references.ts';
import type { Library } from '../files/library.ts';

/** What the checks of a body need to know of everything else. */
export interface BodyContext {
  library: Library;
  targets: Targets;
  /** Sources that exist and may not be cited. */
  uncitable: ReadonlySet<string>;
  /** Pictures that can be drawn: movements, charts and what the code draws by itself. */
  pictures: ReadonlySet<string>;
  /** Pages and the anchors on them, by path; undefined for a page that cannot be read. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}
