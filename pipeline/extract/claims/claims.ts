import { MARBUTA } from '../../text/affixes.ts';
import type { Phrase } from '../phrases/chunks.ts';
import { askedBy } from '../words/agreement.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { PASSIVE_VOWELS } from '../words/voice.ts';
import { accusation } from './accusation.ts';
import { isSilent } from './acts.ts';
import { afterSubject } from './after-subject.ts';
import { blamed, namesBlame } from './blame.ts';
import { type ClaimDraft, draftOf } from './claim-draft.ts';
import { masdarClaim, participleClaim } from './claim-nouns.ts';
import { isPassedOn, relayClaim } from './claim-passed.ts';
import { silenceClaim } from './claim-silence.ts';
import { isAbstract, isRelativeVerb, mayDropSubject, subjectAfter } from './claim-subject.ts';
import { contentMarker, type Marker } from './content.ts';
import { closeContents } from './content-end.ts';
import { deemedObject, isTakenFor } from './deemed.ts';
import { findingAfter, findingBefore, tells } from './findings.ts';
import { addressesAfter, headAsSubject } from './head-speaks.ts';
import { headlineColon, headlineWords } from './headline-claim.ts';
import { nounClaims } from './hearsay-claim.ts';
import { impersonalClaim, isImpersonal } from './impersonal-claim.ts';
import { isInDocument } from './in-document.ts';
import { isLate } from './late-subject.ts';
import { lightClaim } from './light-claim.ts';
import {
  governsPronoun,
  isAsyndetic,
  isAttribution,
  isBroughtTo,
  isDeed,
  isGovernedNoun,
  isNarrator,
  isPhrase,
  isSoCalled,
  isSubjunctive,
  isYetToSpeak,
} from './not-reporting.ts';
import { objectFirst } from './object-first.ts';
import { onceSubject } from './once-subject.ts';
import {
  isAgreement,
  isAnonymity,
  isOnPitch,
  isOtherSense,
  isRuling,
  isShownByDeeds,
  isSourced,
  isTightened,
} from './other-sense.ts';
import { isOuterVoice, ownSpeech } from './own-speech.ts';
import { pledged } from './pledged.ts';
import { pluperfectSubject } from './pluperfect-subject.ts';
import { postposedClaim } from './postposed-claim.ts';
import { toldTitle } from './quote-after-colon.ts';
import { isRepeated } from './repeated-claim.ts';
import { describesNoun, isExpected, isSaidOfNoun, isSetOff, mayBePassive } from './said-of-noun.ts';
import { afterOwnClause, documentBefore, isAppearing, shownBy } from './shown.ts';
import { isSomebodyUnread } from './somebody-unread.ts';
import { withClause } from './source-clause.ts';
import { upToContent } from './source-gap.ts';
import { isProper, isUnknown } from './source-name.ts';
import { speakerBefore } from './speaker-before.ts';
import { topicSpeaker } from './topic-speaker.ts';
import { asPerson, unlistedBefore, unlistedSpeaker } from './unlisted-speaker.ts';
import { upToThat } from './up-to-that.ts';
import { wordsBehindComma } from './words-behind-comma.ts';

/** All claims of a sentence in order of their cues; chains may still lack a subject (`needsSubject`). */
export function findClaims(view: SentenceView): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const colon = headlineColon(view);
  if (colon !== null) drafts.push(colon);
  for (const t of view.s) {
    if (!t.facts.isCue && !t.facts.isLightCue && !view.negated(t.i)) continue;
    const draft =
      lightClaim(view, t) ??
      verbClaim(view, t) ??
      silenceClaim(view, t) ??
      participleClaim(view, t) ??
      masdarClaim(view, t);
    if (draft !== null) drafts.push(draft);
  }
  for (const hit of view.cueHits) drafts.push(...nounClaims(view, hit));
  for (const draft of drafts) draft.own = ownSpeech(view, draft, drafts);
  closeContents(view, drafts);
  return drafts.filter(
    (draft) =>
      draft.contentLast >= draft.contentFirst &&
      !isRepeated(draft, drafts) &&
      !isOuterVoice(view, draft, drafts),
  );
}

/** The cue of a verb form; of two (ردّد, تردّد) the one of hearsay when أن follows at once. */
function cueOf(view: SentenceView, t: Tagged): Cue | null {
  // يدعى, of which only يدّعي is active.
  const mayBeActive = !PASSIVE_VOWELS.test(view.raw.slice(t.start, t.end));
  const active = t.verbs
    .filter(({ voice }) => mayBeActive && voice === 'active')
    .flatMap(({ lexeme }) => lexeme.cue ?? []);
  const cues = active.length > 0 ? active : t.verbs.flatMap(({ lexeme }) => lexeme.cue ?? []);
  const isHearsay = (cue: Cue): boolean => cue.flags.has('hearsay');
  return (
    (view.s[t.i + 1]?.tag === 'comp' ? cues.find(isHearsay) : cues.find((cue) => !isHearsay(cue))) ??
    cues[0] ??
    null
  );
}

/** Words between a verb that has other senses and what it reports: شهد | أمام المحكمة | بأن. */
const NEAR = 5;

/** A finite reporting verb: قال X إن …, X يقول إن …, أعلنت X السيطرة على …, وأضاف: "…". */
function verbClaim(view: SentenceView, t: Tagged): ClaimDraft | null {
  if (t.tag !== 'verb') return null;
  const cue = cueOf(view, t);
  const isNegated = view.negated(t.i) && cue?.flags.has('open') !== true;
  if (cue === null || isNegated || isAsyndetic(view, t, cue) || isNarrator(view, t, cue)) return null;
  if (
    isBroughtTo(view, t, cue) ||
    isYetToSpeak(view, t) ||
    isDeed(view, t) ||
    isPhrase(view, t) ||
    isOfFarText(view, t)
  )
    return null;
  if (isAttribution(view, t) || governsPronoun(view, t, cue) || isGovernedNoun(view.s[t.i - 1])) return null;
  if ((cue.flags.has('past') && isPresent(t, cue)) || isSoCalled(view, t, cue)) return null;
  if (cue.flags.has('hearsay') || isImpersonal(view, t)) return impersonalClaim(view, t, cue);
  const isRelative = isInDocument(view, t);
  if (isOfNobody(view, t)) return null;
  const before =
    isRelativeVerb(view, t.i) || hasOwnSubject(view, t, cue)
      ? null
      : (topicSpeaker(view, t.i) ??
        speakerBefore(view, t.i) ??
        onceSubject(view, t.i) ??
        pluperfectSubject(view, t.i, cue) ??
        documentBefore(view, t, cue) ??
        findingBefore(view, t, cue) ??
        unlistedBefore(view, t.i, cue));
  const hasOther = isRelative || before !== null || addressesAfter(view, t, cue) || describesNoun(view, t);
  const listed = hasOther ? null : (speakerAfter(view, t, cue) ?? findingAfter(view, t, cue));
  const unlisted =
    hasOther || isRelativeVerb(view, t.i) || mayBeWhoSays(view, t, cue, listed)
      ? null
      : unlistedSpeaker(view, t, cue);
  const after = unlisted ?? listed;
  const charge = before === null ? (accusation(view, t, cue, after) ?? blamed(view, t, cue, after)) : null;
  const subject = charge === null ? after : charge.subject;
  const from = isRelative ? t.i + 2 : afterOwnClause(view, subject, afterSubject(view, subject, t, cue), cue);
  if (cue.flags.has('relay') || cue.flags.has('learns') || isPassedOn(view, { subject, from, cue }))
    return relayClaim(view, t, cue, subject, from);
  const marker =
    charge?.marker ??
    deemedObject(view, t, { subject, from, cue }) ??
    contentMarker(view, from, cue, true) ??
    shownBy(view, subject ?? before, from, cue) ??
    headlineWords(view, from, cue) ??
    toldTitle(view, from, cue) ??
    wordsBehindComma(view, from, cue) ??
    pledged(view, (subject?.last ?? t.i) + 1, cue);
  const mute =
    subject !== null && unlisted === null && isMute(view, subject) && !tells(view, subject.first, cue);
  if (marker === null)
    return postposedClaim(view, t, cue) ?? (mute ? ownObject(view, t, cue, subject) : null);
  if (cue.flags.has('near') && marker.first - from > NEAR) return null;
  // وتبناها التنظيم | الإرهابي: its pronoun is what it is about; a definite word behind who speaks describes him.
  const isNext = subject !== null && marker.first === subject.last + 1;
  if (t.enclitic !== '' && isNext && isEpithet(view, marker.first)) return null;
  if (cue.flags.has('deed') && t.enclitic !== '' && isRelativeVerb(view, t.i)) return null;
  if (isAppearing(view, t, subject, { cue, marker })) return null;
  if (cue.flags.has('agreed') && isAgreement(view, marker)) return null;
  if (cue.flags.has('mute') && !isSilent(view, marker.first)) return null;
  const behind = subject === null && !isRelative ? objectFirst(view, t, marker) : null;
  const explicit = isRelative
    ? null
    : (subject ?? behind ?? (isRelativeVerb(view, t.i) ? headAsSubject(view, t) : before));
  // وتبين بعد التحقيق أن: what turns out has no speaker, however far its clause.
  if (explicit === null && cue.flags.has('emerges') && isPresent(t, cue)) return null;
  if (cue.flags.has('sourced') && !isSourced(view, marker, explicit)) return null;
  if (subject === null && isTakenFor(view, t, cue, marker)) return null;
  if (cue.flags.has('blame') && !namesBlame(view, marker)) return null;
  // طلب عدم نشر اسمه: who speaks on condition of anonymity asks for nothing.
  if (isAnonymity(view, marker.first)) return null;
  if (cue.act === 'confirm' && explicit !== null && isOnPitch(view, explicit, marker)) return null;
  if (explicit !== null && isShownByDeeds(view, explicit, cue, marker)) return null;
  if (cue.flags.has('sourced') && isOtherSense(view, marker, from, cue)) return null;
  if (isTightened(view, explicit, marker, { from, cue })) return null;
  if (explicit !== null && isRuling(view, explicit, cue, marker)) return null;
  if (explicit === null && isExpected(view, t, cue, marker)) return impersonalClaim(view, t, cue);
  const isOfNoun = explicit === null && isSaidOfNoun(view, t);
  if (explicit === null && mayBePassive(t) && (isOfNoun || isSetOff(view, t)))
    return impersonalClaim(view, t, cue);
  const isBehind = explicit === null && (isOfNoun || isLate(view, t));
  const isDropped = isBehind || isInDocument(view, t) || mayDropSubject(view, t);
  if (explicit === null && (!isDropped || isSomebodyUnread(view, t, cue, marker))) return null;
  // تريد أن توجه رسالة: what is yet to be said wants somebody who is to say it.
  const isNamed =
    subject !== null && (view.s[subject.first].article || view.nameAt[subject.first] !== undefined);
  if (!isNamed && isSubjunctive(view, t)) return null;
  if (mute) return ownObject(view, t, cue, subject);
  const draft = draftOf(
    view,
    cue,
    isRelative || isBehind ? `claim/${cue.id}-participle` : `claim/${cue.id}`,
    t.i,
    t.i,
    marker,
    explicit !== null && explicit === subject && unlisted === null
      ? whole(view, upToThat(view, upToContent(view, explicit, marker, cue), marker, cue), marker)
      : explicit,
  );
  if (unlisted !== null) draft.chain = draft.chain.map(asPerson);
  if (behind !== null) draft.contentLast = marker.first + 1;
  return draft;
}

/** The speaker with the clause that tells which force or body it is, up to أن. */
const whole = (view: SentenceView, source: Phrase, { first }: Marker): Phrase =>
  view.s[first].tag === 'comp' ? withClause(view, source, first) : source;

const isEpithet = ({ s }: SentenceView, at: number): boolean =>
  s[at].tag === 'noun' && s[at].article && s[at - 1].article && s[at].prep === '' && !s[at].conj;

/** الأزمة, الهجوم: it shows, it does not speak. */
const isMute = (view: SentenceView, it: Phrase): boolean => !view.isSourceLike(it) && isAbstract(view, it);

/** "وأكد | سعي الحكومة إلى": who spoke before goes on, and the act behind the verb is what he tells of. */
function ownObject(view: SentenceView, t: Tagged, cue: Cue, { first, last }: Phrase): ClaimDraft | null {
  const isObject = t.conj && last > first && cue.content.has('obj') && view.isContentNoun(first, cue, true);
  if (!isObject || view.s[first].article || BARRED.some((flag) => cue.flags.has(flag))) return null;
  // وجددت | آمال بورقيبة: a given name that is a noun too.
  const { tag, unit } = view.s[first + 1];
  if (
    isUnknown(view.s[first + 1]) ||
    (tag === 'name' && unit?.kind !== 'place' && view.nameAt[first + 1]?.kind === 'person')
  )
    return null;
  return draftOf(view, cue, `claim/${cue.id}`, t.i, t.i, { first, isQuoted: false }, null);
}
const BARRED = ['document', 'sourced', 'describe', 'deed', 'hearsay'] as const;

/** Behind the phrase after the verb its words follow, and it may be somebody. */
const mayBeWhoSays = (view: SentenceView, t: Tagged, cue: Cue, phrase: Phrase | null): boolean =>
  phrase !== null &&
  !isMute(view, phrase) &&
  contentMarker(view, afterSubject(view, phrase, t, cue), cue, true) !== null;

/** "بيان المبعوث إلى اليمن والذي أعرب فيه عن": of a text further on, whose author only its noun tells. */
const isOfFarText = ({ s }: SentenceView, { i }: Tagged): boolean =>
  s[i - 1]?.tag === 'rel' && s[i - 1].conj && s[i + 1]?.fn?.code === 'fi' && s[i + 1].enclitic !== '';

/** "هذه الشركة يتوقع أن تجلب": a masculine present right behind a feminine subject is a passive, of which nobody is the speaker. */
function isOfNobody(view: SentenceView, t: Tagged): boolean {
  if (t.conj || askedBy(t) !== 'm' || t.verbs.some(({ tense }) => tense !== 'present')) return false;
  const subject = speakerBefore(view, t.i);
  return (
    subject !== null &&
    subject.last === t.i - 1 &&
    view.s[subject.first].article &&
    view.s[subject.first].folded.endsWith(MARBUTA) &&
    view.nameAt[subject.first]?.kind !== 'person' &&
    view.s[t.i + 1]?.tag === 'comp'
  );
}

const isPresent = (t: Tagged, cue: Cue): boolean =>
  t.verbs.every((verb) => verb.lexeme.cue !== cue || verb.tense === 'present');

/** "أما واشنطن فقد صرّح مسؤول": after فقد the subject that follows is nearer than the topic before; in "كان الرئيس قد توعد الحوثيين" it is not. */
function hasOwnSubject(view: SentenceView, t: Tagged, cue: Cue): boolean {
  const before = view.s[t.i - 1];
  const isClosed = before?.folded === '\u060C' && !cue.flags.has('dative');
  if (!isClosed && (before?.fn?.code !== 'qad' || !before.conj)) return false;
  const after = subjectAfter(view, t.i);
  if (after === null || !view.isSourceLike(after)) return false;
  // خلافا لما ذهب إليه الوزير، | أكد رئيس النقابة أن: right before what it says.
  return !isClosed || view.s[afterSubject(view, after, t, cue)]?.tag === 'comp';
}

/** Who describes; in "ووصف المتسلل بأنه …", where nothing stands between, the noun is what is described. */
function speakerAfter(view: SentenceView, t: Tagged, cue: Cue): Phrase | null {
  const subject = subjectAfter(view, t.i);
  if (subject === null || !cue.flags.has('describe')) return subject;
  // بما وصفتها | سياسة المماطلة: behind its pronoun what it is called.
  if (t.enclitic !== '') return isMute(view, subject) ? null : subject;
  const next = view.s[subject.last + 1];
  const isAs = next?.prep === 'bi' || next?.fn?.code === 'bi' || next?.fn?.code === 'bianna';
  const isNamedObject = isAs && cue.content.has('bi') && (t.conj || !isProper(view.nameAt[subject.last]));
  const isThing = t.conj && !view.isSourceLike(subject) && isAbstract(view, subject);
  return isNamedObject || isThing ? null : subject;
}
