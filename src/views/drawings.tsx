import type { JSX } from 'preact';

/** The inside of an icon, on a grid of 24. `f` is filled, `k` and `kf` are cut out in the color of the ground. */
export type Drawing = () => JSX.Element;

export const emergency: Drawing = () => (
  <>
    <path class="f" d="M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8z" />
    <path class="k" d="M12 6.5v7" />
    <circle class="kf" cx="12" cy="17.6" r="1.5" />
  </>
);

export const sameDay: Drawing = () => (
  <>
    <path class="f" d="M12 .8 23.2 12 12 23.2.8 12z" />
    <circle class="k" cx="12" cy="12" r="5.2" stroke-width="1.7" />
    <path class="k" d="M12 9.2V12l2 1.3" stroke-width="1.7" />
  </>
);

export const withinDays: Drawing = () => (
  <>
    <rect class="f" x="2" y="3" width="20" height="19" rx="2.5" />
    <path class="k" d="M2.5 9h19M8 13.2h1M12 13.2h1M16 13.2h1M8 17.4h1M12 17.4h1" />
    <path d="M7.5 1.5v3M16.5 1.5v3" />
  </>
);

export const selfCare: Drawing = () => (
  <>
    <circle class="f" cx="12" cy="12" r="11" />
    <path class="k" d="M4.6 12.6c3-3 5 1.6 7.6-.4s4-1.6 7.2.2" />
  </>
);

export const search: Drawing = () => (
  <>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 6 6" />
  </>
);

export const plus: Drawing = () => <path d="M12 5v14M5 12h14" />;

export const minus: Drawing = () => <path d="M5 12h14" />;

export const unknown: Drawing = () => (
  <>
    <circle cx="12" cy="12" r="9.8" stroke-dasharray="2 3.6" />
    <path d="M9.5 9.5a2.6 2.6 0 1 1 3.7 2.6c-.8.4-1.2.9-1.2 1.7" />
    <circle class="f" cx="12" cy="17" r="1.2" />
  </>
);

export const next: Drawing = () => <path d="M4 12h15M13 6l6 6-6 6" />;

export const back: Drawing = () => <path d="M20 12H5M11 6l-6 6 6 6" />;

export const play: Drawing = () => <path class="f" d="M7 4.5 19.5 12 7 19.5z" />;

export const pause: Drawing = () => <path d="M8.5 5v14M15.5 5v14" />;

export const close: Drawing = () => <path d="m6 6 12 12M18 6 6 18" />;

export const copy: Drawing = () => <path d="M8 8h13v13H8zM4 16H3V3h13v1" />;

export const link: Drawing = () => (
  <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 6 6l1.5-1.5" />
);

export const print: Drawing = () => <path d="M6 9V3h12v6M6 18H3v-9h18v9h-3M6 14.5h12V21H6z" />;

export const supported: Drawing = () => (
  <>
    <circle class="f" cx="12" cy="12" r="11" />
    <path class="k" d="m7 12.5 3.5 3.5L17 9" />
  </>
);

export const partlySupported: Drawing = () => (
  <>
    <circle cx="12" cy="12" r="9.8" />
    <path class="f" d="M12 2.2a9.8 9.8 0 0 0 0 19.6z" />
  </>
);

export const mixed: Drawing = () => (
  <>
    <circle cx="12" cy="12" r="9.8" />
    <path d="M7 10h10M14.5 7.5 17 10M17 14.5H7M9.5 17 7 14.5" />
  </>
);

export const notSupported: Drawing = () => (
  <>
    <circle cx="12" cy="12" r="9.8" />
    <path d="M7 12h10" />
  </>
);

export const contradicted: Drawing = () => (
  <>
    <rect class="f" x="1.5" y="1.5" width="21" height="21" rx="3" />
    <path class="k" d="m7.5 7.5 9 9M16.5 7.5l-9 9" />
  </>
);
