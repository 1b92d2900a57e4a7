import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hit } from '../../search/search.ts';
import { symptomsIn } from '../../search/symptoms.ts';
import { careWords } from '../../views/care-words.ts';
import * as drawings from '../../views/drawings.tsx';
import { Icon } from '../../views/Icon.tsx';
import { DangerCards, Found, finderAddress, finderWords, kindNames, Marked } from './parts.tsx';
import { useEngine, useResults } from './use-engine.ts';

interface SearchDialogProps {
  base: string;
  /** What was typed before this was here. */
  typed: string;
  close(): void;
}

const most = 7;

/** The search box of every page: a combobox as in the WAI-ARIA guide, whose options are pages. */
export function SearchDialog({ base, typed, close }: SearchDialogProps) {
  const [query, setQuery] = useState(typed);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const state = useEngine(base);
  const engine = state.kind === 'ready' ? state.engine : null;
  const words = query.trim();
  // With its spaces: a space says that the last word is complete.
  const results = useResults(engine, words && query, { limit: most, more: 0 });
  const hits = (words && results?.hits) || [];
  const danger = engine && words ? engine.danger(words) : [];
  const answers = symptomsIn(words);
  const all = `${base}/search/${danger.some(({ item }) => item.private) ? '' : `#q=${encodeURIComponent(words)}`}`;
  const further = [
    ...(results || answers.length > 0 ? [{ address: finderAddress(answers, base), text: finderWords(answers) }] : []),
    ...(words ? [{ address: all, text: hits.length > 0 ? 'All results' : 'Look on the search page' }] : []),
  ];
  const targets = [...hits.map((hit) => base + hit.url), ...further.map(({ address }) => address)];

  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(typed.length, typed.length);
  }, []);

  useEffect(() => {
    document.getElementById(`hit-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const open = (address: string) => {
    close();
    location.assign(address);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      const count = targets.length + 1;
      setActive(((active + 1 + move + count) % count) - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const target = targets[active] ?? (words && all);
      if (target) open(target);
    }
  };

  return (
    <>
      <p class="close">
        <label for="search-box">Search</label>
        <button type="button" onClick={close} aria-label="Close the search">
          <Icon of={drawings.close} />
        </button>
      </p>
      <div class="field">
        <Icon of={drawings.search} />
        <input
          ref={input}
          id="search-box"
          type="text"
          role="combobox"
          aria-expanded={targets.length > 0}
          aria-controls="search-list"
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `hit-${active}` : undefined}
          autocomplete="off"
          enterkeyhint="search"
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <DangerCards hits={danger} base={base} />
      <p class="small" role="status">
        {state.kind === 'failed' && (
          <>
            The search did not load. <a href={`${base}/search/`}>Everything from A to Z</a>
          </>
        )}
        {words ? <Found results={results} danger={danger} /> : 'What you type stays in your browser.'}
      </p>
      <div class="list" id="search-list" role="listbox" aria-label="Pages found">
        {hits.map((hit, place) => (
          <Option key={hit.ref} hit={hit} place={place} active={active} address={base + hit.url} />
        ))}
        {further.map(({ address, text }, place) => (
          <a
            key={text}
            role="option"
            tabIndex={-1}
            id={`hit-${hits.length + place}`}
            aria-selected={active === hits.length + place}
            href={address}
          >
            {text}
          </a>
        ))}
      </div>
    </>
  );
}

interface OptionProps {
  hit: Hit;
  place: number;
  active: number;
  address: string;
}

/** One page found, as an option of the list. */
export function Option({ hit, place, active, address }: OptionProps) {
  return (
    <a role="option" tabIndex={-1} id={`hit-${place}`} aria-selected={active === place} href={address}>
      <span>
        <Marked {...hit.title} />
      </span>
      <small>
        {kindNames[hit.kind]}
        {hit.level && ` · ${careWords[hit.level]}`}
        {hit.heading && (
          <>
            {' · '}
            <Marked {...hit.heading} />
          </>
        )}
      </small>
      {hit.snippet && (
        <small class="snippet">
          <Marked {...hit.snippet} />
        </small>
      )}
    </a>
  );
}
