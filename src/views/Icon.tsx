import type { Drawing } from './drawings.tsx';

/** A decorative icon: the word beside it says what it means. */
export function Icon({ of }: { of: Drawing }) {
  return (
    <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
      {of()}
    </svg>
  );
}
