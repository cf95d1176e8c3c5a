import type { Trigger } from '../events/events.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';
import type { Constituent } from './constituents.ts';

/** A phrase that holds the complement of a light verb. */
export const isComplement = (part: Constituent, trigger: Trigger): boolean =>
  trigger.after !== trigger.head && part.phrase.first <= trigger.after && trigger.after <= part.phrase.last;

/** The phrases after a light verb without its complement and what only counts it. */
export const besideComplement = (
  view: SentenceView,
  parts: readonly Constituent[],
  trigger: Trigger,
): readonly Constituent[] =>
  parts
    .filter((part) => !countsComplement(view, part, trigger))
    .map((part) => beforeComplement(part, trigger))
    .filter(
      ({ phrase }) =>
        phrase.first > trigger.after || (phrase.last < trigger.after && !isCountOf(view, phrase, trigger)),
    );

/** أوقع 25 | قتيلا, ألقت أربع | قنابل: a number alone counts the complement. */
const isCountOf = ({ s }: SentenceView, { first, last }: Phrase, { after }: Trigger): boolean =>
  last === after - 1 &&
  s
    .slice(first, after)
    .every((t) => t.tag === 'number' || t.fn?.cls === 'quantifier' || hasClass(t.facts, COUNTS));
const COUNTS: ReadonlySet<string> = new Set(['quantity']);

/** أجرى سلسلة من | اللقاءات: what only says how many of them is no other participant. */
const countsComplement = (view: SentenceView, { phrase }: Constituent, { head, after }: Trigger): boolean =>
  after !== head && phrase.first < after && after <= phrase.last && view.s[after - 1].fn?.code === 'min';

/** تسعة جنود | مصرعهم: the complement of a light verb is no part of the phrase before it. */
const beforeComplement = (part: Constituent, { head, after }: Trigger): Constituent =>
  after !== head && part.phrase.first < after && after <= part.phrase.last
    ? { ...part, phrase: { first: part.phrase.first, last: after - 1 } }
    : part;

/** سلم نفسه | وسلاحه: what is joined to the complement of a light verb is none of its own parties. */
export const isJoinedTo = ({ s }: SentenceView, { head, after }: Trigger, { first }: Phrase): boolean =>
  after !== head && first === after + 1 && s[first].conj;
