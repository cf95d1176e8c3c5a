import { askedBy } from './agreement.ts';
import { isNominal, type Phrase } from './chunks.ts';
import { type ClaimDraft, draftOf, implicitRef } from './claim-draft.ts';
import { headlineColon, hearsayClaim, masdarClaim, participleClaim } from './claim-nouns.ts';
import { relayClaim } from './claim-passed.ts';
import { silenceClaim } from './claim-silence.ts';
import {
  isAbstract,
  isInDocument,
  isRelativeVerb,
  mayDropSubject,
  relativeHead,
  subjectAfter,
  subjectBefore,
} from './claim-subject.ts';
import { contentMarker, type Marker, skipTimes } from './content.ts';
import { closeContents } from './content-end.ts';
import type { Cue } from './lexeme.ts';
import { PASSIVE_VOWELS } from './positions.ts';
import { quoteEnd } from './quote-end.ts';
import { isOpeningQuote } from './quotes.ts';
import type { Tagged } from './tags.ts';
import { hasClass, type SentenceView } from './view.ts';

/** All claims of a sentence in order of their cues; chains may still lack a subject (`needsSubject`). */
export function findClaims(view: SentenceView): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const colon = headlineColon(view);
  if (colon !== null) drafts.push(colon);
  for (const t of view.s) {
    if (!t.facts.isCue && !view.negated(t.i)) continue;
    const draft =
      verbClaim(view, t) ?? silenceClaim(view, t) ?? participleClaim(view, t) ?? masdarClaim(view, t);
    if (draft !== null) drafts.push(draft);
  }
  for (const hit of view.cueHits) {
    const draft = hit.cue.type === 'noun' ? hearsayClaim(view, hit.first, hit.last, hit.cue) : null;
    if (draft !== null) drafts.push(draft);
  }
  closeContents(view, drafts);
  const isRepeated = (draft: ClaimDraft): boolean =>
    draft.cue.type === 'noun' &&
    drafts.some(
      (other) => other !== draft && other.cue.type === 'verb' && other.contentFirst === draft.contentFirst,
    );
  return drafts.filter(
    (draft) =>
      draft.contentLast >= draft.contentFirst && !isRepeated(draft) && !isOuterVoice(view, draft, drafts),
  );
}

/**
 * "وقال: نطالب …": the speaker's own first person inside his words is the act of that claim, and "المسؤول الذي تحدث …"
 * before the same content only describes who speaks: neither is a claim beside the outer one.
 */
function isOuterVoice(view: SentenceView, draft: ClaimDraft, drafts: readonly ClaimDraft[]): boolean {
  const isFirstPerson = view.s[draft.cueFirst].verbs.some((verb) => verb.person === 1);
  const isDescribing = isRelativeVerb(view, draft.cueFirst);
  return drafts.some(
    (outer) =>
      outer !== draft &&
      outer.cueFirst < draft.cueFirst &&
      ((isFirstPerson && outer.contentFirst <= draft.cueFirst && draft.cueFirst <= outer.contentLast) ||
        (isDescribing && outer.contentFirst === draft.contentFirst)),
  );
}

const cueOf = (t: Tagged): Cue | null => t.verbs.find((verb) => verb.lexeme.cue !== null)?.lexeme.cue ?? null;

/** A finite reporting verb: قال X إن …, X يقول إن …, أعلنت X السيطرة على …, وأضاف: "…". */
function verbClaim(view: SentenceView, t: Tagged): ClaimDraft | null {
  if (t.tag !== 'verb') return null;
  const cue = cueOf(t);
  if (cue === null || view.negated(t.i) || isAsyndetic(view, t, cue) || isNarrator(view, t, cue)) return null;
  if (isAttribution(view, t) || governsPronoun(view, t, cue) || isGovernedNoun(view.s[t.i - 1])) return null;
  if (cue.flags.has('past') && isPresent(t, cue)) return null;
  if (isImpersonal(view, t)) return impersonalClaim(view, t, cue);
  const isRelative = isInDocument(view, t);
  const before = isRelativeVerb(view, t.i) || hasOwnSubject(view, t) ? null : subjectBefore(view, t.i);
  const subject =
    isRelative || before !== null || addressesAfter(view, t, cue) ? null : speakerAfter(view, t, cue);
  const from = isRelative ? t.i + 2 : afterSubject(view, subject, t.i);
  if (cue.flags.has('relay') || cue.flags.has('learns')) return relayClaim(view, t, cue, subject, from);
  const marker = contentMarker(view, from, cue, true) ?? shownBy(view, subject, cue);
  if (marker === null) return null;
  const explicit = isRelative
    ? null
    : (subject ?? (isRelativeVerb(view, t.i) ? headAsSubject(view, t) : before));
  // وتبين بعد التحقيق أن: what turns out has no speaker, however far its clause.
  if (explicit === null && cue.flags.has('emerges') && isPresent(t, cue)) return null;
  if (cue.flags.has('sourced') && !isSourced(view, marker, explicit)) return null;
  // "التي تعتبر مخاطرة": what something is taken for.
  if (cue.flags.has('deems') && subject === null && isRelativeVerb(view, t.i) && t.enclitic === '')
    return null;
  if (cue.flags.has('blame') && !namesBlame(view, marker)) return null;
  // أدانت محكمة فلانا: a court that condemns convicts.
  if (cue.act === 'condemn' && explicit !== null && hasClass(view.s[explicit.first].facts, COURT))
    return null;
  const isLate =
    explicit === null &&
    (view.s[t.i - 1]?.tag === 'noun' || view.s[t.i - 1]?.tag === 'name') &&
    t.verbs.every((verb) => verb.number === 'plural');
  if (explicit === null && !isLate && !isInDocument(view, t) && !mayDropSubject(view, t)) return null;
  if (subject !== null && !view.isSourceLike(subject) && isAbstract(view, subject)) return null;
  return draftOf(
    view,
    cue,
    isRelative || isLate ? `claim/${cue.id}-participle` : `claim/${cue.id}`,
    t.i,
    t.i,
    marker,
    explicit,
  );
}

const isPresent = (t: Tagged, cue: Cue): boolean =>
  t.verbs.every((verb) => verb.lexeme.cue !== cue || verb.tense === 'present');

/** A verb with other senses (أمر, حمل, سجل) reports only with a source before a noun, or with a clause of its own. */
const isSourced = (view: SentenceView, marker: Marker, explicit: Phrase | null): boolean =>
  marker.isQuoted ||
  view.s[marker.first].tag === 'comp' ||
  (explicit !== null && view.isSourceLike(explicit));

/** "حمّل المعارضة مسؤولية الأزمة": to blame is to say who is responsible; "يحمل الجنسية" is not. */
const namesBlame = (view: SentenceView, marker: Marker): boolean =>
  view.s.slice(marker.first, marker.first + 9).some((t) => hasClass(t.facts, BLAME));

const COURT: ReadonlySet<string> = new Set(['court']);
const BLAME: ReadonlySet<string> = new Set(['blame']);

/** "أما واشنطن فقد صرّح مسؤول": after فقد the subject that follows is nearer than the topic before; in "كان الرئيس قد توعد الحوثيين" it is not. */
function hasOwnSubject(view: SentenceView, t: Tagged): boolean {
  const before = view.s[t.i - 1];
  if (before?.fn?.code !== 'qad' || !before.conj) return false;
  const after = subjectAfter(view, t.i);
  return after !== null && view.isSourceLike(after);
}

/** After a name between commas (أكد النائب، فلان، مساندة …) or in quotation marks the second mark belongs to it. */
function afterSubject(view: SentenceView, subject: Phrase | null, verb: number): number {
  if (subject === null) return verb + 1;
  const isAside =
    view.s[subject.first - 1]?.folded === '\u060C' && view.s[subject.last + 1]?.folded === '\u060C';
  const isQuoted =
    isOpeningQuote(view, subject.first - 1) &&
    quoteEnd(view.s, subject.first - 1, view.end) === subject.last + 1;
  return subject.last + (isAside || isQuoted ? 2 : 1);
}

/** "النائب الذي اتهم الوزير ب": behind a relative the head speaks, and what follows is whom it speaks to or of. */
const addressesAfter = (view: SentenceView, t: Tagged, cue: Cue): boolean =>
  cue.flags.has('dative') && isRelativeVerb(view, t.i) && headAsSubject(view, t) !== null;

/** Who describes; in "ووصف الاتهامات بأنها …" the abstract noun is what is described. */
function speakerAfter(view: SentenceView, t: Tagged, cue: Cue): Phrase | null {
  const subject = subjectAfter(view, t.i);
  const isObject =
    subject !== null &&
    cue.flags.has('describe') &&
    t.conj &&
    !view.isSourceLike(subject) &&
    isAbstract(view, subject);
  return isObject ? null : subject;
}

/** "أظهر مقطع فيديو المتظاهرين": what a document or a recording shows may be any noun, a comma further on at most. */
function shownBy(view: SentenceView, subject: Phrase | null, cue: Cue): Marker | null {
  if (subject === null || !cue.flags.has('document')) return null;
  const isDocument =
    view.nameAt[subject.first]?.kind === 'document' || hasClass(view.s[subject.first].facts, DOCUMENT);
  const at = subject.last + 1;
  if (!isDocument || at >= view.end) return null;
  if (isNominal(view.s[at]) && view.s[at].prep === '' && !view.s[at].conj)
    return { first: at, isQuoted: false };
  for (let i = at; i + 1 < view.end && i - at < 8; i++)
    if (view.s[i].folded === '\u060C')
      return isNominal(view.s[i + 1]) && !view.s[i + 1].conj ? { first: i + 1, isQuoted: false } : null;
  return null;
}

const DOCUMENT: ReadonlySet<string> = new Set(['document']);

/** "المسؤول الذي قال …"; in "العدوان الذي اعتبرته …" the head is what the pronoun stands for. */
const headAsSubject = (view: SentenceView, t: Tagged): Phrase | null =>
  t.enclitic === '' && refersToHead(view.s[t.i - 1], t) ? speakingHead(view, t.i - 1) : null;

/** The noun before a relative pronoun, if it can speak: not "المشروع الذي يتوقع أن …". */
function speakingHead(view: SentenceView, rel: number): Phrase | null {
  const head = relativeHead(view, rel);
  return head !== null && view.isSourceLike(head) && !isAbstract(view, head) ? head : null;
}

/** "الحكومة التي أعلن عن تركيبتها فلان": a verb that does not agree with the relative pronoun has another subject. */
const refersToHead = (rel: Tagged, t: Tagged): boolean => {
  const asked = askedBy(t);
  return asked === null || rel.folded.endsWith(ALLATI) === (asked === 'f');
};

/** التي, folded. */
const ALLATI = '\u0627\u0644\u062A\u064A';

/** "بحسب ما أعلن بيان …": the clause before is what is said. */
const isAttribution = (view: SentenceView, t: Tagged): boolean =>
  view.s[t.i - 1]?.tag === 'rel' &&
  view.cueHits.some((hit) => hit.cue.type === 'prep' && (hit.last === t.i - 1 || hit.last === t.i - 2));

/** إلي may be إلى, folded. */
const YA = '\u064A';

/** "التي نص عليها الدستور", "دعا إليها": the pronoun after the preposition is what is said. */
const governsPronoun = (view: SentenceView, t: Tagged, cue: Cue): boolean => {
  const next = view.s[t.i + 1];
  return (
    next?.tag === 'prep' &&
    next.enclitic !== '' &&
    next.enclitic !== YA &&
    cue.content.has(next.fn?.code ?? '') &&
    view.s[t.i + 2]?.tag !== 'comp'
  );
};

/** "بيان نشره عبر …": a verb whose pronoun is the noun before it only describes that noun. */
const isAsyndetic = (view: SentenceView, t: Tagged, cue: Cue): boolean =>
  t.enclitic !== '' &&
  !cue.flags.has('describe') &&
  !cue.flags.has('dative') &&
  isNominal(view.s[beforeMarks(view, t.i)] ?? t) &&
  beforeMarks(view, t.i) >= 0 &&
  !t.conj;

/** Index of the word before, commas and quotation marks aside: حوار لقناة «…»، بثته. */
function beforeMarks(view: SentenceView, at: number): number {
  let i = at - 1;
  while (i >= 0 && view.s[i].tag === 'punct' && MARKS.includes(view.s[i].folded)) i--;
  return i;
}
const MARKS = '\u060C"\u201C\u201D\u00AB\u00BB';

/** "تبين أن" (it turned out), "يذكر أن", "ويشار إلى أن" at the start of a sentence: the narrator speaks, whatever the vowels. */
const isNarrator = (view: SentenceView, t: Tagged, cue: Cue): boolean =>
  (cue.flags.has('background') || cue.flags.has('emerges')) &&
  (cue.flags.has('emerges') || beginsAnew(view.s[t.i - 1])) &&
  t.verbs.every(
    (verb) =>
      verb.lexeme.cue === null ||
      (verb.tense === 'present' && (verb.gender === 'm' || cue.flags.has('emerges'))),
  ) &&
  view.s[skipTimes(view, t.i + 1)]?.tag === 'comp';

const beginsAnew = (before: Tagged | undefined): boolean =>
  before === undefined ||
  '.\u061F!\u060C'.includes(before.folded) ||
  before.fn?.code === 'kama' ||
  before.fn?.code === 'wa';

/** من ثمن المسكن: behind a plain preposition the form is a noun ("price"), not a verb ("value"). */
const isGovernedNoun = (before: Tagged | undefined): boolean =>
  before?.tag === 'prep' &&
  before.unit === null &&
  before.enclitic === '' &&
  PLAIN.has(before.fn?.code ?? '');
const PLAIN: ReadonlySet<string> = new Set(['min', 'ila', 'ala', 'fi', 'an']);

/** أُعلن عن, قيل إن, يُزعم أن: a passive that its form or its vowels show. */
function isImpersonal(view: SentenceView, t: Tagged): boolean {
  const raw = view.raw.slice(t.start, t.end);
  return t.verbs.every((verb) => verb.voice === 'passive') || PASSIVE_VOWELS.test(raw);
}

/** The hearsay word stands for an unnamed source; "يُذكر أن" is the narrator. */
function impersonalClaim(view: SentenceView, t: Tagged, cue: Cue): ClaimDraft | null {
  if (cue.flags.has('background') && t.verbs.some((verb) => verb.tense === 'present')) return null;
  if (cue.flags.has('describe')) return null;
  const marker = contentMarker(view, t.i + 1, cue, true);
  // "كما أشيع" looks back: what follows is not its content.
  const looksBack = view.s[t.i - 1]?.fn?.code === 'kama' && marker !== null && marker.first > t.i + 2;
  if (marker === null || looksBack) return null;
  const draft = draftOf(view, cue, `claim/${cue.id}`, t.i, t.i, marker, { first: t.i, last: t.i });
  draft.chain = draft.chain.map(implicitRef);
  if (draft.act === 'state') draft.act = 'report';
  return draft;
}
