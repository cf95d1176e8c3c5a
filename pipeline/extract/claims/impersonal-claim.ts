import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { PASSIVE_VOWELS } from '../words/voice.ts';
import { type ClaimDraft, draftOf, implicitRef } from './claim-draft.ts';
import { contentMarker, skipTimes } from './content.ts';
import { isSubjunctive } from './not-reporting.ts';

/** أُعلن عن, قيل إن, يُزعم أن: a passive that its form or its vowels show. */
export function isImpersonal(view: SentenceView, t: Tagged): boolean {
  const raw = view.raw.slice(t.start, t.end);
  return t.verbs.every((verb) => verb.voice === 'passive') || PASSIVE_VOWELS.test(raw);
}

/** What one may hear without a source: بورك, دُعي and رُفض only tell whom or what it was done to. */
const HEARD: ReadonlySet<string> = new Set([
  'state',
  'announce',
  'confirm',
  'report',
  'predict',
  'deny',
  'accuse',
  'warn',
]);

/** The hearsay word stands for an unnamed source; "يُذكر أن" is the narrator. */
export function impersonalClaim(view: SentenceView, t: Tagged, cue: Cue): ClaimDraft | null {
  if (cue.flags.has('background') && t.verbs.some((verb) => verb.tense === 'present')) return null;
  // حتى | يُعلن الوضع كارثة: what is yet to be said.
  const isComing = view.s[t.i - 1]?.fn?.code === 'hatta' && t.verbs.every(({ tense }) => tense === 'present');
  if (isComing || isSubjunctive(view, t)) return null;
  // الهدنة التي كان يفترض أن تدوم: what was to be.
  if (cue.act === 'predict' && view.s[t.i - 1]?.fn?.code === 'kana') return null;
  // سئل المدرب عن: the passive tells who is asked.
  if (cue.flags.has('describe') || cue.flags.has('ask') || !HEARD.has(cue.act)) return null;
  const marker = contentMarker(view, t.i + 1, cue, true);
  // "كما أشيع" looks back: what follows is not its content.
  if (cue.flags.has('hearsay') && (marker === null || marker.first > skipTimes(view, t.i + 1))) return null;
  const looksBack = view.s[t.i - 1]?.fn?.code === 'kama' && marker !== null && marker.first > t.i + 2;
  if (marker === null || looksBack) return null;
  const draft = draftOf(view, cue, `claim/${cue.id}`, t.i, t.i, marker, { first: t.i, last: t.i });
  draft.chain = draft.chain.map(implicitRef);
  if (draft.act === 'state') draft.act = 'report';
  return draft;
}
