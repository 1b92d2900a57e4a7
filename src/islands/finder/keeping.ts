const key = 'unknot-finder';

/** What stays on the device, only after the reader said so. */
export interface Kept {
  /** A fragment, as the address has it. */
  fragment: string;
  country: string;
}

/** Reads what was kept; null when nothing was, or the device keeps nothing for pages. */
export function kept(): Kept | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!value || typeof value !== 'object') return null;
    const { fragment, country } = value as Partial<Kept>;
    return { fragment: String(fragment ?? ''), country: String(country ?? '') };
  } catch {
    return null;
  }
}

/** Keeps a place on the device. */
export function keep(value: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A device that refuses keeps nothing; the address still has it.
  }
}

/** Erases all that was kept. */
export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A device that keeps nothing has nothing to erase.
  }
}
