import { OF_BOTH } from '../../text/affixes.ts';
import { fold } from '../../text/fold.ts';
import type { EventDraft } from '../events/events.ts';
import { takenUp } from '../phrases/bare-relative.ts';
import { stemOf } from '../phrases/complements.ts';
import { type Filler, fillersOf, PLACE_ROLES } from '../phrases/fillers.ts';
import { relativeHead } from '../phrases/relative-head.ts';
import { resumedBy } from '../phrases/resumed.ts';
import { oursOf } from '../phrases/side-of-speaker.ts';
import { CUSTODY, isAuthority, isPersonal, mayActFromAfar, mayBeHit, maySuffer } from '../words/actors.ts';
import {
  type Corefs,
  FIRST_PERSON,
  findAntecedent,
  genderOfPronoun,
  gendersOf,
  implicit,
  type Wanted,
} from '../words/antecedents.ts';
import type { Frame } from '../words/lexeme.ts';
import { isPlaceLike } from '../words/locate.ts';
import { passesNeed } from '../words/needs.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { VICTIM_KINDS } from '../words/voice.ts';
import { accusedBefore } from './accused.ts';
import { ofAlleger } from './alleger.ts';
import {
  comingSubject,
  nearestNamed,
  nearestPlace,
  nearestSubject,
  ownerOfJoined,
} from './near-antecedent.ts';
import { openingPlace } from './scene-place.ts';
import { threatenedWith } from './threatened.ts';

/** What the pronoun of a trigger stands for: the noun before a relative clause that agrees, else whoever is meant. */
export function ofPronoun(view: SentenceView, head: Tagged, resolution: Resolution): Filler | null {
  const rel = head.tag === 'verb' ? view.s[head.i - 1] : undefined;
  const described = takenUp(view, head, resolution.accept.accept);
  if (described !== undefined) return described;
  const threatened = resolution.accept.isDoer ? undefined : threatenedWith(view, head);
  if (threatened !== undefined) return resolution.accept.accept(threatened) ? threatened : null;
  const suspect = head.tag === 'noun' ? (ofSuspect(view, head) ?? ofAlleger(view, head)) : null;
  if (suspect !== null) return resolution.accept.accept(suspect) ? suspect : null;
  const accused = resolution.accept.isDoer ? accusedBefore(view, head) : null;
  if (accused !== null && resolution.accept.accept(accused)) return accused;
  const pronoun = { enclitic: head.enclitic, position: head.start };
  const gender = genderOfPronoun(head.enclitic);
  const { accept } = resolution.accept;
  // صدت الدورية الهجوم الذي استهدفها: who meets with the noun is whom it is about.
  const subject =
    rel?.tag === 'rel' && gender !== null
      ? nearestSubject(view, { position: head.start, gender, accept })
      : null;
  return subject ?? byPronoun(view, pronoun, resolution);
}

/** المجموعة التي يشتبه في ارتكابها الجريمة, العامري المشتبه في تنفيذه الهجوم: the noun that a clause or a participle of suspicion describes. */
function ofSuspect(view: SentenceView, { i, enclitic }: Tagged): Filler | null {
  const at = view.s[i - 1]?.tag === 'prep' ? i - 2 : i - 1;
  const t = view.s[at];
  if (t === undefined || ![...t.verbs, ...t.nominals].some(({ lexeme }) => lexeme?.modal === 'suspected'))
    return null;
  const rel = t.tag === 'verb' ? at - 1 : t.article ? at : -1;
  if (rel < 1 || (t.tag === 'verb' && view.s[rel].tag !== 'rel')) return null;
  const head = relativeHead(view, rel);
  const gender = genderOfPronoun(enclitic);
  return head !== null && (gender === null || gendersOf(view, head).has(gender)) ? implicit(head) : null;
}

/** Who does it (who receives a visitor does so too), who suffers it, or where it is. */
type Accept = Pick<Wanted, 'isPlace' | 'accept'> & {
  readonly isDoer: boolean;
  readonly isVictim: boolean;
  readonly isCustody: boolean;
};

type Pronoun = { readonly enclitic: string; readonly position: number };

/** In its own sentence the nearest person to whom something is done, or the nearest subject who acts; else what was told before. */
function byPronoun(
  view: SentenceView,
  { enclitic, position }: Pronoun,
  { corefs, accept: { isPlace, accept: isOfKind, isDoer, isVictim, isCustody } }: Resolution,
): Filler | null {
  // قال فلان "سنرد على اغتياله": in his own words a speaker is no he.
  const accept = (filler: Filler): boolean =>
    isOfKind(filler) &&
    !(corefs.isQuoted && corefs.speaker?.start === filler.start) &&
    (enclitic !== OF_BOTH || isPair(view, filler));
  if (FIRST_PERSON.has(enclitic)) return corefs.speaker === null ? null : implicit(corefs.speaker);
  const gender = genderOfPronoun(enclitic);
  if (gender === null) return null;
  const near = { position, gender, accept };
  const coming = isDoer ? comingSubject(view, near) : null;
  if (coming !== null && gendersOf(view, coming).has(gender)) return coming;
  const here = isVictim
    ? nearestNamed(view, near)
    : isDoer
      ? (nearestSubject(view, near) ?? ownerOfJoined(view, near))
      : null;
  // اعتقاله: one person, not the army that was spoken of.
  const fits = (filler: Filler): boolean =>
    !(gender === 'p' && isOfThings(view, filler)) &&
    ((accept(filler) && (!isVictim || gender === 'p' || isPersonal(filler))) ||
      (isVictim && filler.start >= view.s[0].start && isCount(filler)));
  const wanted = { position, gender, isPlace, accept: fits };
  // أدانت ثلاثة منهم وحكمت عليهم: what somebody did to them in this sentence is nearer than who acted before it.
  const nearer =
    isDoer || gender !== 'p' ? [] : corefs.known.filter(({ filler }) => filler.start >= view.s[0].start);
  // تدمير رتل بعد استهدافه: what was hit is hit again, rather than who did it.
  const hit = isDoer || isPlace || here !== null ? null : lastHit(view, corefs, wanted, isCustody);
  const found = here ?? hit ?? findAntecedent(nearer, wanted) ?? findAntecedent(corefs.known, wanted);
  // حسبما أفادت وزارة الصحة بعد استهدافها: of a body that only tells, nobody can say that it was hit.
  if (found !== null && !isDoer && !isPlace && isTeller(corefs, found)) return null;
  const isFar = found === null || found.start < view.s[0].start;
  // قتل المصلون بعد أن سممهم المشرف: with others in the sentence whom it may mean, nobody of another sentence is meant.
  if (found !== null && isFar && !isPlace && isAmbiguous(view, near, found)) return null;
  return (isPlace && isFar ? nearestPlace(view, near) : null) ?? found;
}

/** Whether the sentence has somebody before the pronoun who agrees with it, and does not name again who was found before it. */
function isAmbiguous(view: SentenceView, near: Parameters<typeof nearestNamed>[1], found: Filler): boolean {
  const told = view.raw.slice(view.s[0].start, near.position);
  const [name = ''] = /\S+$/u.exec(view.raw.slice(found.start, found.end)) ?? [];
  return !told.includes(name) && nearestNamed(view, { ...near, accept: () => true }) !== null;
}

/** طائرتين, المهاجمان, رجلين: two of a kind; of one body or of many nobody says هما. */
function isPair(view: SentenceView, { start, end }: Filler): boolean {
  const t = view.tokenAt(start);
  if (t !== undefined) return t.tag === 'number' || t.nominals.some(({ number }) => number === 'dual');
  return DUAL.test(fold(view.raw.slice(start, end).split(/\s/u)[0]));
}
const DUAL = /..[\u0627\u064A]\u0646$/u;

/** Whom or what something was done to before; who was arrested in another sentence had been held there, not hit. */
function lastHit(
  view: SentenceView,
  { known }: Corefs,
  { position, gender, accept }: Wanted,
  isCustody: boolean,
): Filler | null {
  const [{ start }] = view.s;
  const hit = known.findLast(
    ({ filler, isSubject, genders, kind }) =>
      !isSubject &&
      filler.start >= (isCustody && !CUSTODY.has(kind ?? '') ? start : start - BEFORE) &&
      filler.start < position &&
      filler.place === null &&
      (gender === null || genders.has(gender)) &&
      accept(filler),
  );
  return hit === undefined ? null : implicit(hit.filler);
}
/** UTF-16 code units before the sentence: that of a sentence. */
const BEFORE = 300;

const isTeller = ({ known }: Corefs, found: Filler): boolean =>
  isAuthority(found) &&
  known.some(({ filler, kind }) => kind === null && filler.start === found.start) &&
  !known.some(({ filler, kind }) => kind !== null && filler.start === found.start);

/** تظاهر المئات فاعتقلتهم الشرطة: of those just told of a count is enough. */
const isCount = ({ classes }: Filler): boolean => classes.size === 1 && classes.has('quantity');

/** عثر على كمية من المخدرات … معهم: an amount of something, which no pronoun of people means. */
const isOfThings = (view: SentenceView, filler: Filler): boolean =>
  isCount(filler) && filler.start >= view.s[0].start && view.tokenAt(filler.start)?.end !== filler.end;

/** What a pronoun may stand for in a role: someone who acts, a victim where people suffer, nothing that is only said or counted. */
export function acceptFor({ frame }: EventDraft, role: string, other: Filler | null = null): Accept {
  const isOfFrame = (filler: Filler): boolean =>
    passesNeed(frame, role, filler) && filler.start !== other?.start;
  if (PLACE_ROLES.has(role)) {
    // بعد إغلاقه: no town or school is closed and opened again as a border is.
    const isSite = (filler: Filler): boolean => frame.kind !== CLOSING || filler.classes.has('crossing');
    return {
      isPlace: true,
      accept: (filler) => isOfFrame(filler) && isSite(filler),
      isDoer: false,
      isVictim: false,
      isCustody: false,
    };
  }
  const isDoer = role === 'actor' || isHost(frame, role);
  const isVictim = role === 'target' && (VICTIM_KINDS.has(frame.kind) || OFFICIAL.has(frame.kind));
  const mayFill = isVictim ? maySuffer : isDoer || VICTIM_KINDS.has(frame.kind) ? mayActFromAfar : mayBeHit;
  const isPlaceName = ({ place, name }: Filler): boolean => place !== null && name === null;
  return {
    isPlace: false,
    isDoer,
    isVictim,
    isCustody: CUSTODY.has(frame.kind),
    accept: (filler) =>
      mayFill(filler) &&
      isOfFrame(filler) &&
      !(isVictim && isPlaceName(filler)) &&
      !(role === 'target' && CUSTODY.has(frame.kind) && isAuthority(filler)),
  };
}

/** تعيينه, صدر بحقه حكم: acts of office that one person undergoes as he does an arrest. */
const OFFICIAL: ReadonlySet<string> = new Set(['legal_action', 'appointment']);

/** Kind whose pronouns stand for crossings. */
export const CLOSING = 'border_closure';

/** استقباله نظيره: who receives is the subject, who comes the object. */
const isHost = ({ slots }: Frame, role: string): boolean =>
  slots.some((slot) => slot.role === role && slot.sources.includes('subj')) &&
  slots.some((slot) => slot.role === 'actor' && slot.sources.includes('obj'));

export type Resolution = { readonly corefs: Corefs; readonly accept: Accept };

/** المدينة, المنطقة without a name stand for the last place named; other fillers stay as they are. */
export function resolveFiller(view: SentenceView, filler: Filler, { corefs, accept }: Resolution): Filler[] {
  const { isPlace } = accept;
  const ours = isPlace ? filler : oursOf(view, filler, corefs);
  if (ours !== filler) return [ours];
  if (filler.pronoun !== '') {
    const resumed = resumedBy(view, view.tokenAt(filler.start)?.i ?? -1);
    if (resumed !== undefined)
      return resumed !== null && accept.accept(resumed) && (!isPlace || isPlaceLike(resumed))
        ? [resumed]
        : [];
    const found = byPronoun(view, { enclitic: filler.pronoun, position: filler.start }, { corefs, accept });
    return found === null ? [] : [found];
  }
  if (filler.place !== null || filler.name !== null || !isPlace) return [filler];
  const t = view.tokenAt(filler.start);
  // الدول المجاورة: several places are not the one told before.
  const isSeveral = t?.nominals.some(({ number }) => number === 'plural') === true;
  if (t === undefined || !t.article || isSeveral || !filler.classes.has('place') || filler.end > t.end + 14)
    return [filler];
  const next = view.s[t.i + 1];
  if (filler.end > t.end && next !== undefined && next.facts.demonym) return [filler];
  const kinds = view.headKinds(stemOf(t)) ?? view.headKinds(t.folded);
  if (kinds === undefined) return [filler];
  const isOfKind = ({ place }: Filler): boolean =>
    place !== null && (kinds.has(place.kind ?? '') || (place.isCapital && kinds.has('capital')));
  const isMeant = (known: Filler): boolean =>
    (isOfKind(known) && !isCalledOther(view, known, kinds)) || isUnlisted(view, known, stemOf(t));
  const wanted = { position: filler.start, gender: null, isPlace, accept: isMeant };
  const found = openingOf(view, filler, kinds) ?? findAntecedent(corefs.known, wanted);
  return [found === null ? filler : itself(found)];
}

/** بلدة كولوديزي … البلدة: a place that no gazetteer knows, under the same noun. */
function isUnlisted(view: SentenceView, { start, end, place, classes }: Filler, stem: string): boolean {
  if (place !== null || !classes.has('place')) return false;
  const [head, ...name] = view.raw.slice(start, end).split(/\s+/u);
  return name.length > 0 && fold(head) === stem;
}

/** بلدة عزون … المدينة: what the text calls a town of another size is not meant. */
function isCalledOther(view: SentenceView, { start }: Filler, kinds: ReadonlySet<string>): boolean {
  const [word] = /^\S+/u.exec(view.raw.slice(start)) ?? [''];
  const called = view.headKinds(fold(word));
  const [first] = kinds;
  return (
    called?.has(SETTLEMENT) === true && !kinds.has(LOOSE) && !called.has(LOOSE) && [...called][0] !== first
  );
}
const SETTLEMENT = 'town';
const LOOSE = 'loose';

/** "وفي السويداء، أعلنت الفصائل سيطرتها على المحافظة": the town or province that opens the sentence; a province may bear the name of its town. */
function openingOf(view: SentenceView, { start }: Filler, kinds: ReadonlySet<string>): Filler | null {
  const at = openingPlace(view);
  const unit = at === null ? null : view.s[at].unit;
  if (at === null || unit === null || view.s[unit.last].end >= start) return null;
  const [place] = fillersOf(view, { first: at, last: unit.last }, true);
  const kind = place?.place?.kind ?? '';
  const isTown = TOWNS.has(kind) && view.places.some(({ first, last }) => first === at && first === last);
  return kinds.has(kind) || (kinds.has(PROVINCE) && isTown) ? implicit(place) : null;
}
const TOWNS: ReadonlySet<string> = new Set(['city', 'capital']);
const PROVINCE = 'adm1';

/** الأحياء الشرقية لمدينة حلب … المدينة: the town is meant, not the part of it that was told of. */
const itself = (filler: Filler): Filler =>
  filler.place === null ? filler : { ...filler, start: filler.place.start, end: filler.place.end };
