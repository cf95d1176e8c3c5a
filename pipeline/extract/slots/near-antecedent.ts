import { NISBA, NISBA_ACCUSATIVE } from '../../text/endings.ts';
import type { Phrase } from '../phrases/chunks.ts';
import { type Filler, fillerOf } from '../phrases/fillers.ts';
import { idafaAfter } from '../phrases/idafa.ts';
import { relativeHead } from '../phrases/relative-head.ts';
import { isPersonal } from '../words/actors.ts';
import { type Gender, gendersOf, implicit } from '../words/antecedents.ts';
import { CLAUSE_TAGS, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, isDirected, isGroup } from '../words/word-kinds.ts';

/** What a pronoun asks for inside its own sentence. */
type Near = {
  readonly position: number;
  readonly gender: Gender;
  readonly accept: (filler: Filler) => boolean;
};

/** The nearest person or group before a pronoun of the same sentence whom it may mean: "يشتبه في أن الإرهابي …، أتوقع ترحيله". */
export const nearestNamed = (view: SentenceView, near: Near): Filler | null =>
  nearestOf(view, near, isPersonal);

/** The nearest before a pronoun of the same sentence who may act, forces and bodies too: "استهدف قوة أثناء محاولتها التسلل". */
export const nearestActing = (view: SentenceView, near: Near): Filler | null =>
  nearestOf(view, near, () => true);

function nearestOf(
  view: SentenceView,
  { position, gender, accept }: Near,
  isMeant: (filler: Filler) => boolean,
): Filler | null {
  const at = view.tokenAt(position)?.i ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const t = view.s[i];
    if (t.tag !== 'noun' && t.tag !== 'name') continue;
    if ((t.unit !== null && t.unit.first !== i) || isDescribing(view, t) || isToldTo(t)) continue;
    const phrase = view.sourcePhrase(i);
    if (phrase === null || phrase.last >= at) continue;
    // ثلاثة من مساعديه: those who are counted out.
    const whole = isCountedOut(view, i) ? view.sourcePhrase(i - 2) : null;
    for (const told of whole === null ? [counted(view, phrase), phrase] : [whole]) {
      const filler = fillerOf(view, told, false);
      if (isMeant(filler) && gendersOf(view, filler).has(gender) && accept(filler)) return implicit(filler);
    }
  }
  return null;
}

/** في تصريح | لمراسل القناة … اعتقلته: whom a reporter hears speaks of himself, not of the reporter. */
const isToldTo = ({ prep, facts }: Tagged): boolean => prep === 'li' && hasClass(facts, REPORTER);
const REPORTER: ReadonlySet<string> = new Set(['reporter']);

/** 13 | مصريا … اختطافهم: those whom a number counts are many, in whatever form. */
function counted(view: SentenceView, phrase: Phrase): Phrase {
  const number = view.s[phrase.first - 1];
  const whole = number?.tag === 'number' && number.unit === null ? view.phraseAt(number.i) : null;
  return whole !== null && whole.last >= phrase.last ? whole : phrase;
}

const isCountedOut = ({ s }: SentenceView, at: number): boolean =>
  s[at - 1]?.fn?.code === 'min' &&
  (s[at - 2]?.tag === 'number' || (s[at - 2] !== undefined && isGroup(s[at - 2])));

/** هجوم إرهابي, ضابطا هنديا, امرأة مسنة, مشيرا إلى: an adjective, or a participle that goes on for the subject, is nobody. */
export function isDescribing(view: SentenceView, t: Tagged): boolean {
  if (t.article || t.unit !== null) return false;
  const participles = t.nominals.filter(
    ({ form }) => form === 'active_participle' || form === 'passive_participle',
  );
  if (participles.some(({ lexeme }) => lexeme?.cue != null)) return true;
  const before = view.s[t.i - 1];
  const isAfterNoun = before?.tag === 'noun' && !t.conj && t.prep === '' && !isGroup(before);
  return isAfterNoun && (participles.length > 0 || NISBA.test(t.folded) || NISBA_ACCUSATIVE.test(t.folded));
}

/** The nearest subject of a verb before a pronoun of the same sentence: "إسرائيل ستأتي إلى الشمال لحظة احتلالها لدمشق". */
export function nearestSubject(
  view: SentenceView,
  { position, gender, accept }: Omit<Near, 'gender'> & { readonly gender: Gender | null },
): Filler | null {
  const at = view.tokenAt(position)?.i ?? 0;
  // قال الوزير إن اشتباكات وقعت مع المسلحين: without a pronoun that tells so the speaker does not act.
  const maySpeak = gender !== null || view.s[at]?.enclitic !== '';
  // تقدم الفصائل وسيطرتها: who does the one does what و joins to it.
  if (view.s[at]?.conj) return null;
  for (let i = at - 1; i >= 0; i--) {
    if (view.s[i].tag !== 'verb') continue;
    // الدول التي تغذي الحرب بتزويدها القوات بالسلاح: whom the clause is about.
    const head =
      view.s[i - 1]?.fn?.code === RELATIVE && view.s[i].enclitic === '' ? relativeHead(view, i - 1) : null;
    if (head !== null && gender !== null && gendersOf(view, head).has(gender) && accept(head)) return head;
    const subject = view.subjectOf(i);
    if (subject === null || subject.last >= at) continue;
    if (!maySpeak && view.s[i].verbs.some(({ lexeme }) => lexeme.cue !== null)) return null;
    const filler = asAgent(fillerOf(view, subject, false));
    const isAgreeing = gender === null || gendersOf(view, filler).has(gender);
    if (isAgreeing && accept(filler)) return implicit(filler);
  }
  return null;
}

const RELATIVE = 'alladhi';

/** أن إسرائيل قصفت المدينة: as the subject of a verb a country acts. */
const asAgent = (filler: Filler): Filler =>
  filler.classes.has('country') && !filler.classes.has(ACTOR)
    ? { ...filler, classes: new Set([...filler.classes, ACTOR]) }
    : filler;
const ACTOR = 'named_actor';

/** "جرائم إسرائيل في غزة وعدوانها على …": whose the noun is to which و joins another with a pronoun that agrees. */
export function ownerOfJoined(view: SentenceView, { position, gender, accept }: Near): Filler | null {
  const at = view.tokenAt(position)?.i ?? 0;
  if (!view.s[at].conj || view.s[at].tag !== 'noun') return null;
  for (let i = at - 1; i >= 0 && !CLAUSE_TAGS.has(view.s[i].tag) && view.s[i].tag !== 'punct'; i--) {
    const t = view.s[i];
    const genitive = t.tag === 'noun' && !t.article && t.enclitic === '' ? idafaAfter(view, i) : null;
    if (genitive === null || genitive.last >= at) continue;
    const owner = implicit(fillerOf(view, genitive, false));
    if (gendersOf(view, owner).has(gender) && accept(owner)) return owner;
    if (!t.conj) return null;
  }
  return null;
}

/** "خلال لقائه نظيره، أكد الوزير": the subject of the clause that follows an adjunct at the front of the sentence. */
export function comingSubject(view: SentenceView, { position, accept }: Omit<Near, 'gender'>): Filler | null {
  const at = view.tokenAt(position)?.i ?? 0;
  if (view.s[0]?.tag !== 'prep' || view.s.slice(0, at).some(({ tag }) => CLAUSE_TAGS.has(tag))) return null;
  for (let i = at + 1; i + 1 < view.end; i++) {
    if (CLAUSE_TAGS.has(view.s[i].tag)) return null;
    const verb = view.s[i + 1];
    // خلال لقائه نظيره | أكد الوزير: no comma is needed before who speaks.
    const isOpening = view.s[i].folded === COMMA || verb.verbs.some(({ lexeme }) => lexeme.cue !== null);
    if (!isOpening || verb.tag !== 'verb' || verb.conj) continue;
    const subject = view.subjectOf(verb.i);
    const filler = subject === null || subject.first < verb.i ? null : fillerOf(view, subject, false);
    return filler !== null && accept(filler) ? implicit(filler) : null;
  }
  return null;
}

const COMMA = '\u060C';

/** "بالانتشار في بلدة الخيام بعد انسحاب القوات منها": the last place named in the sentence before a pronoun that agrees with it. */
export function nearestPlace(view: SentenceView, { position, gender, accept }: Near): Filler | null {
  const at = view.tokenAt(position)?.i ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const { unit } = view.s[i];
    if (unit?.kind !== 'place' || unit.last >= at || tellsWhere(view, unit.first)) continue;
    const filler = fillerOf(view, { first: unit.first, last: unit.last }, true);
    return filler.place !== null && accept(filler) && genderOfPlace(view.s[unit.first]) === gender
      ? implicit(filler)
      : null;
  }
  return null;
}

/** مخيم الفارعة | جنوب طوباس: a direction behind a place only tells where that one lies. */
const tellsWhere = ({ s }: SentenceView, at: number): boolean =>
  at > 0 && isDirected(s[at]) && s[at - 1].unit?.kind === 'place';

/** Towns and countries are feminine; مخيم, حي and the like are what they are. */
const genderOfPlace = (head: Tagged): Gender =>
  head.nominals.some(({ noun }) => noun !== null && PLACE_KINDS.some((cls) => noun.classes.has(cls))) &&
  !FEMININE.test(head.folded)
    ? 'm'
    : 'f';

const PLACE_KINDS = ['place', 'subplace', 'structure', 'direction'] as const;
const FEMININE = /\u0647$/u;
