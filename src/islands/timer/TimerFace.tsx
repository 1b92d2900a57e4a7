import type { RefObject } from 'preact';
import { type Countdown, choices, clock, left, minute } from './countdown.ts';

interface TimerFaceProps {
  name: string;
  /** Minutes that are usual, and after which it must come off. */
  usual: number;
  most: number;
  /** Minutes that are chosen. */
  minutes: number;
  countdown: Countdown;
  /** What the clock says, in milliseconds. */
  now: number;
  sound: boolean;
  /** The button that starts, pauses and ends. */
  main?: RefObject<HTMLButtonElement | null>;
  onMain(): void;
  onReset(): void;
  onPick(minutes: number): void;
  onSound(on: boolean): void;
}

/** What a timer shows: minutes to choose, what is left, or that it is over. */
export function TimerFace(props: TimerFaceProps) {
  const { name, countdown, minutes, now, sound } = props;
  const counts = countdown.state === 'running' || countdown.state === 'paused';
  return (
    <section class="timer" aria-label={`Timer: ${name}`}>
      {countdown.state === 'ready' && <Minutes {...props} />}
      {counts && <Left milliseconds={left(countdown, now)} />}
      <p class="over" role="alert">
        {countdown.state === 'over' && 'Time is up. Take it off, and look at your skin.'}
      </p>
      <p class="hide" role="status">
        {said(countdown, minutes, now)}
      </p>
      <p class="chips">
        <button class="btn" type="button" ref={props.main ?? null} onClick={props.onMain}>
          {mainNames[countdown.state]}
        </button>
        {counts && (
          <button class="btn quiet" type="button" onClick={props.onReset}>
            Reset
          </button>
        )}
      </p>
      <label class="sound">
        <input type="checkbox" checked={sound} onChange={(event) => props.onSound(event.currentTarget.checked)} />
        {'A soft sound at the end'}
      </label>
      <p class="small">It goes on when this page is out of sight, and after a reload. Stay awake.</p>
    </section>
  );
}

const mainNames: Record<Countdown['state'], string> = {
  ready: 'Start',
  running: 'Pause',
  paused: 'Go on',
  over: 'Done',
};

const isNear = (milliseconds: number): boolean => milliseconds <= minute;

function Left({ milliseconds }: { milliseconds: number }) {
  return (
    <p class={isNear(milliseconds) ? 'left near' : 'left'} role="timer">
      {clock(milliseconds)}
    </p>
  );
}

function Minutes({ usual, most, minutes, onPick }: Pick<TimerFaceProps, 'usual' | 'most' | 'minutes' | 'onPick'>) {
  return (
    <fieldset>
      <legend>Minutes, at most {most}</legend>
      <div class="chips">
        {choices(usual, most).map((choice) => (
          <label class="chip">
            <input type="radio" name="minutes" checked={choice === minutes} onChange={() => onPick(choice)} />
            {choice}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What a screen reader hears when a button was pressed or the end is near; the seconds are not read out one by one. */
function said(countdown: Countdown, minutes: number, now: number): string {
  if (countdown.state === 'paused') return 'The timer is paused.';
  if (countdown.state !== 'running') return '';
  return isNear(left(countdown, now)) && minutes > 1
    ? 'Less than a minute left.'
    : `The timer is running: ${minutes} minutes at most.`;
}
