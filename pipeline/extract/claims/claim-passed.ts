import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote, quotedName } from '../phrases/quotes.ts';
import { agreedWith } from '../words/agreement.ts';
import { genderOfPronoun } from '../words/antecedents.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { type ClaimDraft, draftOf, type SourceRef } from './claim-draft.ts';
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
  draft.chain.push(saidBy(view, speaker, marker));
  draft.needsSubject = false;
  if (explicit !== null && (!isLearned || view.isSourceLike(explicit)))
    draft.chain.push(agreedWith(view.refOf(explicit), t));
  else draft.needsRelay = !isLearned;
  return draft;
}

/** نقلت الصحيفة عن أولمرت | قوله: the pronoun of what he says tells whether وأشارت goes on with him. */
function saidBy(view: SentenceView, { first, last }: Phrase, marker: Marker): SourceRef {
  const ref = view.refOf({ first, last });
  const saying = view.s.slice(last + 1, marker.first).find(({ enclitic }) => enclitic !== '');
  const gender = saying === undefined ? null : genderOfPronoun(saying.enclitic);
  return ref.kind === 'person' && gender !== null ? { ...ref, agrees: new Set([gender]) } : ref;
}

type Told = { readonly subject: Phrase | null; readonly from: number; readonly cue: Cue };

/** "أفادت الوكالة | عن مسؤولين | بأن": of another verb too, when whoever is quoted stands between عن and أن. */
export function isPassedOn(view: SentenceView, { subject, from, cue }: Told): boolean {
  if (isHeardFrom(view, { subject, from, cue })) return true;
  const about = cue.content.has('inna') && cue.content.has('an') ? speakerAt(view, from, 'an') : -1;
  const phrase = about < 0 || about + 1 >= view.end ? null : view.sourcePhrase(about + 1);
  if (phrase === null || !view.isSourceLike(phrase) || view.isEventNominal(about + 1)) return false;
  return view.s[fullSource(view, phrase).last + 1]?.tag === 'comp';
}

/**
 * "أوردت شبكة كذا | عن مصادر | أن", "نشرت الصحيفة | عن الوزير قوله": an outlet that passes words on, with whoever is quoted behind عن; of any other verb
 * it is one without a name, since of a person عن may tell about whom it speaks.
 */
function isHeardFrom(view: SentenceView, { subject, from, cue }: Told): boolean {
  const name = subject === null ? undefined : view.nameAt[subject.first];
  if (name?.kind !== 'media' || !cue.content.has('inna') || view.s[from]?.fn?.code !== 'an') return false;
  const phrase = view.s[from].tag === 'prep' && from + 1 < view.end ? view.sourcePhrase(from + 1) : null;
  if (phrase === null || !view.isSourceLike(phrase) || view.isEventNominal(phrase.first)) return false;
  const isNobody = view.nameAt[phrase.first]?.rule === 'name/unnamed' && !view.s[phrase.first].article;
  const next = view.s[fullSource(view, withoutSaying(view, phrase)).last + 1];
  const isSaid = next?.enclitic !== '' && next?.nominals.some(({ lexeme }) => lexeme?.cue != null) === true;
  return isSaid || (next?.tag === 'comp' && (isNobody || cue.flags.has('carries')));
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
/** Behind a comma and في. */
const FAR = 8;

/** Index of the preposition that brings in who spoke: نقلت عن, علمت من; -1 when none is within reach. */
function speakerAt(view: SentenceView, from: number, code: string): number {
  const aside = afterRelative(view, from);
  if (aside > from && view.s[aside]?.fn?.code === code && view.s[aside].tag === 'prep') return aside;
  // ونقلت الوكالة، | عن المتحدث باسمه، قوله: a comma there opens no aside.
  const next = view.s[from + 1];
  // ونقلت الصحيفة، | في تقرير نشرته أمس عن مسؤولين، قولهم: nor does one before في, with whoever is quoted.
  const isSetOff =
    isComma(view.s[from]) &&
    (next?.fn?.code === code || (next?.fn?.code === 'fi' && isQuotedIn(view, from, code)));
  let left = isSetOff ? FAR : REACH;
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

/** في تقرير نشرته أمس | عن مسؤولين |، قولهم: a preposition inside what commas set off, and the noun of saying behind the second. */
function isQuotedIn(view: SentenceView, from: number, code: string): boolean {
  const close = view.s.findIndex((t) => t.i > from + 1 && isComma(t));
  const saying = view.s[close + 1];
  return (
    close > 0 &&
    saying?.enclitic !== '' &&
    saying?.nominals.some(({ lexeme }) => lexeme?.cue != null) === true &&
    view.s.slice(from + 1, close).filter((t) => t.tag === 'prep' && t.fn?.code === code).length === 1
  );
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
