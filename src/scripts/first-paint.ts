import { themeKey } from './theme-key.ts';

/**
 * Runs before the first paint, so that a chosen theme never flashes, and so that narrow windows too have the letters that
 * the worker keeps.
 */
const before =
  `try{document.documentElement.dataset.theme=localStorage['${themeKey}']||''}catch{}` +
  'if(navigator.serviceWorker?.controller){document.documentElement.dataset.kept=1;' +
  "for(const l of document.querySelectorAll('[as=font]'))l.media=''}";

/**
 * Asks for the rest once the page stands before the reader: the sheet for paper and forced colors, data that scripts will
 * need, and the scripts themselves, which wait under a type that browsers pass over and are set in again. A tenth of a
 * second after its first frame has begun, a page has been painted. (The browser's own report of that is one of those that
 * some keep back, so that nobody is told apart by it.)
 */
const after =
  "addEventListener('DOMContentLoaded',()=>requestAnimationFrame(()=>setTimeout(()=>{" +
  "for(const l of document.querySelectorAll('link[disabled],[media^=not],[type=late]'))" +
  "l.src?(l.type='module',document.head.append(l)):l.as?l.media='':l.disabled=0" +
  '},100)))';

/** It stands in every page: each byte counts. */
export const firstPaint = before + after;
