import type { EventMention } from '../../schemas/index.ts';
import { weighCounts } from './counts.ts';
import { ATTACKS } from './kinds.ts';
import type { Agreement } from './parties.ts';
import { areCalledAlike } from './references.ts';
import type { MentionView } from './views.ts';

type Kind = EventMention['kind'];

/** What one side does on many days: who did it does not tell which one it was. */
const DONE_AGAIN: ReadonlySet<Kind> = new Set<Kind>([
  ...ATTACKS,
  'territory_entry',
  'deployment',
  'weapons_transfer',
  'aid',
]);

/** What is done to one side by many: to whom does not tell which one it was. */
const SUFFERED_AGAIN: ReadonlySet<Kind> = new Set<Kind>([
  'weapons_transfer',
  'aid',
  'agreement_breach',
  'interception',
]);

/**
 * هجوم لداعش في ديالى … هجمات داعش, إرسال دبابات لأوكرانيا … تزويد أوكرانيا بالمدرعات: whether the only party that both tell says
 * no more than that it does or suffers such things.
 */
export function isDoneAgain(
  later: MentionView,
  earlier: MentionView,
  { actor, target }: { readonly actor: Agreement; readonly target: Agreement },
): boolean {
  if (later.row.article_id !== earlier.row.article_id || later.row.polarity !== earlier.row.polarity)
    return false;
  if ((actor === 'same') === (target === 'same') || weighCounts(later, earlier) > 0) return false;
  if (later.row.kind === 'legal_action' && !areCalledAlike(later, earlier)) return true;
  if (actor === 'same')
    return later.row.kind === 'armed_clash' ? !haveBothSides(later, earlier) : DONE_AGAIN.has(later.row.kind);
  return SUFFERED_AGAIN.has(later.row.kind);
}

/** Two sides on either hand; one of them fights many. */
const haveBothSides = (a: MentionView, b: MentionView): boolean => a.actors.length > 1 && b.actors.length > 1;
