import { type EntityKit, findEntityHits } from '../entities.ts';
import { BY } from '../text/affixes.ts';
import type { Token } from '../text/tokens.ts';
import { closingMark, createContext } from './context.ts';
import type { LinkedName } from './link.ts';
import type { NamedSentence } from './people.ts';
import { nameEnd } from './person.ts';

/** Another name that the article itself gives: tokens [first, last] of a sentence, and whose it is. */
export type StatedName = {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** ب glued to the first word: الملقب بالجولاني. */
  readonly proclitic: string;
  readonly entity_id: string | null;
  /** The name it belongs to: index among the names of the sentence. */
  readonly name: number;
  readonly rule: 'name/alias-bracket' | 'name/alias-cue';
};

/** "أحمد الشرع( الجولاني )", "قوات سوريا الديمقراطية (قسد)", "المعروف باسمه الحربي أبو حسن الحموي". */
export function findStatedAliases(
  sentences: readonly NamedSentence[],
  linked: readonly (readonly LinkedName[])[],
  kit: EntityKit,
): StatedName[] {
  const found: StatedName[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    linked[sentence].forEach((name, k) => {
      const span = bracketAlias(tokens, name, kit);
      if (span !== null)
        found.push({ sentence, ...span, entity_id: name.entity_id, name: k, rule: 'name/alias-bracket' });
    });
    found.push(...cuedAliases(tokens, sentence, linked[sentence], kit));
  });
  return found;
}

type Span = { readonly first: number; readonly last: number; readonly proclitic: string };

/** What stands in brackets right after a name, or as the end of its phrase. */
function bracketAlias(tokens: readonly Token[], name: LinkedName, kit: EntityKit): Span | null {
  if (name.kind === 'unnamed' || name.kind === 'document' || name.name_last === null) return null;
  const inside = tokens[name.name_last + 1]?.word.folded === '(' ? name.name_last + 1 : name.last + 1;
  if (tokens[inside]?.word.folded !== '(') return null;
  const close = closingMark(createContext(tokens, kit, {}), inside);
  if (close < 0 || close > inside + 4) return null;
  const first = inside + 1;
  const isAlias = isOtherName(tokens, first, close - 1, name, kit);
  return isAlias ? { first, last: close - 1, proclitic: '' } : null;
}

/** Another form of the same entity; for persons a name, for others one short word or Latin letters. */
function isOtherName(
  tokens: readonly Token[],
  first: number,
  last: number,
  name: LinkedName,
  kit: EntityKit,
): boolean {
  const hit = findEntityHits(tokens.slice(first, last + 1), kit)[0];
  if (hit !== undefined)
    return (
      hit.first === 0 &&
      hit.last === last - first &&
      hit.forms.some((f) => f.entity.entity_id === name.entity_id)
    );
  if (name.kind === 'person') return nameEnd(createContext(tokens, kit, {}), first, true) === last;
  const { kind } = tokens[first].word;
  return first === last && kind === 'latin' && tokens[first].end - tokens[first].start <= 8;
}

/** After المعروف باسم, الملقب بـ …: a lexicon name, a quotation or a person name. */
function cuedAliases(
  tokens: readonly Token[],
  sentence: number,
  names: readonly LinkedName[],
  kit: EntityKit,
): StatedName[] {
  const found: StatedName[] = [];
  for (const cue of kit.aliasCues.find(tokens)) {
    const owner = names.findIndex((name) => name.last < cue.first && cue.first - name.last <= 2);
    if (owner < 0 || names[owner].kind === 'unnamed') continue;
    const span = aliasAfter(tokens, cue.last + 1, kit);
    if (span === null || namesAnother(tokens, span, names[owner], kit)) continue;
    found.push({ sentence, ...span, entity_id: names[owner].entity_id, name: owner, rule: 'name/alias-cue' });
  }
  return found;
}

/** التحالف المعروف باسم قوات سوريا الديمقراطية: the lexicon knows it as somebody else's name. */
function namesAnother(tokens: readonly Token[], span: Span, owner: LinkedName, kit: EntityKit): boolean {
  const hit = findEntityHits(tokens.slice(span.first, span.last + 1), kit)[0];
  return hit?.forms.every((form) => form.entity.entity_id !== owner.entity_id) ?? false;
}

function aliasAfter(tokens: readonly Token[], at: number, kit: EntityKit): Span | null {
  if (at >= tokens.length) return null;
  const context = createContext(tokens, kit, {});
  const close = closingMark(context, at);
  if (close > 0) return { first: at + 1, last: close - 1, proclitic: '' };
  const hit = context.entityAt[at];
  if (hit !== undefined) return { first: at, last: hit.last, proclitic: hit.proclitic };
  const last = nameEnd(context, at, true);
  if (last >= 0) return { first: at, last, proclitic: '' };
  const split = context.words[at].splits.find(({ proclitic, word }) => proclitic === BY && word.isDefinite);
  return split === undefined ? null : { first: at, last: at, proclitic: BY };
}
