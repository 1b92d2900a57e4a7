import type { JSX } from 'preact';

/** Every icon of the site, on a grid of 24. `f` is filled, `k` and `kf` are cut out in the colour of the ground. */
const drawings = {
  emergency: (
    <>
      <path class="f" d="M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8z" />
      <path class="k" d="M12 6.5v7" />
      <circle class="kf" cx="12" cy="17.6" r="1.5" />
    </>
  ),
  'same-day': (
    <>
      <path class="f" d="M12 .8 23.2 12 12 23.2.8 12z" />
      <circle class="k" cx="12" cy="12" r="5.2" stroke-width="1.7" />
      <path class="k" d="M12 9.2V12l2 1.3" stroke-width="1.7" />
    </>
  ),
  'within-days': (
    <>
      <rect class="f" x="2" y="3" width="20" height="19" rx="2.5" />
      <path class="k" d="M2.5 9h19M8 13.2h1M12 13.2h1M16 13.2h1M8 17.4h1M12 17.4h1" />
      <path d="M7.5 1.5v3M16.5 1.5v3" />
    </>
  ),
  'self-care': (
    <>
      <circle class="f" cx="12" cy="12" r="11" />
      <path class="k" d="M4.6 12.6c3-3 5 1.6 7.6-.4s4-1.6 7.2.2" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 6 6" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  unknown: (
    <>
      <circle cx="12" cy="12" r="9.8" stroke-dasharray="2 3.6" />
      <path d="M9.5 9.5a2.6 2.6 0 1 1 3.7 2.6c-.8.4-1.2.9-1.2 1.7" />
      <circle class="f" cx="12" cy="17" r="1.2" />
    </>
  ),
  next: <path d="M4 12h15M13 6l6 6-6 6" />,
  back: <path d="M20 12H5M11 6l-6 6 6 6" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  copy: <path d="M8 8h13v13H8zM4 16H3V3h13v1" />,
  link: <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 6 6l1.5-1.5" />,
  mail: <path d="M2.5 5h19v14h-19zM3 6l9 7 9-7" />,
  print: <path d="M6 9V3h12v6M6 18H3v-9h18v9h-3M6 14.5h12V21H6z" />,
  share: <path d="M12 15V3M7.5 7 12 2.5 16.5 7M6 11H4v10h16V11h-2" />,
  supported: (
    <>
      <circle class="f" cx="12" cy="12" r="11" />
      <path class="k" d="m7 12.5 3.5 3.5L17 9" />
    </>
  ),
  'partly-supported': (
    <>
      <circle cx="12" cy="12" r="9.8" />
      <path class="f" d="M12 2.2a9.8 9.8 0 0 0 0 19.6z" />
    </>
  ),
  mixed: (
    <>
      <circle cx="12" cy="12" r="9.8" />
      <path d="M7 10h10M14.5 7.5 17 10M17 14.5H7M9.5 17 7 14.5" />
    </>
  ),
  'not-supported': (
    <>
      <circle cx="12" cy="12" r="9.8" />
      <path d="M7 12h10" />
    </>
  ),
  contradicted: (
    <>
      <rect class="f" x="1.5" y="1.5" width="21" height="21" rx="3" />
      <path class="k" d="m7.5 7.5 9 9M16.5 7.5l-9 9" />
    </>
  ),
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof drawings | 'no-good-evidence';

/** A decorative icon: the word beside it says what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name === 'no-good-evidence' ? 'unknown' : name]}
    </svg>
  );
}
