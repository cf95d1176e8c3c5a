import type { Complement } from './lexeme.ts';
import { answer } from './memo.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';

/** Index of the complement of a light verb in its clause: شنّ … هجوما; -1 when there is none. */
export function complementAt(view: SentenceView, verb: number, complements: readonly Complement[]): number {
  for (const spot of answer(view.memo.spots, verb, () => spotsAfter(view, verb)))
    for (const complement of complements) if (fits(view, spot, complement)) return spot.t.i;
  return -1;
}

/** A token that may be a complement: its stem, and its form without a conjunction. */
export type Spot = { readonly t: Tagged; readonly stem: string; readonly whole: string };

const WINDOW = 9;

function spotsAfter(view: SentenceView, verb: number): Spot[] {
  const spots: Spot[] = [];
  for (let i = verb + 1; i < view.end && i - verb <= WINDOW; i++) {
    const t = view.s[i];
    // قبضتها reads as a verb too: after a light verb it is what the verb asks for.
    if (t.tag === 'verb' && !t.conj) spots.push({ t, stem: '', whole: t.folded });
    if (
      t.tag === 'verb' ||
      t.tag === 'comp' ||
      t.tag === 'rel' ||
      (t.tag === 'punct' && '.؛:؟!('.includes(t.folded))
    )
      break;
    if (t.tag === 'noun' || t.fn?.cls === 'pronoun' || t.unit?.first === i)
      spots.push({ t, stem: stemOf(t), whole: t.conj ? t.folded.slice(1) : t.folded });
  }
  return spots;
}

/** A word that was read as a verb needs the pronoun of its complement. */
function fits(view: SentenceView, { t, stem, whole }: Spot, complement: Complement): boolean {
  const { preposition, separate, stems, owned } = complement;
  if (t.tag === 'verb') return preposition === '' && separate === '' && owned.has(whole);
  if (t.prep !== preposition || !(stems.has(stem) || owned.has(whole))) return false;
  return isGoverned(view, t.i, complement);
}

/** The preposition that the complement asks for stands right before it; without one it is no part of another phrase. */
const isGoverned = (view: SentenceView, i: number, { separate }: Complement): boolean =>
  separate === ''
    ? !insidePhrase(view, i)
    : view.s[i - 1].tag === 'prep' && view.s[i - 1].fn?.code === separate;

/** A noun inside a prepositional phrase (كتابا عن مرحلة حكم) is not the complement of the verb. */
function insidePhrase(view: SentenceView, i: number): boolean {
  const t = view.s[i];
  if (t.prep !== '') return false;
  const before = view.s[i - 1];
  if (before.tag === 'prep') return true;
  return before.tag === 'noun' && !before.article && before.enclitic === '' && view.s[i - 2]?.tag === 'prep';
}

/** The folded word without its clitics, ta marbuta restored. */
export function stemOf(t: Tagged): string {
  let stem = t.folded;
  if (t.conj) stem = stem.slice(1);
  if (t.prep !== '') stem = stem.slice(1);
  if (t.article) stem = stem.startsWith('ال') ? stem.slice(2) : stem.startsWith('ل') ? stem.slice(1) : stem;
  if (t.enclitic !== '') {
    stem = stem.slice(0, stem.length - t.enclitic.length);
    if (stem.endsWith('ت')) stem = `${stem.slice(0, -1)}ه`;
  }
  return stem;
}
