import { Component, createRef } from 'preact';
import { atStart, followed, moveTo, type Playhead, run, stop } from '../../figures/playhead.ts';
import { backFrom, lengthOf, type Moment, momentAt, skipFrom, timelineOf } from '../../figures/timeline.ts';
import type { Exercise } from '../../model/records.ts';
import type { Routine } from '../../model/routine.ts';
import { canSound, ring, wake } from '../tones.ts';
import type { Choices } from './Controls.tsx';
import { PlayerView } from './PlayerView.tsx';
import { ScreenLock } from './screen-lock.ts';
import { hush, localVoice, onVoices, read } from './voice.ts';
import { movesOf, spoken } from './words.ts';

export interface PlayerProps {
  routine: Routine;
  exercises: readonly Exercise[];
  /** The path the site lives under, without a slash at its end. */
  base: string;
  close(): void;
}

interface PlayerState {
  head: Playhead;
  /** What the clock said last, in milliseconds. */
  now: number;
  /** Whether it was stopped because nobody could see it. */
  away: boolean;
  choices: Choices;
}

/** Milliseconds between two looks at the clock. */
const look = 200;
/** A device that looks at the clock so late, in milliseconds, was asleep. */
const slept = 5000;

/** The pitch of the tone for each change, in hertz: up to begin, down to rest or end. */
const pitches = { move: 587, rest: 440, end: 392 } as const;

const hasBegun = (head: Playhead): boolean => head.kind === 'running' || head.at > 0;

/** Follows a routine along with the reader: shows, counts, announces, and rests. Everything shown follows from the time. */
export class Player extends Component<PlayerProps, PlayerState> {
  #timeline = timelineOf(this.props.routine, this.props.exercises);
  #moves = movesOf(this.props.routine, this.props.exercises);
  #length = lengthOf(this.#timeline);
  #screen = new ScreenLock();
  #main = createRef<HTMLButtonElement>();
  #timer = 0;
  #stopListening = (): void => undefined;

  override state: PlayerState = {
    head: atStart,
    now: performance.now(),
    away: false,
    choices: { sound: false, voice: false, still: matchMedia('(prefers-reduced-motion: reduce)').matches },
  };

  override componentDidMount(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#stopListening = onVoices(() => this.forceUpdate());
    this.#main.current?.focus({ preventScroll: true });
  }

  override componentWillUnmount(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#stopListening();
    this.#rest();
  }

  override componentDidUpdate(_: PlayerProps, before: PlayerState): void {
    const { head, now } = this.state;
    const [was, is] = [this.#momentOf(before), this.#momentOf(this.state)];
    if (head.kind === 'running' && is.kind === 'end') this.setState({ head: stop(head, now) });
    if (head.kind === 'still' && before.head.kind === 'running') this.#rest();
    const goesOn = was.kind === 'during' && is.kind === 'during' && was.index === is.index && hasBegun(before.head);
    if (!goesOn && head.kind === 'running') this.#signal(is);
  }

  #momentOf = ({ head, now }: PlayerState): Moment => momentAt(this.#timeline, followed(head, now));

  #signal(moment: Moment): void {
    const { choices } = this.state;
    if (choices.sound) ring(pitches[moment.kind === 'end' ? 'end' : moment.stretch.kind]);
    if (choices.voice) read(spoken(moment, this.#moves));
  }

  /** Lets screen, voice and clock go. */
  #rest(): void {
    clearTimeout(this.#timer);
    hush();
    void this.#screen.release();
  }

  #onVisibility = (): void => {
    if (document.hidden) this.#pause(performance.now(), true);
  };

  #onTick = (): void => {
    const now = performance.now();
    const { head, now: last } = this.state;
    if (head.kind === 'still') return;
    if (now - last > slept) {
      this.#pause(last, true);
      return;
    }
    this.setState({ now });
    this.#timer = setTimeout(this.#onTick, look) as unknown as number;
  };

  #pause(now: number, away = false): void {
    const { head } = this.state;
    if (head.kind === 'running') this.setState({ head: stop(head, now), now, away });
  }

  #toggle = (): void => {
    const now = performance.now();
    const { head } = this.state;
    if (head.kind === 'running') {
      this.#pause(now);
      return;
    }
    if (this.state.choices.sound) wake();
    const from = followed(head, now) >= this.#length ? atStart : head;
    this.setState({ head: run(from, now), now, away: false });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onTick, look) as unknown as number;
    void this.#screen.hold();
  };

  #move(to: (time: number) => number): void {
    const now = performance.now();
    const { head } = this.state;
    this.setState({ head: moveTo(head, to(followed(head, now)), now), now, away: false });
  }

  #back = (): void => this.#move((time) => backFrom(this.#timeline, time));
  #skip = (): void => this.#move((time) => skipFrom(this.#timeline, time));
  #restart = (): void => this.#move(() => 0);

  #choose = (choices: Partial<Choices>): void => {
    this.setState({ choices: { ...this.state.choices, ...choices } });
    if (choices.sound) {
      wake();
      ring(pitches.move);
    }
    if (choices.voice) read(spoken(this.#momentOf(this.state), this.#moves));
    if (choices.voice === false) hush();
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    const onControl = event.target instanceof Element && event.target.closest('button, input, a');
    const action = { ' ': onControl ? undefined : this.#toggle, ArrowLeft: this.#back, ArrowRight: this.#skip }[
      event.key
    ];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  };

  override render() {
    const { routine, base, close } = this.props;
    const { head, now, away, choices } = this.state;
    return (
      <PlayerView
        routine={routine}
        base={base}
        moves={this.#moves}
        moment={this.#momentOf(this.state)}
        followed={followed(head, now)}
        length={this.#length}
        begun={hasBegun(head)}
        running={head.kind === 'running'}
        away={away}
        choices={choices}
        offers={{ sound: canSound(), voice: localVoice() !== undefined }}
        main={this.#main}
        time={() => followed(this.state.head, performance.now())}
        onKeyDown={this.#onKeyDown}
        onToggle={this.#toggle}
        onBack={this.#back}
        onSkip={this.#skip}
        onRestart={this.#restart}
        onChoose={this.#choose}
        onClose={close}
      />
    );
  }
}
