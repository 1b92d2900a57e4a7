import type { Claim } from '../model/records.ts';
import * as drawings from './drawings.tsx';
import { Icon } from './Icon.tsx';

export const verdictWords: Record<Claim['verdict'], string> = {
  supported: 'Supported',
  'partly-supported': 'Partly supported',
  mixed: 'Mixed evidence',
  'no-good-evidence': 'No good evidence',
  'not-supported': 'Not supported',
  contradicted: 'Contradicted',
};

/** A shape for each verdict; no color carries meaning. */
export const verdictDrawings: Record<Claim['verdict'], drawings.Drawing> = {
  supported: drawings.supported,
  'partly-supported': drawings.partlySupported,
  mixed: drawings.mixed,
  'no-good-evidence': drawings.unknown,
  'not-supported': drawings.notSupported,
  contradicted: drawings.contradicted,
};

/** What studies say of a claim, by shape and word. */
export function Verdict({ verdict }: { verdict: Claim['verdict'] }) {
  return (
    <span class="verdict">
      <Icon of={verdictDrawings[verdict]} />
      {verdictWords[verdict]}
    </span>
  );
}
