import type { ArticleCollection } from '../../model/collections.ts';
import { gapSentence, gapWord } from '../fields/gaps.ts';

/** A heading, and what stands below it: lines to keep as they are, and what is still to be written. */
interface DraftSection {
  heading: string;
  keep?: string;
  write?: string;
}

const help: DraftSection = {
  heading: 'When to get help',
  keep: `<CareCard level="emergency" items="${gapWord}" />\n\n<CareCard level="same-day" items="${gapWord}" />`,
};

/** The headings an article of each collection starts from; they are the writer's to better. */
const outlines: Readonly<Record<ArticleCollection, readonly DraftSection[]>> = {
  causes: [
    { heading: 'What it is', write: 'what it is, and how sure we are.' },
    { heading: 'Does this fit you?', keep: '<Signs />' },
    { heading: 'How common it is', write: 'how many people have it, with the source.' },
    { heading: 'What eases it', keep: '<Eases />' },
    { heading: 'What to expect', write: 'how long it takes.' },
    help,
  ],
  remedies: [
    { heading: 'Does it work?', write: 'what trials found, with the figure.' },
    { heading: 'How to do it', write: 'how to do it safely, step by step.' },
    { heading: 'How much', write: 'how often and how long.' },
    { heading: 'Who should not', write: 'who should leave it alone.' },
    { heading: 'When to stop', write: 'what to stop for.' },
  ],
  prevention: [
    { heading: 'Does it work?', write: 'what trials found, with the figure.' },
    { heading: 'How to do it', write: 'how to start and how to keep at it.' },
    { heading: 'How much', write: 'how much is enough.' },
    { heading: 'What not to bother with', write: 'what adds nothing.' },
  ],
  moments: [
    { heading: 'In that moment', write: 'what to do right then.' },
    { heading: 'Why it happens then', write: 'what is known, if anything.' },
    { heading: 'How to make it easier', write: 'what to change.' },
    { heading: 'Where to go next', write: 'which articles to read.' },
  ],
  help: [{ heading: 'What to know', write: 'the first thing a reader wants to know.' }, help],
  about: [{ heading: 'What to know', write: 'the first thing a reader wants to know.' }],
};

const firstSteps = `<First>

1. **Check the [danger signs](/help/emergency-signs/).** They are rare. One is enough to act on.
2. ${gapSentence} the first thing to do, in bold, and one sentence about it.
3. ${gapSentence} the next thing to do.

</First>
`;

/** The body of a draft: what to do first, and the headings to fill. */
export function draftBody(collection: ArticleCollection): string {
  const sections = outlines[collection].map(({ heading, keep, write }) =>
    [`## ${heading}`, write && `${gapSentence} ${write}`, keep].filter(Boolean).join('\n\n'),
  );
  return [...(collection === 'about' ? [] : [firstSteps]), ...sections].join('\n\n').replace(/\n{3,}/g, '\n\n');
}
