let context: AudioContext | undefined;

/** Wakes the sound while a reader presses something: browsers allow it at no other time. */
export function wake(): void {
  try {
    context ??= new AudioContext();
    void context.resume().catch(() => undefined);
  } catch {
    // A device without sound stays silent.
  }
}

/** Two soft tones that fade, if the sound was woken. */
export function ring(): void {
  for (const [index, pitch] of [523, 392].entries()) tone(pitch, index * 0.6);
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
