import type { Phrase } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * "ختم الحزب بيانه | بدعوة البرلمان إلى عقد جلسة": behind a verb that only opens or closes what somebody says, who stands behind the
 * verbal noun is called upon, and who closes his words calls.
 */
export const closesWith = ({ s }: SentenceView, { i, prep }: Tagged, owner: Phrase, cue: Cue): boolean =>
  prep === 'bi' &&
  s[owner.last + 1]?.tag === 'prep' &&
  cue.content.has(s[owner.last + 1].fn?.code ?? '') &&
  s
    .slice(Math.max(0, i - WITHIN), i)
    .some(({ tag, verbs }) => tag === 'verb' && verbs.some(({ lexeme }) => isOnlyQuoted(lexeme.cue)));

/** Words between such a verb and ب: its subject and what he closes. */
const WITHIN = 5;

/** ختم, اختتم, استهل */
const isOnlyQuoted = (cue: Cue | null): boolean =>
  cue !== null && cue.content.size === 1 && cue.content.has('quote');
