import { fold } from '../../text/fold.ts';
import type { NameLink } from '../found.ts';
import { isNominal } from '../phrases/chunks.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Speaker } from './attribution.ts';
import { type ClaimDraft, implicitRef, type SourceRef } from './claim-draft.ts';
import { isOwn } from './own-outlet.ts';
import { sourceRef } from './source-kind.ts';
import { isUnknown } from './source-name.ts';

/** "قال X لرويترز", "في مقابلة مع صحيفة …", "في تصريحات لـCNN": the outlet it was told to is the next hop. */
export function addRelays(view: SentenceView, draft: ClaimDraft, speaker: Speaker): void {
  const lead = Math.max(0, Math.min(draft.cueFirst, draft.contentFirst) - 12);
  const stop = draft.contentFirst;
  for (const name of view.names) {
    if (!mayRelay(view, name) || name.first < lead || name.first >= stop) continue;
    if (draft.chain.some((ref) => ref.start <= name.end && name.start <= ref.end)) continue;
    if (isOfTitle(view, name, draft)) continue;
    if (!isTold(view, name) && !isInformed(view, name, draft) && !isCarriedBy(view, name)) continue;
    if (name.first < draft.cueFirst && !startsBefore(view, name, draft)) continue;
    if (isAttributed(view, name)) continue;
    if (isOwn(view, name, speaker.own)) return;
    // لـوكالة: the lengthening of ل is no part of the name.
    const start = name.start + Number(view.raw[name.start] === TATWEEL);
    const outlet = sourceRef(view, { start, end: name.end });
    draft.chain.push(outlet);
    draft.interviewer = isInterview(view, name) ? outlet : null;
    return;
  }
  const outlet =
    draft.cue.type === 'verb' ? (outletOfReporter(view, draft) ?? unknownOutlet(view, draft)) : null;
  if (outlet !== null && !isOwn(view, outlet, speaker.own)) draft.chain.push(outlet);
}

const TATWEEL = '\u0640';

/** أبلغ مسؤول | رويترز | أن, أفاد مصدر | رويترز | بأن: the outlet right behind who informs it. */
const isInformed = (
  { s }: SentenceView,
  { first, last }: NameLink,
  { cue, chain, cueFirst, cueLast, contentFirst }: ClaimDraft,
): boolean => {
  const isNext = contentFirst - last <= 2 && s[contentFirst].tag === 'comp';
  const takes = cue.flags.has('dative') || (isNext && cue.content.has('inna'));
  if (!takes || chain.length === 0 || s[first].prep !== '') return false;
  // مصدر أمني أفاد | نورث برس | أن: right behind the verb, when who informs stands before it.
  return s[first - 1]?.end === chain[0].end || (first - 1 === cueLast && chain[0].end <= s[cueFirst].start);
};

/** تصريحات بثتها | وكالة رويترز: the outlet that carried the words, behind its verb with a pronoun for them. */
export function isCarriedBy({ s }: SentenceView, { first, last, entity_id }: NameLink): boolean {
  // تصريح خصّت به | الجزيرة: the words stand for the pronoun of the preposition.
  if (s[first - 1]?.fn?.cls === 'prepositional_pronoun' && isWords(s[first - 3])) return true;
  const verb = s[first - 1];
  // بيان نقلته, which may be "its transport": what passes words on, with a pronoun for them.
  if (verb === undefined || !carries(verb))
    return verb?.tag === 'verb' && verb.enclitic !== '' && isWords(s[first - 2]);
  // في تقرير نشرته الصحيفة: a paper told of before.
  if (entity_id === null && first === last) return false;
  for (let i = first - 2; i >= 0 && first - i <= CARRIED_WITHIN; i--) {
    if (isWords(s[i])) return true;
    if (s[i].tag === 'verb' ? s[i].enclitic !== '' : s[i].tag === 'punct' || s[i].tag === 'comp')
      return false;
  }
  return false;
}
/** نقلته, بثتها: what passes words on, with a pronoun for them, however its form is read alone. */
export const carries = ({ facts }: Tagged): boolean =>
  facts.verbs.some(({ enclitic, lexeme }) => enclitic !== '' && lexeme.cue?.flags.has('carries') === true);

const CARRIED_WITHIN = 7;

const isWords = (t: Tagged | undefined): boolean => t !== undefined && hasClass(t.facts, WORDS);
const WORDS: ReadonlySet<string> = new Set(['document', 'saying']);

/** An outlet, or an organisation that a witness told (قال شهود للمرصد إن). */
const mayRelay = (view: SentenceView, name: NameLink): boolean =>
  (name.kind === 'media' && !isPlatform(view, name)) ||
  (name.kind === 'ngo' && view.s[name.first].prep === 'li');

/** قال للمرصد أحد السكان: right behind the verb; in "قال الأمين العام للرابطة، فلان" and "مدير المنظمة للشرق الأوسط" it belongs to a title. */
const isOfTitle = (
  { s }: SentenceView,
  { kind, first, end }: NameLink,
  { cueLast, chain }: ClaimDraft,
): boolean =>
  (kind === 'ngo' || (s[first].prep === 'li' && hasClass(s[first].facts, REGION) && chain.length > 0)) &&
  first > cueLast + 1 &&
  isNominal(s[first - 1]) &&
  // رئيسة اللجنة الطبية | للمعهد: behind a word that is no part of who speaks.
  ((chain[0]?.start ?? 0) > end || s[first - 1].start > (chain[0]?.end ?? 0));

/** الشرق الأوسط: a part of the world, and a paper. */
const REGION: ReadonlySet<string> = new Set(['direction']);

/** موقع «تويتر»: where everybody posts, and no outlet. */
const isPlatform = ({ s }: SentenceView, { first, last }: NameLink): boolean =>
  s.slice(first + 1, last + 1).some((t) => hasClass(t.facts, PLATFORM));
const PLATFORM: ReadonlySet<string> = new Set(['platform']);

/** لمراسلة | وكالة الأناضول, لمراسل | رويترز: the outlet of the reporter to whom it was told; الوكالة alone tells not which. */
function outletOfReporter(view: SentenceView, draft: ClaimDraft): SourceRef | null {
  for (const { rule, first, last } of view.names) {
    const t = view.s[first];
    if (rule !== 'name/office' || t.prep !== 'li' || first < draft.cueFirst || last >= draft.contentFirst)
      continue;
    if (last === first || !hasClass(t.facts, REPORTER)) continue;
    if (last === first + 1 && view.s[last].article && hasClass(view.s[last].facts, OUTLET)) continue;
    const close = isOpeningQuote(view, last + 1) ? quoteEnd(view.s, last + 1, view.end) : -1;
    const end = close > 0 && close - last <= QUOTED ? close : last;
    const isBracketed = view.s[first + 1].tag === 'punct' && view.s[end].tag === 'punct';
    const inner = isBracketed ? [first + 2, end - 1] : [first + 1, end];
    const outlet = sourceRef(view, { start: view.s[inner[0]].start, end: view.s[inner[1]].end });
    return { ...outlet, kind: 'media', entity_id: null, count: null };
  }
  return null;
}
const REPORTER: ReadonlySet<string> = new Set(['reporter']);
/** الجوهرة | "أف أم": the marks and the words between them. */
const QUOTED = 5;

/** لموقع الصباح نيوز: an outlet that no lexicon knows, by its head noun behind ل right before what it was told. */
function unknownOutlet(view: SentenceView, draft: ClaimDraft): SourceRef | null {
  for (let i = draft.cueFirst + 1; i < draft.contentFirst; i++) {
    const t = view.s[i];
    if (t.prep !== 'li' || t.article || t.enclitic !== '' || view.inName(i) || !hasClass(t.facts, OUTLET))
      continue;
    let { last } = view.phraseAt(i) ?? { last: i };
    while (last + 1 < draft.contentFirst && isUnknown(view.s[last + 1])) last++;
    return last > i && last < draft.contentFirst ? view.refOf({ first: i, last }) : null;
  }
  return null;
}
const OUTLET: ReadonlySet<string> = new Set(['broadcaster', 'media']);

/** وفقا لوكالة …: the source of an attribution, not whom anybody spoke to. */
const isAttributed = (view: SentenceView, name: NameLink): boolean =>
  view.cueHits.some(({ cue, last }) => cue.type === 'prep' && last < name.first && name.first - last <= 2);

/** مقابلة مع the outlet, rather than a word to it. */
const isInterview = (view: SentenceView, name: NameLink): boolean =>
  view.s.slice(Math.max(0, name.first - 3), name.first).some((t) => t.tag === 'prep' && t.fn?.code === 'maa');

/** Who was interviewed stays on record: later words of theirs passed through the same outlet. */
export function rememberInterview(view: SentenceView, claims: readonly ClaimDraft[], speaker: Speaker): void {
  for (const claim of claims) {
    if (claim.interviewer === null && speaker.interview === null) continue;
    const key = lastName(view, claim.chain[0]);
    if (claim.interviewer !== null && isVenue(view, claim.interviewer)) continue;
    if (claim.interviewer !== null && key !== '') speaker.interview = { key, outlet: claim.interviewer };
    else if (
      speaker.interview !== null &&
      claim.chain.length === 1 &&
      key === speaker.interview.key &&
      !isElsewhere(view, claim)
    )
      claim.chain.push(implicitRef(speaker.interview.outlet));
  }
}

/** وقال | في بيان |: …, والجمعة، | حذر من: another text, or another day that opens the sentence. */
const isElsewhere = ({ s }: SentenceView, { cueFirst, contentFirst }: ClaimDraft): boolean =>
  (s[0].conj && s[0].unit?.kind === 'time') ||
  s
    .slice(cueFirst, contentFirst)
    .some(
      (t) => !t.article && t.enclitic === '' && hasClass(t.facts, TEXTS) && s[t.i - 1]?.fn?.code === 'fi',
    );
const TEXTS: ReadonlySet<string> = new Set(['document']);

/** A station that somebody spoke on: where he spoke, not who passes on what he said later. */
const isVenue = (view: SentenceView, { kind, start }: SourceRef): boolean => {
  const head = view.tokenAt(start);
  return kind === 'media' && head !== undefined && hasClass(head.facts, BROADCASTER);
};
const BROADCASTER: ReadonlySet<string> = new Set(['broadcaster']);

/** The chain as it goes on in the next sentences: without the station of an interview. */
export const withoutVenue = (view: SentenceView, chain: readonly SourceRef[]): readonly SourceRef[] =>
  chain.filter((ref, hop) => hop === 0 || ref.isImplicit || !isVenue(view, ref));

/** The last word of a name, folded: القائد العسكري مرهف أبو قصرة and أبو قصرة agree in it. */
const lastName = (view: SentenceView, ref: SourceRef): string =>
  fold(view.raw.slice(ref.start, ref.end))
    .replace(/[^\p{L} ]/gu, ' ')
    .trim()
    .split(/\s+/u)
    .at(-1) ?? '';

/** ل or مع or إلى stands before the outlet, with an opening quote or head noun between at most. */
export function isTold(view: SentenceView, name: NameLink): boolean {
  if (view.s[name.first].prep === 'li') return true;
  for (let i = name.first - 1; i >= 0 && name.first - i <= 3; i--) {
    const t = view.s[i];
    if (
      t.tag === 'prep' &&
      (t.fn?.code === 'li' || t.fn?.code === 'maa' || t.fn?.code === 'ila' || t.fn?.code === 'abr')
    )
      return true;
    if (t.prep === 'li') return true;
    if (t.tag === 'prep') return isAppearance(view, i, name.first);
    if (t.tag !== 'punct' && !isNominal(t)) return false;
  }
  return false;
}

/** مداخلة هاتفية | على, استضافته | في, برنامج الحصاد | على: behind a noun for speaking there على and في bring in who carried it. */
function isAppearance(view: SentenceView, preposition: number, outlet: number): boolean {
  // مشاركته في منتدى | القناة: what she organises carries nobody.
  const between = view.s.slice(preposition + 1, outlet);
  if (!ON.has(view.s[preposition].fn?.code ?? '')) return false;
  if (between.some((t) => t.tag !== 'punct' && !hasClass(t.facts, APPEARANCE))) return false;
  for (let i = preposition - 1; i >= 0 && preposition - i <= APPEARED_WITHIN; i--) {
    const t = view.s[i];
    if (hasClass(t.facts, APPEARANCE)) return true;
    if (t.tag === 'verb' || t.tag === 'comp' || t.folded === '\u060C') return false;
  }
  return false;
}
const ON: ReadonlySet<string> = new Set(['ala', 'fi']);
const APPEARANCE: ReadonlySet<string> = new Set(['appearance']);
const APPEARED_WITHIN = 6;

/**
 * "في مقابلة مع X، قال Y": an opening phrase of the same sentence with no other claim between. In "وفقا لمصدر تحدث لـX، نفى Y"
 * it was the source of the attribution who told it.
 */
const startsBefore = (view: SentenceView, name: NameLink, draft: ClaimDraft): boolean =>
  !view.cueHits.some(({ cue, last }) => cue.type === 'prep' && last < name.first) &&
  !view.s
    .slice(name.last + 1, draft.cueFirst)
    .some((t) => t.tag === 'verb' || t.tag === 'comp' || t.folded === '.');
