import type { Helpline } from '../model/records.ts';

/** Countries that share a first number are named together. */
export function numbersByCountry(lines: readonly Helpline[]): { number: string; countries: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { short, emergency } of lines) {
    const number = emergency[0]?.number ?? '';
    groups.set(number, [...(groups.get(number) ?? []), short]);
  }
  return [...groups].map(([number, countries]) => ({ number, countries }));
}

/** Emergency numbers in one line, each with its countries. */
export function EmergencyNumbers({ lines }: { lines: readonly Helpline[] }) {
  return (
    <ul class="numbers">
      {numbersByCountry(lines).map(({ number, countries }) => (
        <li>
          <a href={`tel:${number}`}>
            <b>{number}</b>
          </a>{' '}
          {countries.join(', ')}
        </li>
      ))}
    </ul>
  );
}
