import { askedBy, NAMELESS } from '../words/agreement.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft, SourceRef } from './claim-draft.ts';

/**
 * "وقال المبعوث إن …. كما دعا | الحكومة إلى ضبط النفس": behind كما who spoke before goes on, and a body that has not spoken is whom he
 * calls upon; of two states the second calls for the same (كما دعت فرنسا إلى).
 */
export function addressAfterToo(
  view: SentenceView,
  drafts: readonly ClaimDraft[],
  spoken: readonly (readonly SourceRef[])[],
): void {
  const [draft] = drafts;
  const last = spoken[0]?.[0];
  if (draft === undefined || last === undefined || draft.cueFirst > OPENING || draft.chain.length !== 1)
    return;
  const verb = view.s[draft.cueFirst];
  const [called] = draft.chain;
  const asked = askedBy(verb);
  const at = view.tokenAt(called.start)?.i ?? -1;
  if (
    !draft.cue.flags.has('dative') ||
    view.s[draft.cueFirst - 1]?.fn?.code !== 'kama' ||
    at <= draft.cueFirst ||
    (asked !== null && !last.agrees.has(asked)) ||
    !mayBeCalled(view, called, at) ||
    (called.voice !== null && last.voice !== null) ||
    spoken.some((chain) => chain.some((ref) => sharesWord(view, ref, called)))
  )
    return;
  draft.contentFirst = at;
  draft.chain = [];
  draft.needsSubject = true;
}
/** كما دعا, كما كانت دعت. */
const OPENING = 3;

/** The government, a ministry, the minister of something; nobody by his own name. */
const mayBeCalled = (view: SentenceView, { kind, start, end }: SourceRef, at: number): boolean => {
  const name = view.nameAt[at];
  const isOffice = kind === 'person' && name !== undefined && NAMELESS.has(name.rule);
  return BODIES.has(kind) || (isOffice && view.raw.slice(start, end).includes(' '));
};
const BODIES: ReadonlySet<string> = new Set(['official_body', 'group', 'igo']);

/** الهيئة العليا, الهيئة: of whom something was told before under the same head. */
function sharesWord({ raw }: SentenceView, a: SourceRef, b: SourceRef): boolean {
  const words = raw.slice(a.start, a.end).split(/\s+/u).map(bare);
  return words.includes(bare(raw.slice(b.start, b.end).split(/\s+/u)[0]));
}
const bare = (word: string): string => word.replace(/^\u0627\u0644/u, '');
