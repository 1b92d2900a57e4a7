import { type Answers, ticked, toggle } from '../../cause-finder/answers.ts';
import type { AskStep } from '../../cause-finder/route.ts';
import type { BodyMapDrawing } from '../../figures/body-map.ts';
import type { FinderWords } from '../../model/finder-words.ts';
import type { Question } from '../../model/question.ts';
import { DangerItems } from './DangerScreen.tsx';
import { MapChoice } from './MapChoice.tsx';
import { Choices, NextBar, Why } from './parts.tsx';

interface StepFormProps {
  step: AskStep;
  map: BodyMapDrawing;
  words: FinderWords;
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

type SignsStep = Extract<AskStep, { items: unknown }>;
type AskedQuestion = Pick<Question, 'id' | 'ask' | 'pick' | 'options' | 'why'> & Partial<Pick<Question, 'map'>>;

function questionsOf(step: Exclude<AskStep, SignsStep>): readonly AskedQuestion[] {
  if (step.kind === 'ask') return step.questions;
  return [step.kind === 'age' ? { ...step.age, pick: 'one' } : step.ask];
}

/** The heading of a step, also the page's title. */
export function titleOf(step: AskStep): string {
  if (step.kind === 'screen') return step.screen.title;
  if (step.kind === 'path') return step.path.title;
  if (step.kind === 'private') return 'Two private questions';
  const [first, second] = questionsOf(step);
  return first && !second ? first.ask : 'About the pain';
}

/** One screen that asks, as a form. Enter, Next and None of these all submit it. */
export function StepForm(props: StepFormProps) {
  const { step, answers, missing, words, next, skip, back, finish } = props;
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
          {words.screens.missing}
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

function Body({ step, map, words, answers, answer }: StepFormProps) {
  if ('items' in step) return <Signs step={step} words={words} answers={answers} answer={answer} />;
  const questions = questionsOf(step);
  const headed = questions.length === 1;
  return (
    <>
      {!headed && <h1 tabIndex={-1}>{titleOf(step)}</h1>}
      {questions.map((question) => (
        <Asked key={question.id} question={question} map={map} headed={headed} answers={answers} answer={answer} />
      ))}
    </>
  );
}

interface SignsProps extends Pick<StepFormProps, 'words' | 'answers' | 'answer'> {
  step: SignsStep;
}

/** Danger signs to tick; the private page can be left fast. */
function Signs({ step, words, answers, answer }: SignsProps) {
  const part = step.kind === 'screen' ? step.screen : step.kind === 'path' && step.path;
  return (
    <fieldset>
      <legend>
        <h1 tabIndex={-1}>{titleOf(step)}</h1>
      </legend>
      <p class="narrow">{step.kind === 'path' ? step.path.action : words.screens[step.kind]}</p>
      {step.kind === 'private' && (
        <p>
          <a class="btn quiet" href="https://www.wikipedia.org/" rel="noreferrer" data-leave>
            Leave this site fast
          </a>
        </p>
      )}
      <DangerItems items={step.items} answers={answers} answer={answer} />
      {part && <Why>{part.why}</Why>}
    </fieldset>
  );
}

interface AskedProps {
  question: AskedQuestion;
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
