import { TANWIN } from '../../text/endings.ts';
import { isMasdar, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, PLACE_HEADS } from '../words/word-kinds.ts';
import { isNominal, type Phrase } from './chunks.ts';
import { isComma } from './clauses.ts';
import { CLAUSE_ENDS } from './stops.ts';

/**
 * Where a clause goes on behind what only stands beside it, before the place it happens in: "إعدام مساجين | دون محاكمة | في سجن",
 * "أعدم جنودا | وكذلك مدنيين | في بلدة"; the same token when nothing of the kind stands there.
 */
export function passedOver(view: SentenceView, i: number): number {
  const t = view.s[i];
  if (isManner(view, i)) return i + 1;
  if (isComma(t)) return pastDescription(view, i);
  const isWithout = t.tag === 'neg' && t.fn?.code === 'nominal' && !t.conj;
  const isToo = t.tag === 'fn' && t.fn?.code === 'kama' && t.conj && t.unit === null;
  if (!(isWithout || isToo) || !isBare(view.s[i + 1])) return i;
  // الحرب على لبنان | وكذلك استهداف قادة في سوريا: another act.
  if (isToo && isMasdar(view.s[i + 1])) return i;
  const { s } = view;
  const phrase = view.phraseAt(i + 1);
  if (phrase === null || (isWithout && s.slice(i, phrase.last + 1).some(({ article }) => article))) return i;
  return isWhereAt(view, phrase.last + 1) ? phrase.last + 1 : i;
}

/** قتل الطفل | ذبحا | على يد مسلحين: an indefinite verbal noun in the accusative tells how, before by whose hand. */
const isManner = ({ s }: SentenceView, i: number): boolean =>
  s[i].tag === 'noun' &&
  !s[i].article &&
  !s[i].conj &&
  s[i].prep === '' &&
  TANWIN.test(s[i].folded) &&
  isMasdar(s[i]) &&
  s[i + 1]?.fn?.code === 'alayad';

/** اعتقلت الشرطة المتهم، وهو أفغاني الجنسية، | في مدينة مشهد, المتهم، البالغ من العمر 30 عاما، | في مشهد: what two commas set off of somebody. */
function pastDescription(view: SentenceView, open: number): number {
  const { s, end } = view;
  const opener = s[open + 1];
  if (opener === undefined || open === 0 || !isNominal(s[open - 1]) || !describes(opener)) return open;
  let i = open + 2;
  while (i < end && i - open <= SET_OFF && !CLAUSE_ENDS.has(s[i].tag)) i++;
  if (i < end && isComma(s[i]) && s[i + 1]?.conj === false && isWhereAt(view, i + 1)) return i + 1;
  return open;
}
/** Tokens of such a description at most. */
const SET_OFF = 12;

/** وهو, البالغ, المطلوب */
const describes = ({ conj, fn, article, unit, prep, nominals }: Tagged): boolean =>
  (conj && fn?.cls === 'pronoun') ||
  (article &&
    unit === null &&
    prep === '' &&
    !conj &&
    nominals.some(({ form }) => form.endsWith('participle')));

/** A noun that no conjunction or preposition brings. */
const isBare = (t: Tagged | undefined): boolean =>
  t !== undefined && isNominal(t) && !t.conj && t.prep === '' && t.tag !== 'number';

/** The place that a clause adds behind a comma: "تجددت الاشتباكات، | وذلك | في مخيم البداوي"; null when there is none. */
export function addedPlace(view: SentenceView, i: number): { code: string; phrase: Phrase } | null {
  const { s } = view;
  const that = s[i + 1];
  if (!isComma(s[i]) || that === undefined) return null;
  // وذلك في is one word of the lexicon.
  const isComment = that.fn?.code === 'comment' && that.unit?.last === i + 2;
  if (!isComment && !(that.conj && that.fn?.code === 'dhalika')) return null;
  const at = i + 2;
  if (at >= view.end) return null;
  const code = isComment ? codeOf(view, at) : placingCode(s[at]);
  const first = isComment || s[at].tag === 'prep' ? at + 1 : at;
  const phrase = code !== '' && first < view.end && isWhere(s[first]) ? view.phraseAt(first) : null;
  return phrase === null ? null : { code, phrase };
}

/** Of وذلك في the preposition, as it is by itself. */
const codeOf = ({ s }: SentenceView, at: number): string =>
  s[at].facts.functions.find(({ cls, code }) => cls === 'preposition' && PLACING.has(code))?.code ?? '';

/** في, ب or قرب; a place may bring its own (داخل مخيم البداوي). */
function placingCode(t: Tagged): string {
  if (t.tag === 'prep') return PLACING.has(t.fn?.code ?? '') ? (t.fn?.code ?? '') : '';
  return t.prep === 'bi' ? 'bi' : t.unit?.kind === 'place' && t.prep === '' ? 'direction' : '';
}
const PLACING: ReadonlySet<string> = new Set(['fi', 'bi', 'dakhil', 'qurb', 'direction']);

const isWhereAt = ({ s }: SentenceView, at: number): boolean =>
  s[at] !== undefined &&
  (s[at].tag === 'prep'
    ? placingCode(s[at]) !== '' && s[at + 1] !== undefined && isWhere(s[at + 1])
    : placingCode(s[at]) !== '' && isWhere(s[at]));

const isWhere = (t: Tagged): boolean => t.unit?.kind === 'place' || hasClass(t.facts, PLACE_HEADS);
