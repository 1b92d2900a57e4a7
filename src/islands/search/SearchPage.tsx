import { useEffect, useRef, useState } from 'preact/hooks';
import type { DangerHit } from '../../search/danger.ts';
import type { Kind } from '../../search/index-parts.ts';
import type { Hit, Results } from '../../search/search.ts';
import { symptomsIn } from '../../search/symptoms.ts';
import { Level } from '../../views/CareCard.tsx';
import { SearchBox } from '../../views/SearchBox.tsx';
import type { Engine } from './engine.ts';
import { DangerCards, FinderOffer, Found, kindNames, Marked } from './parts.tsx';
import { useEngine, useResults } from './use-engine.ts';

interface Asked {
  query: string;
  kind: Kind | '';
}

/** What a fragment asks for; the words stay behind the #, so no server sees them. */
function askedIn(fragment: string): Asked {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const kind = values.get('kind') ?? '';
  return { query: values.get('q') ?? '', kind: kind in kindNames ? (kind as Kind) : '' };
}

const fragmentFor = ({ query, kind }: Asked): string =>
  query ? `#${new URLSearchParams({ q: query, ...(kind && { kind }) })}` : location.pathname;

interface SearchPageProps {
  base: string;
  /** What was typed before this was here. */
  typed: string;
}

/** The search page: answers while the reader types, and keeps the address in step. */
export function SearchPage({ base, typed }: SearchPageProps) {
  const [asked, setAsked] = useState<Asked>(() => (typed ? { query: typed, kind: '' } : askedIn(location.hash)));
  const state = useEngine(base);
  const input = useRef<HTMLInputElement>(null);
  const engine = state.kind === 'ready' ? state.engine : null;
  const query = asked.query.trim();
  const danger = engine && query ? engine.danger(query) : [];
  const secret = danger.some(({ item }) => item.private);

  useEffect(() => {
    const onHash = () => setAsked(askedIn(location.hash));
    addEventListener('popstate', onHash);
    addEventListener('hashchange', onHash);
    return () => {
      removeEventListener('popstate', onHash);
      removeEventListener('hashchange', onHash);
    };
  }, []);

  useEffect(() => {
    // Dark thoughts are nobody's business: they stay out of the address. Until the engine is here we cannot tell.
    const known = engine !== null || query === '';
    if (known && !location.hash.startsWith('#az-')) {
      history.replaceState(null, '', secret ? location.pathname : fragmentFor(asked));
    }
  }, [asked, secret, engine !== null]);

  return (
    <>
      <SearchBox
        box={input}
        value={asked.query}
        onType={(query) => setAsked({ ...asked, query })}
        onAsk={() => {
          history.pushState(null, '', secret ? location.pathname : fragmentFor(asked));
          input.current?.blur();
        }}
      />
      {state.kind === 'failed' && (
        <p class="narrow">The search did not load. Everything it finds stands below, from A to Z.</p>
      )}
      {engine && query && <Answer engine={engine} asked={asked} danger={danger} base={base} onAsk={setAsked} />}
    </>
  );
}

interface AnswerProps {
  engine: Engine;
  asked: Asked;
  danger: readonly DangerHit[];
  base: string;
  onAsk(asked: Asked): void;
}

const most = 20;

function Answer({ engine, asked, danger, base, onAsk }: AnswerProps) {
  const kind = asked.kind || undefined;
  const results = useResults(engine, asked.query, { kind, limit: most, more: 2 });
  const answers = symptomsIn(asked.query);
  const hits = results?.hits ?? [];
  const kinds = [...(results?.counts.keys() ?? [])];
  return (
    <div class="found">
      <DangerCards hits={danger} base={base} />
      <p class="small" role="status">
        <Found results={results} danger={danger} kind={kind} />
      </p>
      {answers.length > 0 && <FinderOffer answers={answers} base={base} />}
      {kinds.length > 1 && (
        <fieldset class="filters">
          <legend class="hide">Show</legend>
          <div class="chips">
            {(['', ...kinds] as const).map((one) => (
              <label class="chip" key={one}>
                <input
                  type="radio"
                  name="kind"
                  checked={asked.kind === one}
                  onChange={() => onAsk({ ...asked, kind: one })}
                />
                {one ? kindNames[one] : 'Everything'}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {hits.length > 0 && (
        <ul class="index">
          {hits.map((hit) => (
            <HitRow key={hit.ref} hit={hit} base={base} />
          ))}
        </ul>
      )}
      {results && hits.length === 0 && (
        <Nothing results={results} base={base} onAsk={(query) => onAsk({ query, kind: '' })} />
      )}
      {answers.length === 0 && hits.length > 0 && <FinderOffer answers={answers} base={base} />}
    </div>
  );
}

function HitRow({ hit, base }: { hit: Hit; base: string }) {
  return (
    <li>
      <p class="where">
        <span>{kindNames[hit.kind]}</span>
        {hit.level && <Level level={hit.level} />}
      </p>
      <h2>
        <a href={base + hit.url}>
          <Marked {...hit.title} />
        </a>
      </h2>
      {hit.heading && (
        <p>
          <b>
            <Marked {...hit.heading} />
          </b>
        </p>
      )}
      {hit.snippet && (
        <p>
          <Marked {...hit.snippet} />
        </p>
      )}
      {hit.more.length > 0 && (
        <ul class="further">
          {hit.more.map((section) => (
            <li key={section.url}>
              <a href={base + section.url}>
                <Marked {...section.heading} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const topics = [
  ['Causes', '/causes/'],
  ['Remedies', '/remedies/'],
  ['When to get help', '/help/'],
  ['Prevention', '/prevention/'],
] as const;

function Nothing({ results, base, onAsk }: { results: Results; base: string; onAsk(query: string): void }) {
  return (
    <div class="stack">
      {results.didYouMean && (
        <p>
          Did you mean{' '}
          <button class="chip" type="button" onClick={() => onAsk(results.didYouMean ?? '')}>
            {results.didYouMean}
          </button>
        </p>
      )}
      <p>Try fewer or other words, or look by topic:</p>
      <p class="chips">
        {topics.map(([name, path]) => (
          <a class="chip" href={base + path}>
            {name}
          </a>
        ))}
        <a class="chip" href={`${base}/finder/`}>
          Answer a few questions
        </a>
      </p>
    </div>
  );
}
