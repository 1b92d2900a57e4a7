import { Component, createRef } from 'preact';
import type { Answers } from '../../cause-finder/answers.ts';
import type { FinderData } from '../../cause-finder/finder-data.ts';
import { type AskStep, progress, resolve, type Step, stepAt, trail } from '../../cause-finder/route.ts';
import { skip, submit, unanswered } from '../../cause-finder/submit.ts';
import type { Helpline } from '../../model/records.ts';
import { fragmentOf, type Place, placeOf } from './address.ts';
import { Emergency } from './Emergency.tsx';
import { forget, keep, kept } from './keeping.ts';
import { Passing } from './Passing.tsx';
import { Result } from './Result.tsx';
import { StepForm, titleOf } from './StepForm.tsx';

export interface FinderProps {
  quiz: FinderData;
  lines: readonly Helpline[];
  /** The path the site lives under, without a slash at its end. */
  base: string;
}

interface FinderState {
  place: Place;
  /** Ids that still want an answer after Next was pressed. */
  missing: readonly string[];
  /** Whether the reader agreed to keep answers and country on this device. */
  keeping: boolean;
  /** Id of the chosen country; empty shows all. */
  country: string;
}

const asks = (step: Step): step is AskStep => step.kind !== 'emergency' && step.kind !== 'result';

/** The cause finder: shows the step the answers lead to, and keeps the address in step with it. */
export class Finder extends Component<FinderProps, FinderState> {
  #top = createRef<HTMLDivElement>();

  override state: FinderState = {
    place: placeOf(this.props.quiz, location.hash || kept()?.fragment || ''),
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
    this.#name();
    if (this.state.keeping) keep({ fragment: this.#fragment(this.state.place), country: this.state.country });
  }

  // Going back and forth in the history moves between screens and forgets no answer.
  #onPop = (): void => {
    const named = placeOf(this.props.quiz, location.hash);
    const answers = { ...this.state.place.answers, ...named.answers };
    this.setState({ place: { answers, at: named.at }, missing: [] });
  };

  /** The shown step: the one the place names, or where the answers lead. */
  #stepOf({ answers, at }: Place): Step {
    return (at && stepAt(this.props.quiz, answers, at)) || resolve(this.props.quiz, answers);
  }

  /** The address of a place. A private emergency is not in it. */
  #fragment(place: Place): string {
    const step = this.#stepOf(place);
    const at = step.kind === 'emergency' && step.private ? step.at : step.key;
    return fragmentOf(this.props.quiz, { answers: place.answers, at });
  }

  #name(): void {
    const step = this.#stepOf(this.state.place);
    document.title = `${asks(step) ? titleOf(step) : 'What to do'} · Unknot`;
  }

  /** Goes to a screen: a new entry in the history, the heading in focus. */
  #go(answers: Answers, at: string): void {
    const place = { answers, at };
    history.pushState(null, '', this.#fragment(place));
    this.setState({ place, missing: [] }, () => {
      scrollTo(0, 0);
      this.#top.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    });
  }

  #answer = (id: string, chosen: readonly string[]): void => {
    const step = this.#stepOf(this.state.place);
    const place = { answers: { ...this.state.place.answers, [id]: chosen }, at: step.key };
    history.replaceState(null, '', fragmentOf(this.props.quiz, place));
    this.setState({ place });
  };

  /** A screen that was open leads to the next open one; a screen gone back to leads to the one after it. */
  #forward(step: Step, after: Answers): void {
    const { quiz } = this.props;
    const wasOpen = resolve(quiz, this.state.place.answers).key === step.key;
    const steps = trail(quiz, after);
    const next = steps[steps.findIndex(({ key }) => key === step.key) + 1] ?? steps.at(-1);
    this.#go(after, wasOpen ? '' : (next?.key ?? ''));
  }

  #next(step: AskStep): void {
    const after = submit(step, this.state.place.answers);
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
    this.#go({}, '');
  };

  #keeping = (on: boolean): void => {
    if (!on) forget();
    this.setState({ keeping: on });
  };

  override render() {
    const { quiz, lines, base } = this.props;
    const { place, missing, keeping, country } = this.state;
    const { answers } = place;
    const step = this.#stepOf(place);
    const passed = trail(quiz, answers);
    const here = passed.findIndex(({ key }) => key === step.key);
    const before = step.kind === 'emergency' ? step.at : passed[here - 1]?.key;
    const back = before === undefined ? undefined : () => this.#go(answers, before);
    const change = (key: string) => this.#go(answers, key);
    const revisits = here < passed.length - 2 && passed.at(-1)?.kind === 'result';
    return (
      <div ref={this.#top}>
        {asks(step) && (
          <>
            <Passing step={step} base={base} progress={progress(quiz, answers, step.key)} />
            <div class="wrap finder">
              <StepForm
                key={step.key}
                step={step}
                answers={answers}
                missing={missing}
                answer={this.#answer}
                next={() => this.#next(step)}
                skip={() => this.#forward(step, skip(step, answers))}
                back={back}
                finish={revisits ? () => this.#go(submit(step, answers), '') : undefined}
              />
            </div>
          </>
        )}
        {step.kind === 'emergency' && (
          <Emergency
            step={step}
            lines={lines}
            country={country}
            base={base}
            onCountry={(chosen) => this.setState({ country: chosen })}
            onChange={() => change(step.at)}
          />
        )}
        {step.kind === 'result' && (
          <Result
            quiz={quiz}
            answers={answers}
            step={step}
            lines={lines}
            country={country}
            base={base}
            onChange={change}
          />
        )}
        <div class="wrap finder keep no-print">
          <p class="small">What you answer stays on this device. The address of this page holds it behind the #.</p>
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
