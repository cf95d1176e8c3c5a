import { TANWIN } from '../../text/endings.ts';
import { isNominal } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Marker } from './content.ts';
import { isUnknown } from './source-name.ts';

/**
 * "وقال | غرو نيلاند مديرة الوكالة، | إن": a word of no lexicon right behind a verb of saying, before a clause of its own further on, is somebody
 * whom no rule reads; the dropped subject of the sentence before would be somebody else.
 */
export function isSomebodyUnread(view: SentenceView, { i }: Tagged, cue: Cue, { first }: Marker): boolean {
  const next = view.s[i + 1];
  if (next === undefined || first <= i + 2 || !cue.content.has('inna') || view.s[first].tag !== 'comp')
    return false;
  return isNominal(next) && isUnknown(next) && !TANWIN.test(next.folded);
}
