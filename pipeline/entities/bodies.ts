import { type EntityHit, type LexiconEntity, plainEntity } from '../entities.ts';
import { AND, ARTICLE, BY } from '../text/affixes.ts';
import { isOfOthers } from './agreement.ts';
import { isPart } from './barred.ts';
import { type NameContext, type NameHit, readingsOf } from './context.ts';
import { agreeing, type Phrase, readPhrase } from './phrase.ts';
import {
  ADJECTIVE,
  ANY_HEAD,
  CONSTRUCT,
  DEMONYM,
  GROUP_HEAD,
  type Head,
  MEDIA_HEAD,
  PAIR,
  type Reading,
  STOP,
  TITLE,
  WEAK_HEAD,
} from './words.ts';

/** A lexicon name as it stands, with a second demonym after it (القوات الجوية السورية والروسية). */
export function readEntity(context: NameContext, at: number): NameHit | null {
  const hit = context.entityAt[at];
  if (hit === undefined) return null;
  const forms = hit.forms.filter((form) => !form.common);
  if (forms.length === 0) return null;
  const coordinated = secondDemonym(context, hit.last);
  const extended = coordinated > hit.last ? coordinated : officialEnd(context, hit);
  const entity = forms.length === 1 && coordinated === hit.last ? forms[0].entity : null;
  const only = forms[0].entity;
  return {
    first: at,
    last: extended,
    proclitic: hit.proclitic,
    kind: only.kind,
    entity_id: entity?.entity_id ?? null,
    candidates: entity === null ? forms.map((form) => form.entity.entity_id) : [],
    rule: 'name/lexicon',
    name_first: at,
    name_last: hit.last,
    country: entity?.country ?? null,
    sector: only.sector,
    count: null,
  };
}

function secondDemonym(context: NameContext, last: number): number {
  const previous = context.words[last].plain;
  if ((previous.bits & DEMONYM) === 0 || last + 1 >= context.words.length) return last;
  const isJoined = context.words[last + 1].splits.some(
    ({ proclitic, word }) =>
      proclitic === AND &&
      (word.bits & DEMONYM) !== 0 &&
      word.isDefinite === previous.isDefinite &&
      !isOfOthers(previous.folded, word.folded),
  );
  return isJoined ? last + 1 : last;
}

/** وكالة سانا الرسمية: an adjective after an agency named with its head noun. */
function officialEnd(context: NameContext, { first, last, forms }: EntityHit): number {
  const next = context.words[last + 1]?.plain;
  const isHeaded = last > first && (context.words[first].plain.bits & MEDIA_HEAD) !== 0;
  const isAdjective = next?.isDefinite && (next.bits & ADJECTIVE) !== 0;
  return isHeaded && isAdjective && forms[0].entity.kind === 'media' ? last + 1 : last;
}

/** A group, body, outlet or organisation by its head noun: وزارة الدفاع السورية, صحيفة "نيويورك تايمز". */
export function readBody(context: NameContext, at: number): NameHit | null {
  for (const reading of readingsOf(context, at, ANY_HEAD | PAIR)) {
    const head = headOf(context, at, reading);
    if (head === null || (reading.word.bits & STOP) !== 0) continue;
    const from = head.second === '' ? at : at + 1;
    const phrase = readPhrase(context, head, from);
    if (!isNamed(head, phrase, from) || (phrase.last === at && isModifier(context, at))) continue;
    if (head.bit === WEAK_HEAD && isPart(context, at, phrase.last)) continue;
    if (isLedBy(context, from, reading)) continue;
    return bodyHit(context, at, { reading, head, phrase });
  }
  return null;
}

/** المحكمة | برئاسة القاضي حسين قنديل, قوة بقيادة العقيد: by whom something is led is no body. */
const isLedBy = ({ words }: NameContext, from: number, { proclitic }: Reading): boolean =>
  proclitic.endsWith(BY) && ((words[from + 1]?.plain.bits ?? 0) & TITLE) !== 0;

/** المجالس البلدية: an adjective of the definite noun before it, not a body. */
function isModifier(context: NameContext, at: number): boolean {
  return at > 0 && (context.words[at].plain.bits & ADJECTIVE) !== 0 && context.words[at - 1].plain.isDefinite;
}

/** The head line that fits: a two-word head when its second word follows, else a one-word head. */
export function headOf(context: NameContext, at: number, { word }: Reading, bits = ANY_HEAD): Head | null {
  const next = context.words[at + 1]?.plain.folded ?? '';
  const pair = word.heads.find(
    (head) => (head.bit & bits) !== 0 && head.second !== '' && head.second === next,
  );
  if (pair !== undefined) return { ...pair, isDefinite: pair.isDefinite || next.startsWith(ARTICLE) };
  return word.heads.find((head) => (head.bit & bits) !== 0 && head.second === '') ?? null;
}

/** A weak head (موقع، مركز، حركة) names something only with a demonym, place, entity or quoted name. */
function isNamed(head: Head, phrase: Phrase, from: number): boolean {
  if (head.bit === WEAK_HEAD) return phrase.isSupported;
  if (head.second !== '' || head.isDefinite) return true;
  return phrase.last > from && phrase.state !== 'open';
}

type Body = { readonly reading: Reading; readonly head: Head; readonly phrase: Phrase };

function bodyHit(context: NameContext, at: number, { reading, head, phrase }: Body): NameHit {
  const inner = phrase.isCoordinated || isWord(context, at, head, phrase) ? null : phrase.inner;
  const entity = inner === null ? null : namedBy(inner, head);
  const candidates =
    entity === null && inner !== null ? inner.forms.map((form) => form.entity.entity_id) : [];
  return {
    first: at,
    last: phrase.last,
    proclitic: reading.proclitic,
    kind: entity?.kind ?? (phrase.group?.kind || head.kind || 'group'),
    entity_id: entity?.entity_id ?? null,
    candidates,
    rule: entity === null ? 'name/head-phrase' : 'name/head-entity',
    name_first: inner?.first ?? null,
    name_last: inner?.last ?? null,
    country: entity?.country ?? phrase.country,
    sector: entity?.sector ?? (phrase.group?.sector || head.sector || null),
    count: null,
  };
}

/** الشبكة العربية, شبكة المدن العربية, وكالة بلومبيرغ للأخبار, صحيفة "الوطن" الكويتية: the ordinary word, or the name of another country's outlet. */
function isWord({ words, tokens }: NameContext, at: number, head: Head, { inner, country }: Phrase): boolean {
  const common = inner?.forms.filter((form) => form.common) ?? [];
  if (inner === null || common.length === 0) return false;
  const from = head.second === '' ? at + 1 : at + 2;
  const isMarked =
    inner.proclitic === '' && inner.first > from && tokens[inner.first - 1].word.kind === 'punct';
  if (!isMarked && ((head.isDefinite && head.second === '') || inner.proclitic !== '')) return true;
  const between = words.slice(from, inner.first).map(({ plain }) => plain);
  if (between.some(({ isDefinite, bits }) => isDefinite && (bits & BETWEEN) === 0)) return true;
  return country !== null && common.every(({ entity }) => (entity.country ?? country) !== country);
}

/** وكالة | الأنباء الفلسطينية | وفا */
const BETWEEN = DEMONYM | ADJECTIVE | CONSTRUCT;

/** صحيفة نيويورك تايمز is the paper; قوات حزب الله and مقاتلو حماس stand for the group. */
function namedBy(inner: EntityHit, head: Head): LexiconEntity | null {
  const entity = agreeing(inner, head);
  if (entity !== null) return entity;
  const plain = plainEntity(inner);
  return plain !== null && plain.kind === 'group' && head.bit === GROUP_HEAD ? plain : null;
}
