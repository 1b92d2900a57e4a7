/**
 * What belongs in a field, said when it is missing or still to be written. One entry for every field that must be
 * filled in by hand.
 */
export const fieldHints: Readonly<Record<string, string>> = {
  id: 'Write lower-case words joined by hyphens.',
  title: 'Write the heading of the page, at most 70 characters.',
  description: 'Write 50 to 160 characters for search engines: what the reader learns.',
  lead: 'Write one to three sentences: what it is, and that it can be coped with.',
  words: 'List what people type when they want this page.',
  published: 'Write the day of first publication as YYYY-MM-DD.',
  checked: 'Write the day its facts were last checked, as YYYY-MM-DD.',
  nextCheck: 'Write the day by which to check it again, as YYYY-MM-DD.',
  changes: 'List what changed and when, newest first.',
  reviewedBy: 'Leave it out until a named clinician has really reviewed the text.',
  related: 'Name three to five articles worth reading next, such as remedies/heat.',
  short: 'Write what the country is called where several stand in one line.',
  shows: 'Write what the picture shows, for those who do not see it.',
  seconds: 'Write how long it takes, in seconds.',
  kind: 'Say how the cause finder treats it.',
  group: 'Say under which heading of the index it stands.',
  name: 'Write a short name for lists.',
  pattern: 'Write the pattern in one sentence.',
  usualLevel: 'Say how much help it usually needs when no danger sign is present.',
  signs: 'List what speaks for and against it.',
  items: 'Name the danger items that catch it.',
  when: 'Say which answers make it hold, such as { onset: [slow] }.',
  points: 'Write a whole number from -3 (against) to 3 (for).',
  says: 'Write the sentence a reader sees.',
  sources: 'Name at least one source from content/sources.yaml.',
  eases: 'Name the remedies worth trying, best first.',
  effect: 'Say whether it works.',
  certainty: 'Say how sure we are of the effect.',
  finding: 'Write what it does in one or two sentences, with the figure.',
  causes: 'Name at least one cause to think of.',
  remedies: 'Name at least one remedy that suits the moment.',
  what: 'Say what changed, in a sentence.',
  day: 'Write a day as YYYY-MM-DD.',
  topic: 'Say where it belongs.',
  claim: 'Write the advice as people say it, in a sentence.',
  verdict: 'Say what the evidence makes of it.',
  read: 'Name the article to read, such as remedies/heat.',
  term: 'Write the term.',
  means: 'Say what it means in one or two plain sentences.',
  country: 'Write the name of the country.',
  emergency: 'List its emergency numbers.',
  number: 'Write the number in quotes.',
  verified: "Write true if the number was checked at its owner's address, else false.",
  authors: 'Write the authors.',
  container: 'Write the journal, publisher or site, with issue and pages.',
  citable: 'Write true only if the address is canonical and the work certain.',
  poses: 'Name at least one pose.',
  steps: 'Write what to do, one step a line.',
  dose: 'Say how often and how long, in a sentence.',
  ask: 'Write the question as a reader sees it.',
  why: 'Say why we ask, in one or two sentences.',
  pick: 'Say whether one option may be chosen or several.',
  options: 'List at least two options.',
  label: 'Write what the reader picks.',
  sign: 'Write the sign as a short statement.',
  flags: 'Name at least one red flag, such as RF02.',
  control: 'Say how it is answered.',
  outcomes: 'List at least one outcome.',
  level: 'Say how soon help is needed.',
  pending: 'Say which level holds while a follow-up is open.',
  signOff: 'Say whether a clinician still has to settle it.',
  because: 'Say to the reader why the advice is left out.',
  action: 'Say what to do, in a sentence.',
  avoid: 'Name the advice it makes wrong.',
  safetyNet: 'Name the items every result repeats.',
};

/** Fields whose name means something else in one collection. */
const ownHints: Readonly<Record<string, string>> = {
  'sources.title': 'Write the title of the work.',
  'sources.read': 'Say how much of it we read.',
  'glossary.words': 'List what readers type or say instead.',
  'exercises.name': 'Write what it is called.',
  'helplines.name': 'Write the name of the line.',
};

/** The hint for a field, by its last name. @param path of the file it stands in */
export function hintFor(field: readonly (string | number)[], path: string): string {
  if (field.length === 0) return 'A list with nothing in it is [].';
  const name = String(field.findLast((step) => typeof step === 'string' && Object.hasOwn(fieldHints, step)));
  const collection = /([a-z-]+)\.yaml$/.exec(path)?.[1] ?? '';
  return ownHints[`${collection}.${name}`] ?? fieldHints[name] ?? '';
}
