/** The name under which a device keeps the colors its reader chose. The privacy page tells of it. */
export const themeKey = 'unknot-theme';

/** Runs before the first paint, so that a chosen theme never flashes. It stands in every page: each byte counts. */
export const themeStart = `try{document.documentElement.dataset.theme=localStorage['${themeKey}']||''}catch{}`;
