import { ALEF, AND, BY } from '../text/affixes.ts';
import { FROM } from '../text/particles.ts';
import { headOf } from './bodies.ts';
import { type NameContext, type NameHit, readingsOf } from './context.ts';
import { readPhrase } from './phrase.ts';
import {
  ANY_HEAD,
  ATTACH,
  CONSTRUCT,
  DOCUMENT,
  type Head,
  MEMBER,
  NUMBER,
  PAIR,
  type Reading,
  STOP,
  TITLE,
  UNNAMED,
} from './words.ts';

/** Sources without a name: مصدر عسكري سوري, ثلاثة مصادر, أحد السكان, شهود عيان وجيران. */
export function readUnnamed(context: NameContext, at: number): NameHit | null {
  const counted = readCounted(context, at);
  if (counted !== null) return counted;
  for (const reading of readingsOf(context, at, UNNAMED | PAIR)) {
    const head = headOf(context, at, reading, UNNAMED);
    if (head === null) continue;
    const last = sourceEnd(context, at, head);
    return unnamedHit(at, last, { reading, count: head.count });
  }
  return null;
}

/** An indefinite person noun with a modifier: طبيب فلسطيني, ضابط في قوات المعارضة. */
export function readIndefinitePerson(context: NameContext, at: number): NameHit | null {
  for (const reading of readingsOf(context, at, TITLE)) {
    const head = headOf(context, at, reading, TITLE);
    if (head === null || head.isDefinite || (reading.word.bits & STOP) !== 0) continue;
    if (isObjectBehind(context, at)) continue;
    const phrase = readPhrase(context, head, at);
    const last = isFromPlace(context, phrase.last) ? phrase.last : attachmentEnd(context, phrase.last);
    if (phrase.state === 'definite' || last === at) continue;
    return unnamedHit(at, last, { reading, count: 1 });
  }
  return null;
}

/** قتل جندي | شابا, أوقف شرطي | صحفيا: behind a noun that is not in the accusative one that is is another man. */
function isObjectBehind({ tokens, placeEnd }: NameContext, at: number): boolean {
  const next = tokens[at + 1]?.word.folded ?? '';
  return ACCUSATIVE.test(next) && (placeEnd[at + 1] ?? -1) < 0 && !tokens[at].word.folded.endsWith(ALEF);
}
const ACCUSATIVE = /^[^\u0627]...*\u0627$/u;

/** آخر جندي أمريكي من كابل: where he comes from, or what he left; only a source is named by its town. */
const isFromPlace = (context: NameContext, last: number): boolean =>
  context.tokens[last + 1]?.word.folded === FROM && (context.placeEnd[last + 2] ?? -1) >= 0;

/** A number or أحد before the plural. */
function readCounted(context: NameContext, at: number): NameHit | null {
  for (const reading of readingsOf(context, at, NUMBER)) {
    const count = reading.word.heads.find((head) => head.bit === NUMBER)?.count ?? null;
    const isPartitive = (context.words[at + 1]?.plain.bits ?? 0) & ATTACH;
    const next = isPartitive ? at + 2 : at + 1;
    if (next >= context.tokens.length) return null;
    const word = context.words[next].plain;
    const bits = count === 1 ? MEMBER | UNNAMED : UNNAMED;
    if ((word.bits & bits) === 0 || (count === 1 && !isOneOf(context, next))) continue;
    const head = headOf(context, next, { proclitic: '', word }, bits) ?? asHead(word.isDefinite);
    return unnamedHit(at, sourceEnd(context, next, head), { reading, count });
  }
  return null;
}

/** أحد wants a definite plural or one in construct: أحد السكان, أحد سكان حمص. */
function isOneOf(context: NameContext, at: number): boolean {
  const word = context.words[at].plain;
  if (word.isDefinite) return true;
  const next = context.words[at + 1]?.plain;
  return (
    next !== undefined &&
    (next.isDefinite || context.placeEnd[at + 1] >= 0 || context.entityAt[at + 1] !== undefined)
  );
}

const asHead = (isDefinite: boolean): Head => ({
  bit: UNNAMED,
  kind: 'unnamed',
  sector: '',
  gloss: '',
  second: '',
  isDefinite,
  isNumbered: false,
  count: null,
});

/** The end of the phrase, what it is attached to, and sources joined by و. */
function sourceEnd(context: NameContext, at: number, head: Head): number {
  const from = head.second === '' ? at : at + 1;
  let last = attachmentEnd(context, readPhrase(context, head, from).last);
  for (let joined = 0; joined < 2 && last + 1 < context.tokens.length; joined++) {
    const split = context.words[last + 1].splits.find(
      ({ proclitic, word }) => proclitic === AND && (word.bits & UNNAMED) !== 0,
    );
    const next = split?.word.heads.find((known) => known.bit === UNNAMED && known.second === '');
    if (next === undefined) break;
    last = attachmentEnd(context, readPhrase(context, next, last + 1).last);
  }
  return last;
}

/** في الجيش السوري, من قوات المعارضة, بوزارة الخارجية, من دمشق: where the source belongs. */
function attachmentEnd(context: NameContext, last: number): number {
  const at = last + 1;
  if (at >= context.tokens.length) return last;
  const glued = context.words[at].splits.find(({ proclitic }) => proclitic === BY);
  if (glued !== undefined) {
    const end = belongingEnd(context, at, glued);
    if (end >= 0) return end;
  }
  if ((context.words[at].plain.bits & ATTACH) === 0 || at + 1 >= context.tokens.length) return last;
  const end = belongingEnd(context, at + 1, { proclitic: '', word: context.words[at + 1].plain });
  return end < 0 ? last : end;
}

function belongingEnd(context: NameContext, at: number, { proclitic, word }: Reading): number {
  const hit = context.entityAt[at];
  if (hit !== undefined && hit.proclitic === proclitic && hit.forms.some((form) => !form.common))
    return hit.last;
  if (proclitic === '' && context.placeEnd[at] >= 0) return context.placeEnd[at];
  const head = word.heads.find((known) => (known.bit & ANY_HEAD) !== 0 && known.second === '');
  if (head !== undefined) {
    const phrase = readPhrase(context, head, at);
    return phrase.state === 'open' ? -1 : phrase.last;
  }
  return (word.bits & CONSTRUCT) !== 0 && word.isDefinite ? at : -1;
}

function unnamedHit(
  first: number,
  last: number,
  { reading, count }: { readonly reading: Reading; readonly count: number | null },
): NameHit {
  return {
    first,
    last,
    proclitic: reading.proclitic,
    kind: 'unnamed',
    entity_id: null,
    candidates: [],
    rule: 'name/unnamed',
    name_first: null,
    name_last: null,
    country: null,
    sector: null,
    count,
  };
}

/** A text that speaks: التقرير, بيان رسمي, مقطع فيديو. */
export function readDocument(context: NameContext, at: number): NameHit | null {
  for (const reading of readingsOf(context, at, DOCUMENT | PAIR)) {
    const head = headOf(context, at, reading, DOCUMENT);
    if (head === null || (reading.word.bits & STOP) !== 0) continue;
    return {
      ...unnamedHit(at, documentEnd(context, head.second === '' ? at : at + 1, head), {
        reading,
        count: null,
      }),
      kind: 'document',
      rule: 'name/document',
    };
  }
  return null;
}

/** Only adjectives: whose text it is stays a name of its own. */
function documentEnd(context: NameContext, at: number, head: Head): number {
  const next = context.words[at + 1]?.plain;
  if (next === undefined || (!head.isDefinite && next.isDefinite)) return at;
  const phrase = readPhrase(context, head, at);
  return phrase.isSupported && phrase.inner !== null ? at : phrase.state === 'open' ? at : phrase.last;
}
