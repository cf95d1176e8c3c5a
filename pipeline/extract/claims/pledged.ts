import { ARTICLE, BY } from '../../text/affixes.ts';
import { isNominal } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import type { Marker } from './content.ts';

/** "تعهدت الحكومة | بالتعاون مع اللجنة": with whom something is done may be what is pledged, where no other words follow. */
export function pledged(view: SentenceView, from: number, { act, content }: Cue): Marker | null {
  const t = view.s[from];
  // بالتعاون مع: a preposition elsewhere.
  const isAct = t?.folded.startsWith(BY + ARTICLE) === true && t.facts.isMasdar;
  return act === 'vow' && content.has('bi') && isAct ? { first: from, isQuoted: false } : null;
}

/** تعهدت | بعدم استهداف المدنيين: ب and عدم in one word, before what is not to be. */
export const isWithout = ({ s }: SentenceView, at: number, { content }: Cue): boolean =>
  content.has('bi') && s[at].facts.sets.has('glued_without') && isNominal(s[at + 1]) && s[at + 1].prep === '';
