import type { ComponentChildren } from 'preact';
import type { CareLevel } from '../model/care-level.ts';
import { careWords } from './care-words.ts';
import { type Drawing, emergency, sameDay, selfCare, withinDays } from './drawings.tsx';
import { Icon } from './Icon.tsx';

const drawings: Record<CareLevel, Drawing> = {
  emergency,
  'same-day': sameDay,
  'within-days': withinDays,
  'self-care': selfCare,
};

/** A care level as word and icon. */
export function Level({ level, children }: { level: CareLevel; children?: ComponentChildren }) {
  return (
    <span class={`level ${level}`}>
      <Icon of={drawings[level]} />
      {children ?? careWords[level]}
    </span>
  );
}

interface CareCardProps {
  level: CareLevel;
  /** Signs that call for this level, as short statements. */
  signs?: readonly string[];
  /** Replaces the level's own words. */
  heading?: ComponentChildren;
  children?: ComponentChildren;
}

/** How much help is needed and for which signs. Level is told by word, icon and edge. */
export function CareCard({ level, signs = [], heading, children }: CareCardProps) {
  return (
    <div class={`care ${level}`}>
      <Level level={level}>{heading}</Level>
      {signs.length > 0 && (
        <ul>
          {signs.map((sign) => (
            <li>{sign}.</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
