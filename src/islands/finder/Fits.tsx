import type { Match, Ranking } from '../../cause-finder/ranking.ts';
import type { FinderWords } from '../../model/finder-words.ts';
import * as drawings from '../../views/drawings.tsx';
import { Icon } from '../../views/Icon.tsx';
import { Sources } from './parts.tsx';

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
  const listed = (signs: Match['for']) =>
    signs.map((sign) => (
      <li>
        {sign.says}
        <Sources ids={sign.sources} base={base} />
      </li>
    ));
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
          <ul>{listed(match.for)}</ul>
        </div>
        <div>
          <h4>
            <Icon of={drawings.minus} />
            Against it
          </h4>
          <ul>
            {against.length === 0 && <li class="nothing">Nothing you said.</li>}
            {listed(against)}
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
