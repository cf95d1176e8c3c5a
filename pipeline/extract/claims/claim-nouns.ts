import { MARBUTA } from '../../text/affixes.ts';
import { NISBA, SOUND_PLURAL } from '../../text/endings.ts';
import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { namesBlame } from './blame.ts';
import { isCarriedOut, isPublic, isUrged } from './called-upon.ts';
import { type ClaimDraft, draftOf } from './claim-draft.ts';
import { fullSource } from './claim-source.ts';
import { closesWith } from './closes-with.ts';
import { contentMarker, type Marker } from './content.ts';
import { chargeOf, masdarOwner } from './masdar-owner.ts';
import { ACCUSATIVE, opensCharge } from './opens-charge.ts';
import { isAnonymity } from './other-sense.ts';

/** A participle that continues its clause: مؤكدا أن, مشيرا إلى أن, مضيفا: the source is the running speaker. */
export function participleClaim(view: SentenceView, t: Tagged): ClaimDraft | null {
  const isCharge = opensCharge(view, t);
  const isOne = isCharge || renews(view, t);
  if (!(t.tag === 'noun' || isOne) || t.article || t.prep !== '') return null;
  const fact = (isOne ? t.facts.nominals : t.nominals).find(
    (nominal) =>
      nominal.form === 'active_participle' &&
      nominal.lexeme?.cue != null &&
      nominal.prep === t.prep &&
      nominal.conj === t.conj,
  );
  const cue = fact?.lexeme?.cue;
  // مقرها, معلنها: with a pronoun it is a noun, but for verbs of describing (واصفها, معتبرها) and of words to somebody (مطالبهم).
  if (t.enclitic !== '' && cue?.flags.has('admits')) return null;
  // والمشير, ومستشار; ومشيرا إلى أن goes on.
  if (t.conj && !ALIF.test(t.folded) && t.nominals.some(({ noun }) => noun?.classes.has('person') === true))
    return null;
  // باب, "door", is also "refusing" and any other noun of things that has no ending of the accusative.
  if (!ACCUSATIVE.test(t.folded) && t.nominals.some(({ noun }) => noun !== null && noun.classes.size > 0))
    return null;
  const isNoun =
    !isCharge &&
    t.folded.endsWith(MARBUTA) &&
    t.nominals.some(
      (nominal) => nominal.noun !== null || (nominal.form === 'masdar' && view.s[t.i - 1]?.tag !== 'punct'),
    );
  // …، لافتة إلى أن: behind a comma and before أن it is no banner.
  const isBeforeThat = view.s[t.i - 1]?.tag === 'punct' && view.s[t.i + 1]?.tag === 'comp';
  if (cue == null || (isNoun && !isBeforeThat) || !isAccusativeParticiple(view, t) || isShortAlif(view, t))
    return null;
  const marker = contentMarker(view, t.i + 1, cue, true) ?? deemed(view, t.i + 1, cue);
  if (cue.act === 'threaten' && isPredicate(view, t)) return null;
  // مشترطا عدم الكشف عن هويته
  if (marker === null || isAnonymity(view, marker.first)) return null;
  if (view.s[marker.first].tag !== 'comp' && !marker.isQuoted && isToldOfSubject(view, t)) return null;
  // محملا إياه المسؤولية: whom it blames tells that it speaks.
  const isSure = view.s[marker.first].tag === 'comp' || marker.isQuoted || cue.flags.has('blame');
  if (cue.flags.has('sourced') && !isSure) return null;
  if (cue.flags.has('blame') && !namesBlame(view, marker)) return null;
  return draftOf(view, cue, `claim/${cue.id}-participle`, t.i, t.i, marker, null);
}

/** …، مجددا | التزامه, …، مجددا | دعوته: behind a mark and before what is renewed it is no "again". */
function renews(view: SentenceView, { i, facts }: Tagged): boolean {
  const cue = facts.nominals.find(({ form, lexeme }) => form === 'active_participle' && lexeme?.cue != null)
    ?.lexeme?.cue;
  return (
    cue?.flags.has('said') === true &&
    view.s[i - 1]?.tag === 'punct' &&
    i + 1 < view.end &&
    view.s[i + 1].tag === 'noun' &&
    !view.s[i + 1].conj &&
    view.s[i + 1].prep === '' &&
    view.isContentNoun(i + 1, cue, true)
  );
}

/** الشركة | مهددة بالإفلاس, منازل في حي النخيل | مهددة بالانهيار: right behind a noun or a name the feminine form says what that is; not أصدرت الحركة بيانا | مهددة. */
const isPredicate = (view: SentenceView, t: Tagged): boolean => {
  const before = view.s[t.i - 1];
  return t.folded.endsWith(MARBUTA) && isNominal(before) && !(ALIF.test(before.folded) && !before.article);
};

/** أن | قواته | ملتزمة بالهدنة: behind أن and its subject, with nothing but nouns between, the form says what that subject is. */
function isToldOfSubject({ s }: SentenceView, { i }: Tagged): boolean {
  let at = i - 1;
  while (at > 0 && isNominal(s[at]) && s[at].prep === '' && !s[at].conj) at--;
  return at < i - 1 && s[at]?.tag === 'comp';
}

/** أمرا "a matter" is not آمرا "ordering": the participle of a verb that begins with hamza has the long alif. */
const isShortAlif = (view: SentenceView, t: Tagged): boolean =>
  /^[\u0648\u0641]?\u0623/u.test(view.raw.slice(t.start, t.end));

const ALIF = /...\u0627$/u;
/** معتبرا القرار خطوة, معتبرها "مفاجأة": what is deemed something, as a noun. */
function deemed(view: SentenceView, at: number, cue: Cue): Marker | null {
  if (!cue.flags.has('deems') || at >= view.end) return null;
  const t = view.s[at];
  const isObject =
    isOpeningQuote(view, at) || t.fn?.cls === 'demonstrative' || (isNominal(t) && t.prep === '' && !t.conj);
  return isObject ? { first: at, isQuoted: false } : null;
}

function isAccusativeParticiple(view: SentenceView, t: Tagged): boolean {
  const before = view.s[t.i - 1];
  const raw = view.raw.slice(t.start, t.end);
  return (
    before === undefined ||
    before.tag === 'punct' ||
    /[\u064B\u0627]\u064B?$/u.test(raw) ||
    t.folded.endsWith(MARBUTA) ||
    // خرج الآلاف إلى الشارع | مطالبين: behind what is definite the plural describes nobody.
    (SOUND_PLURAL.test(t.folded) && isDefinite(before))
  );
}

const isDefinite = ({ article, enclitic, unit }: Tagged): boolean =>
  article || enclitic !== '' || unit !== null;

const BLAME: ReadonlySet<string> = new Set(['blame']);

/** A verbal noun that reports: سارعت إلى نفي, إعلان الفصائل دخولها, في تصريحات … بالقول إن. */
export function masdarClaim(view: SentenceView, t: Tagged): ClaimDraft | null {
  if (t.tag !== 'noun') return null;
  const fact = t.nominals.find((nominal) => nominal.form === 'masdar' && nominal.lexeme?.cue != null);
  const cue = fact?.lexeme?.cue;
  if (cue == null || view.inName(t.i) || cue.flags.has('finite')) return null;
  // شبكة | أخبار "سي بي سي": the plural of another noun, in what an outlet is called after.
  const before = view.s[t.i - 1];
  const isOf = before?.tag === 'noun' && !before.article && before.enclitic === '';
  if (isOf && t.nominals.some(({ noun, number }) => noun !== null && number === 'plural')) return null;
  // عدم | إقرار السلطات بالترحيل: what nobody says.
  if (view.s[t.i - 1]?.fn?.code === 'nominal') return null;
  // الوجهات كافة، عدا الموانئ: a form that is a preposition too, with nothing glued to it, is one.
  if (t.facts.functions.some(({ cls }) => cls === 'preposition')) return null;
  // تخشى تحميلها | المسؤولية: the pronoun is who is blamed, not who blames.
  if (t.enclitic !== '' && cue.flags.has('blame') && hasClass(view.s[t.i + 1]?.facts ?? t.facts, BLAME))
    return null;
  if (t.enclitic !== '' && ATTITUDES.has(cue.act)) return attitudeClaim(view, t, cue);
  const demand = demandClaim(view, t, cue);
  if (demand !== null) return demand;
  const charge = chargeOf(view, t.i, cue);
  if (charge !== null)
    return draftOf(view, cue, `claim/${cue.id}-masdar`, t.i, t.i, charge.clause, charge.owner);
  if (isInvitation(view, t, cue)) return null;
  if (t.enclitic === '' && !t.article && cue.act === 'deny' && t.i > 0) {
    const judged = view.phraseAt(t.i + 1);
    const isJudged =
      judged !== null &&
      (view.s[t.i + 1].fn?.cls === 'demonstrative' ||
        (!view.isSourceLike(judged) && view.isEventNominal(judged.first)));
    if (isJudged)
      return draftOf(
        view,
        cue,
        `claim/${cue.id}-masdar`,
        t.i,
        t.i,
        { first: t.i + 1, isQuoted: false },
        null,
      );
  }
  const next = view.s[t.i + 1];
  const isIdafa = t.enclitic === '' && !t.article && next !== undefined && next.prep === '' && !next.conj;
  const owner = isIdafa && !isAttribute(view, t.i + 1) ? masdarOwner(view, t.i + 1) : null;
  const from = (owner?.last ?? t.i) + 1;
  const clause = contentMarker(view, from, cue, false);
  if (clause === null || !isReportingMasdar(view, t, { cue, clause, owner })) return null;
  // رفض المرسوم, إدانة هذا العدوان: a text or an act is what is judged.
  if (owner !== null && ATTITUDES.has(cue.act) && isJudged(view, owner.first)) return null;
  return draftOf(view, cue, `claim/${cue.id}-masdar`, t.i, t.i, clause, owner);
}

/** تصريح إعلامي, تصريحات صحفية: an adjective of relation alone, no genitive. */
const isAttribute = (view: SentenceView, at: number): boolean =>
  !view.s[at].article &&
  NISBA.test(view.s[at].folded) &&
  (view.phraseAt(at)?.last === at || hasClass(view.s[at].facts, ADJECTIVE));

const ADJECTIVE: ReadonlySet<string> = new Set(['adjective']);

const isJudged = (view: SentenceView, at: number): boolean =>
  view.s[at].fn?.cls === 'demonstrative' || view.isEventNominal(at) || hasClass(view.s[at].facts, TEXTS);
const TEXTS: ReadonlySet<string> = new Set(['document', 'norm']);
const ATTITUDES: ReadonlySet<string> = new Set(['condemn', 'support', 'refuse', 'worry', 'accuse']);

/** إدانتها "العدوان", رفضه للتدخل: the pronoun is the speaker, the object what is judged. */
function attitudeClaim(view: SentenceView, t: Tagged, cue: Cue): ClaimDraft | null {
  let at = t.i + 1;
  while (
    at < view.end &&
    view.s[at].tag === 'noun' &&
    view.s[at].article &&
    view.s[at].nominals.every((nominal) => nominal.noun === null)
  )
    at++;
  const next = view.s[at];
  if (next === undefined) return null;
  const isObject =
    isOpeningQuote(view, at) ||
    next.prep === 'li' ||
    (next.tag === 'prep' && (next.fn?.code === 'li' || next.fn?.code === 'nahwa')) ||
    (isNominal(next) && next.prep === '' && !next.conj);
  return isObject
    ? draftOf(view, cue, `claim/${cue.id}-masdar`, t.i, t.i, { first: at, isQuoted: false }, null)
    : null;
}

const DEMANDS: ReadonlySet<string> = new Set(['call', 'warn', 'vow']);

/** "دعوته لتسوية", "تحذير المنظمة من المجاعة": the owner or the pronoun speaks, the governed preposition opens the content. */
function demandClaim(view: SentenceView, t: Tagged, cue: Cue): ClaimDraft | null {
  if (!DEMANDS.has(cue.act) || t.article || cue.flags.has('sourced')) return null;
  const named =
    t.enclitic === '' && t.i + 1 < view.end && view.s[t.i + 1].prep === ''
      ? view.sourcePhrase(t.i + 1)
      : null;
  const owner = named !== null && view.isSourceLike(named) ? fullSource(view, named) : null;
  if (t.enclitic === '' && owner === null) return null;
  if (owner !== null && closesWith(view, t, owner, cue)) {
    const called = { first: owner.first, isQuoted: false };
    return draftOf(view, cue, `claim/${cue.id}-masdar`, t.i, t.i, called, null);
  }
  const at = (owner?.last ?? t.i) + 1;
  const next = view.s[at];
  if (next === undefined || next.conj) return null;
  const code = next.prep !== '' ? next.prep : next.tag === 'prep' ? (next.fn?.code ?? '') : '';
  const first = next.prep !== '' ? at : at + 1;
  // دعوة اللاعب للقائه, تمت دعوة الجمعية إلى: who is invited, not who calls.
  if (
    owner !== null &&
    cue.act === 'call' &&
    (code === 'li' || isCarriedOut(view, t.i) || isPublic(view, owner) || isUrged(cue))
  )
    return null;
  if (!governs(cue, code) || first >= view.end || !isNominal(view.s[first])) return null;
  return draftOf(view, cue, `claim/${cue.id}-masdar`, t.i, t.i, { first, isQuoted: false }, owner);
}

/** ودعوة اللجنة | للانعقاد: who is invited to something calls for nothing. */
function isInvitation(view: SentenceView, t: Tagged, cue: Cue): boolean {
  if (cue.act !== 'call' || t.enclitic !== '' || t.i + 1 >= view.end || view.s[t.i + 1].prep !== '')
    return false;
  const named = view.sourcePhrase(t.i + 1);
  const last = Math.max(named?.last ?? t.i, view.phraseAt(t.i + 1)?.last ?? t.i);
  const next = view.s[last + 1];
  // مطالبة السلطات | بالتحقيق: who is urged, by somebody who is not told.
  if (named !== null && next !== undefined && isUrged(cue))
    return cue.content.has(next.prep === '' ? (next.fn?.code ?? '') : next.prep);
  return named !== null && next?.prep === 'li' && next.facts.isMasdar;
}

/** A call is also made with ل and ب: دعوته لتسوية, دعوة القائد بحضور مؤتمر. */
const governs = (cue: Cue, code: string): boolean =>
  cue.content.has(code) || (cue.act === 'call' && (code === 'li' || code === 'ila'));

/** A that-clause, a denial, or a verbal noun with an owner: إعلان الفصائل دخولها, not any noun of speech. */
function isReportingMasdar(
  view: SentenceView,
  t: Tagged,
  { cue, clause, owner }: { cue: Cue; clause: Marker; owner: Phrase | null },
): boolean {
  if (clause.first >= view.end) return false;
  // جدير بالذكر أن, تجدر الإشارة إلى أن: the narrator speaks.
  if (cue.flags.has('background') && t.article) return false;
  if (view.s[clause.first].tag === 'comp' && isLoose(view, clause.first, cue)) return false;
  // دعوة الرئيس أن يتدخل: the one who is called upon.
  if (cue.act === 'call' && owner !== null && view.s[clause.first].fn?.code === 'an') return false;
  if (view.s[clause.first].tag === 'comp')
    return (t.prep === 'bi' && cue.content.has('quote')) || (owner !== null && view.isSourceLike(owner));
  // تهديد الأطفال: the genitive is threatened as often as it threatens.
  if (cue.act === 'threaten') return false;
  return owner !== null && view.isSourceLike(owner) && view.isEventNominal(clause.first);
}

/** تهديد الحزب على أنه إرهابي: أن behind a preposition that the noun does not take. */
function isLoose(view: SentenceView, at: number, cue: Cue): boolean {
  const { fn, unit } = view.s[at];
  if (fn?.code !== 'alaanna' || unit === null) return false;
  const code = view.s[unit.first].facts.functions.find(({ cls }) => cls === 'preposition')?.code;
  return code !== undefined && !cue.content.has(code);
}
