import { OCCURRENCE } from '../words/lexeme.ts';
import { STRIKES } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * أسلحة كيميائية | استخدمت, غاز السارين الذي | استخدمه النظام, غازات … تم | استخدامها: what is used, before its passive or the
 * pronoun that stands for it; -1 when it is not told there.
 */
export function gasBefore(view: SentenceView, at: number, isComplement: (t: Tagged) => boolean): number {
  const { verbs, enclitic, conj, tag } = view.s[at];
  if (conj || (enclitic === '' && !verbs.some(({ voice }) => voice === 'passive'))) return -1;
  // تم استخدامها: of a verbal noun only behind a verb that says that it took place.
  const occurs = view.s[at - 1]?.verbs.some(({ lexeme }) => lexeme.sense === OCCURRENCE) === true;
  if ((tag !== 'verb' && !occurs) || isInAttack(view, at)) return -1;
  for (let i = at - (occurs ? 2 : 1); i >= 0 && at - i <= REACH; i--) {
    const t = view.s[i];
    if (t.tag === 'noun' && t.prep === '' && !t.conj && isComplement(t)) return i;
    if (!PARTS.has(t.tag)) return -1;
  }
  return -1;
}

/** Tokens between what is used and the verb: its kinds, adjectives and a relative. */
const REACH = 6;
const PARTS: ReadonlySet<Tagged['tag']> = new Set(['noun', 'name', 'rel', 'fn']);

/** استخدم | بالفعل في الهجوم: the attack that it was used in tells of it. */
function isInAttack({ s }: SentenceView, at: number): boolean {
  const attack = s.slice(at + 1, at + REACH).find(({ fn }) => fn?.code === 'fi');
  return (s[(attack?.i ?? at) + 1]?.nominals ?? []).some(({ lexeme, noun }) =>
    [...(lexeme?.frames ?? []), ...(noun?.frames ?? [])].some(
      ({ kind }) => STRIKES.has(kind) || kind === 'armed_attack',
    ),
  );
}
