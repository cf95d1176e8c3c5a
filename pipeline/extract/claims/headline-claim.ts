import { isNominal, nounPhrase, type Phrase } from '../phrases/chunks.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Cue } from '../words/lexeme.ts';
import { isOurs } from '../words/our-deed.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { type ClaimDraft, draftOf } from './claim-draft.ts';
import type { Marker } from './content.ts';

/** Between the source and the colon: more of its name, or where and how it spoke (لـ«رويترز», من دمشق, بصوت عال). */
const onlyTells = (view: SentenceView, from: number, colon: number): boolean =>
  view.s
    .slice(from, colon)
    .every((t) => isNominal(t) || t.tag === 'prep' || t.tag === 'punct' || t.unit?.kind === 'time');

/** فيديو, الرابطة الثانية, كأس العالم, حادثة المستشفى: what is shown or played, or what it is about. */
function isTopic(view: SentenceView, head: number): boolean {
  const t = view.s[head];
  const name = view.nameAt[head];
  if (name !== undefined && (name.kind === 'person' || name.kind === 'media' || name.entity_id !== null))
    return false;
  return hasClass(t.facts, TOPICS) && !hasClass(t.facts, SPEAKING);
}

const TOPICS: ReadonlySet<string> = new Set([
  'casualty',
  'exhibit',
  'sport',
  'culture',
  'time',
  'event',
  'abstract',
  'disease',
  'structure',
  'place',
  'subplace',
  'crossing',
]);
const SPEAKING: ReadonlySet<string> = new Set(['person', 'force', 'party_org', 'civilian', 'media']);

/** المحامية خديجة | المدني: up to the colon, when nothing but one or two words of a name are left. */
const namedEnd = (view: SentenceView, last: number, colon: number): number =>
  colon - 1 - last <= 2 &&
  view.nameAt[last] !== undefined &&
  view.s
    .slice(last + 1, colon)
    .every(
      (t) =>
        t.tag === 'noun' &&
        !t.conj &&
        t.prep === '' &&
        t.facts.nominals.every(({ noun }) => noun?.classes.has('civilian') ?? true),
    )
    ? colon - 1
    : last;

/** مفقود منذ أسبوع, "مشروعي": an indefinite word with a time, or a single one in quotation marks that is no name, is the topic. */
function isUnowned(view: SentenceView, { first, last }: Phrase, colon: number): boolean {
  if (view.nameAt[first] !== undefined || view.nameAt[first + 1] !== undefined) return false;
  if (isOpeningQuote(view, first)) return last - first === 2 && !hasClass(view.s[first + 1].facts, SPEAKING);
  return !view.s[first].article && view.s.slice(first, colon).some((t) => t.unit?.kind === 'time');
}

/** "أردوغان: …" in a headline, "كتائب القسام: استهدفنا …" anywhere: a short name, a colon, the content. */
export function headlineColon(view: SentenceView): ClaimDraft | null {
  const colon = view.s.findIndex((t) => t.folded === ':');
  if (!view.isHeading && !(colon > 0 && colon + 1 < view.end && isOfUs(view, colon + 1))) return null;
  // عاجل | سرايا القدس: …: what stands before the bar is a label.
  const first = view.s.findIndex((t) => t.folded === '|') + 1;
  if (colon <= first || colon - first > 12 || colon + 2 >= view.end) return null;
  if (
    view.s
      .slice(first, colon)
      .some((t) => t.tag === 'verb' || (t.tag === 'punct' && !'“”"«»()'.includes(t.folded)))
  )
    return null;
  const heard = heardBy(view, first, colon);
  if (heard !== null) return heard;
  const phrase = nounPhrase(view.s, first, colon);
  // A country before a colon is where it happened as often as who says so, unless "we" follows.
  const isPlace = phrase !== null && view.s[phrase.first].unit?.kind === 'place' && !isOfUs(view, colon + 1);
  // بحركة غريبة: how it was done, not who speaks.
  const isManner =
    phrase !== null && view.s[phrase.first].prep === 'bi' && view.s[phrase.first].tag === 'noun';
  if (phrase === null || isPlace || isManner || !view.isSourceLike(phrase) || isTopic(view, phrase.first))
    return null;
  // شاهد: "watch", أثار قلق: a verb at the head is no source.
  const head = view.nameAt[phrase.first];
  const isBare = head === undefined || (head.rule === 'name/unnamed' && head.first === head.last);
  if (isBare && !view.s[phrase.first].article && view.s[phrase.first].facts.verbs.length > 0) return null;
  if (!onlyTells(view, phrase.last + 1, colon) || isUnowned(view, phrase, colon)) return null;
  // اتحاد الشغل: نحو إضراب عام: the editor tells what comes.
  if (view.s[colon + 1].fn?.code === 'nahwa' || isAnswered(view, colon + 1)) return null;
  const told = passedOn(view, phrase, colon);
  if (told !== null) return told;
  return draftOf(
    view,
    view.colonCue,
    'claim/headline-colon',
    colon,
    colon,
    { first: colon + 1, isQuoted: false },
    {
      first,
      last: phrase.last === colon - 1 ? phrase.last : namedEnd(view, view.sourceEnd(first, colon), colon),
    },
  );
}

/** عصابات لسرقة السيارات: | الداخلية توضح: a topic, and who speaks of it without a word told. */
function isAnswered(view: SentenceView, first: number): boolean {
  const last = view.s.findLast(({ tag }) => tag !== 'punct');
  const isTelling =
    last?.verbs.some(({ tense, lexeme }) => tense === 'present' && lexeme.cue !== null) === true;
  if (last === undefined || !isTelling || last.tag !== 'verb' || last.i - first > LONGEST_ANSWER)
    return false;
  const phrase = view.sourcePhrase(first);
  return phrase !== null && phrase.last === last.i - 1 && view.isSourceLike(phrase);
}
const LONGEST_ANSWER = 5;

/** إيران: سنرد, روسيا: لن نتراجع: a verb of the first person. */
const isOfUs = (view: SentenceView, at: number): boolean => {
  const t = view.s[view.s[at].tag === 'neg' ? at + 1 : at];
  return t !== undefined && isOurs(view, t);
};

/** "رويترز عن مسؤول: …": the outlet passes on what the other says; of a person عن tells about whom he speaks. */
function passedOn(view: SentenceView, { first, last }: Phrase, colon: number): ClaimDraft | null {
  const outlet = view.nameAt[first];
  if (outlet?.kind !== 'media' || view.s[outlet.last + 1]?.fn?.code !== 'an') return null;
  const speaker = view.sourcePhrase(outlet.last + 2);
  if (speaker === null || speaker.last >= colon || !view.isSourceLike(speaker)) return null;
  const marker = { first: colon + 1, isQuoted: false };
  const draft = draftOf(view, view.colonCue, 'claim/headline-colon', colon, colon, marker, speaker);
  draft.chain.push(view.refOf({ first, last: Math.min(last, outlet.last) }));
  return draft;
}

/** "الجزيرة عن مصدر: …", "الميادين عن مصادر أمنية: …": one definite word before عن and a source without a name is an outlet, whatever else it means. */
function heardBy(view: SentenceView, first: number, colon: number): ClaimDraft | null {
  if (view.s[first + 1]?.fn?.code !== 'an' || !view.s[first].article || view.nameAt[first] !== undefined)
    return null;
  const speaker = view.nameAt[first + 2]?.rule === 'name/unnamed' ? view.sourcePhrase(first + 2) : null;
  if (speaker === null || speaker.last + 1 !== colon || view.s[first + 2].article) return null;
  const marker = { first: colon + 1, isQuoted: false };
  const draft = draftOf(view, view.colonCue, 'claim/headline-colon', colon, colon, marker, speaker);
  draft.chain.push({ ...view.refOf({ first, last: first }), kind: 'media' });
  return draft;
}

/** "نتنياهو يتوعد الحوثيين: سنضرب": in a headline the words of a threat or call follow behind whom it is meant for. */
export function headlineWords(view: SentenceView, from: number, { act }: Cue): Marker | null {
  if (!view.isHeading || !ADDRESSED.has(act)) return null;
  for (let i = from; i + 1 < view.end && i - from <= REACH; i++) {
    if (view.s[i].folded === ':') return { first: i + 1, isQuoted: isOpeningQuote(view, i + 1) };
    if (!isNominal(view.s[i])) return null;
  }
  return null;
}
const REACH = 5;
const ADDRESSED: ReadonlySet<string> = new Set(['threaten', 'warn', 'vow', 'call', 'predict']);
