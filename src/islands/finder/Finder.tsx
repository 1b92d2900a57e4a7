import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../cause-finder/answers.ts';
import type { FinderData } from '../../cause-finder/finder-data.ts';
import { progress, resolve, type Step, stepAt, trail } from '../../cause-finder/route.ts';
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

const start: Place = { answers: {}, at: '' };

const asks = (step: Step) => step.kind !== 'emergency' && step.kind !== 'result';

/** The cause finder: shows the step the answers lead to, and keeps the address in step with it. */
export function Finder({ quiz, lines, base }: FinderProps) {
  const [place, setPlace] = useState<Place>(() => placeOf(quiz, location.hash));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [keeping, setKeeping] = useState(() => kept() !== null);
  const [country, setCountry] = useState(() => kept()?.country ?? '');
  const top = useRef<HTMLDivElement>(null);
  const { answers } = place;
  const step = (place.at && stepAt(quiz, answers, place.at)) || resolve(quiz, answers);
  const passed = trail(quiz, answers);
  const here = passed.findIndex(({ key }) => key === step.key);
  const before = step.kind === 'emergency' ? passed.find(({ key }) => key === step.at) : passed[here - 1];
  const fragment = fragmentOf(quiz, { answers, at: step.kind === 'emergency' && step.private ? step.at : step.key });

  /** Goes to a screen: a new entry in the history, the heading in focus. */
  const go = (to: Place) => {
    setMissing([]);
    setPlace(to);
    const next = (to.at && stepAt(quiz, to.answers, to.at)) || resolve(quiz, to.answers);
    const at = next.kind === 'emergency' && next.private ? next.at : next.key;
    history.pushState(null, '', fragmentOf(quiz, { answers: to.answers, at }));
    requestAnimationFrame(() => {
      scrollTo(0, 0);
      top.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    });
  };

  const forward = (after: Answers) => {
    // A screen that was open leads to the next open one; a screen gone back to leads to the one after it.
    const wasOpen = resolve(quiz, answers).key === step.key;
    const steps = trail(quiz, after);
    const index = steps.findIndex(({ key }) => key === step.key);
    go({ answers: after, at: wasOpen ? '' : ((steps[index + 1] ?? steps.at(-1))?.key ?? '') });
  };

  const next = () => {
    const after = submit(step, answers);
    const open = unanswered(step, after);
    if (open.length === 0) return forward(after);
    setMissing(open);
    const first = document.getElementById(open[0] ?? '');
    first?.scrollIntoView({ block: 'center' });
    first?.querySelector('input')?.focus({ preventScroll: true });
  };

  const answer = (id: string, chosen: readonly string[]) => {
    const after = { ...answers, [id]: chosen };
    setPlace({ answers: after, at: step.key });
    history.replaceState(null, '', fragmentOf(quiz, { answers: after, at: step.key }));
  };

  useEffect(() => {
    // Going back and forth in the history moves between screens and forgets no answer.
    const onPop = () => {
      const named = placeOf(quiz, location.hash);
      setMissing([]);
      setPlace((current) => ({ answers: { ...current.answers, ...named.answers }, at: named.at }));
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [quiz]);

  useEffect(() => {
    if (keeping) keep({ fragment, country });
  }, [keeping, fragment, country]);

  useEffect(() => {
    const heading = asks(step) ? titleOf(step as Parameters<typeof titleOf>[0]) : 'What to do';
    document.title = `${heading} · Unknot`;
  }, [step.key]);

  const back = before ? () => go({ answers, at: before.key }) : undefined;
  const done = asks(step) && passed.at(-1)?.kind === 'result' && passed[here + 1]?.kind !== 'result';
  const restart = () => {
    forget();
    setKeeping(false);
    setCountry('');
    go(start);
  };

  return (
    <div ref={top}>
      {asks(step) && <Passing step={step} progress={progress(quiz, answers, step.key)} />}
      {step.kind === 'emergency' && (
        <Emergency step={step} lines={lines} country={country} onCountry={setCountry} base={base} onChange={() => back?.()} />
      )}
      {step.kind === 'result' && (
        <Result
          quiz={quiz}
          answers={answers}
          step={step}
          lines={lines}
          country={country}
          base={base}
          onChange={(key) => go({ answers, at: key })}
          onBack={() => back?.()}
        />
      )}
      {asks(step) && (
        <div class="wrap finder">
          <StepForm
            key={step.key}
            step={step as Parameters<typeof titleOf>[0]}
            answers={answers}
            missing={missing}
            answer={answer}
            next={next}
            skip={() => forward(skip(step, answers))}
            back={back}
            finish={done ? () => go({ answers: submit(step, answers), at: '' }) : undefined}
          />
        </div>
      )}
      <div class="wrap finder keep no-print">
        <p class="small">What you answer stays on this device. The address of this page holds your answers behind the #.</p>
        <p class="chips">
          <label class="chip">
            <input
              type="checkbox"
              checked={keeping}
              onChange={(event) => {
                setKeeping(event.currentTarget.checked);
                if (!event.currentTarget.checked) forget();
              }}
            />
            Keep my answers on this device
          </label>
          <button class="chip" type="button" onClick={restart}>
            Erase everything and start again
          </button>
        </p>
      </div>
    </div>
  );
}
