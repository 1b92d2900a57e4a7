import Aside from './Aside.astro';
import CareCard from './CareCard.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Eases from './Eases.astro';
import Figure from './Figure.astro';
import First from './First.astro';
import Link from './Link.astro';
import Prevents from './Prevents.astro';
import Signs from './Signs.astro';
import Sure from './Sure.astro';
import Term from './Term.astro';

/** What an article's body may use by name. */
export const components = {
  a: Link,
  Aside,
  CareCard,
  Cite,
  Claim,
  Eases,
  Figure,
  First,
  Prevents,
  Signs,
  Sure,
  Term,
};
