import { type Frame, OCCURRENCE, type VerbFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';
import { hasClass } from './word-kinds.ts';

/** A reading of a verb form that what is written, or what stands beside it, rules out. */
export const isMisread = (view: SentenceView, t: Tagged, verb: VerbFact): boolean =>
  isOfSaying(t, verb) ||
  isDoubled(view, t, verb) ||
  isOfPast(view, t, verb) ||
  isOfOccurring(view, t, verb) ||
  isPredicate(view, t, verb) ||
  isOfMasculine(view, t, verb);

/** تدخل طاقم الطائرة: before a masculine noun it is the past of تدخّل, not "she enters". */
function isOfMasculine(view: SentenceView, t: Tagged, { tense, gender, number, lexeme }: VerbFact): boolean {
  if (tense !== 'present' || gender !== 'f' || number !== 'singular') return false;
  const next = view.s[t.i + 1];
  return (
    next?.tag === 'noun' &&
    next.prep === '' &&
    !FEMININE.test(next.folded) &&
    next.nominals.length > 0 &&
    next.nominals.every((noun) => noun.number === 'singular' && noun.noun?.classes.has('person') === true) &&
    t.verbs.some((other) => other.tense === 'past' && other.gender === 'm' && other.lexeme !== lexeme)
  );
}

/** رحلتهم القوات: a verb with an object pronoun is rather one that takes an object (رحّل) than one that takes none (رحل). */
export const isOfAnother = (t: Tagged, frame: Frame, { enclitic, lexeme }: VerbFact): boolean =>
  frame.type === 'verb' &&
  enclitic !== '' &&
  !frame.sources.has('obj') &&
  t.verbs.some(
    (other) => other.lexeme !== lexeme && other.lexeme.frames.some(({ sources }) => sources.has('obj')),
  );

/** الطلقات التي أطلقها: the pronoun stands where a light verb has its complement. */
export const hasOwnObject = (frame: Frame, verb: VerbFact | null): boolean =>
  verb !== null &&
  verb.enclitic !== '' &&
  !frame.sources.has('obj') &&
  frame.complements.every(({ preposition, separate }) => preposition === '' && separate === '');

/** لم يقل: cut short like that, the form is rather that of a verb of saying (يقول) than of another (يقيل "dismiss"). */
const isOfSaying = (t: Tagged, verb: VerbFact): boolean =>
  verb.isJussive &&
  verb.lexeme.cue === null &&
  t.verbs.some(({ isJussive, lexeme }) => isJussive && lexeme.cue !== null);

/** وقع تداول الأمر, وقع انتخابه: before a verbal noun the form is rather that of taking place than of signing (وقّع اتفاقا). */
function isOfOccurring(view: SentenceView, t: Tagged, { lexeme }: VerbFact): boolean {
  const next = view.s[t.i + 1];
  return (
    lexeme.sense !== OCCURRENCE &&
    lexeme.parts.includes(SHADDA_MARK) &&
    t.verbs.some((other) => other.lexeme.sense === OCCURRENCE) &&
    next?.tag === 'noun' &&
    next.prep === '' &&
    next.facts.isMasdar &&
    !hasClass(next.facts, SIGNED)
  );
}
const SIGNED: ReadonlySet<string> = new Set(['agreement_noun', 'document']);
const SHADDA_MARK = '\u0651';

/**
 * عبّر, يقدّم: a form written with a shadda is none of a verb without one (عبر), nor of one that has it on another letter (وفّر is no
 * و + فرّ).
 */
const isDoubled = (view: SentenceView, t: Tagged, { lexeme }: VerbFact): boolean => {
  const written = SHADDA.exec(view.raw.slice(t.start, t.end));
  return written !== null && !lexeme.parts.includes(written[0]);
};

/** A letter with its shadda. */
const SHADDA = /[\u0621-\u064A]\u0651/u;

/**
 * تدخل المندوب, ما تحقق: before a masculine subject, or of the neuter ما, the form is the past of تدخّل or تحقّق, not the
 * feminine present of دخل or حقّق.
 */
function isOfPast(view: SentenceView, t: Tagged, verb: VerbFact): boolean {
  if (verb.tense !== 'present' || verb.gender !== 'f' || verb.number !== 'singular') return false;
  if (verb.particle !== '' || !t.verbs.some(isMasculinePast)) return false;
  if (view.s[t.i - 1]?.fn?.code === WHAT) return true;
  const next = view.s[t.i + 1];
  // القوات التي تواجه الجيش: behind التي the verb has its subject.
  if (view.s[t.i - 1]?.tag === 'rel' && next !== undefined && hasClass(next.facts, SIDES)) return false;
  return (next !== undefined && isMasculine(view, next)) || isBehindMan(view, t.i - 1);
}

/** أن الأمن تدخل, الأمن تدخل: nothing but its masculine subject stands between the verb and the start of the clause. */
function isBehindMan({ s, names }: SentenceView, at: number): boolean {
  const t = s[at];
  if (t === undefined || !(t.article || t.tag === 'name')) return false;
  const before = s[at - 1];
  const opens = before === undefined || before.tag === 'comp' || before.tag === 'punct';
  return opens && isMasculine({ names }, t);
}

const isMasculinePast = ({ tense, gender, number, person }: VerbFact): boolean =>
  tense === 'past' && gender === 'm' && number === 'singular' && person === 3;
const WHAT = 'man';
const SIDES: ReadonlySet<string> = new Set(['contingent']);

/** One man, men of a force (أعوان), or a noun in the singular that does not end as feminines do. */
function isMasculine({ names }: Pick<SentenceView, 'names'>, t: Tagged): boolean {
  if (t.prep !== '' || t.conj || FEMININE.test(t.folded)) return false;
  const { nominals } = t.facts;
  const isOne = nominals.length > 0 && nominals.every(({ number }) => number === 'singular');
  const name = names.find(({ first }) => first === t.i);
  // الحرس البحري, الجيش: of a body its head noun tells.
  if (t.tag === 'name' && t.unit?.kind === 'name' && name?.kind === 'person') return isOne;
  const isMen = nominals.some(({ noun }) => noun?.classes.has('trooper') === true);
  const isTold = t.tag === 'noun' || t.unit?.kind === 'name';
  return isTold && (isMen || (isOne && nominals.every(isKnownMasculine)));
}

/** People, bodies and forces (الحرس): of things (حرب, نار, أرض) the form does not tell. */
const isKnownMasculine = ({ noun, gender, form }: Tagged['nominals'][number]): boolean =>
  form === 'noun'
    ? noun !== null && PEOPLE.some((cls) => noun.classes.has(cls))
    : gender === 'm' || form === 'masdar';
const PEOPLE = ['person', 'body', 'force', 'contingent', 'sport', 'court', 'party_org', 'weapon'] as const;

/** Folded ta marbuta, ات, اء, ى. */
const FEMININE = /(?:\u0647|\u0627\u062A|\u0627\u0621|\u064A)$/u;

/** أن المعرض وفر الكتب: behind أن and a noun the first verb is the predicate (وفّر) and joined to nothing (و + فرّ). */
function isPredicate({ s }: SentenceView, t: Tagged, { conj, lexeme }: VerbFact): boolean {
  if (!conj || !t.verbs.some((other) => !other.conj && other.lexeme !== lexeme)) return false;
  let at = t.i - 1;
  while (at >= 0 && (s[at].tag === 'noun' || s[at].tag === 'name' || s[at].fn?.cls === DEMONSTRATIVE)) at--;
  return at >= 0 && at < t.i - 1 && s[at].tag === 'comp';
}
const DEMONSTRATIVE = 'demonstrative';
