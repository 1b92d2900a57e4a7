import type { Ref } from 'preact';
import * as drawings from './drawings.tsx';
import { Icon } from './Icon.tsx';

interface SearchBoxProps {
  /** Before its script is here, nothing answers. */
  disabled?: boolean;
  value?: string;
  box?: Ref<HTMLInputElement>;
  onType?(value: string): void;
  onAsk?(): void;
}

/** The box of the search page; the same as it is built and as it lives, so that what is typed into it stays. */
export function SearchBox({ disabled, value, box, onType, onAsk }: SearchBoxProps) {
  return (
    <search class="box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAsk?.();
        }}
      >
        <h1>
          <label for="q">Search everything on Unknot</label>
        </h1>
        <div class="field">
          <input
            ref={box}
            id="q"
            type="search"
            autocomplete="off"
            enterkeyhint="search"
            disabled={disabled}
            value={value}
            onInput={(event) => onType?.(event.currentTarget.value)}
          />
          <button type="submit" aria-label="Show results" disabled={disabled}>
            <Icon of={drawings.search} />
          </button>
        </div>
        <p class="small">What you type stays in your browser.</p>
      </form>
    </search>
  );
}
