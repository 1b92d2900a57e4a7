import { wordsOf } from './words.ts';

/** All ways to say no: "can't pee", "unable to pee" and "no longer pee" are one. */
export const no = '!';
const noWords = `cant cannot couldnt unable no not without never dont doesnt didnt havent hasnt wont isnt arent wasnt
  nothing neither lost losing lose loses loss stopped nt`;

/** Words of danger that mean the same, as far as danger goes. A word stands in one group at most. */
const alike = [
  noWords,
  // "Pin" is pain misspelt; "pins and needles" are something else.
  'pain pin pains painful hurt hurts hurting ache aches aching sore soreness agony agonizing agonising killing',
  'pee peeing peed urine urinate urinating urination wee weeing weed piss pissing pissed',
  'poo poop pooing pooping pooed pooped stool stools feces faeces shit shitting shat',
  'tummy belly stomach abdomen abdominal tum gut',
  // All of it is where the saddle would touch.
  'genitals genital privates crotch groin vagina vulva penis willy perineum bottom bum butt buttocks buttock backside arse ass anus rectum',
  'numb numbness numbed numbing',
  'feel feeling feelings sensation sense',
  'tight tightness squeezing squeezed squeeze crushing',
  'hard solid rigid',
  'tiptoe tiptoes toes toe',
  'pins needles',
  'tingling tingle tingly tingles prickling prickly',
  'swollen swelling swell swelled swells swole',
  'weak weakness weakening weaker',
  'wobbly unsteady shaky clumsy',
  'give gives gave giving given buckle buckles buckling buckled',
  'lift raise lifting raising',
  'faint fainted fainting fainty lightheaded',
  'vomit vomiting vomited throwing puking puke puked sick',
  'blood bleeding bleed bleeds bled bloody',
  'breath breathe breathing breathes breaths',
  'fever feverish temperature',
  'chills chill shivering shivers shivery',
  'confused confusion delirious muddled disoriented',
  'burn burns burning sting stings stinging',
  'blue purple gray grey',
  'white pale',
  'cold freezing icy',
  'blister blisters blistering blistered',
  'husband wife partner boyfriend girlfriend spouse',
  'hit hits hitting beat beats beating punch punches punched kick kicks kicked slap slaps slapped strangle strangles choke chokes',
  'both two',
  'afraid scared frightened terrified',
  'back spine spinal backbone',
  'fell fall fallen falling falls',
  'gran nan nana granny grandma grandmother grandad grandpa grandfather',
  'crash accident collision wreck',
  'car truck lorry van bus',
  'sudden suddenly',
  'warfarin apixaban eliquis xarelto rivaroxaban coumadin dabigatran pradaxa edoxaban anticoagulant anticoagulants',
  'pill pills tablet tablets painkiller painkillers tylenol paracetamol acetaminophen ibuprofen advil meds codeine',
];

const listed = (list: string) => list.split(/\s+/).map((word) => word.replace("'", ''));

/** Words that change nothing about a danger. */
export const small: ReadonlySet<string> = new Set(
  listed(`a an the my mine i im ive id it its is its are was were be been being am and or but so of to in on at with when
    while for from by as if has have having just really very some bit little also that this these those there's can
    could do does did will would you your his her they their we our lot what why how help please keep keeps still then
    than into about around round since get gets getting got gotten now went gone go turned goes going turns turned`),
);

/** Words that matter only where a phrase has them: "hits me" is not "hits", "can't feel" is not "can't". */
export const filler: ReadonlySet<string> = new Set(
  listed(`had me he she feel like too many much sudden new newly today again all any every week weeks month months day days
    hour hours year years old ago lower low upper left right whole bad severe terrible awful horrible strong take taking
    took taken spreading spread spreads shooting radiating under`),
);

/** Everyday things whose names hold a word of danger. They are taken out before looking. */
export const harmless = new RegExp(
  `\\b(${[
    'chest (of )?drawers?',
    'chest (press|day|fly|flies|exercises?|freezer)',
    'killing me',
    'heart rate',
    '(cold|ice|hot|heat) (foot )?(pack|water|bath|plunge|therapy|compress)s?',
    'dead ?(lifts?|lifting|hang|bugs?|line|legs?)',
    'sick (leave|note|pay|day)s?',
    'strong legs?',
    'bottom of (my|the|your|her|his) (back|spine)',
    'chest muscles?',
    'weight loss (plan|diet|program|tip)s?',
    '(stretch|lift|raise|bend|straighten)(es|ing)? both (my |your )?(legs|feet)',
    'back seizures?',
    "child[’']?s pose",
  ].join('|')})\\b`,
  'giu',
);

/** Words so common in this subject that a phrase must not be found far apart around them. */
export const common: ReadonlySet<string> = new Set(['pain', 'back', 'leg', 'foot', no, 'side', 'low', 'spine', 'one']);

/** "Feel" and "numb", as the groups above name them. */
export const feel = 'feel';
export const numb = 'numb';

/** Word -> the one that stands for all of its meaning. */
export const meaning: ReadonlyMap<string, string> = new Map(
  alike.flatMap((group) => {
    const words = wordsOf(group);
    const name = group === noWords ? no : (words[0]?.stem ?? '');
    return words.map((word): [string, string] => [word.typed, name]);
  }),
);
