import type { Moment } from '../../figures/timeline.ts';
import type { Routine } from '../../model/routine.ts';
import * as drawings from '../../views/drawings.tsx';
import { Icon } from '../../views/Icon.tsx';
import { Controls, type ControlsProps } from './Controls.tsx';
import { Stage } from './Stage.tsx';
import { announcement, type Move } from './words.ts';

interface PlayerViewProps extends Omit<ControlsProps, 'ended'> {
  routine: Routine;
  /** The path the site lives under, without a slash at its end. */
  base: string;
  moves: readonly (Move | undefined)[];
  moment: Moment;
  /** Seconds followed when it was drawn, of how many. */
  followed: number;
  length: number;
  /** Whether it was stopped because nobody could see it. */
  away: boolean;
  /** Seconds followed by now. */
  time(): number;
  onKeyDown?(event: KeyboardEvent): void;
  onClose(): void;
}

/** What the player shows at a moment. It keeps nothing, and asks no clock but for the picture in motion. */
export function PlayerView(props: PlayerViewProps) {
  const { routine, base, moves, moment, followed, length, begun, running, away, choices, time, onClose } = props;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys work wherever in the player the focus is
    <div class="playing" onKeyDown={props.onKeyDown}>
      <p class="bar">
        <b>{routine.name}</b>
        <button type="button" onClick={onClose} aria-label="Close">
          <Icon of={drawings.close} />
        </button>
      </p>
      <progress max={length} value={followed} aria-label="How far you are" />
      <Stage moment={moment} moves={moves} begun={begun} running={running} still={choices.still} time={time} />
      <p class="hide" role="status">
        {begun && announcement(moment, moves)}
      </p>
      {away && (
        <p class="small" role="status">
          Paused while you were away.
        </p>
      )}
      <Controls {...props} ended={moment.kind === 'end'} />
      <p class="halt">
        <Icon of={drawings.emergency} />
        <span>
          {routine.stopWhen} <a href={`${base}/help/emergency-signs/`}>All the danger signs</a>
        </span>
      </p>
    </div>
  );
}
