import { HERS, HIS, OF_BOTH } from '../../text/affixes.ts';
import { FEMININE } from '../../text/endings.ts';
import { answerAt } from '../words/memo.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Phrase } from './chunks.ts';
import { stemOf } from './complements.ts';
import { isStop } from './stops.ts';
import { carrierOf } from './told-by-verb.ts';

/** Tokens between a noun and the verb that says who did it. */
const REACH = 16;

/**
 * Who carried out what a noun names, when a verb further on in its clause says so with a pronoun that agrees: "هجوم على
 * حاجز للشرطة | نفذه على الأرجح مسلحون", "هجوما بسيارتين مفخختين | تبنته الحركة"; or to whom it is ascribed: "هجوم نسب | إلى
 * جهاديين".
 */
export const farCarrier = (view: SentenceView, noun: number): Phrase | null =>
  answerAt(view.memo.carriers, view, noun, findCarrier);

function findCarrier(view: SentenceView, noun: number): Phrase | null {
  const from = noun + 1;
  const pronoun = pronounOf(view.s[noun]);
  let passed = 0;
  for (let i = from; i < view.end && i - from <= REACH; i++) {
    const t = view.s[i];
    if (t.tag === 'comp' || t.tag === 'sub' || isStop(t)) return null;
    // عامل إغاثة … غارة نفذتها: another act is nearer to the verb.
    if (i > from && view.isEventNominal(i) && pronounOf(t) === pronoun) return null;
    const blamed = t.conj ? null : ascribedTo(view, i);
    if (blamed !== null) return blamed;
    if (t.tag !== 'verb') continue;
    if (t.conj) return null;
    const carrier = carrierOf(view, t, { stem: stemOf(view.s[noun]), pronoun });
    if (carrier !== null) return carrier;
    // هجوم استهدف حاجزا نفذه مسلحون: one verb about the noun may stand between.
    if (++passed > 1) return null;
  }
  return null;
}

/** هجوم نفذه, غارة نفذتها, هجمات شنتها */
const pronounOf = (t: Tagged): string => {
  const { nominals, folded } = t;
  if (nominals.length > 0 && nominals.every(({ number }) => number === 'dual')) return OF_BOTH;
  const isMany = FEMININE.test(stemOf(t)) || PLURAL.test(folded) || nominals.every(isPlural);
  return isMany ? HERS : HIS;
};
const PLURAL = /\u0627\u062A$/u;
const isPlural = ({ number }: { readonly number: string | null }): boolean => number === 'plural';

/** نسب إلى | جهاديين, المنسوب إلى | الحركة */
const ascribedTo = (view: SentenceView, i: number): Phrase | null =>
  isAscribed(view, i) ? view.sourcePhrase(i + 2) : null;

/** نسب, تنسب or منسوب before إلى. */
export function isAscribed({ s }: SentenceView, i: number): boolean {
  const to = s[i + 1];
  return (
    to?.fn?.code === 'ila' &&
    to.enclitic === '' &&
    [...s[i].verbs, ...s[i].nominals].some(({ lexeme }) => lexeme?.cue?.flags.has('ascribes') === true)
  );
}
