import { Component, createRef } from 'preact';
import { ring, wake } from '../tones.ts';
import { at, type Countdown, clock, left, pause, resume, start } from './countdown.ts';
import { keep } from './kept.ts';
import { TimerFace } from './TimerFace.tsx';

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

/** Two tones that fall, in hertz. */
const ending = [523, 392] as const;

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
    if (countdown.state === 'over' && this.state.countdown.state === 'running' && this.state.sound) ring(...ending);
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

  #choose = (sound: boolean): void => {
    if (sound) wake();
    this.setState({ sound });
  };

  override render() {
    return (
      <TimerFace
        {...this.props}
        {...this.state}
        main={this.#main}
        onMain={() => this.#press(stepsFrom(this.state.minutes)[this.state.countdown.state])}
        onReset={this.#reset}
        onPick={(minutes) => this.setState({ minutes })}
        onSound={this.#choose}
      />
    );
  }
}

/** What the main button does in each state. */
const stepsFrom = (minutes: number) =>
  ({
    ready: (_, now) => start(minutes, now),
    running: pause,
    paused: resume,
    over: ready,
  }) satisfies Record<Countdown['state'], (countdown: Countdown, now: number) => Countdown>;

const ready = (): Countdown => ({ state: 'ready' });

function titleOf(countdown: Countdown, now: number, name: string): string | undefined {
  if (countdown.state === 'over') return `Time is up: ${name}`;
  if (countdown.state === 'ready') return undefined;
  return `${clock(left(countdown, now))} ${name}`;
}
