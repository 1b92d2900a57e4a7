import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Kind } from '../../search/index-parts.ts';
import type { Results } from '../../search/search.ts';
import { type Engine, openEngine } from './engine.ts';

export type EngineState = { kind: 'loading' } | { kind: 'ready'; engine: Engine } | { kind: 'failed' };

/** The engine of this site, from the moment it finds anything. */
export function useEngine(base: string): EngineState {
  const [state, setState] = useState<EngineState>({ kind: 'loading' });
  useEffect(() => {
    let current = true;
    const show = (next: EngineState) => current && setState(next);
    openEngine(base, (engine) => show({ kind: 'ready', engine })).catch(() => show({ kind: 'failed' }));
    return () => {
      current = false;
    };
  }, [base]);
  return state;
}

interface Wanted {
  kind?: Kind | undefined;
  limit: number;
  more: number;
}

/** What is found; of an engine that takes its time, what was found last until the new answer is here. */
export function useResults(engine: Engine | null, query: string, { kind, limit, more }: Wanted): Results | null {
  const [late, setLate] = useState<Results | null>(null);
  const answer = useMemo(() => {
    if (!engine || query === '') return null;
    return engine.search(query, { limit, more, ...(kind ? { kinds: [kind] } : {}) });
  }, [engine, query, kind, limit, more]);
  useEffect(() => {
    if (!(answer instanceof Promise)) return;
    let current = true;
    answer.then(
      (results) => current && setLate(results),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [answer]);
  return answer instanceof Promise ? late : answer;
}
