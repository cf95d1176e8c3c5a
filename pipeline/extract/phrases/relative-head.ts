import { gendersOf, implicit } from '../words/antecedents.ts';
import { isOfMen } from '../words/relatives.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { WHO } from '../words/whoever.ts';
import { hasClass } from '../words/word-kinds.ts';
import { cleftPredicate, isCopula } from './cleft.ts';
import { type Filler, fillersOf } from './fillers.ts';
import { isOfSort } from './of-sort.ts';

/** "الفصائل التي سيطرت": the noun before the relative pronoun. */
export function relativeHead(view: SentenceView, rel: number): Filler | null {
  const predicate = cleftPredicate(view, rel);
  if (predicate !== null) return implicit(fillersOf(view, predicate, false)[0]);
  // يختار الرئيس | من سيشغل المنصب: "who" has none; الجيش هو | من قصف.
  if (view.s[rel].fn?.code === WHO && !(rel > 0 && isCopula(view.s[rel - 1]))) return null;
  const last = lastOfHead(view, rel);
  const unit = view.s[last]?.unit;
  if (unit !== null && unit !== undefined && unit.kind !== 'function')
    return implicit(fillersOf(view, { first: unit.first, last: unit.last }, false)[0]);
  let widest: Filler | null = null;
  for (let first = Math.max(0, last - 7); first <= last; first++) {
    const t = view.s[first];
    if ((t.tag !== 'noun' && t.tag !== 'name') || isAct(t) || isOfSort(view, first) || isCounter(view, first))
      continue;
    const phrase = view.sourcePhrase(first);
    if (phrase === null || phrase.last !== last) continue;
    const head = asPeople(view.s[rel], implicit(fillersOf(view, phrase, false)[0]));
    // إطلاق سراح | الرهائن الذين, قائد | الفرقة التي: of a noun and its genitive the one that agrees.
    if (isAgreeing(view, view.s[rel], head)) return head;
    widest ??= head;
  }
  return widest;
}

/** الذين after people, التي after what is feminine, الذي after what is masculine. */
const isAgreeing = (view: SentenceView, { facts: { sets } }: Tagged, head: Filler): boolean => {
  const genders = gendersOf(view, head);
  if (sets.has('relative_people')) return genders.has('p');
  return sets.has('relative_feminine')
    ? genders.has('f')
    : !sets.has('relative_masculine') || genders.has('m');
};

/** المتواطئون الذين اعتقلوا, العالقون الذين عادوا: الذين follows people only, whatever no lexicon knows of them. */
const asPeople = ({ facts }: Tagged, head: Filler): Filler =>
  head.classes.size === 0 && facts.sets.has('relative_people') ? { ...head, classes: PERSON } : head;
const PERSON: ReadonlySet<string> = new Set(['person']);

/** عدد | النواب الذين استقالوا: who is counted acts, no count does. */
const isCounter = ({ s }: SentenceView, i: number): boolean =>
  s[i].unit === null && !s[i].article && s[i + 1].article && hasClass(s[i].facts, COUNTERS);
const COUNTERS: ReadonlySet<string> = new Set(['quantity']);

/** السلطات | بالجهة | والتي قامت ب…: behind و the phrase is passed that only tells where. */
function lastOfHead({ s }: SentenceView, rel: number): number {
  const before = s[rel - 1]?.folded === '،' ? rel - 2 : rel - 1;
  // القوات | هي التي قصفت: the pronoun stands for the noun before it.
  const last = s[before]?.fn?.code === 'huwa' && !s[before].conj ? before - 1 : before;
  const place = s[last]?.unit;
  // وكيل الجمهورية | بقفصة | الذي قرر: a town is feminine, the masculine pronoun stands for who is there.
  if (place?.kind === 'place' && isOfMen(s[rel])) {
    if (s[place.first].prep === 'bi' && place.first > 0) return place.first - 1;
    // المتظاهرون | في ضواحي دمشق | الذين أسقطوا
    const governor = s[place.first - 1];
    if (governor?.tag === 'prep' && governor.fn?.code === 'fi' && place.first > 1) return place.first - 2;
  }
  return s[rel].conj && last > 0 && s[last].prep === 'bi' && s[last].article ? last - 1 : last;
}

/** A verbal noun that is no thing: of تمشيط الأحياء التي … the quarters are meant. */
const isAct = (t: Tagged): boolean =>
  t.nominals.some(({ form }) => form === 'masdar') &&
  t.nominals.every(
    ({ noun }) =>
      noun === null ||
      [...noun.classes].every((cls) => cls === 'event' || cls === 'abstract' || cls === 'field'),
  );
