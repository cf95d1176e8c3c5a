import { THAT_THEY } from '../../text/endings.ts';
import { WHAT } from '../../text/particles.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isNominal } from './chunks.ts';
import type { Constituent } from './constituents.ts';

/**
 * استهدفت ما قالت إنها | السفينة الأمريكية, قصف ما وصفه الجيش ب | مستودعات, ما يسمى | مركز القيادة: where the noun begins
 * that stands for what somebody only calls so, when ما at a token opens it; -1 when it does not.
 */
function namedBy(view: SentenceView, i: number): number {
  const { s } = view;
  const verb = s[i + 1];
  if (s[i].folded !== WHAT || verb?.tag !== 'verb' || verb.conj) return -1;
  // على ما وصفه ب: with a pronoun it is no "as he said".
  if (s[i].fn?.code !== AS_SAID && !(isAs(s[i]) && verb.enclitic !== '')) return -1;
  const at = verb.enclitic !== '' ? called(view, verb) : said(view, verb);
  const noun = at < 0 ? undefined : s[opened(s, at)];
  const mayStand = noun !== undefined && isNominal(noun) && !noun.conj;
  return mayStand && (!view.isEventNominal(noun.i) || hasClass(noun.facts, SITES)) ? noun.i : -1;
}
const AS_SAID = 'man';
/** على ما, وفق ما */
const isAs = ({ fn }: Tagged): boolean => fn?.code === 'wifq';
/** تجمع: those who gather are hit, although the word names a deed too. */
const SITES: ReadonlySet<string> = new Set(['subplace']);

/** وصفه ب | مستودعات, سماه الجيش | أوكارا: with who calls it so between; -1 of a verb that describes nothing. */
function called(view: SentenceView, verb: Tagged): number {
  if (!verb.verbs.some(isDescribing)) return -1;
  const next = verb.i + 1;
  const t = view.s[next];
  if (t === undefined || t.prep === 'bi' || t.tag === 'punct') return next;
  if (t.tag === 'comp') return next + 1;
  const who = isNominal(t) && t.article ? view.phraseAt(next) : null;
  const at = who === null ? next : who.last + 1;
  return view.s[at]?.tag === 'comp' ? at + 1 : at;
}

/** قالت إنها | السفينة, قال الجيش إنه | مستودع, يعتقد أنه | مقر, يسمى | مركز القيادة */
function said(view: SentenceView, verb: Tagged): number {
  const next = verb.i + 1;
  if (view.s[next]?.tag === 'comp')
    return isSpoken(verb) && THAT_THEY.test(view.s[next].folded) ? next + 1 : -1;
  if (verb.verbs.some((fact) => isDescribing(fact) && fact.voice === 'passive')) return next;
  const who = view.s[next] !== undefined && isNominal(view.s[next]) ? view.phraseAt(next) : null;
  const that = who === null ? undefined : view.s[who.last + 1];
  return that?.tag === 'comp' && isSpoken(verb) && THAT_THEY.test(that.folded) ? that.i + 1 : -1;
}

const isSpoken = ({ verbs }: Tagged): boolean => verbs.some(({ lexeme }) => lexeme.cue !== null);
const isDescribing = ({ lexeme }: Tagged['verbs'][number]): boolean =>
  lexeme.cue?.flags.has('describe') === true || lexeme.cue?.flags.has('deems') === true;

/** Behind an opening quotation mark. */
const opened = (s: readonly Tagged[], at: number): number =>
  '“”«"″'.includes(s[at]?.folded ?? ' ') ? at + 1 : at;

/** استهدفت ما قالت إنها | السفينة, هجوم على ما وصفه ب | معسكر: what is only called so stands for ما, with the preposition of ما. */
export function calledSo(view: SentenceView, i: number): Constituent | null {
  const start = namedBy(view, i);
  const phrase = start < 0 ? null : view.phraseAt(start);
  if (phrase === null) return null;
  const before = view.s[i - 1];
  const own = before?.tag === 'prep' && before.enclitic === '' ? (before.fn?.code ?? 'other') : '';
  const code = isAs(view.s[i]) ? 'ala' : own;
  return { code, phrase, isEvent: false, pronoun: '', isPurpose: false };
}

export const isBodyOf = (t: Tagged | undefined): boolean =>
  t !== undefined && isNominal(t) && !t.article && t.unit === null && hasClass(t.facts, BODIES);
const BODIES: ReadonlySet<string> = new Set(['body', 'party_org', 'group_noun', 'force']);
