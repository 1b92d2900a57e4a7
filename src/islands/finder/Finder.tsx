import { Component, createRef } from 'preact';
import type { Answers } from '../../cause-finder/answers.ts';
import type { FinderData } from '../../cause-finder/finder-data.ts';
import { type AskStep, placeIn, type Step, screenAt, standsAt, type Way, wayOf } from '../../cause-finder/route.ts';
import { skip, submit, unanswered } from '../../cause-finder/submit.ts';
import type { BodyMapDrawing } from '../../figures/body-map.ts';
import type { FinderWords } from '../../model/finder-words.ts';
import type { Helpline } from '../../model/records.ts';
import { fragmentOf, placeOf } from './address.ts';
import { Emergency } from './Emergency.tsx';
import { forget, keep, kept } from './keeping.ts';
import { Passing } from './Passing.tsx';
import { Result } from './Result.tsx';
import { StepForm, titleOf } from './StepForm.tsx';

export interface FinderProps {
  quiz: FinderData;
  lines: readonly Helpline[];
  map: BodyMapDrawing;
  words: FinderWords;
  /** The path the site lives under, without a slash at its end. */
  base: string;
}

interface Place {
  /** Where the answers lead; worked out anew only when they change. */
  way: Way;
  /** Key of the shown step; empty for where the answers lead. */
  at: string;
}

interface FinderState extends Place {
  /** Ids that still want an answer after Next was pressed. */
  missing: readonly string[];
  /** Whether the reader agreed to keep answers and country on this device. */
  keeping: boolean;
  /** Id of the chosen country; empty shows all. */
  country: string;
}

/** The shown step: the one that was gone to, or where the answers lead. */
const shownOf = ({ way, at }: Place): Step => screenAt(way, at) ?? standsAt(way);

/** Runs what nobody sees once the new screen is there to be seen: it must not keep a reader waiting. */
const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => setTimeout(run));
};

const asks = (step: Step): step is AskStep => step.kind !== 'emergency' && step.kind !== 'result';

/** The cause finder: shows the step the answers lead to, and keeps the address in step with it. */
export class Finder extends Component<FinderProps, FinderState> {
  #top = createRef<HTMLDivElement>();

  override state: FinderState = {
    ...this.#read(location.hash || kept()?.fragment || ''),
    missing: [],
    keeping: kept() !== null,
    country: kept()?.country ?? '',
  };

  override componentDidMount(): void {
    addEventListener('popstate', this.#onPop);
    this.#name();
  }

  override componentWillUnmount(): void {
    removeEventListener('popstate', this.#onPop);
  }

  override componentDidUpdate(): void {
    const { keeping, country } = this.state;
    if (keeping) keep({ fragment: this.#fragment(this.state), country });
  }

  /** The place that a fragment names, with the answers given so far and not named in it. */
  #read(fragment: string, before: Answers = {}): Place {
    const { answers, at } = placeOf(this.props.quiz, fragment);
    return { way: wayOf(this.props.quiz, { ...before, ...answers }), at };
  }

  // Going back and forth in the history moves between screens and forgets no answer.
  #onPop = (): void => {
    this.setState({ ...this.#read(location.hash, this.state.way.answers), missing: [] }, () => this.#name());
  };

  /** The address of a place. A private emergency is not in it. */
  #fragment(place: Place): string {
    const step = shownOf(place);
    const at = step.kind === 'emergency' && step.private ? step.at : step.key;
    return fragmentOf(this.props.quiz, { answers: place.way.answers, at });
  }

  #name(): void {
    const step = shownOf(this.state);
    document.title = `${asks(step) ? titleOf(step) : 'What to do'} · Unknot`;
  }

  /** Goes to a screen: a new entry in the history, at once since Back may come at once, and the heading in focus. */
  #go(place: Place): void {
    this.setState({ ...place, missing: [] }, () => {
      history.pushState(null, '', this.#fragment(place));
      scrollTo(0, 0);
      afterPaint(() => {
        this.#name();
        this.#top.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      });
    });
  }

  #answer = (id: string, chosen: readonly string[]): void => {
    const answers = { ...this.state.way.answers, [id]: chosen };
    const place = { way: wayOf(this.props.quiz, answers), at: shownOf(this.state).key };
    this.setState(place, () => {
      history.replaceState(null, '', this.#fragment(place));
      afterPaint(() => this.#name());
    });
  };

  /** A screen that was open leads to the next open one; a screen gone back to leads to the one after it. */
  #forward(step: Step, answers: Answers): void {
    const way = wayOf(this.props.quiz, answers);
    const wasOpen = standsAt(this.state.way).key === step.key;
    const index = way.trail.findIndex(({ key }) => key === step.key);
    this.#go({ way, at: wasOpen ? '' : (way.trail[index + 1]?.key ?? '') });
  }

  #next(step: AskStep): void {
    const after = submit(step, this.state.way.answers);
    const missing = unanswered(step, after);
    if (missing.length === 0) {
      this.#forward(step, after);
      return;
    }
    this.setState({ missing }, () => {
      const first = document.getElementById(missing[0] ?? '');
      first?.scrollIntoView({ block: 'center' });
      first?.querySelector('input')?.focus({ preventScroll: true });
    });
  }

  #restart = (): void => {
    forget();
    this.setState({ keeping: false, country: '' });
    this.#go({ way: wayOf(this.props.quiz, {}), at: '' });
  };

  #keeping = (on: boolean): void => {
    if (!on) forget();
    this.setState({ keeping: on });
  };

  override render() {
    const { quiz, lines, map, words, base } = this.props;
    const { way, missing, keeping, country } = this.state;
    const { answers, trail } = way;
    const step = shownOf(this.state);
    const here = trail.findIndex(({ key }) => key === step.key);
    const before = step.kind === 'emergency' ? step.at : trail[here - 1]?.key;
    const change = (key: string) => this.#go({ way, at: key });
    const back = before === undefined ? undefined : () => change(before);
    const revisits = here < trail.length - 2 && standsAt(way).kind === 'result';
    return (
      <div ref={this.#top}>
        {asks(step) && (
          <>
            <Passing step={step} base={base} progress={placeIn(way, step.key)} start={words.start} />
            <div class="wrap finder">
              <StepForm
                step={step}
                map={map}
                words={words}
                answers={answers}
                missing={missing}
                answer={this.#answer}
                next={() => this.#next(step)}
                skip={() => this.#forward(step, skip(step, answers))}
                back={back}
                finish={revisits ? () => this.#go({ way: wayOf(quiz, submit(step, answers)), at: '' }) : undefined}
              />
            </div>
          </>
        )}
        {step.kind === 'emergency' && (
          <Emergency
            step={step}
            lines={lines}
            words={words}
            country={country}
            base={base}
            onCountry={(chosen) => this.setState({ country: chosen })}
            onChange={() => change(step.at)}
          />
        )}
        {step.kind === 'result' && (
          <Result
            quiz={quiz}
            way={way}
            step={step}
            lines={lines}
            words={words}
            country={country}
            base={base}
            onChange={change}
          />
        )}
        <div class="wrap finder keep no-print">
          <p class="small">{words.kept}</p>
          <p class="chips">
            {back && step.kind === 'result' && (
              <button class="chip" type="button" onClick={back}>
                Back one question
              </button>
            )}
            <label class="chip">
              <input
                type="checkbox"
                checked={keeping}
                onChange={(event) => this.#keeping(event.currentTarget.checked)}
              />
              Keep my answers on this device
            </label>
            <button class="chip" type="button" onClick={this.#restart}>
              Erase everything and start again
            </button>
          </p>
        </div>
      </div>
    );
  }
}
