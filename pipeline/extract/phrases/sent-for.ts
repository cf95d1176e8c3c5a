import type { Tagged } from '../words/tags.ts';
import { hasClass, isDelegation } from '../words/word-kinds.ts';

/** ممثلين | عن الأهالي, وفد | عن الاتحاد: behind people who stand for others عن tells for whom. */
export function isSentFor(s: readonly Tagged[], at: number): boolean {
  const [sent, about, whom] = [s[at], s[at + 1], s[at + 2]];
  if (about.fn?.code !== 'an' || about.enclitic !== '' || whom === undefined || whom.prep !== '')
    return false;
  if (sent.article || !(isDelegation(sent) || hasClass(sent.facts, ENVOYS))) return false;
  return (
    whom.unit?.kind === 'name' || (whom.tag === 'noun' && (whom.article || hasClass(whom.facts, BODIES)))
  );
}
const ENVOYS: ReadonlySet<string> = new Set(['envoy']);
const BODIES: ReadonlySet<string> = new Set(['body', 'party_org', 'union', 'person', 'civilian', 'casualty']);
