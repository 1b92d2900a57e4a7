import { useEffect, useRef, useState } from 'preact/hooks';
import { type Hit, search } from '../../search/search.ts';
import * as drawings from '../../views/drawings.tsx';
import { Icon } from '../../views/Icon.tsx';
import { DangerCards, kindNames, Marked } from './parts.tsx';
import { useIndex } from './use-index.ts';

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
  const state = useIndex(base);
  const index = state.kind === 'ready' ? state.index : null;
  const words = query.trim();
  const hits = index && words ? search(index, words, { limit: most, more: 0 }).hits : [];
  const danger = index && words ? index.danger.in(words) : [];
  const all = `${base}/search/${danger.some(({ item }) => item.private) ? '' : `#q=${encodeURIComponent(words)}`}`;
  const targets = [...hits.map((hit) => base + hit.url), ...(words ? [all] : [])];

  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(typed.length, typed.length);
  }, []);

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
      <div class="list" id="search-list" role="listbox" aria-label="Pages found">
        {hits.map((hit, place) => (
          <Option key={hit.ref} hit={hit} place={place} active={active} address={base + hit.url} />
        ))}
        {words && (
          <a role="option" tabIndex={-1} id={`hit-${hits.length}`} aria-selected={active === hits.length} href={all}>
            {hits.length > 0 ? 'All results' : 'Nothing here by that name. Look on the search page'}
          </a>
        )}
      </div>
      <p class="small" role="status">
        {state.kind === 'failed' && (
          <>
            The search did not load. <a href={`${base}/search/`}>Everything from A to Z</a>
          </>
        )}
        {index && words && `${hits.length} ${hits.length === 1 ? 'page' : 'pages'} found.`}
        {!words && 'What you type stays in your browser.'}
      </p>
    </>
  );
}

interface OptionProps {
  hit: Hit;
  place: number;
  active: number;
  address: string;
}

function Option({ hit, place, active, address }: OptionProps) {
  return (
    <a role="option" tabIndex={-1} id={`hit-${place}`} aria-selected={active === place} href={address}>
      <span>
        <Marked {...hit.title} />
      </span>
      <small>
        {kindNames[hit.kind]}
        {hit.heading && (
          <>
            {' · '}
            <Marked {...hit.heading} />
          </>
        )}
      </small>
    </a>
  );
}
