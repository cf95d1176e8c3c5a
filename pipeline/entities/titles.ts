import { MEN_GOVERNED } from '../text/affixes.ts';
import type { NameContext } from './context.ts';
import type { Phrase } from './phrase.ts';
import {
  ADJECTIVE,
  DEMONYM,
  FOREIGN,
  GIVEN,
  type Head,
  OFFICE,
  PARTICLE,
  POST,
  RANK,
  STOP,
  TITLE,
  WEAK_GIVEN,
  type WordClass,
} from './words.ts';

/** وزير الخارجية | الرئيس المصري, رئيس الوزراء | السفير الياباني, الوزير | المدير الجهوي: a second office is somebody else, a rank without a name too. */
export function isNextHolder(context: NameContext, phrase: Phrase, head: Head): boolean {
  const at = phrase.last + 1;
  const { bits, isDefinite } = context.words[at].plain;
  if (head.bit !== TITLE || phrase.state !== 'definite' || !isDefinite || (bits & TITLE) === 0) return false;
  return (bits & RANK) === 0 ? (bits & (OFFICE | POST)) !== 0 : !leadsToName(context, at + 1);
}

/** قوات الاحتلال | الشاب أحمد خالد, الشرطة | الصحفية منى: behind a closed body or group the title of somebody whose name follows is no adjective of it. */
export function isNextTitle(context: NameContext, phrase: Phrase, head: Head): boolean {
  const at = phrase.last + 1;
  const { bits, isDefinite, country } = context.words[at].plain;
  if (head.bit === TITLE || phrase.state !== 'definite' || !isDefinite || country !== null) return false;
  // الشابين أحمد خالد ومحمود سالم
  const isTwo = (bits & ADJECTIVE) !== 0 && context.tokens[at].word.folded.endsWith(MEN_GOVERNED);
  if (((bits & TITLE) === 0 && !isTwo) || (bits & DEMONYM) !== 0) return false;
  const next = context.words[at + 1]?.plain;
  return (
    context.entityAt[at + 1]?.forms[0].entity.kind === 'person' ||
    (next !== undefined && (next.bits & (GIVEN | WEAK_GIVEN)) !== 0 && (next.bits & STOP) === 0)
  );
}

/** The title that begins at a token: a rank of two words (الفريق أول, اللواء الركن) before one of one. */
export function titleAt(
  context: NameContext,
  at: number,
  word: WordClass,
): { head: Head; last: number } | null {
  const next = context.words[at + 1]?.plain.folded.replace(ARTICLE, '');
  const titles = word.heads.filter(({ bit }) => bit === TITLE);
  const pair = titles.find(({ second }) => second !== '' && second === next);
  if (pair !== undefined) return { head: pair, last: at + 1 };
  const head = titles.find(({ second }) => second === '');
  return head === undefined ? null : { head, last: at };
}

/** The article before at least two letters. */
const ARTICLE = /^\u0627\u0644(?=..)/u;

/** A name begins here, or after adjectives and further ranks: الركن, المتقاعد, العام. */
function leadsToName(context: NameContext, at: number): boolean {
  let i = at;
  while (i < context.words.length && (context.words[i].plain.bits & (ADJECTIVE | RANK)) !== 0) i++;
  const hit = context.entityAt[i];
  if (context.tokens[i]?.word.kind !== 'word') return false;
  const { bits } = context.words[i].plain;
  return (
    bits === 0 ||
    (bits & (GIVEN | WEAK_GIVEN | PARTICLE | FOREIGN)) !== 0 ||
    hit?.forms[0].entity.kind === 'person'
  );
}
