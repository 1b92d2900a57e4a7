import { type Answers, ticked, toggle } from '../../cause-finder/answers.ts';
import type { AskStep } from '../../cause-finder/route.ts';
import type { BodyMapDrawing } from '../../figures/body-map.ts';
import type { Question } from '../../model/question.ts';
import { DangerItems } from './DangerScreen.tsx';
import { MapChoice } from './MapChoice.tsx';
import { Choices, NextBar, Why } from './parts.tsx';

interface StepFormProps {
  step: AskStep;
  map: BodyMapDrawing;
  answers: Answers;
  /** Ids that still want an answer after Next was pressed. */
  missing: readonly string[];
  answer(id: string, chosen: readonly string[]): void;
  next(): void;
  skip(): void;
  back?: (() => void) | undefined;
  /** Where a reader who only changed something goes on. */
  finish?: (() => void) | undefined;
}

/** The heading of a step, also the page's title. */
export function titleOf(step: AskStep): string {
  switch (step.kind) {
    case 'age':
      return step.age.ask;
    case 'screen':
      return step.screen.title;
    case 'path':
      return step.path.title;
    case 'private':
      return 'Two private questions';
    case 'ask':
      return step.questions.length === 1 && step.questions[0] ? step.questions[0].ask : 'About the pain';
    case 'pills':
      return step.ask.ask;
  }
}

/** One screen that asks, as a form. Enter, Next and None of these all submit it. */
export function StepForm(props: StepFormProps) {
  const { step, answers, missing, next, skip, back, finish } = props;
  const nothing = 'items' in step && !step.items.some(({ item }) => item.always || ticked(answers, item.id));
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {missing.length > 0 && (
        <p class="error" role="alert">
          Please pick an answer where it is missing. If you don’t know, pick “not sure” or the answer nearest to it.
        </p>
      )}
      <Body key={step.key} {...props} />
      <NextBar label={nothing && step.kind !== 'private' ? 'None of these' : 'Next'} onBack={back}>
        {(step.kind === 'private' || step.kind === 'ask') && (
          <button class="btn quiet" type="button" onClick={skip}>
            Skip
          </button>
        )}
        {finish && (
          <button class="btn quiet" type="button" onClick={finish}>
            To my result
          </button>
        )}
      </NextBar>
    </form>
  );
}

function Body({ step, map, answers, answer }: StepFormProps) {
  switch (step.kind) {
    case 'age':
    case 'pills': {
      const ask = step.kind === 'age' ? { ...step.age, pick: 'one' as const } : step.ask;
      return <Asked question={ask} map={map} headed answers={answers} answer={answer} />;
    }
    case 'screen':
      return (
        <fieldset>
          <legend>
            <h1 tabIndex={-1}>{step.screen.title}</h1>
          </legend>
          <p class="narrow">Tick all that fit. These are rare. We ask everyone, because they can’t wait.</p>
          <DangerItems items={step.items} answers={answers} answer={answer} />
          <Why>{step.screen.why}</Why>
        </fieldset>
      );
    case 'path':
      return (
        <fieldset>
          <legend>
            <h1 tabIndex={-1}>{step.path.title}</h1>
          </legend>
          <p class="narrow">{step.path.action}</p>
          <DangerItems items={step.items} answers={answers} answer={answer} />
          <Why>{step.path.why}</Why>
        </fieldset>
      );
    case 'private':
      return (
        <fieldset>
          <legend>
            <h1 tabIndex={-1}>{titleOf(step)}</h1>
          </legend>
          <p class="narrow">
            You can skip this page. What you tick here is not kept anywhere: not on this device, not in the address, not
            in print. After a reload we ask again.
          </p>
          <p>
            <a class="btn quiet" href="https://www.wikipedia.org/" rel="noreferrer" data-leave>
              Leave this site fast
            </a>
          </p>
          <DangerItems items={step.items} answers={answers} answer={answer} />
        </fieldset>
      );
    case 'ask':
      return (
        <>
          {step.questions.length > 1 && <h1 tabIndex={-1}>{titleOf(step)}</h1>}
          {step.questions.map((question) => (
            <Asked
              key={question.id}
              question={question}
              map={map}
              headed={step.questions.length === 1}
              answers={answers}
              answer={answer}
            />
          ))}
        </>
      );
  }
}

interface AskedProps {
  question: Pick<Question, 'id' | 'ask' | 'pick' | 'options' | 'why'> & Partial<Pick<Question, 'map'>>;
  map: BodyMapDrawing;
  /** Whether the question is the heading of the page. */
  headed: boolean;
  answers: Answers;
  answer(id: string, chosen: readonly string[]): void;
}

function Asked({ question, map, headed, answers, answer }: AskedProps) {
  const chosen = answers[question.id] ?? [];
  const onPick = (option: string) => answer(question.id, toggle(question.pick, chosen, option));
  return (
    <fieldset id={question.id}>
      <legend>{headed ? <h1 tabIndex={-1}>{question.ask}</h1> : question.ask}</legend>
      {question.pick === 'many' && <p class="small">Pick all that fit.</p>}
      {question.map && <MapChoice map={map} options={question.options} chosen={chosen} onPick={onPick} />}
      <Choices name={question.id} pick={question.pick} options={question.options} chosen={chosen} onPick={onPick} />
      <Why>{question.why}</Why>
    </fieldset>
  );
}
