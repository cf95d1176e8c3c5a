import type { FoundClaim } from '../claims/claim-span.ts';
import type { SourceKind } from '../claims/source-kind.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { type Antecedent, type Corefs, type Gender, gendersOf } from '../words/antecedents.ts';
import type { SentenceView } from '../words/view.ts';

/** What pronouns may mean inside a claim: whoever is known so far, and who speaks. */
export function corefsOf(claim: FoundClaim | null, known: Antecedent[]): Corefs {
  const ref = claim?.draft.chain[0];
  if (claim === null || ref === undefined)
    return { known, speaker: null, speakerGenders: new Set(), isQuoted: false };
  const source = known.find(({ filler }) => filler.start === ref.start);
  const name = claim.view.names.find((link) => link.start < ref.end && ref.start < link.end) ?? null;
  const speaker: Filler = {
    start: ref.start,
    end: ref.end,
    isImplicit: true,
    name,
    place: null,
    pronoun: '',
    classes: source?.filler.classes ?? new Set(CLASS_OF_SOURCE[ref.kind]),
  };
  const { isQuoted } = claim.draft;
  return { known, speaker, speakerGenders: source?.genders ?? ANY_GENDER, isQuoted };
}

const ANY_GENDER: ReadonlySet<Gender> = new Set(['m', 'f', 'p']);

/** Who speaks may act, unless it is a paper, an outlet or nobody in particular. */
const CLASS_OF_SOURCE: Readonly<Record<SourceKind, readonly string[]>> = {
  person: ['person'],
  group: ['force'],
  official_body: ['body'],
  ngo: ['body'],
  igo: ['body'],
  media: ['media'],
  document: ['document'],
  unnamed: ['document'],
};

/** The source of a claim is a subject that pronouns may refer to. */
export function rememberSource(view: SentenceView, claim: FoundClaim, known: Antecedent[]): void {
  const ref = claim.draft.chain[0];
  if (ref === undefined || ref.isImplicit) return;
  const first = view.tokenAt(ref.start)?.i;
  if (first === undefined) return;
  const phrase = view.sourcePhrase(first);
  if (phrase === null) return;
  const found = fillersOf(view, phrase, false)[0];
  const classes = new Set([...found.classes, ...(REPORTERS.has(ref.kind) ? ['media'] : [])]);
  const filler = { ...found, start: ref.start, end: ref.end, classes };
  known.push({
    filler,
    genders: gendersOf(view, filler),
    isSubject: true,
    kind: null,
    position: ref.start,
    verb: -1,
  });
}

const REPORTERS: ReadonlySet<string> = new Set(['media', 'document']);
