import { themeKey } from './theme-key.ts';

/**
 * Runs before the first paint, so that a chosen theme never flashes, and so that narrow windows too have the letters that
 * the worker keeps. It stands in every page: each byte counts.
 */
export const firstPaint =
  `try{document.documentElement.dataset.theme=localStorage['${themeKey}']||''}catch{}` +
  'if(navigator.serviceWorker?.controller){document.documentElement.dataset.kept=1;' +
  "for(const l of document.querySelectorAll('[as=font]'))l.media=''}";
