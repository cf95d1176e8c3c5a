import { FEMININE, SOUND_PLURAL } from '../../text/endings.ts';
import type { VerbFact } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isNamed } from '../words/word-kinds.ts';
import { isNominal, nounPhrase, type Phrase } from './chunks.ts';
import { isOpeningQuote } from './quotes.ts';

/**
 * The subject of a verb that other words part from it: the phrase that opens the clause ("إن التنظيم، الذي فرض …،
 * سيطر") or the indefinite noun that the verb describes ("وفد برلماني زار سوريا"). Its form agrees with the verb. Words that only say how the verb is meant begin at `end`.
 */
export const farSubject = (view: SentenceView, end: number, verb: number): Phrase | null => {
  const described = end === verb ? describedBy(view, verb) : null;
  if (described === null) return openingSubject(view, end, verb);
  return isOfRelative(view, described, verb) ? (openingSubject(view, end, verb) ?? described) : described;
};

/** القوات التي دمرت | دبابة | انسحبت: the object of a relative clause, behind which the past of the main clause follows. */
const isOfRelative = ({ s }: SentenceView, { first }: Phrase, verb: number): boolean =>
  s[first - 1]?.tag === 'verb' &&
  s[first - 2]?.tag === 'rel' &&
  s[verb].verbs.every(({ tense }) => tense === 'past');

/** An indefinite noun right before a verb that only describes it. */
function describedBy(view: SentenceView, verb: number): Phrase | null {
  // ندوة عقدتها: of a verb with a pronoun the noun before is the object.
  if (view.s[verb].enclitic !== '') return null;
  for (let first = indefiniteFrom(view, verb); first < verb; first++) {
    const t = view.s[first];
    if ((t.tag !== 'noun' && t.tag !== 'name') || !isActing(t)) continue;
    const phrase = nounPhrase(view.s, first, verb);
    if (phrase?.last === verb - 1 && agrees(view, phrase, view.s[verb].verbs)) return phrase;
  }
  return null;
}

/** أعلن أن | شابا | قتل: where the run of words without an article or a pronoun before a verb begins. */
function indefiniteFrom({ s }: SentenceView, verb: number): number {
  let first = verb;
  while (first > 0 && verb - first < DESCRIBED && isBare(s[first - 1])) first--;
  return first;
}
/** Words of an indefinite noun that a verb describes. */
const DESCRIBED = 8;

/** The phrase after a complementiser, after "to be" or at the very front, when only its own phrases and clauses part it from the verb. */
function openingSubject(view: SentenceView, end: number, verb: number): Phrase | null {
  for (let first = end - 1; first >= 0 && verb - first < REACH; first--) {
    const t = view.s[first];
    const before = view.s[first > 1 && isOpeningQuote(view, first - 1) ? first - 2 : first - 1];
    if (isEnd(t) || isDash(view, t)) return null;
    if (before !== undefined && !isOpener(before)) continue;
    if (!isNominal(t) || t.prep !== '' || t.conj) return null;
    const phrase = view.sourcePhrase(first);
    if (phrase === null || phrase.last >= end || !(isActing(t) || isSuffered(view.s[verb]))) return null;
    // إن شابا | يبلغ من العمر عشرين عاما | قتل: an indefinite noun is described by verbs without a relative pronoun.
    const describes = isIndefinite(view, phrase)
      ? (t: Tagged) =>
          t.i === phrase.last + 1 ||
          (!t.conj && t.verbs.every(({ number }) => number === 'plural') && agrees(view, phrase, t.verbs))
      : () => false;
    return onlyItsOwn(view, phrase.last + 1, end, describes) && agrees(view, phrase, view.s[verb].verbs)
      ? phrase
      : null;
  }
  return null;
}

const REACH = 40;

const isIndefinite = (view: SentenceView, { first, last }: Phrase): boolean =>
  view.s.slice(first, last + 1).every(isBare);

const isBare = ({ article, enclitic, unit }: Tagged): boolean =>
  !article && enclitic === '' && unit?.kind !== 'place';

const isEnd = (t: Tagged): boolean => t.tag === 'sub' || (t.tag === 'punct' && '.؛:؟!'.includes(t.folded));

/** كييف - قتل ثلاثة: a dash that stands free parts where a report comes from, or an insertion, from the clause. */
const isDash = ({ raw }: SentenceView, { tag, folded, start }: Tagged): boolean =>
  tag === 'punct' && DASHES.includes(folded) && /\s/u.test(raw.charAt(start - 1));
const DASHES = '-\u2010\u2011\u2012\u2013\u2014';

/** أن, إن without a pronoun, or a form of "to be". */
const isOpener = (t: Tagged): boolean => (t.tag === 'comp' && t.enclitic === '') || t.fn?.code === 'kana';

/** Between a subject and its verb: phrases, and a verb for every relative pronoun, with those joined to it. */
function onlyItsOwn(
  view: SentenceView,
  from: number,
  verb: number,
  describes: (t: Tagged) => boolean,
): boolean {
  let open = 0;
  let isInside = false;
  for (let i = from; i < verb; i++) {
    const t = view.s[i];
    if (t.tag === 'comp' || isEnd(t)) return false;
    if (t.tag === 'rel') open++;
    else if (t.tag === 'verb' && !describes(t)) {
      if (open > 0) {
        open--;
        isInside = true;
      } else if (!(t.conj && isInside)) return false;
    }
  }
  return open === 0;
}

/** إن قرى تسيطر عليها الحركة | تعرضت للقصف: a thing or a place is exposed to it too. */
const isSuffered = ({ verbs }: Tagged): boolean => verbs.some(({ lexeme }) => lexeme.sense === 'suffer');

/** People, groups, bodies and what they drive. */
const isActing = (t: Tagged): boolean =>
  isNamed(t) || t.nominals.some(({ noun }) => noun !== null && ACTING.some((cls) => noun.classes.has(cls)));

const ACTING = [
  'person',
  'force',
  'body',
  'party_org',
  'delegation',
  'civilian',
  'criminal',
  'vehicle',
  'aircraft',
  'drone',
  'group_noun',
  'quantity',
  'prisoner',
] as const;

const isMachine = ({ nominals }: Tagged): boolean =>
  nominals.some(({ noun }) => MACHINES.some((cls) => noun?.classes.has(cls))) &&
  !nominals.some(({ noun }) => PEOPLE.some((cls) => noun?.classes.has(cls)));
const PEOPLE = ['person', 'civilian', 'force'] as const;
const MACHINES = ['vehicle', 'aircraft', 'drone', 'weapon'] as const;

/** A verb behind its subject agrees with it in gender and number. */
export function agrees(view: SentenceView, phrase: Phrase, verbs: readonly VerbFact[]): boolean {
  const head = view.s[phrase.first];
  const isPeople = SOUND_PLURAL.test(head.folded) || head.nominals.some(({ number }) => number === 'plural');
  const isPlural =
    isPeople ||
    head.nominals.some(({ noun }) => noun?.classes.has('quantity') || noun?.classes.has('group_noun')) ||
    view.s[phrase.last + 1]?.conj === true;
  const isFeminine = FEMININE.test(head.folded);
  return verbs.some(({ person, gender, number }) => {
    if (person !== 3) return false;
    // سيارتين | قاموا: no things do.
    if (number !== 'singular') return isPlural && !(number === 'plural' && gender === 'm' && isMachine(head));
    if (head.unit?.kind === 'place') return true;
    if (head.unit?.cls === 'person') return true;
    return gender === 'f' ? isFeminine || isPlural : !isFeminine && !isPeople;
  });
}
