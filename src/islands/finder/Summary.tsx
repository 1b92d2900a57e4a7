import type { FinderData } from '../../cause-finder/finder-data.ts';
import type { AskStep, Way } from '../../cause-finder/route.ts';
import { type Summary, summary } from '../../cause-finder/summary.ts';
import type { CareLevel } from '../../model/care-level.ts';
import type { FinderWords } from '../../model/finder-words.ts';
import { careWords } from '../../views/care-words.ts';
import * as drawings from '../../views/drawings.tsx';
import { Icon } from '../../views/Icon.tsx';
import { fragmentOf } from './address.ts';
import { titleOf } from './StepForm.tsx';

/** The summary as plain text, for copying. */
export function summaryText({ rows, denied }: Summary, level: CareLevel, words: FinderWords): string {
  return [
    words.summary,
    `Care level: ${careWords[level]}.`,
    ...rows.map(({ label, values }) => `${label} ${values.join('; ')}`),
    ...(denied.length > 0 ? [`Said no to: ${denied.join('; ')}.`] : []),
  ].join('\n');
}

interface SummaryCardProps {
  quiz: FinderData;
  way: Way;
  level: CareLevel;
  words: FinderWords;
  /** Of the page this stands on; what is behind its # is left out. */
  address: string;
  /** Opens the screen that asked. */
  onChange(key: string): void;
}

/** What to hand to a clinician, in the reader's words, with the way back to each screen. */
export function SummaryCard({ quiz, way, level, words, address, onChange }: SummaryCardProps) {
  const said = summary(quiz, way.answers);
  const [page] = address.split('#');
  const fragment = fragmentOf(quiz, { answers: way.answers, at: 'result' });
  return (
    <section class="tell full" aria-labelledby="tell">
      <h2 id="tell">If you see a clinician, show them this</h2>
      <dl>
        {said.rows.map(({ id, label, values }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{values.join('; ')}</dd>
          </div>
        ))}
      </dl>
      {said.denied.length > 0 && (
        <details class="no-print">
          <summary>Danger signs you said no to ({said.denied.length})</summary>
          <ul>
            {said.denied.map((sign) => (
              <li>{sign}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="chips no-print">
        <button class="chip" type="button" data-copy={summaryText(said, level, words)}>
          <Icon of={drawings.copy} />
          <span>Copy</span>
        </button>
        <button class="chip" type="button" data-print>
          <Icon of={drawings.print} />
          Print on one page
        </button>
      </div>
      <details class="no-print">
        <summary>Share</summary>
        <p class="chips">
          <button class="chip" type="button" data-copy={page}>
            <Icon of={drawings.link} />
            <span>Copy a link to the cause finder</span>
          </button>
        </p>
        <p class="narrow">{words.share}</p>
        <p class="chips">
          <button class="chip" type="button" data-copy={`${page}${fragment}`}>
            <span>Copy a link with my answers</span>
          </button>
        </p>
      </details>
      <details class="no-print">
        <summary>Change an answer</summary>
        <ul class="chips">
          {way.screens.map((step) => (
            <li>
              <button class="chip" type="button" onClick={() => onChange(step.key)}>
                {nameOf(step)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const nameOf = (step: AskStep): string =>
  step.kind === 'ask' ? step.questions.map(({ ask }) => ask).join(' ') : titleOf(step);
