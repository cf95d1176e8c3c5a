import { classesOfName } from '../words/head-classes.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';

const FAR = 12;
const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name']);
/** Who moves and fights; an office or a name alone may stand there for another reason. */
const DOERS = ['force', 'party_org', 'criminal', 'prisoner', 'civilian', 'people', 'vehicle'] as const;

/** كادت القوات أن تدخل المدينة, تمكن الإرهابي من الفرار: in the clause of the trigger somebody stands before it who may have done it. */
export function hasDoerBefore(view: SentenceView, { frame, first }: EventDraft): boolean {
  const asked = frame.needs.filter(({ role }) => role === 'actor').flatMap(({ allow }) => allow);
  const wanted = new Set<string>(DOERS.filter((cls) => asked.length === 0 || asked.includes(cls)));
  for (let i = first - 1; i >= 0 && first - i <= FAR; i--) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'rel') return false;
    if (isAsked(view, i)) return true;
    if (NOMINAL.has(t.tag) && hasClass(t.facts, wanted)) return true;
    const name = view.names.find((link) => link.first === i);
    if (name !== undefined && classesOfName(name).some((cls) => wanted.has(cls))) return true;
  }
  return false;
}

/** لم يسمح له بمغادرة المدينة: the pronoun is who would do it. */
const isAsked = ({ s }: SentenceView, i: number): boolean =>
  s[i].fn?.cls === 'prepositional_pronoun' &&
  s[i - 1]?.tag === 'verb' &&
  s[i - 1].verbs.some(({ lexeme }) => lexeme.sense === 'induce');
