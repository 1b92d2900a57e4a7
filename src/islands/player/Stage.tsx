import { timesBegun, wayAt } from '../../figures/motion.ts';
import type { Moment } from '../../figures/timeline.ts';
import { amountWords, clockWords } from '../../share/routine-words.ts';
import { MovingPicture, StillPictures } from './MovingPicture.tsx';
import { type Move, placeOf, sideNames } from './words.ts';

interface StageProps {
  moment: Moment;
  moves: readonly (Move | undefined)[];
  begun: boolean;
  running: boolean;
  still: boolean;
  /** Seconds followed by now. */
  time(): number;
}

/** On a small screen it scrolls, so keys must be able to reach it. */
const focusable = { role: 'group', tabIndex: 0, 'aria-label': 'The move' } as const;

/** The picture, what it is, how much is left, and what to do. */
export function Stage({ moment, moves, begun, running, still, time }: StageProps) {
  const place = placeOf(moment);
  const move = place === undefined ? undefined : moves[place];
  if (moment.kind === 'end' || place === undefined || !move) {
    return (
      <div class="stage" {...focusable}>
        <div class="cue">
          <h2>Done</h2>
          <p>That was the whole set. Go on with your day.</p>
        </div>
      </div>
    );
  }
  const { exercise } = move;
  const { stretch } = moment;
  const resting = stretch.kind === 'rest';
  const second = stretch.side === 'second';
  const passed = resting ? 0 : moment.passed;
  const state = resting ? 'Rest. Next is ' : begun ? '' : 'Get ready. ';
  return (
    <div class="stage" {...focusable}>
      {still ? (
        <StillPictures exercise={exercise} second={second} passed={passed} />
      ) : (
        <MovingPicture
          key={exercise.id}
          exercise={exercise}
          second={second}
          moving={running && !resting}
          passed={() => (resting ? 0 : Math.min(stretch.seconds - 0.001, Math.max(0, time() - stretch.from)))}
        />
      )}
      <div class="cue">
        <p class="kicker">
          {state}
          {resting ? 'move' : 'Move'} {place + 1} of {moves.length}
          {stretch.side && ` · ${sideNames[stretch.side]}`}
        </p>
        <h2>{exercise.name}</h2>
        <Count moment={moment} move={move} passed={passed} begun={begun} />
        <ol>
          {exercise.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        {exercise.notFor && (
          <p class="small">
            <b>Who should not:</b> {exercise.notFor}
          </p>
        )}
      </div>
    </div>
  );
}

interface CountProps {
  moment: Extract<Moment, { kind: 'during' }>;
  move: Move;
  passed: number;
  begun: boolean;
}

/** Seconds that are left, or which repeat this is and what is due in it. */
function Count({ moment, move: { step, exercise }, passed, begun }: CountProps) {
  const { stretch } = moment;
  const left = clockWords(Math.ceil(stretch.seconds - moment.passed));
  if (!begun) return <p class="due">{amountWords(step)}</p>;
  if (stretch.kind === 'rest' || 'seconds' in step) {
    return (
      <p class="count" role="timer">
        {left}
      </p>
    );
  }
  const { to, left: due } = wayAt(exercise, passed);
  return (
    <>
      <p class="count" role="timer">
        {timesBegun(exercise, passed)} <small>of {step.repeats}</small>
      </p>
      <p class="due">
        {exercise.poses[to]?.name} <b>{Math.ceil(due)}</b>
      </p>
    </>
  );
}
