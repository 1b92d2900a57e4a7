import { chance, oneOf } from './made-up-readers.ts';

export interface Parameter {
  id: string;
  values: readonly string[];
}

/**
 * Rows in which every combination of values of any three parameters stands together at least once. Greedy: each row
 * starts from a combination that is still missing and takes, parameter by parameter, the value that adds most.
 */
export function coveringArray(parameters: readonly Parameter[], seed: number): Map<string, string>[] {
  const random = chance(seed);
  const offsets = parameters.map((_, index) =>
    parameters.slice(0, index).reduce((sum, one) => sum + one.values.length, 0),
  );
  const size = parameters.reduce((sum, one) => sum + one.values.length, 0);
  const seen = new Uint8Array(size ** 3);
  const owner = parameters.flatMap((parameter, index) => parameter.values.map(() => index));
  /** Three value numbers, smallest first, as one place in `seen`. */
  const place = (a: number, b: number, c: number): number => {
    const low = Math.min(a, b, c);
    const high = Math.max(a, b, c);
    return (low * size + (a + b + c - low - high)) * size + high;
  };
  const rows: Map<string, string>[] = [];
  let cursor = 0;
  const nextMissing = (): [number, number, number] | null => {
    for (; cursor < seen.length; cursor += 1) {
      if (seen[cursor]) continue;
      const high = cursor % size;
      const middle = Math.floor(cursor / size) % size;
      const low = Math.floor(cursor / size ** 2);
      if (low < middle && middle < high && owner[low] !== owner[middle] && owner[middle] !== owner[high]) {
        return [low, middle, high];
      }
    }
    return null;
  };
  for (let start = nextMissing(); start; start = nextMissing()) {
    const chosen: number[] = [...start];
    const taken = new Set(chosen.map((value) => owner[value]));
    const rest = parameters.map((_, index) => index).filter((index) => !taken.has(index));
    rest.sort(() => random() - 0.5);
    for (const index of rest) {
      const offset = offsets[index] as number;
      let best: number[] = [];
      let most = -1;
      for (let value = offset; value < offset + (parameters[index]?.values.length ?? 0); value += 1) {
        let added = 0;
        for (let i = 1; i < chosen.length; i += 1) {
          for (let j = 0; j < i; j += 1)
            added += 1 - (seen[place(chosen[i] as number, chosen[j] as number, value)] as number);
        }
        if (added > most) [most, best] = [added, []];
        if (added === most) best.push(value);
      }
      chosen.push(oneOf(best, random));
    }
    for (const a of chosen)
      for (const b of chosen) for (const c of chosen) if (a < b && b < c) seen[place(a, b, c)] = 1;
    rows.push(
      new Map(
        chosen.map((value) => {
          const index = owner[value] as number;
          const parameter = parameters[index] as Parameter;
          return [parameter.id, parameter.values[value - (offsets[index] as number)] as string];
        }),
      ),
    );
  }
  return rows;
}
