import type { Step } from '../../cause-finder/route.ts';

const knots = ['tangled', 'tangled', 'tight', 'loose', 'wave'] as const;

interface PassingProps {
  step: Step;
  base: string;
  /** Place among the counted screens, from 1, and how many may follow. Null where nothing is counted. */
  progress: { number: number; left: number } | null;
  /** Stands in place of the number on the first screen. */
  start: string;
}

/** How far the reader has come: in words, and as a rope that loosens. */
export function Passing({ step, base, progress, start }: PassingProps) {
  const share = progress ? progress.number / (progress.number + progress.left + 1) : 0.6;
  const knot = knots[Math.min(knots.length - 1, Math.floor(share * knots.length))] ?? 'tangled';
  return (
    <div class="thread">
      <div class="wrap">
        <p>{step.kind === 'age' ? start : words(step, progress)}</p>
        <svg class="rope" viewBox="0 0 300 225" aria-hidden="true">
          <use href={`${base}/knots.svg#${knot}`} />
        </svg>
      </div>
    </div>
  );
}

function words(step: Step, progress: PassingProps['progress']): string {
  if (step.kind === 'screen') return `Safety check, screen ${step.number} of ${step.of}`;
  if (step.kind === 'private') return 'Safety check, last screen';
  if (!progress) return '';
  return progress.left > 0
    ? `Question ${progress.number}. At most ${progress.left} to go.`
    : `Question ${progress.number}, the last.`;
}
