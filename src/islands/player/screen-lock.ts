/** Keeps the screen awake while it is held. Where the device refuses, the screen sleeps as ever. */
export class ScreenLock {
  #wanted = false;
  #lock: WakeLockSentinel | undefined;

  async hold(): Promise<void> {
    if (this.#wanted) return;
    this.#wanted = true;
    const lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (this.#wanted) this.#lock = lock;
    else await lock?.release().catch(() => undefined);
  }

  async release(): Promise<void> {
    this.#wanted = false;
    const lock = this.#lock;
    this.#lock = undefined;
    await lock?.release().catch(() => undefined);
  }
}
