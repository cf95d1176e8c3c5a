import type { EventDraft } from './events.ts';
import type { Filler } from './fillers.ts';
import type { SentenceFinds } from './find.ts';

/** Kinds whose words are used of matches, markets and quarrels too. */
const WARLIKE: ReadonlySet<string> = new Set([
  'territory_capture',
  'territory_entry',
  'encirclement',
  'withdrawal',
  'surrender',
  'defection',
  'armed_clash',
  'air_strike',
  'drone_strike',
  'shelling',
  'bombing',
  'chemical_attack',
  'armed_attack',
  'offensive',
  'deployment',
  'weapons_transfer',
  'interception',
  'disarmament',
  'flight',
  'protest',
  'regime_change',
]);

const ARMED_CLASSES = ['force', 'weapon', 'munition', 'drone', 'aircraft', 'prisoner', 'casualty'] as const;
const PEACEFUL: ReadonlySet<string> = new Set([
  'sport',
  'economy',
  'culture',
  'weather',
  'science',
  'religion',
]);

/** Where cells, strikers and defenders are no fighters. */
const BODILY: ReadonlySet<string> = new Set(['health', 'science', 'sport']);

/** Strikes and rallies belong to news of work, health and prices too. */
const CIVIL: ReadonlySet<string> = new Set(['protest']);

/**
 * Whether a trigger may be read as its frame says. An ambiguous frame (flag conflict) needs a conflict article,
 * an armed slot or another conflict word in its sentence; in an article about something peaceful every warlike
 * kind does; churches, crashes and hospitals are also hit. A topic word of sport, economy or culture right after the trigger rules a warlike reading out.
 */
export function hasEvidence(
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
  found: SentenceFinds,
  domain: string,
): boolean {
  const isWarlike = WARLIKE.has(draft.frame.kind);
  const isArmed = [...slots].some(
    ([role, fillers]) =>
      !(role === 'instrument' && draft.frame.flags.has('conflict')) &&
      fillers.some(({ classes }) => !classes.has('sport') && ARMED_CLASSES.some((cls) => classes.has(cls))),
  );
  if (isArmed && !BODILY.has(domain)) return true;
  // تفجير انتحاري, قصف مدفعي: a phrase that says what it was needs no other word beside it.
  const isExplicit = draft.frame.type === 'phrase' && !draft.frame.flags.has('conflict');
  if (isWarlike && !isExplicit && isPeacefulNear(draft, slots, found)) return false;
  const isPeacefulArticle = PEACEFUL.has(domain) && domain !== 'religion' && !CIVIL.has(draft.frame.kind);
  if (!draft.frame.flags.has('conflict') && !(isWarlike && isPeacefulArticle)) return true;
  if (domain === 'conflict') return true;
  return found.domains.some(
    (domains, i) => (isExplicit || i < draft.first || i > draft.last) && domains.includes('conflict'),
  );
}

const SITES = ['structure', 'subplace'] as const;

/** التظاهرات الرياضية, انفجار الأسعار: the next word is of a peaceful domain only; a market or a stadium may be hit. */
function isPeacefulNear(
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
  found: SentenceFinds,
): boolean {
  const domains = found.domains[draft.last + 1] ?? [];
  if (domains.length === 0 || domains.some((domain) => !PEACEFUL.has(domain))) return false;
  const { start, end } = found.tokens[draft.last + 1];
  return ![...slots.values()].some((fillers) =>
    fillers.some(
      (filler) => filler.start < end && start < filler.end && SITES.some((cls) => filler.classes.has(cls)),
    ),
  );
}
