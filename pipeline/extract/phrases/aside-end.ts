import { isProper } from '../claims/source-name.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** Index of the comma that closes "، في بيان السبت،", "، بشدة في بيان،", "، على منصة «إكس»،" opened at i, or -1. */
export function asideEnd(view: SentenceView, i: number): number {
  if (DASH.test(view.s[i].folded)) return dashEnd(view, i);
  if (view.s[i].folded !== COMMA || !(opensAside(view.s[i + 1]) || isDescription(view, i + 1))) return -1;
  for (let k = i + 2; k < view.end && k - i < LONGEST; k++) {
    const t = view.s[k];
    if (t.folded === COMMA && view.s[k + 1]?.unit?.kind !== 'time') return k;
    // في تدوينة نشرتها أمس: a verb with a pronoun only describes.
    const isVerb = t.tag === 'verb' && t.enclitic === '';
    if (isVerb || t.tag === 'comp' || (t.tag === 'punct' && t.folded !== COMMA && !isQuoteMark(t))) return -1;
  }
  return -1;
}
const LONGEST = 9;
const COMMA = '\u060C';

/** وأكد | -في منشور على تليغرام- | وقوع: between dashes. */
function dashEnd({ s, end }: SentenceView, open: number): number {
  if (!opensAside(s[open + 1])) return -1;
  for (let k = open + 2; k < end && k - open < LONGEST; k++) {
    if (DASH.test(s[k].folded)) return k;
    if (s[k].tag === 'comp' || (s[k].tag === 'verb' && s[k].enclitic === '')) return -1;
  }
  return -1;
}
const DASH = /^[-\u2013\u2014]$/u;

/** في, عبر, or the ب of how it is said: بشدة. */
const opensAside = (t: Tagged | undefined): boolean =>
  t?.tag === 'prep' || (t?.fn?.cls === 'adverb' && t.fn.code === 'degree');

/** فلانة، | مديرة المكتب |، and المنظمة، | ومقرها المدينة |،: what somebody is or where a body sits. */
function isDescription(view: SentenceView, i: number): boolean {
  const t = view.s[i];
  if (t?.tag !== 'noun' && t?.tag !== 'name') return false;
  if (t.conj) return t.enclitic !== '' && hasClass(t.facts, SEATS);
  const before = view.nameAt[i - 2];
  return t.prep === '' && !t.article && isProper(before) && hasClass(t.facts, OFFICES);
}
const SEATS: ReadonlySet<string> = new Set(['structure', 'body']);
const OFFICES: ReadonlySet<string> = new Set(['person']);

const isQuoteMark = ({ folded }: Tagged): boolean => '\u00AB\u00BB\u201C\u201D"'.includes(folded);
