import { HIS } from '../../text/affixes.ts';
import type { Phrase } from '../phrases/chunks.ts';
import { quotedName } from '../phrases/quotes.ts';
import type { VerbFact } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isProper } from './source-name.ts';

/** أعلنت ما تسمى | "المقاومة": who is only called by the name behind. */
export function soCalled(view: SentenceView, i: number): Phrase | null {
  const verb = view.s[i + 1];
  if (view.s[i]?.tag !== 'rel' || verb?.tag !== 'verb' || !verb.verbs.some(isNaming)) return null;
  const at = i + 2 + Number(view.s[i + 2]?.tag === 'prep');
  const name = quotedName(view, at) ?? (at < view.end ? view.sourcePhrase(at) : null);
  return name !== null && view.isSourceLike(name) ? name : null;
}

/** تسمى, تلقب: a verb of speech that reports nothing, or only what something is called. */
const isNaming = ({ tense, lexeme }: VerbFact): boolean =>
  tense === 'present' &&
  lexeme.sense === 'speech' &&
  (lexeme.cue === null || (lexeme.cue.flags.has('describe') && lexeme.cue.flags.has('finite')));

/** قال | مخرجه مراد عبد العاطي |, قالت | محاميتها سلوى علي |: one who is told of by what he is to another, with his name. */
export function ofHis(view: SentenceView, i: number): Phrase | null {
  const t = view.s[i];
  const name = view.nameAt[i + 1];
  const isHis =
    t?.tag === 'noun' &&
    (t.enclitic !== '' || view.raw[t.end - 1] === HIS) &&
    t.prep === '' &&
    !t.conj &&
    hasClass(t.facts, SOMEBODY);
  return isHis && name?.first === i + 1 && isProper(name) ? { first: i, last: name.last } : null;
}
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'culture', 'sport', 'civilian']);
