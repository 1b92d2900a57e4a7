/** Hashed files never change; everything else is asked for again each time. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'public, max-age=0, must-revalidate',
} as const;

/**
 * Browser features that a page could ask for. Those of sound and film are not named, for the policy lets neither load;
 * copying and sharing stay open to the pages themselves, as browsers have it.
 */
const closedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
/** A routine that is followed along with keeps the screen awake. */
const ownFeatures = ['screen-wake-lock'];
const permissions = [
  ...closedFeatures.map((feature) => `${feature}=()`),
  ...ownFeatures.map((feature) => `${feature}=(self)`),
].join();

/**
 * What every response carries beside its policy: the one list that the configuration of every host is made from. Headers
 * travel before the page and count towards its first round trip, so that they say nothing twice.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions,
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** A page's policy as a header says it. Only a header may say who may frame the page. */
export const headerPolicy = (policy: string): string => `${policy};frame-ancestors 'none'`;
