import type { NameLink } from '../found.ts';
import type { SentenceView } from '../words/view.ts';
import type { Phrase } from './chunks.ts';
import { isComma } from './clauses.ts';

/** ثلاث دول، وهي | الصين وإثيوبيا; بلدتين هما | كفرا وياطر: where the names of those begin who were only counted; -1 without them. */
export function namesBehind(view: SentenceView, at: number): number {
  const { s } = view;
  // دول أعضاء | في مجلس الأمن، وهي: of what they are members.
  const within = s[at]?.fn?.code === 'fi' && s[at].enclitic === '' ? view.phraseAt(at + 1) : null;
  const end = within === null ? at : within.last + 1;
  const start = isComma(s[end]) ? end + 1 : end;
  const pronoun = s[start];
  const next = s[start + 1];
  if (pronoun?.fn?.cls !== 'pronoun' || next === undefined || next.prep !== '' || next.conj) return -1;
  const isNamed = next.unit !== null && NAMES.has(next.unit.kind) && next.unit.first === start + 1;
  return isNamed && isListed(s, next.unit?.last ?? 0) ? start + 1 : -1;
}
const NAMES: ReadonlySet<string> = new Set(['place', 'name']);

/** وهي الصين | وإثيوبيا, وهي الصين |، : no clause about the first of them follows. */
function isListed(s: SentenceView['s'], last: number): boolean {
  const next = s[last + 1];
  return next === undefined || next.tag === 'punct' || (next.conj && next.unit !== null);
}

/** كاتبة الدولة المكلفة بالتكوين والمبادرة الخاصة | سيدة الونيسي: the name that closes a long title. */
export const lastName = ({ names }: SentenceView, { first, last }: Phrase, title: NameLink | null): number =>
  title?.kind === 'person' &&
  title.first === first &&
  names.some((link) => link.kind === 'person' && link.last === last)
    ? last
    : 0;
