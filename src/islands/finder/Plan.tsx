import type { ResultStep } from '../../cause-finder/steps.ts';
import type { FinderWords } from '../../model/finder-words.ts';
import type { PlanTime } from '../../model/plan.ts';
import { Sources } from './parts.tsx';

interface PlanProps {
  step: ResultStep;
  words: FinderWords;
  base: string;
}

/** What to do, by when. */
export function Plan({ step, words, base }: PlanProps) {
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
