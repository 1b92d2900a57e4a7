import type { Page } from '@playwright/test';

/**
 * Answers the cause finder by chance until it says what to do, by real clicks. The same seed gives the same answers.
 * @param ticks how often a danger sign is ticked, from 0 to 1
 * @returns the headings of the screens passed, the last one being the end
 */
export function walkFinder(page: Page, seed: number, ticks: number): Promise<string[]> {
  return page.evaluate(
    async ({ seed, ticks }) => {
      let state = seed;
      const chance = (): number => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
      };
      const settle = () => new Promise((resolve) => setTimeout(resolve));
      const main = document.querySelector('main') ?? document.body;
      const form = () => main.querySelector('form.ask');
      const radiosOf = (asked: Element) =>
        Map.groupBy(
          [...asked.querySelectorAll<HTMLInputElement>('input[type=radio]:not([name=side])')],
          ({ name }) => name,
        ).values();
      const passed: string[] = [];
      for (let step = 0; step < 60; step++) {
        passed.push(main.querySelector('h1')?.textContent ?? '');
        const asked = form();
        if (!asked) return passed;
        // Said after Next when something is missing: a question that takes several answers, none of them given.
        const open = main.querySelector('[role=alert]') ? [...asked.querySelectorAll('fieldset')] : [];
        for (const inputs of open.map((field) => [
          ...field.querySelectorAll<HTMLInputElement>('input:not([name=side])'),
        ])) {
          if (!inputs.some(({ checked }) => checked)) inputs[Math.floor(chance() * inputs.length)]?.click();
        }
        for (const box of asked.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
          if (box.isConnected && chance() < ticks) box.click();
        }
        await settle();
        // Follow-ups appear below what was ticked.
        for (const group of radiosOf(form() ?? asked)) group[Math.floor(chance() * group.length)]?.click();
        await settle();
        (form() ?? asked).querySelector<HTMLButtonElement>('button[type=submit], button:not([type])')?.click();
        await settle();
      }
      return passed;
    },
    { seed, ticks },
  );
}
