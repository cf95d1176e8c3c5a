import { OURS } from '../../text/affixes.ts';
import { constituentsAfter } from '../phrases/constituents.ts';
import { isAccusative } from '../phrases/oblique.ts';
import type { VerbFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';
import { hasClass } from './word-kinds.ts';

/**
 * دمرنا "we destroyed" and "he destroyed us": behind the colon of a force, or with a count, an accusative or a thing behind it,
 * who speaks did it.
 */
export function verbsOf(view: SentenceView, t: Tagged): readonly VerbFact[] {
  if (!t.verbs.some(isDoneToUs)) return t.verbs;
  const ours = t.facts.verbs.filter(({ person, voice }) => person === 1 && voice === 'active');
  return ours.length > 0 && isOurDeed(view, t) ? ours : t.verbs;
}

/** حزب الله: هاجمنا تجمعا: the ending is who speaks as the doer, not as whom it is done to. */
export const isOurs = (view: SentenceView, t: Tagged): boolean =>
  t.tag === 'verb' && verbsOf(view, t).every(({ person }) => person === 1);

const isDoneToUs = ({ person, enclitic }: VerbFact): boolean => person === 3 && enclitic === OURS;

function isOurDeed(view: SentenceView, { i }: Tagged): boolean {
  const { s } = view;
  const speaker = s[i - 1]?.folded === ':' ? s[i - 2]?.unit : undefined;
  if (speaker?.kind === 'name' && FORCES.has(speaker.cls ?? '')) return true;
  const [next] = constituentsAfter(view, i + 1).filter(({ code }) => code === '');
  if (next === undefined) return false;
  const head = s[next.phrase.first];
  if (head.tag === 'number' || isAccusative(s, head.i)) return true;
  return head.unit === null && hasClass(head.facts, THINGS) && !hasClass(head.facts, ACTING);
}
const FORCES: ReadonlySet<string> = new Set(['group', 'official_body']);
const THINGS: ReadonlySet<string> = new Set([
  'quantity',
  'structure',
  'subplace',
  'place',
  'vehicle',
  'munition',
  'settlement',
]);
const ACTING: ReadonlySet<string> = new Set(['force', 'person', 'party_org', 'body', 'aircraft', 'drone']);
