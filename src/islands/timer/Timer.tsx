import { Component, createRef } from 'preact';
import { at, type Countdown, choices, clock, left, pause, resume, start } from './countdown.ts';
import { keep } from './kept.ts';
import { ring, wake } from './tone.ts';

export interface TimerProps {
  /** What is timed: a remedy's id and name. */
  id: string;
  name: string;
  /** Minutes that are usual, and after which it must come off. */
  usual: number;
  most: number;
  /** One that was under way before a reload. */
  begun: Countdown | null;
}

interface TimerState {
  countdown: Countdown;
  minutes: number;
  now: number;
  sound: boolean;
}

/** Counts the minutes that heat or cold may stay on, and says when to take it off. */
export class Timer extends Component<TimerProps, TimerState> {
  override state: TimerState = {
    countdown: this.props.begun ?? { state: 'ready' },
    minutes: this.props.usual,
    now: Date.now(),
    sound: false,
  };

  readonly #title = document.title;
  readonly #main = createRef<HTMLButtonElement>();
  #next = 0;

  override componentDidMount(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  override componentWillUnmount(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#next);
  }

  /** Looks at the clock, and again when the next second begins. */
  #look = (): void => {
    const now = Date.now();
    const countdown = at(this.state.countdown, now);
    clearTimeout(this.#next);
    if (countdown.state === 'running') this.#next = window.setTimeout(this.#look, left(countdown, now) % 1000 || 1000);
    if (countdown.state === 'over' && this.state.countdown.state === 'running' && this.state.sound) ring();
    this.#turn(countdown, now);
  };

  #turn(countdown: Countdown, now: number): void {
    keep(this.props.id, countdown);
    document.title = titleOf(countdown, now, this.props.name) ?? this.#title;
    this.setState({ countdown, now });
  }

  /** The button that was pressed goes away; the one that stays takes the focus. */
  #reset = (): void => {
    this.#press(ready);
    this.#main.current?.focus();
  };

  #press = (next: (countdown: Countdown, now: number) => Countdown): void => {
    const now = Date.now();
    if (this.state.sound) wake();
    this.#turn(next(this.state.countdown, now), now);
    this.setState({}, this.#look);
  };

  override render() {
    const { countdown, minutes, now, sound } = this.state;
    const steps = stepsFrom(minutes);
    return (
      <section class="timer" aria-label={`Timer: ${this.props.name}`}>
        {countdown.state === 'ready' && (
          <Minutes {...this.props} chosen={minutes} onPick={(picked) => this.setState({ minutes: picked })} />
        )}
        {(countdown.state === 'running' || countdown.state === 'paused') && (
          <p class="left" role="timer">
            {clock(left(countdown, now))}
          </p>
        )}
        <p class="over" role="alert">
          {countdown.state === 'over' && 'Time is up. Take it off, and look at your skin.'}
        </p>
        <p class="hide" role="status">
          {said(countdown, minutes)}
        </p>
        <p class="chips">
          <button class="btn" type="button" ref={this.#main} onClick={() => this.#press(steps[countdown.state].next)}>
            {steps[countdown.state].name}
          </button>
          {(countdown.state === 'running' || countdown.state === 'paused') && (
            <button class="btn quiet" type="button" onClick={this.#reset}>
              Reset
            </button>
          )}
        </p>
        <label class="sound">
          <input
            type="checkbox"
            checked={sound}
            onChange={(event) => {
              if (event.currentTarget.checked) wake();
              this.setState({ sound: event.currentTarget.checked });
            }}
          />
          A soft sound at the end
        </label>
        <p class="small">It goes on when this page is out of sight, and after a reload. Stay awake.</p>
      </section>
    );
  }
}

interface MinutesProps extends Pick<TimerProps, 'usual' | 'most'> {
  chosen: number;
  onPick(minutes: number): void;
}

function Minutes({ usual, most, chosen, onPick }: MinutesProps) {
  return (
    <fieldset>
      <legend>Minutes, at most {most}</legend>
      <div class="chips">
        {choices(usual, most).map((minutes) => (
          <label class="chip">
            <input type="radio" name="minutes" checked={minutes === chosen} onChange={() => onPick(minutes)} />
            {minutes}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What the main button does in each state. */
const stepsFrom = (minutes: number) =>
  ({
    ready: { name: 'Start', next: (_, now) => start(minutes, now) },
    running: { name: 'Pause', next: pause },
    paused: { name: 'Go on', next: resume },
    over: { name: 'Done', next: ready },
  }) satisfies Record<Countdown['state'], { name: string; next(countdown: Countdown, now: number): Countdown }>;

const ready = (): Countdown => ({ state: 'ready' });

function titleOf(countdown: Countdown, now: number, name: string): string | undefined {
  if (countdown.state === 'over') return `Time is up: ${name}`;
  if (countdown.state === 'ready') return undefined;
  return `${clock(left(countdown, now))} ${name}`;
}

/** What a screen reader hears when a button was pressed; the seconds are not read out one by one. */
function said(countdown: Countdown, minutes: number): string {
  if (countdown.state === 'running') return `The timer is running: ${minutes} minutes at most.`;
  return countdown.state === 'paused' ? 'The timer is paused.' : '';
}
