import { mapped } from '../../text/arrays.ts';
import { isStop } from '../phrases/stops.ts';
import { type Asked, agreedWith, agreeingChain, askedBy } from '../words/agreement.ts';
import { genderOfPronoun } from '../words/antecedents.ts';
import type { SentenceView } from '../words/view.ts';
import { actOf } from './acts.ts';
import { isBehindText, isBehindUnread } from './behind-unread.ts';
import { addressAfterToo } from './called-too.ts';
import { type ClaimDraft, implicitRef, type SourceRef } from './claim-draft.ts';
import { addPrepositionals } from './claim-prep.ts';
import { addRelays, rememberInterview, withoutVenue } from './claim-relay.ts';
import { isRelativeVerb, mayDropSubject, subjectAfter } from './claim-subject.ts';
import {
  announcedBy,
  clauseSubject,
  laysDown,
  subjectBeside,
  topicSubject,
  unknownInQuote,
} from './clause-subject.ts';
import { heardOfNobody } from './heard-of-nobody.ts';
import { isDependent, isHollow } from './hollow-claim.ts';
import { isInDocument } from './in-document.ts';
import { joinSayings } from './join-sayings.ts';
import { nest } from './nest-claims.ts';
import { isSubjunctive } from './not-reporting.ts';
import { onceSubject } from './once-subject.ts';
import { withoutOwn } from './own-outlet.ts';
import { quotedSubject } from './quoted-subject.ts';
import { describesNoun } from './said-of-noun.ts';
import { isSame } from './same-source.ts';
import { speakerBefore } from './speaker-before.ts';
import { isOfThing } from './thing-threatens.ts';
import { isNested, mayGoOn } from './told-of.ts';
import { turnTaken } from './turn-taken.ts';

/** Who spoke last in the article: the antecedent of وأضاف and of مؤكدا. */
export type Speaker = {
  chain: readonly SourceRef[];
  /** Who acts in the sentence before, when it tells nobody's words. */
  acting: SourceRef | null;
  /** Who spoke before, last first. */
  earlier: readonly (readonly SourceRef[])[];
  /** Whom the article interviews for another outlet, and that outlet: it stays the next hop of what they say. */
  interview: { readonly key: string; readonly outlet: SourceRef } | null;
  /** Folded names of the article's own outlet, which is never a hop; empty when unknown. */
  readonly own: readonly string[];
};

/** The claims of a sentence (`drafts`, as found) with complete chains; `speaker` is read and moved on. */
export function attribute(view: SentenceView, drafts: ClaimDraft[], speaker: Speaker): ClaimDraft[] {
  addressAfterToo(view, drafts, [speaker.chain, ...speaker.earlier]);
  for (const draft of drafts) addRelays(view, draft, speaker);
  addPrepositionals(view, drafts);
  if (drafts.length === 0) {
    speaker.chain = turnOf(view) ?? speaker.chain;
    speaker.acting = turnTaken(view);
    return drafts;
  }
  const kept = drafts.filter(
    (draft) =>
      !draft.rule.endsWith('-masdar') ||
      !drafts.some((other) => other !== draft && Math.abs(other.contentFirst - draft.cueFirst) <= 1),
  );
  drafts.splice(0, drafts.length, ...kept.sort((a, b) => a.cueFirst - b.cueFirst));
  joinSayings(drafts);
  nest(view, drafts);
  resolveSubjects(view, drafts, speaker);
  nest(view, drafts);
  speaker.acting = null;
  const claims = drafts.filter((draft) => draft.chain.length > 0 && !isHollow(view, draft, drafts));
  for (const claim of claims) {
    claim.act = actOf(view, claim, view.cueHits);
    withoutOwn(view, claim, speaker.own);
  }
  // وسبق للوزير أن دعا: who spoke long ago does not go on in the next sentence.
  if (claims.some(({ cueFirst }) => onceSubject(view, cueFirst) !== null)) return claims;
  rememberInterview(view, claims, speaker);
  const last = claims
    .filter(
      (draft) =>
        draft.cue.type !== 'noun' &&
        (!draft.chain[0].isImplicit || draft.needsSubject) &&
        !isSubjunctive(view, view.s[draft.cueFirst]) &&
        !isNested(view, draft, claims),
    )
    .at(-1);
  if (last !== undefined) speaker.chain = withoutVenue(view, last.chain);
  const heard = claims
    .filter((draft) => !draft.chain[0].isImplicit && draft.cue.type !== 'noun')
    .map((draft) => withoutVenue(view, draft.chain));
  if (heard.length > 0) speaker.earlier = [...heard.reverse(), ...speaker.earlier].slice(0, REMEMBERED);
  return claims;
}

/** "من جهته استعرض كاتب الدولة …": whose turn it is, although the sentence tells no words of his; what follows is his. */
function turnOf(view: SentenceView): readonly SourceRef[] | null {
  const at =
    (view.s[0]?.unit?.last ?? 0) + (view.s[(view.s[0]?.unit?.last ?? 0) + 1]?.folded === '\u060C' ? 2 : 1);
  if (view.s[0]?.fn?.cls !== 'conjunction' || view.s[at]?.tag !== 'verb') return null;
  const subject = subjectAfter(view, at);
  if (subject === null || view.nameAt[subject.first]?.kind !== 'person') return null;
  return [agreedWith(view.refOf(subject), view.s[at])];
}

/** How many speakers back a dropped subject may reach. */
const REMEMBERED = 4;

/** A claim without a subject of its own takes the speaker of the claim before it in the sentence, else the running speaker. */
function resolveSubjects(view: SentenceView, drafts: readonly ClaimDraft[], speaker: Speaker): void {
  let running = speaker.chain;
  const acting = speaker.acting === null ? [] : [[speaker.acting]];
  const spoken = [...speaker.earlier];
  for (const draft of drafts) {
    if (draft.needsSubject) {
      const topic = isDependent(draft)
        ? null
        : (unknownInQuote(view, draft, drafts) ?? topicSubject(view, draft, drafts));
      if (topic !== null) {
        draft.chain = topic;
        draft.needsSubject = false;
        continue;
      }
      const chain =
        quotedSubject(view, draft, drafts) ??
        (isDependent(draft) || isOfClause(view, draft)
          ? participleSource(
              view,
              draft,
              drafts,
              isBehindUnread(view, draft, drafts) ? [] : [running, ...spoken],
            )
          : droppedSubject(askedBy(view.s[draft.cueFirst]), [
              ...joinedSubject(view, draft, drafts),
              ...(goesOnFrom(view, draft, drafts) &&
              (running.length === 0 || !draft.cue.flags.has('continues'))
                ? acting
                : []),
              ...(isBehindUnread(view, draft, drafts)
                ? []
                : [running, ...mayGoOn(view, draft, { drafts, spoken })]),
            ]));
      // اتفاقا وقعه الطرفان، | ينص على: a text lays down, and nobody who spoke before.
      const isOther =
        (laysDown(draft.cue) && chain[0]?.kind !== 'document') || isOfThing(view, draft, drafts);
      const nobody = isOther ? null : heardOfNobody(view, draft, chain, running[0]);
      if (nobody !== null) {
        draft.chain = [nobody];
        draft.needsSubject = false;
        if (draft.act === 'state') draft.act = 'report';
        continue;
      }
      draft.chain =
        chain.length === 0 || isOther ? [] : joinedChain(view, mapped(chain, implicitRef), draft.chain);
    }
    if (draft.needsRelay && running.length > 0) draft.chain.push(implicitRef(running[running.length - 1]));
    if (draft.chain.length > 0 && SPOKEN.has(draft.cue.type) && !isNested(view, draft, drafts))
      running = draft.chain;
    if (draft.chain.length > 0 && draft.cue.type !== 'noun' && !laysDown(draft.cue))
      spoken.unshift(draft.chain);
  }
}

/** "وقع أطباء على خطاب إلى الحكومة، | يطالبونها بوقف القتال": a plural present behind a comma, with no و, tells more of who stands in its clause. */
const isOfClause = ({ s }: SentenceView, { cueFirst }: ClaimDraft): boolean =>
  s[cueFirst - 1]?.folded === '\u060C' &&
  !s[cueFirst].conj &&
  askedBy(s[cueFirst]) === 'p' &&
  s[cueFirst].verbs.every(({ tense }) => tense === 'present');

/** The first saying of the sentence, at its front: وقال, كما أكد. */
const goesOnFrom = (view: SentenceView, { cueFirst }: ClaimDraft, drafts: readonly ClaimDraft[]): boolean =>
  cueFirst <= FRONT &&
  mayDropSubject(view, view.s[cueFirst]) &&
  // ويعتقد أن: in the present nobody may speak.
  view.s[cueFirst].verbs.every(({ tense }) => tense === 'past') &&
  !drafts.some((other) => other.cueFirst < cueFirst);
const FRONT = 6;

/** وجّه الوزير نداء …، وأكد: who speaks with a verb and its complement goes on too. */
const SPOKEN: ReadonlySet<string> = new Set(['verb', 'light']);

/** The speaker with his hops, then those of the claim that are not among them. */
const joinedChain = (view: SentenceView, chain: SourceRef[], own: readonly SourceRef[]): SourceRef[] => [
  ...chain,
  ...own.filter((ref) => !chain.some((known) => isSame(view, known, ref))),
];

/** "استقبل الوزير نظيره، وقال إن …": a verb joined to a clause in which nobody spoke goes on with the subject of that clause. */
function joinedSubject(
  view: SentenceView,
  draft: ClaimDraft,
  drafts: readonly ClaimDraft[],
): readonly (readonly SourceRef[])[] {
  const isJoined =
    view.s[draft.cueFirst].conj || isTurnedBack(view, draft) || isBehindText(view, draft.cueFirst);
  if (!isJoined || drafts.some((other) => other.cueFirst < draft.cueFirst)) return [];
  for (let i = draft.cueFirst - 1; i >= 0; i--) {
    const t = view.s[i];
    if (isStop(t)) return [];
    if (t.tag !== 'verb' || isRelativeVerb(view, i) || OPENING.has(view.s[i - 1]?.tag ?? '')) continue;
    // مسلحين | يقاتلون ضد الحكومة، وأعلنت: what tells of a noun.
    if (describesNoun(view, t)) continue;
    const announcer = announcedBy(view, i);
    if (announcer !== null) return [[agreedWith(view.refOf(announcer), t)]];
    const subject = view.subjectOf(i);
    const isNamed =
      subject !== null &&
      (view.nameAt[subject.first] !== undefined || (isTurnedBack(view, draft) && view.isSourceLike(subject)));
    return isNamed ? [[agreedWith(view.refOf(subject), t)]] : [];
  }
  return [];
}

/** "شنت إسرائيل غارات، | لكنها أكدت أن", "انسحب الجيش، | إلا أنه أكد أن": the pronoun points back to who acts in the sentence. */
const isTurnedBack = ({ s }: SentenceView, { cueFirst }: ClaimDraft): boolean =>
  s[cueFirst - 1]?.fn?.code === 'bal' && TURNED.test(s[cueFirst - 1].folded);
/** لكنه, لكنها, أنه, أنها, أنهم, folded. */
const TURNED = /\u0646(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)$/u;

/** What opens a clause inside another: أن, بعدما. */
const OPENING: ReadonlySet<string> = new Set(['comp', 'sub']);

/** Of those who spoke before, the last with whom the form of the verb agrees; nobody rather than somebody else. */
function droppedSubject(asked: Asked, spoken: readonly (readonly SourceRef[])[]): readonly SourceRef[] {
  for (const chain of spoken) {
    const agreeing = agreeingChain(chain, asked);
    if (agreeing !== null) return agreeing;
  }
  return [];
}

/** The subject that a participle continues: of the claim before it in the sentence, else the first source-like phrase of its clause. */
function participleSource(
  view: SentenceView,
  draft: ClaimDraft,
  drafts: readonly ClaimDraft[],
  spoken: readonly (readonly SourceRef[])[],
): readonly SourceRef[] {
  const cue = view.s[draft.cueFirst];
  const isMasdar = draft.rule.endsWith('-masdar');
  const asked = isMasdar ? genderOfPronoun(cue.enclitic) : askedBy(cue);
  const isClosed = CLOSED.has(view.s[draft.cueFirst - 1]?.tag ?? '') || isInDocument(view, cue);
  const own = isClosed ? null : speakerBefore(view, draft.cueFirst);
  if (own !== null) return [view.refOf(own)];
  const beside = isMasdar ? null : subjectBeside(view, draft, drafts);
  if (beside !== null && (asked === null || beside.agrees.has(asked))) return [beside];
  const before = drafts.filter((other) => speaksBefore(view, other, draft, drafts)).at(-1);
  const inner = isMasdar && before !== undefined ? innerSubject(view, draft, before.contentFirst) : null;
  if (inner !== null && (asked === null || inner.agrees.has(asked))) return [inner];
  const chain = before === undefined ? null : agreeingChain(before.chain, asked);
  if (chain !== null) return chain;
  const isUnknown = drafts.some(
    (other) =>
      other.cueFirst < draft.cueFirst && !speaksBefore(view, other, draft, drafts) && other.needsSubject,
  );
  if (!isUnknown) {
    const subject = clauseSubject(view, draft.cueFirst, asked);
    // اعتقلت الشرطة نشطاء | مطالبين بالديمقراطية: several without a mark are no body.
    if (subject?.kind === 'official_body' && asked === 'p' && !isClosed) return [];
    if (subject !== null) return [subject];
  }
  // The pronoun of a noun points into its own sentence, or nobody knows where; a verb behind a noun has its subject there.
  return (isMasdar && cue.enclitic !== '') || cue.tag === 'verb' ? [] : droppedSubject(asked, spoken);
}

/** Behind a mark or a relative pronoun (بيانه إلى اليمن والذي أعرب فيه) what stands before is no subject. */
const CLOSED: ReadonlySet<string> = new Set(['punct', 'rel']);

/** "قالت صحف إن السلطة أبلغت الوفد | رفضها": inside what another says a pronoun is the subject of the verb right before it. */
function innerSubject(view: SentenceView, { cueFirst }: ClaimDraft, from: number): SourceRef | null {
  for (let i = cueFirst - 1; i >= from; i--) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'comp' || t.tag === 'rel') return null;
    if (t.tag !== 'verb') continue;
    const phrase = view.subjectOf(i);
    return phrase !== null && view.isSourceLike(phrase) ? agreedWith(view.refOf(phrase), t) : null;
  }
  return null;
}

const speaksBefore = (
  view: SentenceView,
  other: ClaimDraft,
  draft: ClaimDraft,
  drafts: readonly ClaimDraft[],
): boolean =>
  other.cueFirst < draft.cueFirst &&
  other.chain.length > 0 &&
  other.cue.type === 'verb' &&
  !laysDown(other.cue) &&
  !isNested(view, other, drafts);
