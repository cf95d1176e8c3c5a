import type { Phrase } from '../phrases/chunks.ts';
import { complementAt, isBareComplement } from '../phrases/complements.ts';
import type { Cue, Lexeme } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { PASSIVE_VOWELS } from '../words/voice.ts';
import { type ClaimDraft, draftOf } from './claim-draft.ts';
import { isRelativeVerb, mayDropSubject, subjectAfter } from './claim-subject.ts';
import { contentMarker } from './content.ts';
import { speakerBefore } from './speaker-before.ts';

/** A verb that speaks only with its complement: وجّه نداء إلى, أصدرت تحذيرا من, ألقى باللوم على, موجها نداء. */
export function lightClaim(view: SentenceView, t: Tagged): ClaimDraft | null {
  if (!t.facts.isLightCue || view.negated(t.i)) return null;
  if (t.tag === 'verb') {
    const readings = t.verbs.filter(({ voice }) => voice === 'active').map(({ lexeme }) => lexeme);
    const light = lightCueOf(view, t, readings);
    if (light === null) return null;
    return PASSIVE_VOWELS.test(view.raw.slice(t.start, t.end))
      ? passiveClaim(view, t, light)
      : finiteClaim(view, t, light);
  }
  if (t.tag !== 'noun' || t.article || t.prep !== '') return null;
  const participles = t.nominals.filter(({ form }) => form === 'active_participle');
  const light = lightCueOf(
    view,
    t,
    participles.flatMap(({ lexeme }) => lexeme ?? []),
  );
  const marker = light === null ? null : contentMarker(view, light.complement + 1, light.cue, true);
  if (light === null || marker === null) return null;
  return draftOf(view, light.cue, `claim/${light.cue.id}-participle`, t.i, t.i, marker, null);
}

type LightCue = { readonly cue: Cue; readonly complement: number };

function lightCueOf(view: SentenceView, t: Tagged, lexemes: readonly Lexeme[]): LightCue | null {
  for (const { lightCues } of lexemes)
    for (const cue of lightCues) {
      const complement = complementAt(view, t.i, cue.complements);
      if (complement >= 0) return { cue, complement };
      const head = headOf(view, t, cue);
      if (head >= 0) return { cue, complement: head };
    }
  return null;
}

/** "الاتهامات التي | وجهتها المنظمة إلى الجيش ب…": the words spoken stand before the relative clause, and a pronoun for them in it; -1 when they do not. */
function headOf(view: SentenceView, t: Tagged, { complements }: Cue): number {
  // ردا على تهديد | وجهه القائد: behind words without an article no relative pronoun stands.
  const head = view.s[isRelativeVerb(view, t.i) ? t.i - 2 : t.i - 1];
  if (t.enclitic === '' || head?.tag !== 'noun' || !isHeld(view, head.i)) return -1;
  if (head.i === t.i - 1 && (head.article || head.enclitic !== '' || t.conj)) return -1;
  return isBareComplement(complements, head) ? head.i : -1;
}

function finiteClaim(view: SentenceView, t: Tagged, { cue, complement }: LightCue): ClaimDraft | null {
  const after = subjectAfter(view, t.i);
  if (complement < t.i) return aboutHead(view, t, cue, after);
  const subject =
    after !== null && after.first < complement
      ? { first: after.first, last: Math.min(after.last, complement - 1) }
      : speakerBefore(view, t.i);
  if (subject !== null ? !view.isSourceLike(subject) : !mayDropSubject(view, t)) return null;
  const marker = contentMarker(view, complement + 1, cue, true);
  if (marker === null) return null;
  const last = complement === t.i + 1 ? complement : t.i;
  return draftOf(view, cue, `claim/${cue.id}`, t.i, last, marker, subject);
}

/** نفى الاتهامات التي, رفض الاتهامات التي: words that another verb or preposition governs, not what a sentence goes on to tell of. */
const isHeld = ({ s }: SentenceView, at: number): boolean =>
  at > 0 && s[at - 1].tag !== 'punct' && !s[at].conj;

/** Who spoke the words before a relative clause, and what they say. */
function aboutHead(view: SentenceView, t: Tagged, cue: Cue, subject: Phrase | null): ClaimDraft | null {
  const marker =
    subject === null || !view.isSourceLike(subject) ? null : contentMarker(view, subject.last + 1, cue, true);
  return marker === null ? null : draftOf(view, cue, `claim/${cue.id}`, t.i, t.i, marker, subject);
}

/** وُجهت اتهامات عدة إلى النظام: nobody is told who makes them, the words themselves stand for the source. */
function passiveClaim(view: SentenceView, t: Tagged, { cue, complement }: LightCue): ClaimDraft | null {
  const source = view.phraseAt(complement);
  const marker = source === null ? null : contentMarker(view, source.last + 1, cue, true);
  return marker === null ? null : draftOf(view, cue, `claim/${cue.id}`, t.i, complement, marker, source);
}
