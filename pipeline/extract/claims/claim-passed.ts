import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote, quotedName } from '../phrases/quotes.ts';
import { agreedWith } from '../words/agreement.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { type ClaimDraft, draftOf } from './claim-draft.ts';
import { fullSource } from './claim-source.ts';
import { contentMarker, type Marker, skipTimes } from './content.ts';
import { speakerBefore } from './speaker-before.ts';

/** "نقلت X عن Y قوله إن …": Y speaks, X passes it on; "نقلت تقارير عن انسحاب …": X reports a happening. */
export function relayClaim(
  view: SentenceView,
  t: Tagged,
  cue: Cue,
  subject: Phrase | null,
  from: number,
): ClaimDraft | null {
  const explicit = subject ?? speakerBefore(view, t.i);
  const isLearned = cue.flags.has('learns');
  const about = speakerAt(view, from, isLearned ? 'min' : cue.flags.has('ascribes') ? 'ila' : 'an');
  if (cue.flags.has('ascribes') && about < 0) return null;
  if (isLearned && (about < 0 || view.isEventNominal(about + 1))) return null;
  if (about < 0) {
    const marker = contentMarker(view, from, cue, true);
    if (marker === null) return null;
    const draft = draftOf(view, cue, `claim/${cue.id}`, t.i, t.i, marker, explicit);
    if (cue.flags.has('relay') && explicit !== null && isSomePress(view, explicit.first))
      draft.act = 'report';
    return draft;
  }
  if (view.isEventNominal(about + 1))
    return draftOf(
      view,
      cue,
      `claim/${cue.id}-an`,
      t.i,
      about,
      { first: about + 1, isQuoted: false },
      explicit,
    );
  const named = quotedName(view, about + 1) ?? view.sourcePhrase(about + 1);
  if (named === null) return null;
  const speaker = withJoined(view, fullSource(view, withoutSaying(view, named)));
  if (isLearned && !view.isSourceLike(speaker)) return null;
  const marker = contentMarker(view, speaker.last + 1, cue, true) ?? happeningAt(view, speaker.last + 1);
  if (marker === null) return null;
  const draft = draftOf(view, cue, `claim/${cue.id}-an`, t.i, about, marker, null);
  // نقلت الوكالة عن الوزير قوله: the verb agrees with who passes it on.
  draft.chain.push(view.refOf(speaker));
  draft.needsSubject = false;
  if (explicit !== null && (!isLearned || view.isSourceLike(explicit)))
    draft.chain.push(agreedWith(view.refOf(explicit), t));
  else draft.needsRelay = !isLearned;
  return draft;
}

/** "أفادت الوكالة | عن مسؤولين | بأن": of another verb too, when whoever is quoted stands between عن and أن. */
export function isPassedOn(view: SentenceView, from: number, cue: Cue): boolean {
  const about = cue.content.has('inna') && cue.content.has('an') ? speakerAt(view, from, 'an') : -1;
  const phrase = about < 0 || about + 1 >= view.end ? null : view.sourcePhrase(about + 1);
  if (phrase === null || !view.isSourceLike(phrase) || view.isEventNominal(about + 1)) return false;
  return view.s[fullSource(view, phrase).last + 1]?.tag === 'comp';
}

/** نقلت | وسائل إعلام | أن: what outlets without a name pass on, of whom they do not tell, is hearsay. */
const isSomePress = (view: SentenceView, at: number): boolean => {
  const name = view.nameAt[at];
  const { article, facts, nominals } = view.s[at];
  return (
    !article &&
    name?.entity_id == null &&
    (name?.kind === 'media' || hasClass(facts, PRESS)) &&
    nominals.some(({ number }) => number === 'plural')
  );
};
const PRESS: ReadonlySet<string> = new Set(['media']);

/** نقلت عن القبطان | وجود تداخل: a verbal noun right behind whoever is quoted is what he says. */
function happeningAt(view: SentenceView, at: number): Marker | null {
  const t = view.s[at];
  const isHappening =
    t !== undefined &&
    t.tag === 'noun' &&
    !t.conj &&
    t.prep === '' &&
    (t.facts.isMasdar || view.isEventNominal(at));
  return isHappening && !t.article && at + 1 < view.end && isNominal(view.s[at + 1])
    ? { first: at, isQuoted: false }
    : null;
}

/** نقلت عن عمال إنقاذ | وسكان: those joined to the first who speak too. */
function withJoined(view: SentenceView, { first, last }: Phrase): Phrase {
  const next = view.s[last + 1];
  if (next === undefined || !next.conj || !isNominal(next) || next.prep !== '') return { first, last };
  const joined = view.sourcePhrase(next.i);
  return joined !== null && view.isSourceLike(joined) && isNominal(view.s[first])
    ? { first, last: fullSource(view, joined).last }
    : { first, last };
}

/** "عن صحفيين قولهم": the noun of saying with its pronoun is no part of the name. */
function withoutSaying(view: SentenceView, phrase: Phrase): Phrase {
  for (let i = phrase.first + 1; i <= phrase.last; i++) {
    const t = view.s[i];
    // عن فلان | القول إن: with the article too.
    if (
      (t.enclitic !== '' || (t.article && view.s[i + (isComma(view.s[i + 1]) ? 2 : 1)]?.tag === 'comp')) &&
      t.nominals.some((nominal) => nominal.lexeme?.cue != null)
    )
      return { first: phrase.first, last: i - 1 };
  }
  return phrase;
}

const REACH = 6;

/** Index of the preposition that brings in who spoke: نقلت عن, علمت من; -1 when none is within reach. */
function speakerAt(view: SentenceView, from: number, code: string): number {
  let left = REACH;
  const aside = afterRelative(view, from);
  if (aside > from && view.s[aside]?.fn?.code === code && view.s[aside].tag === 'prep') return aside;
  // ونقلت الوكالة، | عن المتحدث باسمه، قوله: a comma there opens no aside.
  const isSetOff = isComma(view.s[from]) && view.s[from + 1]?.fn?.code === code;
  for (let i = isSetOff ? from + 1 : skipTimes(view, from); i + 1 < view.end && left > 0; i++, left--) {
    // نقلت "جمعية الدفاع عن الصحافة" | عن أسرته: a preposition in a name brings in nobody.
    const close = isOpeningQuote(view, i) ? quoteEnd(view.s, i, view.end) : -1;
    if (close > i) i = close;
    // نقلت الوكالة أن الانفجار أسفر عن: behind أن the preposition belongs to what is told.
    else if (view.s[i].tag === 'comp') return -1;
    else if (view.s[i].tag === 'prep' && view.s[i].fn?.code === code) return i;
  }
  return -1;
}

/** ونقلت الوكالة | ، التي يسيطر عليها المتمردون، | عن مصدر: the token behind a relative clause between commas; `at` without one. */
function afterRelative({ s, end }: SentenceView, at: number): number {
  if (!isComma(s[at]) || s[at + 1]?.tag !== 'rel') return at;
  for (let i = at + 2; i < end && i - at < LONGEST_RELATIVE; i++) {
    if (s[i].tag === 'comp') return at;
    if (isComma(s[i])) return i + 1;
  }
  return at;
}
const LONGEST_RELATIVE = 16;
