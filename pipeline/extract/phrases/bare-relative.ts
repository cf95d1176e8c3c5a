import { genderOfPronoun, gendersOf, implicit } from '../words/antecedents.ts';
import { OCCURRENCE } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isNominal, nounPhrase, type Phrase } from './chunks.ts';
import { isCopula } from './cleft.ts';
import { type Filler, fillersOf } from './fillers.ts';
import { relativeHead } from './relative-head.ts';
import { resumesHead } from './resumed.ts';

/**
 * What the pronoun on a verb or verbal noun takes up when it describes the noun before: الأسير الذي اعتقلته, المخابئ التي تم
 * تدميرها, and without a relative pronoun جنودا قتلهم مسلحون. Null when that noun fits nobody, undefined where nothing is described.
 */
export function takenUp(
  view: SentenceView,
  head: Tagged,
  accept: (filler: Filler) => boolean,
): Filler | null | undefined {
  const verb = head.tag === 'verb' ? head.i : carrierOf(view, head.i);
  if (verb < 0 || view.s[verb].conj) return undefined;
  const at = pastAuxiliaries(view, verb);
  const rel = view.s[at - 1];
  if (rel?.tag === 'rel') {
    const isCarried = verb !== head.i;
    if (isCarried && (rel.conj || rel.fn?.code !== 'alladhi')) return undefined;
    // الذي كان قد استهدفه, داعش هو من دمرها: behind an auxiliary or هو a verb without a subject of its own may have the noun as such.
    if (!isCarried && (at !== verb || isCleft(view, at - 1)) && !hasSubjectBehind(view, verb))
      return undefined;
    return resumesHead(rel, head.enclitic) ? relativeHead(view, at - 1) : undefined;
  }
  const said = rel?.tag === 'comp' ? relativeOfSaying(view, at - 1) : -1;
  if (said > 0) return resumesHead(view.s[said], head.enclitic) ? relativeHead(view, said) : undefined;
  const nouns = describedBefore(view, at, head.enclitic);
  const found = nouns.map((noun) => fillersOf(view, noun, false)[0]);
  // جثة | طفلة | اختطفها مجهولون: of two nouns whom the verb may be about.
  const nearest = nouns[0]?.last === at - 1 ? found[0] : undefined;
  const described = found.find(accept) ?? nearest ?? topicOf(view, verb, head.enclitic);
  return described === undefined ? undefined : implicit(described);
}

const isCleft = ({ s }: SentenceView, rel: number): boolean => rel > 0 && isCopula(s[rel - 1]);

/** الجيش | قصفته | الطائرات: what opens the clause and is taken up by the pronoun of a verb with a subject of its own behind it. */
function topicOf(view: SentenceView, verb: number, enclitic: string): Filler | undefined {
  const topic = view.s[verb].tag === 'verb' ? topicBefore(view, verb, enclitic) : null;
  return topic === null ? undefined : fillersOf(view, topic, false)[0];
}

/** The phrase that opens the clause of a verb and agrees with the pronoun on it, with a definite noun or a name right behind the verb. */
export function topicBefore(view: SentenceView, verb: number, enclitic: string): Phrase | null {
  const gender = genderOfPronoun(enclitic);
  const before = view.s[verb - 1];
  if (gender === null || before === undefined || !isNominal(before) || !hasSubjectBehind(view, verb))
    return null;
  for (let first = Math.max(0, verb - 1 - LONGEST); first < verb; first++) {
    const opener = view.s[first - 1];
    if (opener !== undefined && opener.tag !== 'comp' && opener.tag !== 'punct') continue;
    const phrase = isNominal(view.s[first]) ? view.sourcePhrase(first) : null;
    if (phrase?.last !== verb - 1) continue;
    return gendersOf(view, fillersOf(view, phrase, false)[0]).has(gender) ? phrase : null;
  }
  return null;
}

/** A definite noun or a name right behind a verb. */
function hasSubjectBehind({ s }: SentenceView, verb: number): boolean {
  const next = s[verb + 1];
  return (
    next !== undefined &&
    next.prep === '' &&
    ((next.tag === 'noun' && next.article) || (next.unit !== null && next.unit.first === next.i))
  );
}

/** القوات التي | سيطرت, صاروخا | أطلقه الحوثيون: a verb that only tells more of the noun before it. */
export const tellsOfNoun = (view: SentenceView, verb: number): boolean =>
  view.s[verb - 1]?.tag === 'rel' || describedBefore(view, verb, view.s[verb].enclitic).length > 0;

/** رجلا | اعتقلته الشرطة, معسكرات في ليبيا | استهدفتها الطائرات: the indefinite nouns, in the gender of the pronoun, one of which a verb right behind them describes. */
export function describedBefore(view: SentenceView, verb: number, enclitic: string): readonly Phrase[] {
  const gender = genderOfPronoun(enclitic);
  if (gender === null || view.s[verb].conj) return [];
  let last = verb - 1;
  for (let places = 0; places <= MOST_PHRASES && last >= 0; places++) {
    const t = view.s[last];
    if (t.unit === null && !isNominal(t) && t.tag !== 'number') return [];
    const found: Phrase[] = [];
    for (let first = Math.max(0, last - LONGEST); first <= last; first++) {
      const phrase = isIndefinite(view, first) ? phraseUpTo(view, first, last) : null;
      if (phrase === null || isDefiniteAt(view.s[last])) continue;
      const [filler] = fillersOf(view, phrase, false);
      if (filler !== undefined && gendersOf(view, filler).has(gender)) found.push(phrase);
    }
    const start = found.length > 0 ? null : prepositionOf(view, last);
    if (start === null) return found;
    last = start - 1;
  }
  return [];
}

/** معسكرات | للمسلحين: with what hangs on it or without. */
const phraseUpTo = (view: SentenceView, first: number, last: number): Phrase | null =>
  [view.sourcePhrase(first), nounPhrase(view.s, first, last + 1)].find((phrase) => phrase?.last === last) ??
  null;

/** Prepositional phrases between the noun and the verb. */
const MOST_PHRASES = 2;
/** Tokens of a noun phrase. */
const LONGEST = 6;

/** ثلاثة ضباط, جماعة مسلحة: no name, no place and nothing with the article. */
const isIndefinite = ({ s, nameAt }: SentenceView, i: number): boolean =>
  (s[i].tag === 'noun' || s[i].tag === 'name' || s[i].tag === 'number') &&
  !s[i].article &&
  s[i].unit?.kind !== 'place' &&
  s[i].enclitic === '' &&
  (s[i].unit === null || (nameAt[i]?.entity_id === null && nameAt[i]?.kind !== 'person'));

/** The last word of a genitive tells whether all of it is definite. */
const isDefiniteAt = (t: Tagged): boolean => t.article || t.enclitic !== '' || t.unit?.kind === 'place';

/** Where the prepositional phrase begins that ends at a token. */
function prepositionOf(view: SentenceView, last: number): number | null {
  for (let i = last; i >= 0 && last - i <= LONGEST; i--) {
    const t = view.s[i];
    if (t.tag === 'prep') return i;
    if (t.unit === null && t.tag !== 'noun' && t.tag !== 'name' && t.tag !== 'number') return null;
    if (t.prep !== '') return i;
  }
  return null;
}

/** تم | تدميرها, جرى | نقلهم: the verb that a verbal noun stands right behind. */
function carrierOf({ s }: SentenceView, noun: number): number {
  const before = s[noun - 1];
  return s[noun].prep === '' &&
    before?.tag === 'verb' &&
    before.verbs.some(({ lexeme }) => lexeme.sense === OCCURRENCE)
    ? noun - 1
    : -1;
}

/** كانت قد | أسرتهم, سبق أن | تم: the auxiliaries before a verb. */
function pastAuxiliaries({ s }: SentenceView, verb: number): number {
  let at = verb;
  while (s[at - 1]?.fn?.cls === 'modal' && !s[at - 1].conj) at--;
  return at;
}

/** القاعدة | التي قال الحزب إنه استهدفها: the relative pronoun before somebody's saying, whose words tell of the noun; -1 without one. */
function relativeOfSaying({ s }: SentenceView, comp: number): number {
  for (let i = comp - 1; i > 0 && comp - i <= SAYING; i--)
    if (s[i].tag === 'verb')
      return s[i - 1].tag === 'rel' && s[i].verbs.some(({ lexeme }) => lexeme.cue !== null) ? i - 1 : -1;
  return -1;
}
/** Tokens of who says so. */
const SAYING = 6;
