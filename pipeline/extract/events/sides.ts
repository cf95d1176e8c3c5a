import { NONE } from '../../text/arrays.ts';
import { FEMININE } from '../../text/endings.ts';
import { TALKS } from '../claims/talk-topics.ts';
import type { Phrase } from '../phrases/chunks.ts';
import type { Frame } from '../words/lexeme.ts';
import { WARLIKE } from '../words/sorts.ts';
import type { SentenceView } from '../words/view.ts';

/** قمة روسية تركية, غارات أمريكية بريطانية: of what takes two sides, or is struck together, every nationality is one. */
export const sidesBehind = (view: SentenceView, { kind }: Frame, first: Phrase): readonly Phrase[] =>
  TOGETHER.has(kind) ? furtherNationalities(view, first) : NONE;
const TOGETHER: ReadonlySet<string> = new Set([...TALKS, ...WARLIKE]);

/** اتفاق تونسي جزائري مصري, المفاوضات الفلسطينية - الإسرائيلية: the nationalities behind the first, each a side of its own. */
function furtherNationalities(view: SentenceView, { last }: Phrase): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = last + 1; i < view.end && phrases.length < SIDES; i++) {
    const t = view.s[i];
    if (t.tag === 'punct' && DASH.test(t.folded)) continue;
    const isAlike = t.tag === 'noun' && t.facts.demonym && t.article === view.s[last].article;
    if (!isAlike || t.prep !== '' || FEMININE.test(t.folded) !== FEMININE.test(view.s[last].folded)) break;
    phrases.push({ first: i, last: i });
  }
  return phrases;
}
const SIDES = 4;
const DASH = /^[-\u2010-\u2015\u0640]$/u;
