import type { Helpline } from '../../model/records.ts';
import { numbersByCountry } from '../../views/EmergencyNumbers.tsx';

interface NumbersProps {
  lines: readonly Helpline[];
  /** Id of the chosen country; empty shows all. */
  country: string;
  onCountry(id: string): void;
  /** Emergency numbers alone, or crisis and abuse lines with them. */
  kind: 'emergency' | 'crisis';
}

const tel = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

/** Numbers that call, never without their country. */
export function Numbers({ lines, country, onCountry, kind }: NumbersProps) {
  const chosen = lines.find((line) => line.id === country);
  return (
    <>
      <div class="call">
        {chosen ? (
          chosen.emergency.map(({ number }) => (
            <a href={tel(number)}>
              {chosen.country}
              <b>{number}</b>
            </a>
          ))
        ) : (
          numbersByCountry(lines).map(({ number, countries }) => (
            <a href={tel(number)}>
              {countries.join(', ')}
              <b>{number}</b>
            </a>
          ))
        )}
      </div>
      {kind === 'crisis' && <CrisisLines lines={chosen ? [chosen] : lines} />}
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
        Somewhere else? Use your local emergency number. In the UK, 111 is not for emergencies.
      </p>
    </>
  );
}

/** Lines for dark thoughts and for people who are hurt by someone. */
export function CrisisLines({ lines }: { lines: readonly Helpline[] }) {
  return (
    <ul class="crisis">
      {lines.flatMap((line) =>
        [line.crisis, ...line.abuse].map(
          (entry) =>
            entry && (
              <li>
                {line.country}: {entry.name} {entry.number && <a href={tel(entry.number)}>{entry.number}</a>}{' '}
                {entry.url && (
                  <a href={entry.url} rel="noreferrer">
                    website
                  </a>
                )}
                {entry.note && ` ${entry.note}`}
              </li>
            ),
        ),
      )}
      <li>A call can show in the call list of this phone.</li>
    </ul>
  );
}
