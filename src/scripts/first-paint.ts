import { themeKey } from './theme-key.ts';

/**
 * Runs before the first paint, so that a chosen theme never flashes, and so that letters which the worker keeps are asked
 * for on narrow windows too. It stands in every page: each byte counts.
 */
export const firstPaint =
  `try{document.documentElement.dataset.theme=localStorage['${themeKey}']||''}catch{}` +
  `if(navigator.serviceWorker?.controller)for(const l of document.querySelectorAll('[as=font]'))l.media=''`;
