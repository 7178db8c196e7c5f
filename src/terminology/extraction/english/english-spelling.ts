// organisation, organising, analyse: British -is- for -iz- (组织). Other words in -is- are folded alike, which harms no key.
const ISE = /(?<=\p{L}{3})(?:is|ys)(?=e$|ed$|es$|ing$|ers?$|ations?$|ational$)/u;
// labour, favourable, neighbourhood (劳动, 邻里).
const OUR = /(?<=lab|col|fav|hon|hum|neighb|behavi|endeav|harb|rum|vap|flav|arm|rig|vig|sav)our/u;
// centre, kilometre, fibre (中心).
const RE = /(?<=cent|met|theat|fib|lit|calib)re$/u;
// travelling, modelled, labelling: the doubled l (旅行).
const DOUBLED = /(?<=trave|mode|labe|fue|counse|cance|leve|channe|signa|tota)ll(?=ing$|ed$|ers?$)/u;
// defence, offence, licence (国防).
const ENCE = /(?<=def|off|lic|pret)ence/u;

const WHOLE: Readonly<Record<string, string>> = {
  programme: 'program',
  practise: 'practice',
  ageing: 'aging',
  cheque: 'check',
  grey: 'gray',
  catalogue: 'catalog',
  dialogue: 'dialog',
  judgement: 'judgment',
  fulfil: 'fulfill',
  enrol: 'enroll',
  enrolment: 'enrollment',
  skilful: 'skillful',
  plough: 'plow',
  tyre: 'tire',
  aluminium: 'aluminum',
  sulphur: 'sulfur',
  paediatric: 'pediatric',
  manoeuvre: 'maneuver',
  mould: 'mold',
  storey: 'story',
};

/**
 * Folds British spelling to American, so that both are counted as one term: labour market, labor market.
 *
 * For keys only: some words come out in a spelling that nobody uses (enterprize), but no two different ones alike.
 */
export function foldSpelling(word: string): string {
  const whole = WHOLE[word];
  if (whole !== undefined) return whole;
  return word
    .replace(ISE, (found) => `${found.charAt(0)}z`)
    .replace(OUR, 'or')
    .replace(RE, 'er')
    .replace(DOUBLED, 'l')
    .replace(ENCE, 'ense');
}

// Endings of plurals in names, whose lemma is their form: Parties, States (各方, 国家).
const IES = /(?<=\p{L}{2})ies$/u;
const PLURAL = /(?<=[^su'i])s$/u;

/** Takes the plural from a word of a name; for keys only. */
export function foldPlural(word: string): string {
  return IES.test(word) ? word.replace(IES, 'y') : word.length > 3 ? word.replace(PLURAL, '') : word;
}
