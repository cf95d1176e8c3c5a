import { TANWIN } from '../../text/endings.ts';
import type { Tagged } from '../words/tags.ts';
import { hasClass, isThing, isUnmanned } from '../words/word-kinds.ts';
import { isNominativeMan } from './one-man.ts';

/** Heads that what follows is no genitive of: one man before a nationality with a name, one drone before one vehicle, a verbal noun that tells how. */
export const hasNoGenitive = (s: readonly Tagged[], first: number, at: number): boolean =>
  (isNominativeMan(s[at]) && isNamedByLand(s, at + 1)) ||
  (at === first && isUnmanned(s[at]) && isOneVehicle(s[at + 1])) ||
  (isManner(s[at]) && isHead(s[at + 1]));

/** مستوطن | الفلسطيني قصي معطان: a nationality with the name behind it. */
const isNamedByLand = (s: readonly Tagged[], i: number): boolean =>
  s[i].article && s[i].facts.demonym && s[i + 1]?.unit?.cls === 'person' && s[i + 1].unit?.first === i + 1;

/** مسيرة | دراجة نارية; مسيرة دراجات is a procession of them. */
const isOneVehicle = (t: Tagged): boolean =>
  !t.article &&
  t.unit === null &&
  isThing(t) &&
  hasClass(t.facts, VEHICLES) &&
  t.nominals.every(({ number, noun }) => noun === null || number === 'singular');
const VEHICLES: ReadonlySet<string> = new Set(['vehicle']);

/** غرقا | طفلان, قتلا | جنديان: how somebody dies or kills; هجوما | جويا has an adjective. */
const isManner = ({ folded, unit, article, conj, prep, nominals }: Tagged): boolean =>
  unit === null &&
  !article &&
  !conj &&
  prep === '' &&
  TANWIN.test(folded) &&
  nominals.some(({ form, enclitic }) => form === 'masdar' && enclitic === '') &&
  nominals.every(({ form, noun }) => form === 'masdar' || noun === null || noun.classes.has('event'));

const isHead = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  !t.article &&
  !TANWIN.test(t.folded) &&
  t.nominals.some(({ noun }) => PEOPLE.some((cls) => noun?.classes.has(cls)));
const PEOPLE = ['civilian', 'trooper', 'prisoner'] as const;
