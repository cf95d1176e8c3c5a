import { THAT_THEY } from '../../text/endings.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isTied } from '../words/word-kinds.ts';
import { isNominal } from './chunks.ts';

/**
 * Where to go on behind a clause that only says what indefinite people or things are taken for: "مسلحون | يعتقد أنهم من
 * التنظيم | قرية", "شخصا | يشتبه في انتمائهم لداعش | في إسطنبول", "مجهولون | لم تعرف هويتهم | ناشطا"; the same token when none
 * stands there.
 */
export function pastDeemed(view: SentenceView, i: number): number {
  const { s } = view;
  const before = s[i - 1];
  if (!isNominal(before) || before.article || before.enclitic !== '' || before.unit?.kind === 'place')
    return i;
  const verb = s[i].tag === 'neg' ? s[i + 1] : s[i];
  if (verb?.tag !== 'verb' || verb.conj || verb.enclitic !== '') return i;
  const at = verb.i + 1;
  if (s[i].tag === 'neg')
    return isTheirs(s[at]) && s[at].prep === '' ? (view.phraseAt(at)?.last ?? i) + 1 : i;
  if (!verb.verbs.some(({ lexeme }) => lexeme.cue !== null || lexeme.modal === SUSPECTED)) return i;
  const link = s[at]?.tag === 'prep' && s[at].enclitic === '' ? at + 1 : at;
  if (s[link]?.tag === 'comp' && THAT_THEY.test(s[link].folded)) return pastPredicate(view, link + 1) ?? i;
  return isTheirs(s[link]) && (link > at || s[link].prep !== '')
    ? (pastLinked(view, link + 1) ?? link + 1)
    : i;
}
const SUSPECTED = 'suspected';

/** انتمائهم, هويته: a noun of those before. */
const isTheirs = (t: Tagged | undefined): boolean => t?.tag === 'noun' && t.enclitic !== '' && !t.conj;

/** من خلايا التنظيم, جهاديون, تابعون للحركة, ينتمون إلى الحركة, كانوا على صلة بالتنظيم: what is said of them, as long as it is no act. */
function pastPredicate(view: SentenceView, from: number): number | null {
  const { s } = view;
  let at = from;
  while (s[at]?.fn?.cls === 'modal') at++;
  const verb = s[at]?.tag === 'verb' && s[at].enclitic === '' && !s[at].facts.isTrigger ? at : -1;
  if (verb >= 0) return pastLinked(view, verb + 1);
  const start = s[at]?.tag === 'prep' && s[at].enclitic === '' ? at + 1 : at;
  // يرجح أنها روسية | غارات
  if (s[start]?.facts.demonym && !s[start].article) return start + 1;
  const phrase = start < view.end && !view.isEventNominal(start) ? view.phraseAt(start) : null;
  if (phrase === null) return null;
  const last = s[phrase.last];
  // مرتبطون | بتنظيم القاعدة, على صلة | بالحركة
  const asks = isTied(last) || last.nominals.some(({ form }) => form !== 'noun') || last === s[start];
  return (asks ? pastLinked(view, phrase.last + 1) : null) ?? phrase.last + 1;
}

/** إلى الحركة, للتنظيم, بداعش, مع القاعدة */
function pastLinked(view: SentenceView, from: number): number | null {
  const t = view.s[from];
  if (t === undefined) return null;
  const isWord = t.tag === 'prep' && t.enclitic === '' && LINKS.has(t.fn?.code ?? '');
  if (!isWord && !LINKS.has(t.prep)) return null;
  const start = isWord ? from + 1 : from;
  if (start >= view.end || view.isEventNominal(start)) return null;
  const phrase = view.phraseAt(start);
  return phrase === null ? null : phrase.last + 1;
}
const LINKS: ReadonlySet<string> = new Set(['ila', 'li', 'bi', 'maa', 'lada', 'min']);
