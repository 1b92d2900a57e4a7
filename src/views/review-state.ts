/** Said wherever a reader might think otherwise, until a named clinician has reviewed the site. */
export const reviewState = 'Not yet reviewed by a clinician';
