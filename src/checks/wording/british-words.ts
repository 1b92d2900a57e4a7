/** British spelling to American, for whole words with their endings. */
const endings = (british: string, american: string, ...tails: string[]): [string, string][] =>
  ['', ...tails].map((tail) => [british + tail, american + tail]);

/** Stems whose `-ise` an American writes with z. Words such as exercise, advise and otherwise keep their s. */
const iseStems =
  'agon apolog author capital categor central character critic crystall custom desensit dramat econom emphas equal familiar fertil final general harmon hospital hypothes ideal immobil immun individual initial legal local material maxim memor minim mobil modern neutral normal optim organ oxid pasteur penal personal popular priorit random rational real recogn reorgan revolution scrutin sensit social special stabil standard steril subsid summar symbol sympath synchron synthes theor traumat util vapor visual vocal';

const our = 'arb behavi col endeav fav flav harb hon hum lab neighb od parl rum sav splend tum vap vig';

const ise = ['e', 'ed', 'es', 'er', 'ers', 'ing', 'ation', 'ations'];

const pairs: [string, string][] = [
  ...iseStems
    .split(' ')
    .flatMap((stem) => ise.map((tail): [string, string] => [`${stem}is${tail}`, `${stem}iz${tail}`])),
  ...our
    .split(' ')
    .flatMap((stem) =>
      endings(`${stem}our`, `${stem}or`, 's', 'ed', 'ing', 'al', 'able', 'ite', 'ites', 'less', 'ful', 'hood', 'ly'),
    ),
  ...['anal', 'paral', 'catal'].flatMap((stem) => endings(`${stem}ys`, `${stem}yz`, 'e', 'ed', 'es', 'ing', 'er')),
  ...[
    'cent',
    'fib',
    'theat',
    'lit',
    'met',
    'centimet',
    'millimet',
    'kilomet',
    'millilit',
    'calib',
    'sab',
    'spect',
    'somb',
    'lust',
  ].flatMap((stem): [string, string][] => [
    [`${stem}re`, `${stem}er`],
    [`${stem}res`, `${stem}ers`],
    [`${stem}red`, `${stem}ered`],
  ]),
  ...[
    'cancel',
    'label',
    'level',
    'model',
    'signal',
    'travel',
    'fuel',
    'channel',
    'counsel',
    'quarrel',
    'total',
    'swivel',
    'shovel',
    'dial',
    'equal',
    'marvel',
    'tunnel',
    'unravel',
  ].flatMap((stem): [string, string][] =>
    ['ed', 'ing', 'er', 'ers', 'or', 'ors'].map((tail) => [`${stem}l${tail}`, stem + tail]),
  ),
  ...['defen', 'offen', 'licen', 'preten'].flatMap((stem) => endings(`${stem}ce`, `${stem}se`, 's', 'd')),
  ...endings('anaemi', 'anemi', 'a', 'c'),
  ...endings('anaesthe', 'anesthe', 'tic', 'tics', 'tist', 'sia'),
  ...endings('caesarean', 'cesarean', 's'),
  ...endings('diarrhoea', 'diarrhea'),
  ...endings('dyspnoea', 'dyspnea'),
  ...endings('faec', 'fec', 'al', 'es'),
  ...endings('foet', 'fet', 'us', 'al', 'uses'),
  ...endings('gynaecolog', 'gynecolog', 'y', 'ical', 'ist', 'ists'),
  ...endings(
    'haem',
    'hem',
    'atoma',
    'atomas',
    'orrhage',
    'orrhages',
    'orrhoid',
    'orrhoids',
    'oglobin',
    'atology',
    'ophilia',
  ),
  ...endings('ischaemi', 'ischemi', 'a', 'c'),
  ...endings('leukaemia', 'leukemia'),
  ...endings('oedema', 'edema', 's'),
  ...endings('oesophag', 'esophag', 'us', 'eal'),
  ...endings('oestrogen', 'estrogen', 's'),
  ...endings('orthopaedic', 'orthopedic', 's'),
  ...endings('paediatric', 'pediatric', 's', 'ian', 'ians'),
  ...endings('septicaemia', 'septicemia'),
  ...endings('bacteraemia', 'bacteremia'),
  ...endings('uraemia', 'uremia'),
  ...endings('hypoglycaemi', 'hypoglycemi', 'a', 'c'),
  ...endings('manoeuvr', 'maneuver', 'e', 'es', 'ed', 'ing'),
  ...endings('ageing', 'aging'),
  ...endings('aluminium', 'aluminum'),
  ...endings('artefact', 'artifact', 's'),
  ...endings('cheque', 'check', 's'),
  ...endings('cosy', 'cozy'),
  ...endings('draught', 'draft', 's', 'y'),
  ...endings('enrol', 'enroll', 's', 'ment'),
  ...endings('fulfil', 'fulfill', 's', 'ment'),
  ...endings('grey', 'gray', 's', 'ish'),
  ...endings('instalment', 'installment', 's'),
  ...endings('jewellery', 'jewelry'),
  ...endings('judgement', 'judgment', 's'),
  ...endings('kerb', 'curb', 's'),
  ...endings('mould', 'mold', 's', 'ed', 'ing', 'y'),
  ...endings('smoulder', 'smolder', 's', 'ed', 'ing'),
  ...endings('moustache', 'mustache', 's'),
  ...endings('mum', 'mom', 's', 'my'),
  ...endings('plough', 'plow', 's', 'ed', 'ing'),
  ...endings('practis', 'practic', 'e', 'ed', 'es', 'ing'),
  ...endings('programme', 'program', 's'),
  ...endings('pyjama', 'pajama', 's'),
  ...endings('sceptic', 'skeptic', 's', 'al', 'ism'),
  ...endings('skilful', 'skillful', 'ly'),
  ...endings('sulph', 'sulf', 'ate', 'ates', 'ur', 'asalazine'),
  ...endings('tyre', 'tire', 's'),
  ...endings('wilful', 'willful', 'ly'),
  ...endings('woollen', 'woolen', 's'),
  ['amongst', 'among'],
  ['burnt', 'burned'],
  ['dreamt', 'dreamed'],
  ['learnt', 'learned'],
  ['spelt', 'spelled'],
  ['spilt', 'spilled'],
  ['leant', 'leaned'],
  ['storey', 'story'],
  ['storeys', 'stories'],
  ['whilst', 'while'],
  ['maths', 'math'],
  ['aeroplane', 'airplane'],
];

const american = new Map(pairs.filter(([british, other]) => british !== other));

/** The American spelling of a British word in small letters; undefined when it has none of its own. */
export function americanFor(word: string): string | undefined {
  return american.get(word);
}
