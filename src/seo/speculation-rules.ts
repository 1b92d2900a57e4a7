/**
 * Pages that a browser may draw before a link to them is followed: those that the text links to. Not the cause finder and
 * not the page on being unsafe, whose opening is the reader's decision alone.
 */
const links = "main a[href^='/']:not([href*=finder],[href*=unsafe])";

/** The rules as browsers read them: on a reader's first sign of intent, such as resting on a link. */
export const speculationRules = JSON.stringify({
  prerender: [{ where: { selector_matches: links }, eagerness: 'moderate' }],
});
