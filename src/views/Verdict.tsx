import type { Claim } from '../model/records.ts';
import { Icon } from './Icon.tsx';

export const verdictWords: Record<Claim['verdict'], string> = {
  supported: 'Supported',
  'partly-supported': 'Partly supported',
  mixed: 'Mixed evidence',
  'no-good-evidence': 'No good evidence',
  'not-supported': 'Not supported',
  contradicted: 'Contradicted',
};

/** What studies say of a claim, by shape and word. */
export function Verdict({ verdict }: { verdict: Claim['verdict'] }) {
  return (
    <span class="verdict">
      <Icon name={verdict} />
      {verdictWords[verdict]}
    </span>
  );
}
