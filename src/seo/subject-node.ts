import type { MedicalConditionLeaf, MedicalEntityLeaf, MedicalSymptomLeaf, MedicalTherapyLeaf } from 'schema-dts';
import type { Named, Subject } from './page-facts.ts';
import { absolute, type SiteFacts } from './site-facts.ts';

export type SubjectNode = MedicalConditionLeaf | MedicalTherapyLeaf | MedicalEntityLeaf;

/** What an article is about, as a thing of its own. */
export function subjectNode(site: SiteFacts, subject: Subject): SubjectNode {
  switch (subject.kind) {
    case 'condition':
      return {
        '@type': 'MedicalCondition',
        name: subject.name,
        alternateName: unlessEmpty(subject.alsoCalled),
        signOrSymptom: unlessEmpty(subject.signs.map(symptom)),
        possibleTreatment: unlessEmpty(subject.treatments.map((treatment) => therapy(site, treatment))),
      };
    case 'therapy':
      return {
        '@type': 'MedicalTherapy',
        name: subject.name,
        alternateName: unlessEmpty(subject.alsoCalled),
        contraindication: subject.notFor,
      };
    case 'topic':
      return { '@type': 'MedicalEntity', name: subject.name };
  }
}

const symptom = (name: string): MedicalSymptomLeaf => ({ '@type': 'MedicalSymptom', name });

const therapy = (site: SiteFacts, { name, path }: Named): MedicalTherapyLeaf => ({
  '@type': 'MedicalTherapy',
  name,
  url: absolute(site, path),
});

/** A property without values is left out rather than said to be empty. */
const unlessEmpty = <Value>(values: Value[]): Value[] | undefined => (values.length > 0 ? values : undefined);
