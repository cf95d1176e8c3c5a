import type { NameLink } from '../found.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';

/** The name of whom a phrase only describes, and the phrases of the description that stand between. */
export type Holder = { readonly name: Phrase; readonly between: readonly Phrase[] };

/**
 * السفير الإيراني في العراق | حسين كاظم, الرئيس السابق للجهاز المركزي للمحاسبات | هشام جنينة, الصحفي المعتقل منذ عامين | سامر الخطيب:
 * one person is described, with what belongs to the description behind a preposition, before the name; null without it.
 */
export function holderOf(view: SentenceView, phrase: Phrase): Holder | null {
  if (!isOneUnnamed(view, phrase)) return null;
  const between: Phrase[] = [];
  let i = phrase.last + 1;
  while (i < view.end && between.length < MAX_BETWEEN) {
    const name = fullNameAt(view, i);
    if (name !== null) return isSubjectNext(view, name) ? null : { name, between };
    const { unit } = view.s[i];
    if (unit?.kind === 'time') {
      i = unit.last + 1;
      continue;
    }
    const part = partAt(view, i);
    if (part === null) return null;
    between.push(part);
    i = part.last + 1;
  }
  return null;
}
const MAX_BETWEEN = 4;

/** السفير الإيراني, وزير الدفاع, اللبناني: somebody definite, told without his name. */
function isOneUnnamed(view: SentenceView, { first, last }: Phrase): boolean {
  const { s, names } = view;
  const head = s[first];
  const isOne =
    (head.facts.demonym && head.article && !PLURAL.test(head.folded)) ||
    head.nominals.some(
      ({ noun, number }) => number === 'singular' && noun !== null && hasOneOf(noun.classes, PERSONS),
    );
  const isDefinite = s.slice(first, last + 1).some((t) => t.article || t.unit?.kind === 'place');
  return (
    isOne && isDefinite && !names.some((link) => isFullName(link) && first <= link.last && link.first <= last)
  );
}
const PERSONS = ['person', 'criminal', 'trooper', 'prisoner'] as const;
const hasOneOf = (classes: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.some((cls) => classes.has(cls));
/** ون, ين, ات, folded. */
const PLURAL = /(\u0648\u0646|\u064A\u0646|\u0627\u062A)$/u;

/** A name that begins at a token, of two words or one that is known. */
function fullNameAt({ s, nameAt }: SentenceView, i: number): Phrase | null {
  const link = nameAt[i];
  if (link === undefined || link.first !== i || !isFullName(link)) return null;
  if (s[i].prep !== '' || s[i].conj) return null;
  return { first: i, last: link.last };
}

/** Not a title (وزير الدفاع), which may be somebody else. */
const isFullName = ({ kind, rule }: NameLink): boolean => kind === 'person' && BEARERS.has(rule);
const BEARERS: ReadonlySet<string> = new Set(['name/full-name', 'name/lexicon', 'name/title-person']);

/** What goes on with a description: في العراق, لمجلس إدارة الشركة, والتنسيق, للمحاسبات. */
function partAt(view: SentenceView, i: number): Phrase | null {
  const t = view.s[i];
  if (t.enclitic !== '' || view.isEventNominal(i)) return null;
  if (t.tag === 'prep') {
    if (!BELONGING.has(t.fn?.code ?? '')) return null;
    return upToName(view, i + 1);
  }
  if (t.tag !== 'noun' && t.tag !== 'name') return null;
  if (isAttribute(t)) return { first: i, last: i };
  return BELONGING.has(t.prep) || isJoinedField(t) ? upToName(view, i) : null;
}
/** في, ب, ل, لدى, إلى */
const BELONGING: ReadonlySet<string> = new Set(['fi', 'bi', 'li', 'lada', 'ila']);

/** الشاب الفلسطيني | الجريح: a definite word that describes him. */
const isAttribute = (t: Tagged): boolean =>
  t.article &&
  t.prep === '' &&
  !t.conj &&
  t.unit === null &&
  t.nominals.length > 0 &&
  t.nominals.every(
    ({ form, noun, number }) =>
      number === 'singular' &&
      (noun === null ? form.endsWith('participle') : ATTRIBUTES.some((cls) => noun.classes.has(cls))),
  );
const ATTRIBUTES = ['adjective', 'casualty', 'prisoner'] as const;

/** وحدة الارتباط | والتنسيق: a second thing that he is in charge of. */
const isJoinedField = (t: Tagged): boolean =>
  t.conj && t.prep === '' && t.article && t.unit === null && t.facts.isMasdar && !hasClass(t.facts, PEOPLE);
const PEOPLE: ReadonlySet<string> = new Set(['person', 'civilian', 'force', 'criminal']);

/** The phrase at a token, without the name that may stand behind it. */
function upToName(view: SentenceView, i: number): Phrase | null {
  const phrase = view.phraseAt(i);
  if (phrase === null || view.isEventNominal(phrase.first)) return null;
  for (let at = phrase.first + 1; at <= phrase.last; at++)
    // في عهد | مرسي: of an indefinite noun the name is the genitive, nobody's own.
    if (fullNameAt(view, at) !== null)
      return isConstruct(view.s[at - 1]) ? null : { first: phrase.first, last: at - 1 };
  return phrase;
}

const isConstruct = ({ tag, article, enclitic, unit, facts }: Tagged): boolean =>
  tag === 'noun' && !article && enclitic === '' && unit === null && !facts.demonym;

/** … في بغداد | حسين سليم قال: the name opens another clause. */
const isSubjectNext = ({ s }: SentenceView, { last }: Phrase): boolean =>
  s[last + 1]?.tag === 'verb' && !s[last + 1].conj;
