import { THEN } from '../../text/affixes.ts';
import type { Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { opensReport } from './reporting-participle.ts';

/**
 * "كشف النائب | عن الحزب، فلان، أن", "كشفت منظمة معنية بالدفاع | عن حقوق الإنسان أنها": the preposition belongs to the title or task
 * before it when أن, or another of its kind, begins what the verb tells.
 */
export function isOfTitle(view: SentenceView, at: number, cue: Cue): boolean {
  const code = view.s[at].fn?.code ?? '';
  if (code !== 'an' || !isTitled(view, at)) return false;
  for (let i = at + 2; i < view.end && i - at <= REACH; i++) {
    const t = view.s[i];
    if (t.tag === 'comp' && view.isThat(i) && !t.conj && view.raw[t.start] !== THEN) return true;
    if (t.tag === 'prep' && t.fn?.code === code && cue.content.has(code) && !isOwned(view, i)) return true;
    const isDescribing = view.s[i - 1].tag === 'rel';
    if ((t.tag === 'verb' && !isDescribing) || '.\u061B'.includes(t.folded) || opensReport(view, i, at))
      return false;
  }
  return false;
}
const REACH = 16;

/** النائبة | عن الحركة, النائبة عن الحركة | عن جهة كذا: a title or task of the kind stands before, and one عن at most between. */
function isTitled(view: SentenceView, at: number): boolean {
  const { s } = view;
  if (isOwned(view, at)) return true;
  for (let i = at - 1; i > 0 && at - i <= NAME && s[i].tag !== 'punct'; i--)
    if (s[i].tag === 'prep' && s[i].fn?.code === 'an') return hasClass(s[i - 1].facts, ENVOYS);
  return false;
}
const NAME = 6;

const isOwned = ({ s }: SentenceView, at: number): boolean =>
  hasClass(s[at - 1].facts, ENVOYS) || (s[at - 1].article && s[at - 1].facts.isMasdar);
const ENVOYS: ReadonlySet<string> = new Set(['envoy']);
