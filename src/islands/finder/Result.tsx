import type { FinderData } from '../../cause-finder/finder-data.ts';
import type { Match, Ranking } from '../../cause-finder/ranking.ts';
import type { ResultStep, Way } from '../../cause-finder/route.ts';
import { safetyNet } from '../../cause-finder/summary.ts';
import type { CareLevel } from '../../model/care-level.ts';
import type { FinderWords } from '../../model/finder-words.ts';
import type { PlanTime } from '../../model/plan.ts';
import type { Helpline } from '../../model/records.ts';
import { CareCard, Level } from '../../views/CareCard.tsx';
import * as drawings from '../../views/drawings.tsx';
import { CrisisLines, EmergencyNumbers } from '../../views/Helplines.tsx';
import { Icon } from '../../views/Icon.tsx';
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
            <b>Not yet reviewed by a clinician.</b>
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

interface FitsProps {
  ranking: Ranking;
  asked: number;
  words: FinderWords;
  base: string;
}

/** What fits, what fits less, and what may play a part. */
export function Fits({ ranking, asked, words, base }: FitsProps) {
  const { first, fallback, others, contributors } = ranking;
  return (
    <section>
      <h2>What fits</h2>
      {first ? (
        <Fit match={first} how="Fits best" base={base} />
      ) : (
        fallback && (
          <article class="fit">
            <p class="how">Most likely of all</p>
            <h3>{fallback.name}</h3>
            <p>{words.noCause}</p>
            <p>
              <a href={`${base}/causes/${fallback.id}/`}>Read about it</a>
            </p>
          </article>
        )
      )}
      {others.map((match) => (
        <Fit match={match} how={match.fit === 'little' ? 'Fits a little' : 'Fits partly'} base={base} />
      ))}
      {contributors.length > 0 && (
        <div class="beside">
          <h3>May play a part</h3>
          <ul>
            {contributors.map(({ cause, for: signs }) => (
              <li>
                <a href={`${base}/causes/${cause.id}/`}>{cause.name}</a>:{' '}
                {signs.map((sign) => (
                  <>
                    {sign.says}
                    <Sources ids={sign.sources} base={base} />{' '}
                  </>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="small">
        We weighed {asked} everyday patterns against your answers. Those with too little for them are not shown.{' '}
        <a href={`${base}/finder/how-it-works/`}>How the cause finder works</a>
      </p>
    </section>
  );
}

function Fit({ match, how, base }: { match: Match; how: string; base: string }) {
  const { cause, against, wouldChange } = match;
  return (
    <article class="fit">
      <p class="how">{how}</p>
      <h3>{cause.name}</h3>
      <div class="why">
        <div>
          <h4>
            <Icon of={drawings.plus} />
            Because you said
          </h4>
          <ul>
            {match.for.map((sign) => (
              <li>
                {sign.says}
                <Sources ids={sign.sources} base={base} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h4>
            <Icon of={drawings.minus} />
            Against it
          </h4>
          <ul>
            {against.length === 0 && <li class="nothing">Nothing you said.</li>}
            {against.map((sign) => (
              <li>
                {sign.says}
                <Sources ids={sign.sources} base={base} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      {wouldChange.length > 0 && (
        <details>
          <summary>What would change our mind</summary>
          <ul>
            {wouldChange.map((sign) => (
              <li>{sign.says}</li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <a href={`${base}/causes/${cause.id}/`}>Read about it</a>
      </p>
    </article>
  );
}

/** What to do, by when. */
export function Plan({ step, words, base }: Pick<ResultProps, 'step' | 'words' | 'base'>) {
  return (
    <section class="planned">
      <h2>Your plan</h2>
      <ol class="plan">
        {(Object.keys(words.times) as PlanTime[]).map((time) => {
          const entries = step.plan.filter((entry) => entry.when === time);
          return (
            entries.length > 0 && (
              <li>
                <h3>{words.times[time]}</h3>
                <ul>
                  {entries.map((entry) => (
                    <li>
                      {entry.says}
                      <Sources ids={entry.sources} base={base} /> <a href={`${base}/${entry.read}/`}>How</a>
                    </li>
                  ))}
                </ul>
              </li>
            )
          );
        })}
      </ol>
      {step.avoid.length > 0 && (
        <div class="not-for-you">
          <h3>Left out for you</h3>
          <ul>
            {step.avoid.map(({ tag, because }) => (
              <li>
                <b>{words.tags[tag]}:</b> {because.join(' ')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
