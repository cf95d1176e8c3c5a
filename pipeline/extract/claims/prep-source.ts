import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { quotedPerson } from '../phrases/quotes.ts';
import { agreedWith } from '../words/agreement.ts';
import type { Act } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { CueHit, SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { SourceRef } from './claim-draft.ts';
import { carries, isCarriedBy, isTold } from './claim-relay.ts';
import { fullSource } from './claim-source.ts';
import { isSomeSource } from './some-source.ts';
import { sourceRef } from './source-kind.ts';
import { isSaying, sourceStart } from './source-start.ts';

/** The source of an attribution, the reporting verb before it (وفقا لما ذكرته), and whom it was told to. */
export type Attribution = {
  readonly hit: CueHit;
  readonly phrase: Phrase;
  readonly act: Act | null;
  readonly chain: SourceRef[];
};

/** Whose word the clause around a preposition is, or null when it tells of nobody's. */
export function attributionAt(view: SentenceView, hit: CueHit): Attribution | null {
  const { at, verb } = sourceStart(view, hit);
  // كما قال | بعض الشهود: some of them.
  const isHead = at >= 0 && at < view.end && (isNominal(view.s[at]) || view.s[at].fn?.cls === 'quantifier');
  if (!isHead || isHisWord(view.s[at])) return null;
  const read = view.sourcePhrase(at);
  const named = read === null ? null : withoutCarrier(view, read);
  if (read === null || named === null || !mayTell(view, hit, read)) return null;
  const isNamed = view.nameAt[at] !== undefined;
  const follows = view.s.slice(at, named.last + 1).some((t) => hasClass(t.facts, NORM));
  if (hit.cue.flags.has('closes') && !maySpeak(view.s[verb])) return null;
  // التركيز على ما | تعتبره واشنطن أهم تهديد: what she deems so, and no word of hers.
  if (verb >= 0 && view.s[verb].enclitic !== '' && view.s[verb].verbs.some(isDeeming)) return null;
  const isText = hit.cue.flags.has('document');
  if (verb < 0 && !isText && (hasClass(view.s[at].facts, NORM) || (follows && !isNamed))) return null;
  const phrase = withJoined(view, fullSource(view, named));
  const ref = view.refOf(phrase);
  const told = view.names.find(
    (name) =>
      name.kind === 'media' &&
      ((name.first > phrase.last && name.first - phrase.last <= 6) ||
        (hit.last < name.first && name.last < phrase.first)) &&
      (isTold(view, name) ||
        isCarriedBy(view, name) ||
        // أفاد به | موزاييك أف أم، مصدر أمني: right behind the pronoun of the words.
        (name.last < phrase.first && view.s[name.first - 1].fn?.cls === 'prepositional_pronoun') ||
        // وفق ما أفاد مصدر دبلوماسي | وكالة فرانس برس: whom the verb informs, right behind.
        (verb >= 0 &&
          phrase.last > phrase.first &&
          name.first === phrase.last + 1 &&
          view.s[name.first].prep === '')),
  );
  const source = verb < 0 ? ref : agreedWith(ref, view.s[verb]);
  const act =
    verb < 0
      ? null
      : (view.s[verb].verbs.find((reading) => reading.lexeme.cue !== null)?.lexeme.cue?.act ?? null);
  const origin = verb < 0 ? null : relayedFrom(view, view.s[verb], phrase.last + 1);
  const chain = told === undefined ? [source] : [source, sourceRef(view, told)];
  return { hit, phrase, act, chain: origin === null ? chain : [origin, ...chain] };
}

const isDeeming = ({ lexeme: { cue } }: Tagged['verbs'][number]): boolean =>
  cue?.flags.has('deems') === true || cue?.flags.has('describe') === true;

/** وفق أجهزة الإنقاذ | ورئيس البلدية, بحسب المعارضة | وكذلك واشنطن: those whom و joins to the source, up to a mark. */
function withJoined(view: SentenceView, phrase: Phrase): Phrase {
  let { last } = phrase;
  for (let steps = 0; steps < MOST_JOINED; steps++) {
    const next = view.s[last + 1];
    const at = next?.conj && next.fn?.code === 'kama' ? last + 2 : last + 1;
    if (next === undefined || !next.conj || at >= view.end || !isNominal(view.s[at])) break;
    const joined = view.sourcePhrase(at);
    if (joined === null || view.s[at].prep !== '' || !view.isSourceLike(joined)) break;
    const whole = fullSource(view, joined);
    const after = view.s[whole.last + 1];
    // وفق الوزارة والجيش يتقدم: one who does something is another subject.
    if (after?.tag === 'verb' && !after.conj) break;
    last = whole.last;
  }
  return { first: phrase.first, last };
}
const MOST_JOINED = 4;

/** فيديو | نشرته القناة: a verb with a pronoun for the text before it, whose form is a noun too. */
const withoutCarrier = (view: SentenceView, { first, last }: Phrase): Phrase => ({
  first,
  last: last > first && view.inName(last) === false && carries(view.s[last]) ? last - 1 : last,
});

/** وفق وصفه, حسب قولها: the words of whoever speaks already. */
const isHisWord = (t: Tagged): boolean => t.enclitic !== '' && !t.article && isSaying(t);

/** كما قال فلان, not كما توجه التجار, كما أمر الوزير: after "as" and "also" only a verb that takes a clause speaks; كما يبلغ عددهم counts. */
const maySpeak = (verb: Tagged | undefined): boolean =>
  verb?.verbs.some(
    ({ lexeme: { cue }, tense }) =>
      (cue?.content.has('inna') === true || cue?.flags.has('relay') === true) &&
      !(cue.flags.has('past') && tense === 'present'),
  ) === true;

/** بحسب ما نقلت الوكالة | عن مصدر عسكري: whose words the source passes on. */
function relayedFrom(view: SentenceView, verb: Tagged, at: number): SourceRef | null {
  if (!verb.verbs.some(({ lexeme }) => lexeme.cue?.flags.has('relay')) || view.s[at]?.fn?.code !== 'an')
    return null;
  const phrase = at + 1 < view.end ? view.sourcePhrase(at + 1) : null;
  return phrase === null || !view.isSourceLike(phrase) ? null : view.refOf(fullSource(view, phrase));
}

/** Who or what may stand after the cue: a document after جاء في, anyone after على حد قول, else a source. */
function mayTell(view: SentenceView, { cue }: CueHit, phrase: Phrase): boolean {
  const { facts, article } = view.s[phrase.first];
  if (cue.flags.has('document')) return hasClass(facts, DOCUMENT) || hasClass(facts, NORM);
  if (cue.flags.has('anyone') && (article || facts.nominals.length === 0) && !facts.isMasdar) return true;
  // بحسب | أرقام رسمية, وفق | إحصاءات الوزارة: figures that are told to be somebody's.
  const isOfSomebody =
    phrase.last > phrase.first &&
    !cue.flags.has('closes') &&
    !cue.flags.has('relay') &&
    hasClass(facts, FINDING);
  return (
    view.isSourceLike(phrase) || isSomeSource(view, phrase) || isQuotedName(view, phrase) || isOfSomebody
  );
}

/** ووفق | “سايت” | فإن: words of no lexicon alone in quotation marks. */
const isQuotedName = (view: SentenceView, { first }: Phrase): boolean => {
  const name = first > 0 ? quotedPerson(view, first - 1) : null;
  return name !== null && view.s[name.last + 2]?.tag === 'comp';
};

const FINDING: ReadonlySet<string> = new Set(['finding']);
const DOCUMENT: ReadonlySet<string> = new Set(['document']);

/** "وفق القانون", "حسب الجدول": a norm is followed, it says nothing. */
const NORM: ReadonlySet<string> = new Set(['norm']);
