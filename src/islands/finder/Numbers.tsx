import type { Helpline } from '../../model/records.ts';
import { CallButtons, CrisisLines } from '../../views/Helplines.tsx';

interface NumbersProps {
  lines: readonly Helpline[];
  /** Id of the chosen country; empty shows all. */
  country: string;
  onCountry(id: string): void;
  /** Emergency numbers alone, or crisis and abuse lines with them. */
  kind: 'emergency' | 'crisis';
  /** What to do in a country that is not listed. */
  elsewhere: string;
}

/** Numbers that call, never without their country, and a choice of country. */
export function Numbers({ lines, country, onCountry, kind, elsewhere }: NumbersProps) {
  const shown = country ? lines.filter((line) => line.id === country) : lines;
  return (
    <>
      <CallButtons lines={shown} />
      {kind === 'crisis' && <CrisisLines lines={shown} />}
      <p class="small">
        <label>
          Where are you?{' '}
          <select value={country} onChange={(event) => onCountry(event.currentTarget.value)}>
            <option value="">Show all countries</option>
            {lines.map((line) => (
              <option value={line.id}>{line.country}</option>
            ))}
          </select>
        </label>{' '}
        {elsewhere}
      </p>
    </>
  );
}
