import type { Phrase } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { isCharge } from './accusation.ts';
import { fullSource } from './claim-source.ts';
import type { Marker } from './content.ts';
import { isProper } from './source-name.ts';

/** Whose a verbal noun of speech is: إعلان | واشنطن | سحب قواتها, where a capital that speaks takes no genitive. */
export function masdarOwner(view: SentenceView, at: number): Phrase | null {
  const phrase = view.phraseAt(at);
  const { unit } = view.s[at];
  const isPlace = unit?.kind === 'place' && unit.first === at;
  if (phrase === null || !isPlace || phrase.last <= unit.last) return phrase;
  const next = view.s[unit.last + 1];
  const isDeed = next.facts.isMasdar && !next.article && !next.conj && next.unit === null;
  return isDeed ? { first: at, last: unit.last } : phrase;
}

/** اتهام | واشنطن | موسكو بشن هجوم, توعد | موسكو | هذه الدبابات بالحرق: who charges or threatens, whom, and with what. */
export function chargeOf(
  view: SentenceView,
  masdar: number,
  { act, flags }: Cue,
): { readonly owner: Phrase; readonly clause: Marker } | null {
  const t = view.s[masdar];
  if (!CHARGES.has(act) || !flags.has('dative') || t.article || t.enclitic !== '') return null;
  const named = isBareAt(view, masdar + 1) ? view.sourcePhrase(masdar + 1) : null;
  if (named === null || !view.isSourceLike(named)) return null;
  const owner = fullSource(view, named);
  const at = owner.last + 1;
  if (!isBareAt(view, at)) return null;
  const charged = view.sourcePhrase(at);
  const isThis = view.s[at].fn?.cls === 'demonstrative';
  if (charged === null || !(isThis || view.isSourceLike(charged)) || isProperPerson(view, at)) return null;
  return isCharge(view, charged.last + 1) ? { owner, clause: { first: at, isQuoted: false } } : null;
}
const CHARGES: ReadonlySet<string> = new Set(['accuse', 'threaten']);

const isBareAt = ({ s, end }: SentenceView, at: number): boolean =>
  at < end && s[at].prep === '' && !s[at].conj && s[at].tag !== 'punct';

/** اتهام الصحفي المغربي | عمر الراضي | بالتجسس: a name behind an office or a people is who holds it. */
const isProperPerson = ({ nameAt }: SentenceView, at: number): boolean =>
  isProper(nameAt[at]) && nameAt[at]?.kind === 'person';
