// Half a standing person from the front or from behind, in hundredths of 1.75 m: from the neck over the arm into the
// armpit, and from there down the side and up the inside of the leg.
const arm =
  'c1.5 0 3.5-1.1 4.9 0c1.7 1.3-.6 4.1.4 6c1.1 2 3.2 2.5 5.2 3.6c2.3 1.2 4.8.8 6.9 2.4c1.8 1.4 2.8 3 3.8 5c1.6 3.3 1 6.4 1.4 10c.3 3.2.2 5.8.6 9c.4 3.3 1.1 5.8 1.7 9c.7 3.6 1.4 6.4 2.1 10c.7 3.2.8 5.8 1.8 9c.7 2.2 2 3.7 2.4 6c.4 2.5.4 4.6-.3 7c-.5 1.7-.5 4.7-2.3 4.5c-1.2-.1-1.7-1.4-2.4-2.5c-1.4-2.2-.6-4.5-1-7c-.4-2.5-.5-4.5-1-7c-.8-3.7-2.3-6.3-3.3-10c-1-3.9-1.5-7-2.1-11c-.5-3.6-.7-6.4-1.2-10c-.5-3.2-1-6.3-1.4-9';
const sideAndLeg =
  'c-.1 2.7-.2 5.8-.5 9c-.4 3.8-1.8 6.7-1.8 10.5c0 2.7.3 4.8.8 7.5c.6 3 1.8 5.1 2.5 8c.7 3.2 1.1 5.7 1.2 9c.1 3.6-.2 6.4-.6 10c-.5 4.4-1.1 7.7-2 12c-.7 3.6-1.8 6.3-2.3 10c-.3 2.1-.4 3.8-.4 6c0 3.6.9 6.4.8 10c-.1 4.4-1 7.7-1.9 12c-.7 3.5-2.6 6-2.4 9.5c.1 1.7.5 2.9 1 4.5c.5 1.7 2.5 3 1.8 4.6c-.6 1.3-2 1.9-3.4 2c-1.5.2-2.9-.6-4-1.6c-2.4-2.2-.1-5.8-.1-9c0-3.6.1-6.4 0-10c-.2-4.3-1-7.7-1-12c0-3.6.7-6.4.8-10c0-2.5 0-4.5-.2-7c-.3-5.1-1.1-9-1.8-14c-.7-4.5.5-8.7-2-12.5c-.2-.4-.5-.7-.7-1';

/** The right half without a head. It reaches a little over the middle, where it is open. */
export const halfBody = `M-.3 19${arm}${sideAndLeg}`;
/** The same without the arm. */
export const halfTrunk = `M-.3 44H16.2${sideAndLeg}`;
