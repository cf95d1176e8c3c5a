import type { Phrase } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { type Accusation, laidAgainst } from './accusation.ts';
import type { Marker } from './content.ts';

/** "حمّل المعارضة مسؤولية الأزمة": to blame is to say who is responsible; "يحمل الجنسية" is not. */
export const namesBlame = (view: SentenceView, { first }: Marker): boolean =>
  view.s.slice(first, first + REACH).some((t) => hasClass(t.facts, BLAME));
const REACH = 9;

/** "كما حملت | الوزارة | مسؤولية الوفاة": the only phrase before the word of blame is who is blamed, unless ل lays it on another. */
export function blamed(
  view: SentenceView,
  { enclitic }: Tagged,
  cue: Cue,
  subject: Phrase | null,
): Accusation | null {
  if (subject === null || !cue.flags.has('blame') || enclitic !== '') return null;
  const word = view.s[subject.last + 1];
  if (word === undefined || word.conj || word.prep !== '' || !hasClass(word.facts, BLAME)) return null;
  for (let i = word.i + 1; i < view.end && view.s[i].tag !== 'punct'; i++)
    if (LAID.has(view.s[i].prep) || (view.s[i].tag === 'prep' && isLaid(view.s[i]))) return null;
  return laidAgainst(view, subject);
}
const isLaid = ({ fn, enclitic }: Tagged): boolean => enclitic === '' && LAID.has(fn?.code ?? '');
const LAID: ReadonlySet<string> = new Set(['li', 'ala', 'ila']);

const BLAME: ReadonlySet<string> = new Set(['blame']);
