import { OWNED } from '../text/endings.ts';
import type { NameContext, NameHit } from './context.ts';
import type { Titled } from './person.ts';
import {
  ADJECTIVE,
  BODY_HEAD,
  CONSTRUCT,
  DEMONYM,
  FOREIGN,
  GIVEN,
  LINK,
  OFFICE,
  RANK,
  TAIL,
  TITLE,
  WEAK_GIVEN,
  WEAK_HEAD,
} from './words.ts';

/**
 * مستشار ترامب, متحدث باسم رئيس الوزراء شارل ميشال, مدير ديوان الرئيس بوتفليقة, فريد الديب محامي الرئيس حسني مبارك: the name is that of
 * whom the office serves. A rank serves nobody (لواء ركن فلان).
 */
export function isOwner(context: NameContext, { at, reading, head, phrase, name }: Titled): boolean {
  if ((reading.word.bits & (RANK | OFFICE)) === RANK) return false;
  if (name.hit === null || name.first !== phrase.last + 1) return false;
  if (phrase.state === 'open') return !head.isDefinite && !isPossessed(context, phrase.last);
  const title = phrase.isTitled ? innerTitle(context, at, phrase.last) : -1;
  if (title <= at) return false;
  const served = context.words[title - 1].plain.bits;
  if (isBehindName(context, at)) return !head.isDefinite || (served & LINK) !== 0;
  return !head.isDefinite && title - 1 > at && (served & TITLE) === 0 && (served & SERVED) !== 0;
}

/** نظيره خميس الجهيناوي, رئيسه: the pronoun tells whose, and the name is his own. */
const isPossessed = ({ tokens }: NameContext, at: number): boolean =>
  OWNED.test(tokens[at].word.folded) && !tokens[at].word.isMarbuta;

/** What has a head of its own and stands before the title of whose it is: ديوان الرئيس, باسم رئيس الوزراء. */
const SERVED = CONSTRUCT | BODY_HEAD | WEAK_HEAD | LINK;

/** The last title of a phrase, before its adjectives. */
function innerTitle({ words }: NameContext, at: number, last: number): number {
  for (let i = last; i > at; i--) {
    const { bits } = words[i].plain;
    if ((bits & TITLE) !== 0) return i;
    if ((bits & (ADJECTIVE | DEMONYM | CONSTRUCT)) === 0) return -1;
  }
  return -1;
}

/** إبراهيم كالين | المتحدث باسم, سلال، | مدير: the name of him whose office it is stands before it. */
function isBehindName({ words, tokens }: NameContext, at: number): boolean {
  const last = COMMA.test(tokens[at - 1]?.word.folded ?? '') ? at - 2 : at - 1;
  if (last < 1) return false;
  const [given, family] = [words[last - 1].plain.bits, words[last].plain.bits];
  return (
    (given & (GIVEN | WEAK_GIVEN | FOREIGN)) !== 0 &&
    (family === 0 || (family & (GIVEN | FOREIGN | TAIL)) !== 0)
  );
}

const COMMA = /^[,\u060C]$/u;

/** The office without the name of its owner, who is somebody else. */
export const ownedHit = ({ at, reading, head, phrase, name }: Titled): NameHit =>
  heldBy({
    first: at,
    last: name.last,
    proclitic: reading.proclitic,
    country: phrase.country,
    sector: head.sector || null,
  });

/** The row of an office whose holder is not named. */
export const heldBy = (
  office: Pick<NameHit, 'first' | 'last' | 'proclitic' | 'country' | 'sector'>,
): NameHit => ({
  ...office,
  kind: 'person',
  entity_id: null,
  candidates: [],
  rule: 'name/office',
  name_first: null,
  name_last: null,
  count: null,
});
