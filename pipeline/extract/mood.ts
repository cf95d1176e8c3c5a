import type { ClaimDraft } from './claim-draft.ts';
import type { EventDraft } from './events.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';

export type Mood = {
  readonly polarity: 'positive' | 'negative';
  readonly modality: 'actual' | 'future' | 'hypothetical';
};
export type ModalHit = { readonly first: number; readonly last: number; readonly cls: string };

/** Tokens that a scope reaches over: لم its verb, عدم its noun, the others their clause. */
const REACH: Readonly<Record<string, number>> = { negative: 6, negative_noun: 2 };
const FAR = 16;

/** Polarity and modality of an event from the words that scope over its trigger and from the claim around it. */
export function moodOf(
  view: SentenceView,
  draft: EventDraft,
  claim: ClaimDraft | null,
  modals: readonly ModalHit[],
): Mood {
  const scopes = scopesOver(view, draft, modals);
  const isNegative =
    scopes.has('negative') ||
    scopes.has('negative_noun') ||
    scopes.has('negative_wide') ||
    isDenied(view, draft, claim, modals) ||
    draft.frame.flags.has('negative');
  return { polarity: isNegative ? 'negative' : 'positive', modality: modalityOf(view, draft, claim, scopes) };
}

function modalityOf(
  view: SentenceView,
  draft: EventDraft,
  claim: ClaimDraft | null,
  scopes: ReadonlySet<string>,
): Mood['modality'] {
  if (draft.frame.flags.has('hypothetical') || scopes.has('hypothetical'))
    return draft.tense === 'past' && !scopes.has('condition') ? 'actual' : 'hypothetical';
  if (view.isQuestion && view.isHeading) return 'hypothetical';
  if (draft.tense === 'past' && !scopes.has('never')) return 'actual';
  if (draft.frame.flags.has('future') || scopes.has('future') || draft.tense === 'future') return 'future';
  if (claim !== null && isOpen(view, draft)) return CLAIM_MODALITY[claim.act] ?? 'actual';
  return 'actual';
}

/** A definite plain noun in a call or warning stands for something that is there: وقف الغارات. */
const isOpen = (view: SentenceView, draft: EventDraft): boolean =>
  draft.frame.type !== 'noun' || !view.s[draft.head].article;

const CLAIM_MODALITY: Readonly<Record<string, Mood['modality']>> = {
  call: 'hypothetical',
  warn: 'hypothetical',
  worry: 'hypothetical',
  predict: 'hypothetical',
  vow: 'future',
  threaten: 'future',
  refuse: 'hypothetical',
};

/** Inside what a verb of denial denies, or after the words that call it untrue (أخبارا كاذبة حول …), up to "but". */
function isDenied(
  view: SentenceView,
  draft: EventDraft,
  claim: ClaimDraft | null,
  modals: readonly ModalHit[],
): boolean {
  if (claim === null || claim.act !== 'deny') return false;
  const isReset = modals.some(
    (hit) => hit.cls === 'reset' && hit.first > claim.contentFirst && hit.first < draft.first,
  );
  if (isReset || isPresupposed(view, draft, claim.contentFirst)) return false;
  if (claim.cue.act === 'deny') return draft.first >= claim.contentFirst;
  return view.cueHits.some(
    (hit) => hit.cue.id === 'mark-untrue' && hit.first >= claim.contentFirst && hit.last < draft.first,
  );
}

/** نفى مغادرة الرئيس بعد سقوط المدينة: who denies the one takes the other, after which it would be, for granted. */
function isPresupposed(view: SentenceView, draft: EventDraft, contentFirst: number): boolean {
  const before = view.s[draft.first - 1];
  return (
    draft.first - 1 > contentFirst &&
    before?.tag === 'prep' &&
    (before.fn?.code === 'bad' || before.fn?.code === 'munthu')
  );
}

/** Classes of the modal words and verbs whose scope reaches the trigger. */
function scopesOver(view: SentenceView, draft: EventDraft, modals: readonly ModalHit[]): Set<string> {
  const scopes = new Set<string>();
  const head = view.s[draft.first];
  for (const hit of modals) {
    if (hit.cls === 'future_after') {
      if (hit.first > draft.last && hit.first - draft.last <= 4) scopes.add('future');
      continue;
    }
    if (hit.last >= draft.first) continue;
    const reach = REACH[hit.cls] ?? FAR;
    if (draft.first - hit.last > reach || !reaches(view, hit, draft)) continue;
    scopes.add(hit.cls);
    if (hit.cls === 'hypothetical') scopes.add('condition');
  }
  addVerbScopes(view, draft, scopes);
  addParticleScope(view, draft, scopes);
  if (isPresupposed(view, draft, 0)) scopes.delete('negative');
  if (isPurpose(view, draft, head)) scopes.add('future');
  if (isSubjunctive(view, draft)) scopes.add('future');
  return scopes;
}

/** A mark that no scope reaches over. */
const endsClause = (t: Tagged): boolean => t.tag === 'punct' && '،.؛:؟!'.includes(t.folded);

/** A modal word reaches a trigger in its own clause; a plain negator only its verb, or the noun that a support verb brings. */
function reaches(view: SentenceView, hit: ModalHit, draft: EventDraft): boolean {
  for (let i = hit.last + 1; i < draft.first; i++) {
    const t = view.s[i];
    if (endsClause(t)) return false;
    // مشروع لم يتحقق: what a noun stands for is not told in a negated past.
    if (t.tag === 'neg' && LAM.test(t.folded) && view.s[hit.last].tag === 'noun') return false;
    if (t.tag === 'rel' || (t.tag === 'sub' && hit.cls !== 'hypothetical')) return false;
    if (t.tag === 'verb' && hit.cls === 'negative' && !isSupport(t)) return false;
    if (t.tag === 'verb' && t.conj && hit.cls !== 'hypothetical') return false;
  }
  return true;
}

/** لم, with or without و or ف. */
const LAM = /^[\u0648\u0641]?\u0644\u0645$/u;

const SUPPORT_SENSES: ReadonlySet<string> = new Set(['support', 'aspect', 'undertake', 'occurrence']);
const isSupport = (t: Tagged): boolean => t.verbs.some((verb) => SUPPORT_SENSES.has(verb.lexeme.sense));

/** Verbs such as نفى, يعتزم, دعا open a scope over their complement in the same clause. */
function addVerbScopes(view: SentenceView, draft: EventDraft, scopes: Set<string>): void {
  for (let i = draft.first - 1; i >= 0 && draft.first - i <= FAR; i--) {
    const t = view.s[i];
    if (t.tag === 'rel' || endsClause(t)) return;
    const modal =
      t.tag === 'verb'
        ? modalOf(t)
        : t.nominals.find((nominal) => nominal.lexeme !== null && nominal.lexeme.modal !== '')?.lexeme?.modal;
    if (modal !== undefined && modal !== '') scopes.add(modal);
    if (t.tag === 'verb') return;
  }
}

/** The scope that a verb opens; تمكن is rather تمكّن "managed" than تُمكن "is possible": the past of another verb. */
function modalOf(t: Tagged): string | undefined {
  const past = t.verbs.filter((verb) => verb.tense === 'past');
  const likelier = past.length > 0 ? past : t.verbs;
  return likelier.find((verb) => verb.lexeme.modal !== '')?.lexeme.modal;
}

/** قد and لن before a present verb, the trigger or the one that governs it: قد تنسحب, لن تبدأ الانسحاب. */
function addParticleScope(view: SentenceView, draft: EventDraft, scopes: Set<string>): void {
  const verb = governingVerb(view, draft);
  const particle = view.s[verb - 1];
  if (particle === undefined) return;
  const isPresent = view.s[verb].verbs.every((reading) => reading.tense === 'present');
  if (particle.tag === 'neg' && LAN.test(particle.folded)) scopes.add('future').add('never');
  else if (isPresent && particle.fn?.code === 'qad' && QAD.test(particle.folded))
    scopes.add('hypothetical').add('condition');
}

/** The trigger itself, or the last verb before an indefinite noun in its clause; -1 when there is none. */
function governingVerb(view: SentenceView, draft: EventDraft): number {
  if (view.s[draft.head].tag === 'verb') return draft.head;
  if (view.s[draft.head].article) return -1;
  for (let i = draft.first - 1; i >= 0 && draft.first - i <= FAR; i--) {
    const t = view.s[i];
    if (t.tag === 'verb') return i;
    if (t.tag === 'rel' || endsClause(t)) return -1;
  }
  return -1;
}

/** لن and قد, with or without و or ف. */
const LAN = /^[\u0648\u0641]?\u0644\u0646$/u;
const QAD = /^[\u0648\u0641]?\u0642\u062F$/u;

/** ل + verbal noun of purpose (لمحاصرة, لمناقشة): planned; a plural tells what happened (ضحايا لاعتداءات). */
function isPurpose(view: SentenceView, draft: EventDraft, head: Tagged): boolean {
  if (head.prep !== 'li' || !head.nominals.some((nominal) => nominal.form === 'masdar') || head.article)
    return false;
  if (head.nominals.some((nominal) => nominal.number === 'plural')) return false;
  const before = view.s[draft.first - 1];
  return (
    before !== undefined && !before.article && !before.verbs.some((verb) => verb.lexeme.frames.length > 0)
  );
}

/** أن + present: not yet real, unless a time word precedes (بعد أن). */
function isSubjunctive(view: SentenceView, draft: EventDraft): boolean {
  if (draft.tense !== 'present') return false;
  const before = view.s[draft.head - 1];
  if (view.s[draft.head].verbs.some((verb) => verb.particle === 'ل')) return true;
  return (
    before !== undefined && before.tag === 'comp' && view.isThat(draft.head - 1) && before.fn?.code === 'an'
  );
}
