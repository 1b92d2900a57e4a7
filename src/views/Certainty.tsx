import type { Certainty as Level } from '../model/article.ts';

const strands = { none: 0, low: 1, moderate: 2, high: 3 } as const satisfies Record<Level, number>;
/** How strong the evidence is, as a word. */
export const certaintyWords: Record<Level, string> = {
  none: 'no trials',
  low: 'weak',
  moderate: 'moderate',
  high: 'strong',
};

/** How sure we are: of three strands as many are whole as there is evidence, with the word beside them. */
export function Certainty({ level }: { level: Level }) {
  return (
    <span class="strands">
      <svg viewBox="0 0 42 26" aria-hidden="true">
        {[4, 13, 22].map((y, index) => (
          <path class={index < strands[level] ? 'on' : 'no'} d={`M3 ${y}c6-2.5 12 2.5 19 0s12 1.8 17 0`} />
        ))}
      </svg>
      Evidence: {certaintyWords[level]}
    </span>
  );
}
