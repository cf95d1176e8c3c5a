import { gendersOf, implicit } from '../words/antecedents.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { type Filler, fillersOf } from './fillers.ts';
import { isOfSort } from './of-sort.ts';

/** "الفصائل التي سيطرت": the noun before the relative pronoun. */
export function relativeHead(view: SentenceView, rel: number): Filler | null {
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
const isAgreeing = (view: SentenceView, { folded }: Tagged, head: Filler): boolean => {
  const genders = gendersOf(view, head);
  if (OF_PEOPLE.test(folded)) return genders.has('p');
  return FEMININE.test(folded) ? genders.has('f') : !MASCULINE.test(folded) || genders.has('m');
};
/** التي, folded. */
const FEMININE = /\u0627\u0644\u062A\u064A$/u;

/** المتواطئون الذين اعتقلوا, العالقون الذين عادوا: الذين follows people only, whatever no lexicon knows of them. */
const asPeople = ({ folded }: Tagged, head: Filler): Filler =>
  head.classes.size === 0 && OF_PEOPLE.test(folded) ? { ...head, classes: PERSON } : head;
/** الذين, اللذين, folded. */
const OF_PEOPLE = /\u0644\u0630\u064A\u0646$/u;
const PERSON: ReadonlySet<string> = new Set(['person']);

/** عدد | النواب الذين استقالوا: who is counted acts, no count does. */
const isCounter = ({ s }: SentenceView, i: number): boolean =>
  s[i].unit === null && !s[i].article && s[i + 1].article && hasClass(s[i].facts, COUNTERS);
const COUNTERS: ReadonlySet<string> = new Set(['quantity']);

/** الذي, الذين, folded. */
const MASCULINE = /\u0627\u0644\u0630\u064A\u0646?$/u;

/** السلطات | بالجهة | والتي قامت ب…: behind و the phrase is passed that only tells where. */
function lastOfHead({ s }: SentenceView, rel: number): number {
  const before = s[rel - 1]?.folded === '،' ? rel - 2 : rel - 1;
  // القوات | هي التي قصفت: the pronoun stands for the noun before it.
  const last = s[before]?.fn?.code === 'huwa' && !s[before].conj ? before - 1 : before;
  const place = s[last]?.unit;
  // وكيل الجمهورية | بقفصة | الذي قرر: a town is feminine, the masculine pronoun stands for who is there.
  if (
    place?.kind === 'place' &&
    s[place.first].prep === 'bi' &&
    MASCULINE.test(s[rel].folded) &&
    place.first > 0
  )
    return place.first - 1;
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
