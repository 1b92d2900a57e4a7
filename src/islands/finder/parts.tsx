import type { ComponentChildren } from 'preact';
import type { Option } from '../../model/question.ts';
import * as drawings from '../../views/drawings.tsx';
import { Icon } from '../../views/Icon.tsx';

/** Numbers that lead to the bibliography. */
export function Sources({ ids, base }: { ids: readonly string[]; base: string }) {
  return (
    <>
      {ids.map((id, index) => (
        <a class="cite" href={`${base}/sources/#${id}`} aria-label={`Source ${index + 1}`}>
          {index + 1}
        </a>
      ))}
    </>
  );
}

interface ChoiceProps {
  name: string;
  pick: 'one' | 'many';
  options: readonly Option[];
  chosen: readonly string[];
  onPick(option: string): void;
}

/** The options of one question as a list of rows. */
export function Choices({ name, pick, options, chosen, onPick }: ChoiceProps) {
  return (
    <div class="picks">
      {options.map((option) => (
        <label class="pick">
          <input
            type={pick === 'one' ? 'radio' : 'checkbox'}
            name={name}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={() => onPick(option.id)}
          />
          <span>
            {option.label}
            {option.more && <small>{option.more}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}

/** Why a question is asked, on request. */
export function Why({ children }: { children: ComponentChildren }) {
  return (
    <details>
      <summary>Why we ask</summary>
      <p class="narrow">{children}</p>
    </details>
  );
}

interface NextBarProps {
  label: string;
  onBack?: (() => void) | undefined;
  children?: ComponentChildren;
}

/** Back and forward, always in reach of a thumb. */
export function NextBar({ label, onBack, children }: NextBarProps) {
  return (
    <div class="nextbar">
      {onBack && (
        <button key="back" class="btn quiet back" type="button" onClick={onBack}>
          <Icon of={drawings.back} />
          <span>Back</span>
        </button>
      )}
      <button class="btn" type="submit">
        {label} <Icon of={drawings.next} />
      </button>
      {children}
    </div>
  );
}
