import { useEffect, useState } from 'preact/hooks';
import type { SearchIndex } from '../../search/search-index.ts';
import { deepenIndex, loadIndex } from './load.ts';

export type IndexState = { kind: 'loading' } | { kind: 'ready'; index: SearchIndex } | { kind: 'failed' };

/** The index: first the quick part, then the deep one. */
export function useIndex(base: string): IndexState {
  const [state, setState] = useState<IndexState>({ kind: 'loading' });
  useEffect(() => {
    let current = true;
    const show = (next: IndexState) => current && setState(next);
    loadIndex(base).then(
      (index) => {
        show({ kind: 'ready', index });
        deepenIndex(base, index).then(
          (deep) => show({ kind: 'ready', index: deep }),
          () => undefined, // Without the texts the search finds less, and still finds.
        );
      },
      () => show({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [base]);
  return state;
}
