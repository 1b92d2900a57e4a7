import type { Helpline } from '../model/records.ts';

/** Countries that share a first number are named together. */
function numbersByCountry(lines: readonly Helpline[]): { number: string; countries: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { short, emergency } of lines) {
    const number = emergency[0]?.number ?? '';
    groups.set(number, [...(groups.get(number) ?? []), short]);
  }
  return [...groups].map(([number, countries]) => ({ number, countries }));
}

const tel = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

interface LinesProps {
  lines: readonly Helpline[];
}

/** Emergency numbers in one line, each with its countries. */
export function EmergencyNumbers({ lines }: LinesProps) {
  return (
    <ul class="numbers">
      {numbersByCountry(lines).map(({ number, countries }) => (
        <li>
          <a href={tel(number)}>
            <b>{number}</b>
          </a>{' '}
          {countries.join(', ')}
        </li>
      ))}
    </ul>
  );
}

/** Emergency numbers as large buttons that call. */
export function CallButtons({ lines }: LinesProps) {
  return (
    <div class="call-list">
      {numbersByCountry(lines).map(({ number, countries }) => (
        <a href={tel(number)}>
          {countries.join(', ')} <b>{number}</b>
        </a>
      ))}
    </div>
  );
}

/** Lines for dark thoughts and for people whom someone hurts. */
export function CrisisLines({ lines }: LinesProps) {
  return (
    <ul class="crisis">
      {lines.flatMap(({ country, crisis, abuse }) =>
        [crisis, ...abuse].map(
          (line) =>
            line && (
              <li>
                <b>{country}:</b> {line.name}
                {line.number && (
                  <>
                    , <a href={tel(line.number)}>{line.number}</a>
                  </>
                )}
                {line.url && (
                  <>
                    ,{' '}
                    <a href={line.url} rel="noreferrer">
                      {new URL(line.url).hostname.replace('www.', '')}
                    </a>
                  </>
                )}
                {line.note && ` ${line.note}`}
              </li>
            ),
        ),
      )}
      <li>A call can show in the call list of this phone.</li>
    </ul>
  );
}
