import { isNominal, nounPhrase, type Phrase } from './chunks.ts';
import { type ClaimDraft, draftOf } from './claim-draft.ts';
import { contentMarker, isOpeningQuote, type Marker } from './content.ts';
import type { Cue } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';

/** A participle that continues its clause: مؤكدا أن, مشيرا إلى أن, مضيفا: the source is the running speaker. */
export function participleClaim(view: SentenceView, t: Tagged): ClaimDraft | null {
  if (t.tag !== 'noun' || t.article || t.prep !== '' || t.conj) return null;
  const fact = t.nominals.find(
    (nominal) => nominal.form === 'active_participle' && nominal.lexeme?.cue != null,
  );
  const cue = fact?.lexeme?.cue;
  const isNoun =
    t.folded.endsWith(HE) &&
    t.nominals.some(
      (nominal) => nominal.noun !== null || (nominal.form === 'masdar' && view.s[t.i - 1]?.tag !== 'punct'),
    );
  if (cue == null || isNoun || !isAccusativeParticiple(view, t)) return null;
  const marker = contentMarker(view, t.i + 1, cue, true);
  return marker === null ? null : draftOf(view, cue, `claim/${cue.id}-participle`, t.i, t.i, marker, null);
}

/** Folded ta marbuta: a feminine participle (مؤكدة) or a noun (مدينة). */
const HE = '\u0647';

function isAccusativeParticiple(view: SentenceView, t: Tagged): boolean {
  const before = view.s[t.i - 1];
  const raw = view.raw.slice(t.start, t.end);
  return (
    before === undefined ||
    before.tag === 'punct' ||
    /[\u064B\u0627]\u064B?$/u.test(raw) ||
    t.folded.endsWith('ه')
  );
}

/** A verbal noun that reports: سارعت إلى نفي, إعلان الفصائل دخولها, في تصريحات … بالقول إن. */
export function masdarClaim(view: SentenceView, t: Tagged): ClaimDraft | null {
  if (t.tag !== 'noun') return null;
  const fact = t.nominals.find((nominal) => nominal.form === 'masdar' && nominal.lexeme?.cue != null);
  const cue = fact?.lexeme?.cue;
  if (cue == null || view.inName(t.i)) return null;
  if (t.enclitic !== '' && ATTITUDES.has(cue.act)) return attitudeClaim(view, t, cue);
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
  const owner = t.enclitic === '' && !t.article ? view.phraseAt(t.i + 1) : null;
  const from = (owner?.last ?? t.i) + 1;
  const clause = contentMarker(view, from, cue, false);
  if (clause === null || !isReportingMasdar(view, t, clause, owner)) return null;
  return draftOf(view, cue, `claim/${cue.id}-masdar`, t.i, t.i, clause, owner);
}

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

/** A that-clause, a denial, or a verbal noun with an owner: إعلان الفصائل دخولها, not any noun of speech. */
function isReportingMasdar(view: SentenceView, t: Tagged, clause: Marker, owner: Phrase | null): boolean {
  if (clause.first >= view.end) return false;
  if (view.s[clause.first].tag === 'comp')
    return t.prep === 'bi' || (owner !== null && view.isSourceLike(owner));
  return owner !== null && view.isSourceLike(owner) && view.isEventNominal(clause.first);
}

/** أنباء عن …, تقارير عن …: the cue names its own unnamed source. */
export function hearsayClaim(view: SentenceView, first: number, last: number, cue: Cue): ClaimDraft | null {
  const isDenied = view.s
    .slice(Math.max(0, first - 4), first)
    .some((t) => t.tag === 'neg' || t.fn?.cls === 'interrogative');
  if (isDenied || last + 1 >= view.end || !isNominal(view.s[last + 1])) return null;
  const draft = draftOf(
    view,
    cue,
    `claim/${cue.id}`,
    first,
    last,
    { first: last + 1, isQuoted: false },
    { first, last: first },
  );
  return draft;
}

/** "أردوغان: …" in a headline: a short name, a colon, the content. */
export function headlineColon(view: SentenceView): ClaimDraft | null {
  if (!view.isHeading) return null;
  const colon = view.s.findIndex((t) => t.folded === ':');
  if (colon < 1 || colon > 9 || colon + 2 >= view.end) return null;
  if (
    view.s
      .slice(0, colon)
      .some((t) => t.tag === 'verb' || (t.tag === 'punct' && !'“”"«»()'.includes(t.folded)))
  )
    return null;
  const phrase = nounPhrase(view.s, 0, colon);
  // A country before a colon is where it happened as often as who says so.
  const isPlace = phrase !== null && view.s[phrase.first].unit?.kind === 'place';
  if (phrase === null || isPlace || !view.isSourceLike(phrase)) return null;
  return draftOf(
    view,
    view.colonCue,
    'claim/headline-colon',
    colon,
    colon,
    { first: colon + 1, isQuoted: false },
    { first: 0, last: view.sourceEnd(0, colon) },
  );
}
