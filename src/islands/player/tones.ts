/** The pitch of the tone for each change, in hertz: up to begin, down to rest or end. */
const pitches = { move: 587, rest: 440, end: 392 } as const;

let context: AudioContext | undefined;

export const canSound = (): boolean => 'AudioContext' in window;

/** A soft tone that fades. A device that stays silent is left in peace. */
export function sound(change: keyof typeof pitches): void {
  context ??= new AudioContext();
  void context.resume().catch(() => undefined);
  const [tone, volume, now] = [context.createOscillator(), context.createGain(), context.currentTime];
  tone.frequency.value = pitches[change];
  volume.gain.setValueAtTime(0.0001, now);
  volume.gain.exponentialRampToValueAtTime(0.12, now + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.0001, now + 0.9);
  tone.connect(volume).connect(context.destination);
  tone.start(now);
  tone.stop(now + 1);
}
