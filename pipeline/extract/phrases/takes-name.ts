import { FEMININE, SOUND_PLURAL, TANWIN } from '../../text/endings.ts';
import type { Tagged } from '../words/tags.ts';
import { isOneMan } from '../words/title-names.ts';
import { hasClass, isGroup, PLACE_HEADS } from '../words/word-kinds.ts';
import { isPeopleInYn } from './another-phrase.ts';

/** A definite noun takes a name in apposition when it is a title or a head of places: الرئيس بشار, العاصمة دمشق. */
export function takesName(s: readonly Tagged[], first: number, at: number, next: Tagged): boolean {
  // مسلحون تابعون لتنظيم داعش | قرية: a place without a name is no name.
  if (next.tag === 'number' || isGroup(next) || isNameless(next) || isPeopleInYn(next) || isSomeoneIn(next))
    return false;
  // زوجة الصحفي وليد زروق | نيتها
  if (next.unit === null && next.enclitic !== '') return false;
  for (let i = first; i <= at; i++) {
    if (s[i].unit !== null && s[i].unit?.kind !== 'function') return false;
    if (next.unit?.kind === 'name' && next.unit.cls !== 'person') return false;
    // قوات الاحتلال | الشاب: one man is not what a force is called.
    if (isOneMan(next) && !isOneMan(s[i])) return false;
    // الفلسطيني قصي معطان
    if (i === first && at === first && isOfLand(s[i]) && next.unit?.cls === 'person') return true;
    const wanted = next.unit?.kind === 'place' ? PLACE_HEADS : PERSON_HEADS;
    // أعضاء الكنيست | أمير أوحانا, سفراء دول الجوار | ضرورة وقف القتال: many are not called by one name.
    if (
      (next.unit?.cls === 'person' || (next.unit === null && !next.article)) &&
      s[i].nominals.every(({ number }) => number === 'plural')
    )
      continue;
    if (
      s[i].nominals.some(
        (nominal) => nominal.noun !== null && [...nominal.noun.classes].some((cls) => wanted.has(cls)),
      )
    )
      return true;
  }
  return false;
}

/** الفلسطيني, السورية: one person told by a nationality. */
const isOfLand = (t: Tagged): boolean =>
  t.tag === 'noun' && t.facts.demonym && t.article && t.unit === null && !SOUND_PLURAL.test(t.folded);

/** قوات الاحتلال | الشاب أحمد خالد, الشرطة | الصحفية منى صلاح: behind a closed phrase of no person the title of a name begins another. */
export const opensName = (s: readonly Tagged[], first: number, at: number): boolean =>
  (s[at + 1].facts.demonym ? isHis(s[at], s[at + 1]) : isOneMan(s[at + 1])) &&
  !s[at + 1].conj &&
  s[at + 1].prep === '' &&
  s[at + 2]?.unit?.cls === 'person' &&
  s[at + 2].unit?.first === at + 2 &&
  s[at + 2].prep === '' &&
  !s[at + 2].conj &&
  isDefinite(s, first, at) &&
  s.slice(first, at + 1).every((t) => t.unit?.cls !== 'person' && !hasClass(t.facts, ONE));
/** رحلت ألمانيا | التونسي سامي عمر, قتلت الشرطة | الفلسطيني محمد سالم: a man's nationality describes no country and no feminine. */
const isHis = (last: Tagged, land: Tagged): boolean =>
  isOfLand(land) &&
  (last.unit?.kind === 'place' || (FEMININE.test(last.folded) && !FEMININE.test(land.folded)));
const ONE: ReadonlySet<string> = new Set(['person', 'civilian']);

/** عناصر من الميليشيا | مهربا: somebody in the accusative is nobody's name. */
const isSomeoneIn = (t: Tagged): boolean =>
  TANWIN.test(t.folded) && t.unit === null && t.nominals.some(({ noun }) => noun?.classes.has('person'));

const isNameless = (t: Tagged): boolean =>
  t.unit === null &&
  t.nominals.some(({ noun }) => noun?.classes.has('place') || noun?.classes.has('structure'));

/** كبار | المسؤولين الأمنيين: people of no name told by two words for them. */
export const isSenior = (last: Tagged, next: Tagged): boolean =>
  last.unit?.cls === UNNAMED && !last.article && next.article && next.unit?.cls === UNNAMED;
const UNNAMED = 'unnamed';

const PERSON_HEADS: ReadonlySet<string> = new Set(['person', 'trooper', 'civilian', 'criminal', 'prisoner']);

export function isDefinite(s: readonly Tagged[], first: number, at: number): boolean {
  for (let i = first; i <= at; i++) {
    const t = s[i];
    if (t.article || t.enclitic !== '') return true;
    if (t.unit?.kind === 'name' || t.unit?.kind === 'place') return true;
  }
  return false;
}
