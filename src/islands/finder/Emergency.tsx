import type { EmergencyStep } from '../../cause-finder/route.ts';
import type { FinderWords } from '../../model/finder-words.ts';
import type { Helpline } from '../../model/records.ts';
import { careWords } from '../../views/care-words.ts';
import * as drawings from '../../views/drawings.tsx';
import { Icon } from '../../views/Icon.tsx';
import { reviewState } from '../../views/review-state.ts';
import { Numbers } from './Numbers.tsx';
import { Sources } from './parts.tsx';

interface EmergencyProps {
  step: EmergencyStep;
  lines: readonly Helpline[];
  words: FinderWords;
  country: string;
  onCountry(id: string): void;
  onChange(): void;
  base: string;
}

/** What to do in an emergency, and nothing beside it: whom to call, what to say, why, and the way back. */
export function Emergency({ step, lines, words, country, onCountry, onChange, base }: EmergencyProps) {
  const [main] = step.reasons;
  const say = step.reasons.map(({ item }) => item?.say).find(Boolean);
  return (
    <>
      <section class="stop" aria-labelledby="stop">
        <div class="wrap">
          <Icon of={drawings.emergency} />
          <h1 id="stop" tabIndex={-1}>
            {step.private && 'You matter. '}
            {careWords.emergency}.
          </h1>
          <Numbers
            lines={lines}
            elsewhere={words.elsewhere}
            country={country}
            onCountry={onCountry}
            kind={step.private ? 'crisis' : 'emergency'}
          />
        </div>
      </section>
      <div class="wrap then">
        {say && (
          <section>
            <h2>Say this</h2>
            <blockquote class="say">“{say}”</blockquote>
            <button class="chip no-print" type="button" data-copy={say}>
              <Icon of={drawings.copy} />
              <span>Copy to show someone</span>
            </button>
          </section>
        )}
        <section>
          <h2>Why now</h2>
          {step.reasons.map((reason) => (
            <p>
              {reason.item && `You told us: ${lowerFirst(reason.item.signs?.[reason.level] ?? reason.item.sign)}. `}
              {reason.means}
              <Sources ids={reason.sources} base={base} />
            </p>
          ))}
          {main?.item && (
            <p>
              <a href={`${base}/${main.item.read}/`}>Read more about it</a>, later.
            </p>
          )}
        </section>
        <section>
          <h2>Did you tick it by mistake?</h2>
          <p>{words.mistake}</p>
          <p>
            <button class="btn quiet" type="button" onClick={onChange}>
              <Icon of={drawings.back} />
              Change my answer
            </button>
          </p>
        </section>
        <p class="small">
          <b>{reviewState}.</b> When in doubt, call.
        </p>
      </div>
    </>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
