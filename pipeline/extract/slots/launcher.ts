import type { EventDraft } from '../events/events.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import type { Lexeme } from '../words/lexeme.ts';
import { STRIKES } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { mayFight } from './adjunct-subject.ts';

/** قتلوا بقصف مسيرة | أطلقتها | الحركة, بصاروخ أطلقه الجيش: who launched what a strike was done with. */
export function launcherOf(view: SentenceView, { frame }: EventDraft, weapon: Filler): Filler | null {
  if (!STRIKES.has(frame.kind) || weapon.isImplicit) return null;
  const last = view.s.findLast(({ start }) => start < weapon.end)?.i ?? -1;
  const verb = view.s[last + 1]?.tag === 'rel' ? last + 2 : last + 1;
  const t = view.s[verb];
  if (last < 0 || t?.tag !== 'verb' || t.conj || t.enclitic === '') return null;
  if (!t.verbs.some(({ lexeme, voice }) => voice === 'active' && launches(lexeme))) return null;
  const subject = view.sourcePhrase(verb + 1);
  const filler = subject === null ? undefined : fillersOf(view, subject, false)[0];
  return filler !== undefined && mayFight(filler) ? filler : null;
}

const launches = ({ frames }: Lexeme): boolean =>
  frames.some(({ slots }) =>
    slots.some(({ role, sources }) => role === 'instrument' && sources.includes('obj')),
  );
