/** An English voice that lives on the device: no other may read, for it would send the words away. */
export const localVoice = (): SpeechSynthesisVoice | undefined =>
  window.speechSynthesis?.getVoices().find(({ localService, lang }) => localService && /^en\b/i.test(lang));

/** Calls back when the device has found its voices, which may take a while. Returns the way to stop listening. */
export function onVoices(found: () => void): () => void {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  speech?.addEventListener?.('voiceschanged', found);
  return () => speech?.removeEventListener?.('voiceschanged', found);
}

/** Reads a text aloud in place of what is being read. */
export function read(text: string): void {
  const voice = localVoice();
  if (!voice) return;
  hush();
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.95;
  speechSynthesis.speak(words);
}

export const hush = (): void => window.speechSynthesis?.cancel();
