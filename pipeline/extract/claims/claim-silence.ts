import { isNominal, type Phrase } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { CueHit, SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { type ClaimDraft, draftOf } from './claim-draft.ts';
import { subjectAfter } from './claim-subject.ts';

/**
 * Who says nothing: "لم يعلق الجيش على …", "لم يصدر أي تعليق من الوزارة", "لم تصدر الحكومة بيانا حول …". What he is silent on is
 * the content, else the word he does not give and all that goes with it.
 */
export function silenceClaim(view: SentenceView, t: Tagged): ClaimDraft | null {
  if (t.tag !== 'verb' || !view.negated(t.i)) return null;
  const subject = subjectAfter(view, t.i);
  const own = t.verbs.find(({ lexeme }) => lexeme.cue?.flags.has('silent') === true)?.lexeme.cue ?? null;
  if (own !== null) {
    const about = topicAfter(view, (subject?.last ?? t.i) + 1, own);
    return about < 0 ? null : silence(view, t, { cue: own, subject, first: about });
  }
  const from = fromAfter(view, t.i + 1);
  // لم يذكر بيان القوات | تفاصيل: of two such words the one behind who is silent.
  const behind = from === null && subject !== null ? commentAfter(view, subject.last + 1) : undefined;
  const comment = behind ?? commentAfter(view, (from?.last ?? t.i) + 1);
  if (comment === undefined || (comment.cue.flags.has('said') && !isKeptBack(view, t, comment))) return null;
  if (from !== null && view.isSourceLike(from))
    return silence(view, t, { cue: comment.cue, subject: from, first: comment.first });
  const isOwn = subject !== null && subject.last < comment.first && view.isSourceLike(subject);
  const source = isOwn ? subject : sourceOf(view, comment);
  if (source === null || !view.isSourceLike(source)) return null;
  return silence(view, t, { cue: comment.cue, subject: source, first: comment.first });
}

/** لم يكشف عن تفاصيل, not لم تتضح تفاصيل or لم يناقش تفاصيل العقد: with a verb of telling, and of nothing definite. */
const isKeptBack = ({ s }: SentenceView, { verbs }: Tagged, { last }: CueHit): boolean =>
  verbs.some(({ lexeme }) => TELLING.has(lexeme.sense)) &&
  (s[last].article || !isNominal(s[last + 1]) || s[last + 1].prep !== '');
const TELLING: ReadonlySet<string> = new Set(['speech', 'issue', 'transfer']);

type Silence = { readonly cue: Cue; readonly subject: Phrase | null; readonly first: number };

/** The content runs to the next mark that is no quotation mark. */
function silence(view: SentenceView, t: Tagged, { cue, subject, first }: Silence): ClaimDraft {
  const draft = draftOf(view, cue, `claim/${cue.id}`, t.i, t.i, { first, isQuoted: false }, subject);
  let last = first;
  while (
    last + 1 < view.end &&
    (view.s[last + 1].tag !== 'punct' || QUOTES.includes(view.s[last + 1].folded))
  )
    last++;
  return { ...draft, act: 'no_comment', contentLast: last };
}

const QUOTES = '\u201C\u201D"\u00AB\u00BB';

/** "لم يصدر عن الحكومة ولا الجيش أي تعليق": who is silent, before the word that he does not give. */
function fromAfter(view: SentenceView, at: number): Phrase | null {
  if (view.s[at]?.tag !== 'prep' || !FROM.has(view.s[at].fn?.code ?? '')) return null;
  const first = at + 1 < view.end ? view.sourcePhrase(at + 1) : null;
  if (first === null) return null;
  // ولا الحكومة: joined with a second negation.
  const isJoined = view.s[first.last + 1]?.tag === 'neg' && view.s[first.last + 1].conj;
  const second = isJoined && first.last + 2 < view.end ? view.sourcePhrase(first.last + 2) : null;
  return { first: first.first, last: second?.last ?? first.last };
}

/** "أي تعليق", "بيانا", "أي رد رسمي" within reach of the verb: an indefinite noun of comment. */
const commentAfter = (view: SentenceView, from: number): CueHit | undefined =>
  view.cueHits.find(
    (hit) =>
      hit.cue.type === 'silence' &&
      from <= hit.first &&
      hit.first - from <= 6 &&
      view.s
        .slice(from, hit.first)
        .every((t) => (t.tag !== 'punct' || t.folded === '\u060C') && t.tag !== 'verb' && t.tag !== 'comp'),
  );

const FROM: ReadonlySet<string> = new Set(['min', 'an', 'alayad']);
const ABOUT: ReadonlySet<string> = new Set(['ala', 'hawla', 'bisabab', 'nahwa']);

/** "… من الجيش", "… عن الوزارة" after the comment. */
function sourceOf(view: SentenceView, comment: CueHit): Phrase | null {
  for (let i = comment.last + 1; i + 1 < view.end && i - comment.last <= 4; i++)
    if (view.s[i].tag === 'prep' && FROM.has(view.s[i].fn?.code ?? '')) {
      // من قبل | الحكومة: a preposition of two words.
      const at = (view.s[i].unit?.last ?? i) + 1;
      return at < view.end ? view.sourcePhrase(at) : null;
    }
  return null;
}

/** Index of what "على", "حول", "بشأن" governs within reach, or -1. */
function topicAfter(view: SentenceView, from: number, { content, flags }: Cue): number {
  for (let i = from; i + 1 < view.end && i - from <= 8; i++) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'verb') return -1;
    const code = t.fn?.code ?? '';
    // لم يتطرق البيان إلى: what a verb of no other use governs.
    if (t.tag === 'prep' && (ABOUT.has(code) || (flags.has('silent') && content.has(code))))
      return isTopic(view.s[i + 1]) ? i + 1 : -1;
  }
  return -1;
}

const isTopic = (t: Tagged): boolean =>
  (isNominal(t) || t.fn?.cls === 'demonstrative' || t.tag === 'rel') && !hasClass(t.facts, TIMES);

const TIMES: ReadonlySet<string> = new Set(['time']);
