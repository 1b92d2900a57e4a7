import type { RefObject } from 'preact';
import * as drawings from '../../views/drawings.tsx';
import { Icon } from '../../views/Icon.tsx';

/** What a reader has chosen for themselves. */
export interface Choices {
  sound: boolean;
  voice: boolean;
  /** The poses as still pictures, in place of motion. */
  still: boolean;
}

export interface ControlsProps {
  /** The button that starts and stops. */
  main?: RefObject<HTMLButtonElement | null>;
  running: boolean;
  begun: boolean;
  ended: boolean;
  choices: Choices;
  /** What this device can do. */
  offers: { sound: boolean; voice: boolean };
  onToggle(): void;
  onBack(): void;
  onSkip(): void;
  onRestart(): void;
  onChoose(choices: Partial<Choices>): void;
}

/** Start and pause, back, skip and start over; sound, voice and motion. What the device cannot do is not offered. */
export function Controls(props: ControlsProps) {
  const { main, running, begun, ended, choices, offers, onToggle, onBack, onSkip, onRestart, onChoose } = props;
  const mainName = running ? 'Pause' : ended ? 'Start again' : begun ? 'Go on' : 'Start';
  const choice = (name: keyof Choices, label: string) => (
    <label class="chip">
      <input
        type="checkbox"
        checked={choices[name]}
        onChange={(event) => onChoose({ [name]: event.currentTarget.checked })}
      />
      {label}
    </label>
  );
  return (
    <>
      <p class="keys">
        <button class="btn quiet" type="button" onClick={onBack} aria-label="Back">
          <Icon of={drawings.back} />
        </button>
        <button ref={main ?? null} class="btn" type="button" onClick={onToggle}>
          <Icon of={running ? drawings.pause : drawings.play} />
          {mainName}
        </button>
        <button class="btn quiet" type="button" onClick={onSkip} disabled={ended} aria-label="Skip">
          <Icon of={drawings.next} />
        </button>
      </p>
      <p class="chips">
        {offers.sound && choice('sound', 'Sound')}
        {offers.voice && choice('voice', 'Read aloud')}
        {choice('still', 'Still pictures')}
        <button class="chip" type="button" onClick={onRestart}>
          Start over
        </button>
      </p>
    </>
  );
}
