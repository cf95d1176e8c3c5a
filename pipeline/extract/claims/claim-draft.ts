import type { Phrase } from '../phrases/chunks.ts';
import { type Agreement, agreedWith } from '../words/agreement.ts';
import type { Act, Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import type { Marker } from './content.ts';
import type { SourceKind } from './source-kind.ts';

/** A source as found: tokens of this sentence, or the span of an antecedent elsewhere in the article. */
export type SourceRef = {
  readonly start: number;
  readonly end: number;
  readonly isImplicit: boolean;
  readonly kind: SourceKind;
  readonly entity_id: string | null;
  readonly count: number | null;
  /** Country that it speaks for, else null. */
  readonly voice: string | null;
  /** Forms of a verb that may refer back to it. */
  readonly agrees: Agreement;
};

/** The same source, known from elsewhere: a copy, written out because spreading is slow. */
export const implicitRef = ({ start, end, kind, entity_id, count, voice, agrees }: SourceRef): SourceRef => ({
  start,
  end,
  isImplicit: true,
  kind,
  entity_id,
  count,
  voice,
  agrees,
});

export type ClaimDraft = {
  readonly cue: Cue;
  readonly rule: string;
  readonly cueFirst: number;
  readonly cueLast: number;
  /** Content tokens of the sentence, inclusive. */
  contentFirst: number;
  contentLast: number;
  act: Act;
  /** Nearest first. */
  chain: SourceRef[];
  isQuoted: boolean;
  /** Verb reading that needs its subject from outside the clause. */
  needsSubject: boolean;
  /** The outlet that relays is a dropped subject (ونقلت عن مصدر). */
  needsRelay: boolean;
  /** The outlet that interviewed the speaker, when the claim says so. */
  interviewer: SourceRef | null;
  /** What the speaker says in his own person by the words that open the content: إنها تدين, "نعرب عن قلقنا". */
  own: ClaimDraft | null;
};

export function draftOf(
  view: SentenceView,
  cue: Cue,
  rule: string,
  cueFirst: number,
  cueLast: number,
  marker: Marker,
  subject: Phrase | null,
): ClaimDraft {
  return {
    cue,
    rule,
    cueFirst,
    cueLast,
    contentFirst: marker.first,
    contentLast: view.end - 1,
    act: cue.act,
    chain: subject === null ? [] : [agreedWith(view.refOf(subject), view.s[cueFirst])],
    isQuoted: marker.isQuoted,
    needsSubject: subject === null,
    needsRelay: false,
    interviewer: null,
    own: null,
  };
}
