import type { Filler } from '../phrases/fillers.ts';

/** Classes of those who can do something: people, groups, bodies, and the machines that stand for them. */
const AGENTS: ReadonlySet<string> = new Set([
  'person',
  'force',
  'body',
  'party_org',
  'media',
  'civilian',
  'prisoner',
  'casualty',
  'group_noun',
  'named_actor',
  'named_place',
  'aircraft',
  'drone',
  'vehicle',
  'munition',
  'weapon',
]);
/** A count may stand for the people counted: العشرات, ثلاثة; alone it is too little to point at from elsewhere. */
const COUNTS: ReadonlySet<string> = new Set(['number', 'quantity', 'adjective']);

/** Whether a phrase of the clause can be an actor: وتيرة العنف, التحقيقات, الهدوء or 22 عاما cannot. */
export const mayAct = ({ classes, pronoun }: Filler): boolean =>
  pronoun !== '' ||
  classes.size === 0 ||
  [...classes].some((cls) => AGENTS.has(cls)) ||
  [...classes].every((cls) => COUNTS.has(cls));

/** Whether a phrase from outside the clause can be its actor: only what surely acts; a document or an outlet only reports, people who are counted are victims. */
export const mayActFromAfar = ({ classes }: Filler): boolean =>
  !classes.has('media') &&
  !classes.has('document') &&
  // حركة 23 مارس: a figure in a name counts nobody.
  !(classes.has('number') && !classes.has('named_actor')) &&
  // مدينة جنين: a capital may stand for its government, a town with its head word is where.
  !(
    classes.has('named_place') &&
    classes.has('place') &&
    !classes.has('named_actor') &&
    !classes.has('country')
  ) &&
  [...classes].some((cls) => AGENTS.has(cls) && !MACHINES.has(cls));

/** The phrase, when it may act from outside the clause. */
export const acting = (filler: Filler | null): Filler | null =>
  filler !== null && mayActFromAfar(filler) ? filler : null;

/** أقدم 3 شبان على: people who are counted, where the clause itself makes them its subject. */
export const isCountOfPeople = ({ classes }: Filler): boolean =>
  classes.has('number') && !classes.has('casualty') && COUNTED.some((cls) => classes.has(cls));

/** إطلاق سراح صحفي بعد اعتقاله, 13 مصريا بعد اختطافهم: to whom something is done, a journalist or people who are counted too. */
export const maySuffer = (filler: Filler): boolean =>
  mayActFromAfar(filler) ||
  isCountOfPeople(filler) ||
  (isPersonal(filler) && !filler.classes.has('casualty'));
const COUNTED = ['person', 'civilian', 'force', 'criminal'] as const;

/** نفذ | الطيران الحربي | ضربات جوية: what flies does so for its air force. */
export const isAirForce = ({ classes }: Filler): boolean => classes.has('aircraft') || classes.has('drone');

const MACHINES: ReadonlySet<string> = new Set([
  'aircraft',
  'drone',
  'vehicle',
  'munition',
  'weapon',
  'casualty',
]);

/** Whether a pronoun of an act may stand for it: people and things, nothing that is said, counted or felt. */
export const mayBeHit = ({ classes }: Filler): boolean =>
  classes.size > 0 && ![...classes].some((cls) => INTANGIBLE.has(cls));

const INTANGIBLE: ReadonlySet<string> = new Set([
  'abstract',
  'agreement_noun',
  'culture',
  'document',
  'economy',
  'event',
  'media',
  'money',
  'sport',
  'time',
]);

/** People and groups of them, whom a pronoun may mean that somebody is done to. */
export const isPersonal = ({ classes, name }: Filler): boolean =>
  name?.kind === 'person' || PEOPLE.some((cls) => classes.has(cls));

const PEOPLE = ['person', 'civilian', 'prisoner', 'casualty', 'criminal'] as const;

/**
 * Whom nobody means by a pronoun where people are held, questioned or brought to court: the police, the court, a ministry, a
 * paper. One man of a force is a man.
 */
export function isAuthority({ classes, name }: Filler): boolean {
  // وكيل الجمهورية: who prosecutes, judges or polices.
  if (name?.rule === 'name/office' && LAW.has(name.sector ?? '')) return true;
  if (MEN.some((cls) => classes.has(cls)) || PEOPLE.some((cls) => classes.has(cls))) return false;
  return OFFICIAL.some((cls) => classes.has(cls)) || (name !== null && BODIES.has(name.kind));
}
const LAW: ReadonlySet<string> = new Set(['JUD', 'COP']);
/** ستة عناصر, جنود */
const MEN = ['trooper', 'member', 'number', 'quantity'] as const;
const OFFICIAL = ['force', 'body', 'court', 'structure', 'party_org'] as const;
const BODIES: ReadonlySet<string> = new Set(['official_body', 'media', 'igo', 'ngo']);

/** Kinds in which bodies hold, free, question, try or dismiss people. */
export const CUSTODY: ReadonlySet<string> = new Set([
  'arrest',
  'release',
  'abduction',
  'investigation',
  'legal_action',
  'removal',
]);

/** Whether the owner of a weapon is who used it: people and forces, a nationality. */
export const bearsArms = ({ classes, place }: Filler): boolean =>
  place === null && ARMED.some((cls) => classes.has(cls));

const ARMED = ['force', 'body', 'party_org', 'person', 'criminal', 'civilian', 'named_actor'] as const;
