import { AND } from '../../text/affixes.ts';
import { CLAUSE_TAGS, NOMINAL_TAGS, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { tokenBefore } from '../words/word-kinds.ts';
import { isReaction } from './presupposed.ts';

/** How a clause hangs on the one before it. */
export type ClauseKind = 'main' | 'that' | 'relative' | 'result' | 'adverbial' | 'joined';

export type Clause = {
  readonly id: number;
  readonly kind: ClauseKind;
  readonly parent: Clause | null;
  /** Token that opens it: the complementiser, the pronoun, the verb behind "and". */
  readonly first: number;
  /** First verb of its own, -1 without one. */
  verb: number;
};

/** The clause of every token, and the adjunct ("after the attack on …") that it stands in, 0 for none. */
export type Clauses = { readonly of: readonly Clause[]; readonly adjunct: readonly number[] };

/** Clauses of a sentence, read from left to right by complementisers, pronouns, "and" with a verb, and stops. */
export const clausesOf = (view: SentenceView): Clauses => ({
  of: readClauses(view),
  adjunct: readAdjuncts(view),
});

/** The clauses of a sentence without a time or a number, which nobody asks for. */
export const NO_CLAUSES: Clauses = { of: [], adjunct: [] };

function readClauses(view: SentenceView): Clause[] {
  const of: Clause[] = [];
  let count = 0;
  const open = (kind: ClauseKind, parent: Clause | null, first: number): Clause => {
    count++;
    return { id: count, kind, parent, first, verb: -1 };
  };
  let clause = open('main', null, 0);
  for (const t of view.s) {
    const kind = OPENERS.get(t.tag);
    if (isStop(tokenBefore(view.s, t.i))) clause = open('main', null, t.i);
    if (kind !== undefined) clause = open(t.fn?.code === 'result' ? 'result' : kind, clause, t.i);
    else if (t.tag === 'verb' && isUntil(view, t.i)) clause = open('adverbial', clause, t.i);
    else if (t.tag === 'verb') clause = clauseOfVerb(view, clause, t, open);
    else if (clause.verb >= 0 && beginsSubject(view, t)) clause = open('joined', outerOf(clause), t.i);
    if (isVerbal(t) && clause.verb < 0) clause.verb = t.i;
    of.push(clause);
  }
  return of;
}

/** حاربته القوات حتى أُعلن النصر: حتى before a verb opens a clause of its own. */
const isUntil = ({ s }: SentenceView, i: number): boolean => s[i - 1]?.fn?.code === 'hatta';

const OPENERS: ReadonlyMap<Tagged['tag'], ClauseKind> = new Map([
  ['comp', 'that'],
  ['rel', 'relative'],
  ['sub', 'adverbial'],
]);

/** "و" + verb opens a clause beside the last one; a verb behind a comma takes up the clause that was broken off. */
function clauseOfVerb(
  view: SentenceView,
  clause: Clause,
  t: Tagged,
  open: (kind: ClauseKind, parent: Clause | null, first: number) => Clause,
): Clause {
  if (clause.verb < 0) return clause;
  const before = view.s[t.i - 1];
  // قُتل وأصيب ثمانية: two verbs side by side share what follows.
  if (t.conj && before.tag === 'verb' && before.i === clause.verb) return clause;
  const isJoined = t.conj || before.fn?.cls === 'conjunction';
  const isParted = isPartedAt(view, isJoined && !t.conj ? t.i - 2 : t.i - 1);
  if (!isJoined && !isParted) return clause;
  const outer = isParted ? outerOf(clause) : clause;
  if (!isJoined && outer !== clause) return outer;
  return open('joined', outer, t.i);
}

/** A comma ends what stands before it, unless it closes a time put between commas ("كمين، اليوم الجمعة، مكّن من …"). */
function isPartedAt(view: SentenceView, i: number): boolean {
  if (!isComma(view.s[i])) return false;
  const unit = view.s[i - 1]?.unit;
  return unit?.kind !== 'time' || !isComma(view.s[unit.first - 1]);
}

/** "، والوزير سيكون": behind a comma a noun with "and" that a verb follows begins a clause of its own. */
function beginsSubject(view: SentenceView, t: Tagged): boolean {
  if (!isComma(view.s[t.i - 1])) return false;
  const isFronted = t.unit?.kind === 'time' && t.i === t.unit.first && isJoinedTime(t);
  if (!isFronted && (!t.conj || t.prep !== '' || !NOMINAL_TAGS.has(t.tag))) return false;
  for (let i = (isFronted ? (t.unit?.last ?? t.i) : t.i) + 1; i < view.end; i++) {
    const next = view.s[i];
    if (isVerbal(next)) return !next.conj;
    // ومنذ الاثنين، أدت: a comma may set a time off that opens the clause.
    if (isFronted && isComma(next)) continue;
    if (next.conj || next.tag === 'punct' || OPENERS.has(next.tag)) return false;
  }
  return false;
}

/** ومنذ الاثنين, وفي المساء: the conjunction is part of the time. */
const isJoinedTime = ({ folded, facts }: Tagged): boolean =>
  folded.startsWith(AND) && [...facts.functions, ...facts.nominals].some(({ conj }) => conj);

/** A verb, or a form of "to be", which is a function word. */
const isVerbal = (t: Tagged): boolean => t.tag === 'verb' || t.fn?.code === 'kana';

/** The clause around relative and adverbial ones. */
function outerOf(clause: Clause): Clause {
  let outer = clause;
  while (outer.parent !== null && INNER.has(outer.kind)) outer = outer.parent;
  return outer;
}

const INNER: ReadonlySet<ClauseKind> = new Set(['relative', 'adverbial', 'result']);

/** Adjuncts of another time or of a reason, each with a number of its own, up to the next comma, verb or clause. */
function readAdjuncts(view: SentenceView): number[] {
  const adjunct: number[] = [];
  let count = 0;
  let here = 0;
  for (const t of view.s) {
    if ((CLAUSE_TAGS.has(t.tag) && !(here !== 0 && describesAct(view, t))) || isComma(t)) here = 0;
    else if (t.tag === 'prep' && t.unit?.kind !== 'time' && ADJUNCTS.has(t.fn?.code ?? '')) {
      count++;
      here = count;
    }
    adjunct.push(here);
    // A time closes the adjunct: "بعد هجوم الجمعة" ends there.
    if (t.unit?.kind === 'time' && t.i === t.unit.last) here = 0;
    // تنديدا | باغتيال المهندس: what somebody reacts to has a time of its own.
    if (isReaction(t) && isAnswered(view.s[t.i + 1])) {
      count++;
      here = count;
    }
  }
  return adjunct;
}

/**
 * قال الوزير عقب لقاء | جمعه الأحد, انسحب بعد هجوم عنيف | استهدف الجمعة ثكنة: a verb behind an indefinite happening of the adjunct tells of it;
 * behind an adjunct that opens the sentence it may be the main verb (بعد اجتماع طويل | أعلن).
 */
function describesAct(view: SentenceView, t: Tagged): boolean {
  const { s } = view;
  if (t.tag !== 'verb' || t.conj) return false;
  let at = t.i - 1;
  // أعمال | شغب | اندلعت, هجوم | عنيف | شنه
  while (isAttribute(s[at]) && !view.isEventNominal(at)) at--;
  return isAttribute(s[at]) && s.slice(0, at).some(({ tag }) => tag === 'verb');
}

const isAttribute = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' && t.unit === null && !t.article && t.enclitic === '' && !t.conj;

/** احتجاجا على, تنديدا ب, استنكارا ل; an indefinite act (إضرابا عاما) is no reaction. */
const isAnswered = (next: Tagged | undefined): boolean =>
  next !== undefined && (next.fn?.code === 'ala' || next.prep === 'bi' || next.prep === 'li');

/** بعد after, قبل before, منذ since, رغم despite, بسبب because of, مثل like, ضد against, من أجل for, حول about. */
const ADJUNCTS: ReadonlySet<string> = new Set([
  'bad',
  'qabl',
  'munthu',
  'raghm',
  'bisabab',
  'terms',
  'mithl',
  'min-ajl',
  'hawla',
  'siwa',
]);

export const isComma = (t: Tagged | undefined): boolean =>
  t?.tag === 'punct' && (t.folded === '،' || t.folded === ',');

const isStop = (t: Tagged | undefined): boolean => t?.tag === 'punct' && '.؛:؟!…'.includes(t.folded);
