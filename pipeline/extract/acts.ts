import type { ClaimDraft } from './claim-draft.ts';
import type { Act, Cue } from './lexeme.ts';
import { isDidNot, isWillNot } from './negators.ts';
import type { Tagged } from './tags.ts';
import { hasClass, type SentenceView } from './view.ts';

/** A phrase of the lexicon that tells the act of a content it opens: لا صحة denies, يجب calls. */
export type ActMark = { readonly first: number; readonly last: number; readonly cue: Cue };

const PLAIN: ReadonlySet<Act> = new Set<Act>(['state', 'announce', 'confirm', 'report']);
const OPENING = 5;
/** How far into a content a judgement of what it tells (لا أساس له من الصحة) may stand. */
const FAR = 16;

/** The speech act: what the cue says, unless a neutral cue carries a content that denies, vows, predicts, calls … */
export function actOf(view: SentenceView, draft: ClaimDraft, marks: readonly ActMark[]): Act {
  const fromSource = sourceAct(view, draft, marks);
  if (draft.act === 'refuse' && isSilent(view.s[draft.contentFirst])) return 'no_comment';
  if (!PLAIN.has(draft.act) || draft.cue.flags.has('ask')) return draft.act;
  const mark = marks.find(
    (hit) =>
      hit.cue.type === 'mark' &&
      hit.first >= draft.contentFirst &&
      !view.negated(hit.first) &&
      (hit.cue.flags.has('opens')
        ? opensContent(view, draft, hit.first)
        : hit.first - draft.contentFirst <= (hit.cue.flags.has('far') ? FAR : OPENING)) &&
      hit.last <= draft.contentLast,
  );
  if (mark !== undefined) return mark.cue.act;
  return nounAct(view, draft) ?? verbAct(view, draft) ?? fromSource ?? draft.act;
}

/** "رفض التعليق": what is refused is to speak. */
const isSilent = (t: Tagged): boolean =>
  t.nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.cue?.flags.has('silent') === true);

/** Nothing but a preposition or a mark stands before: أعرب عن دعمه, not "أن دعم الفصائل قد …". */
const opensContent = (view: SentenceView, draft: ClaimDraft, at: number): boolean =>
  view.s.slice(draft.contentFirst, at).every((t) => t.tag === 'prep' || t.tag === 'punct');

/** تقارير, أنباء, قيل: hearsay whatever the verb. */
function sourceAct(view: SentenceView, draft: ClaimDraft, marks: readonly ActMark[]): Act | null {
  if (draft.chain[0] === undefined || draft.chain[0].isImplicit) return null;
  const source = draft.chain[0];
  const hit = marks.find(
    (mark) =>
      (mark.cue.type === 'source' || (mark.cue.type === 'noun' && mark.cue.act === 'report')) &&
      view.s[mark.first].start <= source.start + 2 &&
      source.start <= view.s[mark.last].end,
  );
  return hit?.cue.act ?? null;
}

/** "أكد رفضه", "أعرب عن قلقه": the content noun is itself a noun of speech. */
function nounAct(view: SentenceView, draft: ClaimDraft): Act | null {
  const t = view.s[draft.contentFirst];
  if (t.tag !== 'noun') return null;
  const cue = t.nominals.find((nominal) => nominal.form === 'masdar' && nominal.lexeme?.cue != null)?.lexeme
    ?.cue;
  return cue == null || PLAIN.has(cue.act) ? null : cue.act;
}

/** The first verb of the content: the speaker's own future is a vow, another's a prediction; his negated past a denial. */
function verbAct(view: SentenceView, draft: ClaimDraft): Act | null {
  for (let i = draft.contentFirst; i <= draft.contentLast && i - draft.contentFirst < 14; i++) {
    const t = view.s[i];
    if (t.fn?.code === 'kana' && t.fn.cls === 'modal') {
      const isOwn = carriesSpeaker(view, draft, i);
      if (FUTURE_BE.test(t.folded)) return isOwn ? 'vow' : 'predict';
      if (isOwn && isWillNot(view.s[i - 1])) return 'vow';
    }
    if (t.tag !== 'verb') continue;
    const isOwn = t.verbs.some((verb) => verb.person === 1) || carriesSpeaker(view, draft, i);
    const isFuture = t.verbs.some((verb) => verb.particle === 'س') || isAfter(view, i, 'sawfa');
    const negator = view.s[i - 1];
    const cue = t.verbs.find((verb) => verb.person === 1 && verb.lexeme.cue !== null)?.lexeme.cue;
    if (cue != null && !PLAIN.has(cue.act)) return cue.act;
    if (cue != null) continue;
    if ((isFuture || isWillNot(negator)) && isOwn) return 'vow';
    if (isDidNot(negator) && t.verbs.some((verb) => verb.person === 1)) return 'deny';
    if (isFuture) return null;
    if (isAfter(view, i, 'qad') && t.verbs.every((verb) => verb.tense === 'present')) return 'predict';
    return null;
  }
  return null;
}

/** سيكون, ستكون "will be", folded. */
const FUTURE_BE = /^\u0633/u;

const isAfter = (view: SentenceView, i: number, gloss: string): boolean => view.s[i - 1]?.fn?.code === gloss;

/** أنها ستواصل, أن بلاده لن تكون: the pronoun of the complementiser, or of what is the speaker's own, is the speaker. */
function carriesSpeaker(view: SentenceView, draft: ClaimDraft, verb: number): boolean {
  const comp: Tagged = view.s[draft.contentFirst];
  if (comp.tag !== 'comp' || verb - draft.contentFirst > 3) return false;
  const next = view.s[draft.contentFirst + 1];
  return comp.folded.length > 3 || (next.enclitic !== '' && hasClass(next.facts, OWN));
}

/** بلاده, حكومته, قواتها, حزبه. */
const OWN: ReadonlySet<string> = new Set(['place', 'body', 'force', 'party_org']);
