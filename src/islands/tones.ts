let context: AudioContext | undefined;

/** Whether the device can make a sound at all. */
export const canSound = (): boolean => 'AudioContext' in globalThis;

/** Wakes the sound while a reader presses something: browsers allow it at no other time. */
export function wake(): void {
  try {
    context ??= new AudioContext();
    void context.resume().catch(() => undefined);
  } catch {
    // A device without sound stays silent.
  }
}

/**
 * Soft tones that fade, one after the other, if the sound was woken.
 * @param pitches in hertz
 */
export function ring(...pitches: readonly number[]): void {
  for (const [index, pitch] of pitches.entries()) tone(pitch, index * 0.6);
}

function tone(pitch: number, after: number): void {
  if (!context) return;
  const [source, volume, begin] = [context.createOscillator(), context.createGain(), context.currentTime + after];
  source.frequency.value = pitch;
  volume.gain.setValueAtTime(0.0001, begin);
  volume.gain.exponentialRampToValueAtTime(0.12, begin + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.0001, begin + 1);
  source.connect(volume).connect(context.destination);
  source.start(begin);
  source.stop(begin + 1.1);
}
