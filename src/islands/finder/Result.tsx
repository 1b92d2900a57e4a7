import type { FinderData } from '../../cause-finder/finder-data.ts';
import type { ResultStep, Way } from '../../cause-finder/route.ts';
import { safetyNet } from '../../cause-finder/summary.ts';
import type { CareLevel } from '../../model/care-level.ts';
import type { FinderWords } from '../../model/finder-words.ts';
import type { Helpline } from '../../model/records.ts';
import { CareCard, Level } from '../../views/CareCard.tsx';
import { CrisisLines, EmergencyNumbers } from '../../views/Helplines.tsx';
import { reviewState } from '../../views/review-state.ts';
import { Fits } from './Fits.tsx';
import { Plan } from './Plan.tsx';
import { Sources } from './parts.tsx';
import { SummaryCard } from './Summary.tsx';

interface ResultProps {
  quiz: FinderData;
  way: Way;
  step: ResultStep;
  lines: readonly Helpline[];
  words: FinderWords;
  country: string;
  base: string;
  onChange(key: string): void;
}

/** The result: how much help, why, what fits, what to do, what to watch for, what to tell a clinician. */
export function Result(props: ResultProps) {
  const { quiz, way, step, lines, words, country, base, onChange } = props;
  const own = step.reasons.some((reason) => reason.private);
  return (
    <>
      <ResultHead step={step} words={words} />
      <div class="wrap grid">
        {step.reasons.length > 0 && <Reasons step={step} base={base} />}
        {own && (
          <section class="no-print">
            <h2>People to talk to</h2>
            <CrisisLines lines={lines} />
          </section>
        )}
        {step.ranking && <Fits ranking={step.ranking} asked={quiz.causes.length} words={words} base={base} />}
        <Plan step={step} words={words} base={base} />
        <Watch quiz={quiz} lines={country ? lines.filter((line) => line.id === country) : lines} words={words} />
        <SummaryCard
          quiz={quiz}
          way={way}
          words={words}
          level={step.level}
          address={location.href}
          onChange={onChange}
        />
      </div>
    </>
  );
}

/** How much help, in a word and a sentence. */
export function ResultHead({ step, words }: Pick<ResultProps, 'step' | 'words'>) {
  const { title, lead } = words.levels[step.level];
  return (
    <div class="res">
      <div class="wrap">
        <Level level={step.level} />
        <h1 tabIndex={-1}>{title}</h1>
        <div class="stack">
          <p class="lead">{lead}</p>
          {step.paths.map((path) => (
            <p>
              <b>{path.title}.</b> {path.action}
            </p>
          ))}
          <p class="small">
            <b>{reviewState}.</b>
          </p>
        </div>
      </div>
    </div>
  );
}

/** The signs that would change everything. */
export function Watch({ quiz, lines, words }: Pick<ResultProps, 'quiz' | 'lines' | 'words'>) {
  return (
    <section class="full">
      <CareCard
        level="emergency"
        heading={words.comeBack}
        signs={safetyNet(quiz)
          .filter((item) => item.pending === 'emergency')
          .map((item) => item.signs?.emergency ?? item.sign)}
      >
        {safetyNet(quiz)
          .filter((item) => item.pending !== 'emergency')
          .map((item) => (
            <p>
              <b>{item.sign}:</b> speak to a clinician today.
            </p>
          ))}
        <EmergencyNumbers lines={lines} />
      </CareCard>
    </section>
  );
}

/** Why the level holds. Private answers raise it without being named. */
export function Reasons({ step, base }: { step: ResultStep; base: string }) {
  return (
    <section class="full">
      <h2>Why</h2>
      <ul class="reasons">
        {step.reasons.map((reason) => (
          <li>
            <Level level={reason.level as CareLevel} />
            <p>
              {reason.private
                ? ''
                : reason.item && `You told us: ${reason.item.signs?.[reason.level] ?? reason.item.sign}. `}
              {reason.means}
              <Sources ids={reason.sources} base={base} />{' '}
              {reason.item && <a href={`${base}/${reason.item.read}/`}>Read more</a>}
            </p>
            {!reason.private && reason.item?.say && reason.level === 'same-day' && (
              <p class="small">Say this: “{reason.item.say}”</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
