import { OBLIQUE, TANWIN } from '../../text/endings.ts';
import type { Trigger } from '../events/events.ts';
import { fillersOf } from '../phrases/fillers.ts';
import { WARLIKE } from '../words/sorts.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Phrase } from './chunks.ts';
import { CLAUSE_ENDS } from './stops.ts';

/**
 * اقتحم مسلح مسجدا | وقتل ستة مصلين: behind the attack of one man or force, which its verb names, what و joins in the same form is
 * done by him, when a count or an object's ending follows; of his own men (وقتل عشرة من عناصره) and of جنديان it is a passive.
 */
export function killsToo(view: SentenceView, { head, verb }: Trigger, whom: Phrase): boolean {
  const { s } = view;
  if (verb?.conj !== true || verb.gender !== 'm' || verb.tense !== 'past' || verb.number !== 'singular')
    return false;
  if (!isObject(s[whom.first]) || s.slice(whom.first, whom.last + 1).some(({ enclitic }) => enclitic !== ''))
    return false;
  for (let i = head - 1; i >= 0; i--) {
    const t = s[i];
    if (t.tag !== 'verb') {
      if (CLAUSE_ENDS.has(t.tag) && t.folded !== COMMA) return false;
      continue;
    }
    if (!isAttack(t)) return false;
    const subject = view.subjectOf(i);
    return subject !== null && subject.last < head && isOneAttacker(view, subject);
  }
  return false;
}
const COMMA = '\u060C';

/** ستة, 12, جنديين, جنديا */
const isObject = ({ tag, folded, article, nominals, unit }: Tagged): boolean =>
  tag === 'number' ||
  nominals.some(({ noun }) => noun?.classes.has('quantity')) ||
  (unit === null &&
    !article &&
    ((TANWIN.test(folded) && nominals.some(({ number }) => number === 'singular')) ||
      (OBLIQUE.test(folded) && nominals.some(({ number }) => number !== 'singular'))));

/** هاجم, اقتحم: in a form that cannot be told from it, of one masculine who acts. */
const isAttack = ({ verbs }: Tagged): boolean =>
  verbs.some(
    ({ gender, number, tense, voice, lexeme }) =>
      voice === 'active' &&
      tense === 'past' &&
      gender === 'm' &&
      number === 'singular' &&
      lexeme.frames.some(({ kind }) => WARLIKE.has(kind) || kind === 'territory_entry'),
  );

/** مسلح, انتحاري, التنظيم; of مسلحون the next verb would be a plural. */
function isOneAttacker(view: SentenceView, subject: Phrase): boolean {
  const [filler] = fillersOf(view, subject, false);
  const { nominals } = view.s[subject.first];
  return (
    filler !== undefined &&
    ATTACKERS.some((cls) => filler.classes.has(cls)) &&
    !nominals.some(({ number }) => number === 'plural' || number === 'dual')
  );
}
const ATTACKERS = ['force', 'criminal', 'person', 'party_org', 'regime'] as const;
