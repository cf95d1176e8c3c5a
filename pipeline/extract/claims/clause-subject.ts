import { NOMINATIVE, SOUND_PLURAL } from '../../text/endings.ts';
import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import { isAccusative } from '../phrases/oblique.ts';
import { type Asked, agreedWith, askedBy } from '../words/agreement.ts';
import type { Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { ClaimDraft, SourceRef } from './claim-draft.ts';
import { subjectAfter } from './claim-subject.ts';
import { isUnknown } from './source-name.ts';
import { speakerBefore } from './speaker-before.ts';

/** The source-like subject nearest before a participle: of a reporting verb (أعلن المحافظ عن قرار … داعيا), else of any. */
export function clauseSubject(view: SentenceView, before: number, asked: Asked): SourceRef | null {
  let nearest: SourceRef | null = null;
  for (let i = before - 1; i >= 0; i--) {
    // مكالمة | أجراها | الوزير: what describes a noun has a subject of its own.
    if (view.s[i].tag !== 'verb' || describes(view, i)) continue;
    const cues = view.s[i].verbs.flatMap(({ lexeme }) => lexeme.cue ?? []);
    const isReport = cues.length > 0;
    if (isReport && cues.every(laysDown)) continue;
    const after = subjectAfter(view, i);
    const told = isReport || (after !== null && isOfNation(view, after)) ? after : null;
    // لكن الوزير، سامي الحاج، | فضل البقاء: with his name between commas he stands before.
    const phrase = told ?? view.subjectOf(i) ?? speakerBefore(view, i);
    if (
      phrase === null ||
      !(view.isSourceLike(phrase) || isOfNation(view, phrase) || (isReport && isSomebody(view, phrase)))
    )
      continue;
    const ref = agreedWith(view.refOf(withoutObject(view, phrase)), view.s[i]);
    if (asked !== null && !ref.agrees.has(asked)) continue;
    if (isReport) return ref;
    nearest ??= ref;
  }
  return nearest;
}

/** مكالمة | أجراها: a verb with a pronoun for the noun without an article before it. */
function describes({ s }: SentenceView, i: number): boolean {
  const noun = s[i - 1];
  const isBare = noun?.tag === 'noun' && !noun.article && noun.enclitic === '' && noun.unit === null;
  return isBare && s[i].enclitic !== '' && !s[i].conj;
}

/** ينص الدستور على: a text that lays down a rule does not speak on, مضيفا أن. */
export const laysDown = ({ flags }: Cue): boolean => flags.has('document') && !flags.has('shows');

/** آلاف الإسرائيليين, عشرات العراقيين: many of a nation. */
const isOfNation = ({ s }: SentenceView, { first, last }: Phrase): boolean =>
  last > first &&
  s[last].article &&
  s[last].facts.demonym &&
  SOUND_PLURAL.test(s[last].folded) &&
  (s[first].tag === 'number' || hasClass(s[first].facts, QUANTITY));
const QUANTITY: ReadonlySet<string> = new Set(['quantity']);

/** أصدر أعضاء من مجلس الحزب | بيانا, نظم صحفيون | وقفة: an indefinite accusative behind a definite word, or behind ون, is what they issued. */
function withoutObject({ s }: SentenceView, { first, last }: Phrase): Phrase {
  if (
    NOMINATIVE.test(s[first].folded) &&
    !s[first].article &&
    last > first &&
    !NOMINATIVE.test(s[first + 1].folded)
  )
    return { first, last: first };
  let end = last;
  while (end > first && s[end - 1].article && isAccusative(s, end)) end--;
  return { first, last: end };
}

/** حذّرت كمون من: a single word without an article right behind a verb of speech. */
const isSomebody = (view: SentenceView, { first, last }: Phrase): boolean =>
  first === last && view.s[first].tag === 'noun' && !view.s[first].article && view.s[first].enclitic === '';

/** "وهنا رد رئيس المحكمة على الدفاع | قائلا: …": with nothing but its phrases between, who spoke with a verb that opens no content. */
export function subjectBeside(
  view: SentenceView,
  { cueFirst, isQuoted }: ClaimDraft,
  drafts: readonly ClaimDraft[],
): SourceRef | null {
  if (!isQuoted) return null;
  for (let i = cueFirst - 1; i >= 0 && cueFirst - i < BESIDE; i--) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'comp' || t.tag === 'rel') return null;
    // هنا | رد | رئيس المحكمة: before somebody's office a form that is a noun too.
    const isVerb = t.tag === 'verb' || (t.tag === 'noun' && view.nameAt[i + 1]?.kind === 'person');
    if (!isVerb || !t.facts.verbs.some(({ lexeme }) => lexeme.cue !== null)) {
      if (t.tag === 'verb') return null;
      continue;
    }
    // ضرورة أن يواصل الصندوق: inside another clause.
    if (drafts.some((other) => other.cueFirst === i) || view.s[i - 1]?.tag === 'comp') return null;
    const phrase = subjectAfter(view, i);
    return phrase !== null && view.isSourceLike(phrase) ? agreedWith(view.refOf(phrase), t) : null;
  }
  return null;
}
const BESIDE = 12;

/**
 * "قالت مصادر أن التحقيقات التي أجريت أمس، | أثبتت أن": behind a comma inside what another tells, the subject is that of the clause with
 * أن, when the verb agrees with it; nobody when it can tell nothing. Null elsewhere.
 */
export function topicSubject(
  view: SentenceView,
  { cueFirst }: ClaimDraft,
  drafts: readonly ClaimDraft[],
): SourceRef[] | null {
  const t = view.s[cueFirst];
  if (t.conj || !isComma(view.s[cueFirst - 1])) return null;
  const outer = drafts.findLast(
    ({ contentFirst, contentLast, isQuoted }) =>
      !isQuoted && view.s[contentFirst].tag === 'comp' && contentFirst < cueFirst && cueFirst <= contentLast,
  );
  const comp = outer === undefined ? undefined : view.s[outer.contentFirst];
  const first = comp === undefined ? view.end : (comp.unit?.last ?? comp.i) + 1;
  const phrase =
    first < cueFirst && isNominal(view.s[first]) && view.s[first].prep === ''
      ? view.sourcePhrase(first)
      : null;
  // إن القوات دخلت البلدة، | أكد: the clause has its verb already.
  const rel = view.s.findIndex((other) => other.i > first && other.tag === 'rel');
  if (
    phrase === null ||
    view.s.some(
      (other) =>
        other.tag === 'verb' && other.i > first && other.i < (rel < 0 ? cueFirst : Math.min(rel, cueFirst)),
    )
  )
    return null;
  const ref = view.refOf(phrase);
  const asked = askedBy(t);
  if (asked !== null && !ref.agrees.has(asked)) return null;
  return view.isSourceLike(phrase) || hasClass(view.s[first].facts, FINDING) ? [agreedWith(ref, t)] : [];
}
const FINDING: ReadonlySet<string> = new Set(['finding', 'document']);

/** "أعلنت ذلك | رافينا شمداساني المتحدثة باسم المفوضية |، وأشارت": who announced what was told before. */
export function announcedBy(view: SentenceView, verb: number): Phrase | null {
  const first = verb + 2;
  if (
    view.s[verb + 1]?.fn?.code !== 'dhalika' ||
    view.s[verb].verbs.every(({ lexeme }) => lexeme.cue === null)
  )
    return null;
  let at = first;
  while (at < view.end && at - first < GIVEN && isUnknown(view.s[at])) at++;
  const name = view.nameAt[at];
  if (name === undefined || name.first !== at || view.s[at].prep !== '') return null;
  return at > first ? { first, last: at - 1 } : { first: at, last: name.last };
}
const GIVEN = 4;

/** "إذا ذهب أحد إلى هناك | ويعتقد أنه سيقاتل": inside somebody's own words a verb of the third person has another subject than he, whom no one names. */
export function unknownInQuote(
  view: SentenceView,
  { cueFirst }: ClaimDraft,
  drafts: readonly ClaimDraft[],
): SourceRef[] | null {
  const outer = drafts.find(
    ({ isQuoted, contentFirst, contentLast, chain }) =>
      isQuoted && contentFirst < cueFirst && cueFirst <= contentLast && chain[0]?.kind === 'person',
  );
  if (outer === undefined || view.s[cueFirst].verbs.some(({ person }) => person !== 3)) return null;
  // "… العائلة. واكد أنه: a sentence further on the reporter may speak again.
  if (view.s.slice(outer.contentFirst, cueFirst).some(({ folded }) => folded === '.')) return null;
  const isNamedInside = drafts.some(
    (other) => other.cueFirst < cueFirst && other.cueFirst >= outer.contentFirst && !other.needsSubject,
  );
  return isNamedInside ? null : [];
}
