import { type EntityKit, findEntityHits } from '../entities.ts';
import { mapped, NONE } from '../text/arrays.ts';
import type { Token } from '../text/tokens.ts';
import { findStatedAliases, type StatedName } from './aliases.ts';
import type { NameHit } from './context.ts';
import { byCountries } from './countries.ts';
import { isNamesake } from './namesakes.ts';
import {
  collectPeople,
  foldedWords,
  type NamedSentence,
  nameWords,
  type People,
  titleKey,
} from './people.ts';
import { ADJECTIVE, GIVEN, NO_NAME, PARTICLE, STOP, VERB, WEAK_GIVEN, type WordClass } from './words.ts';

export type NameLinkBasis =
  | 'unique'
  | 'head_noun'
  | 'context'
  | 'coreference'
  | 'grammar'
  | 'ambiguous'
  | 'none';

/** A name of an article with the entity it means there. */
export type LinkedName = NameHit & {
  readonly link_basis: NameLinkBasis;
  /** The entity, or the folded full name of an unknown person: equal keys are one person. */
  readonly key: string | null;
};

export type ArticleNames = {
  /** Per sentence, in order. */
  readonly sentences: readonly (readonly LinkedName[])[];
  readonly aliases: readonly StatedName[];
};

/**
 * Links the names of a whole article: a family name or an alias that several share means the one whom the
 * article names in full, and nobody when two fit; an office means the person it introduced; ordinary words
 * (الحرة) are names only with evidence. `countries` are those that its places lie in. Adds the short forms that a sentence alone does not show.
 */
export function linkNames(
  sentences: readonly NamedSentence[],
  kit: EntityKit,
  countries: readonly string[] = NONE,
): ArticleNames {
  const people = collectPeople(sentences, kit);
  const linked = sentences.map(({ tokens, hits }) => {
    const names = mapped(hits, (hit) => linkHit(tokens, hit, people, kit));
    const short = shortNames(tokens, hits, people, kit);
    return linkAppositions(tokens, short.length === 0 ? names : [...names, ...short].sort(byFirst), kit);
  });
  const settled = byCountries(linked, countries, kit);
  const known = new Set<string>();
  for (const names of settled)
    for (const { entity_id } of names)
      if (entity_id !== null && kit.commonIds.has(entity_id)) known.add(entity_id);
  const complete =
    known.size === 0 ? settled : settled.map((names, k) => addCommon(sentences[k].tokens, names, known, kit));
  const aliases = findStatedAliases(sentences, complete, kit);
  return { sentences: linkStated(sentences, complete, aliases), aliases };
}

/** A name that the article states as an alias means its owner wherever it stands. */
function linkStated(
  sentences: readonly NamedSentence[],
  linked: readonly (readonly LinkedName[])[],
  aliases: readonly StatedName[],
): LinkedName[][] {
  const owners = new Map<string, LinkedName>();
  for (const { sentence, first, last, proclitic, name } of aliases)
    owners.set(
      foldedWords(sentences[sentence].tokens, first, last, proclitic).join(' '),
      linked[sentence][name],
    );
  return linked.map((names, k) =>
    mapped(names, (name) => {
      if (owners.size === 0 || name.entity_id !== null || name.name_first === null) return name;
      const owner = owners.get(nameWords(sentences[k].tokens, name).join(' '));
      if (owner === undefined || owner.kind !== name.kind) return name;
      return { ...name, entity_id: owner.entity_id, key: owner.key, link_basis: 'grammar' };
    }),
  );
}

const byFirst = (a: NameHit, b: NameHit): number => a.first - b.first;

function linkHit(tokens: readonly Token[], hit: NameHit, people: People, kit: EntityKit): LinkedName {
  if (hit.entity_id !== null) return linkKnown(tokens, hit, people, kit);
  if (hit.candidates.length > 1) return choose(hit, present(hit.candidates, people), people);
  if (hit.kind !== 'person') return basis(hit, 'none', null);
  if (hit.name_first === null) return linkOffice(tokens, hit, people, kit);
  const words = nameWords(tokens, hit).join(' ');
  if (people.persons.has(words)) return basis(hit, 'none', words);
  return choose(hit, people.byForm.get(words), people);
}

/** A short name that is somebody's by itself, unless the article speaks of another of that name only. */
function linkKnown(tokens: readonly Token[], hit: NameHit, people: People, kit: EntityKit): LinkedName {
  const words = nameWords(tokens, hit);
  const rivals = hit.kind === 'person' && words.length === 1 ? people.byForm.get(words[0]) : undefined;
  const isRivalled = rivals !== undefined && !rivals.has(hit.entity_id ?? '');
  if (isRivalled) return choose({ ...hit, entity_id: null }, rivals, people);
  const isAlone = hit.kind === 'person' && words.length === 1 && hit.name_first === hit.first;
  if (isAlone && isNamesake(tokens, hit, kit)) return basis({ ...hit, entity_id: null }, 'none', null);
  return basis(hit, hit.rule === 'name/head-entity' ? 'head_noun' : 'unique', hit.entity_id);
}

function present(candidates: readonly string[], people: People): Set<string> {
  return new Set(candidates.filter((id) => people.persons.has(id)));
}

/** The only one that fits, or nobody. */
function choose(hit: NameHit, keys: ReadonlySet<string> | undefined, people: People): LinkedName {
  if (keys === undefined || keys.size !== 1) {
    const isOpen = (keys?.size ?? 0) > 1 || hit.candidates.length > 1;
    return basis(hit, isOpen ? 'ambiguous' : 'none', null);
  }
  const key = [...keys][0];
  const entity_id = people.persons.get(key)?.entity_id ?? null;
  return basis({ ...hit, entity_id }, entity_id === null ? 'none' : 'context', key);
}

/** وزير الخارجية الإيراني alone is he whom the same title introduced in this article. */
function linkOffice(tokens: readonly Token[], hit: NameHit, people: People, kit: EntityKit): LinkedName {
  const keys = people.byTitle.get(titleKey(tokens, hit, hit.last));
  if (keys === undefined || keys.size !== 1) return basis(hit, 'none', null);
  const entity_id = [...keys][0];
  const entity = kit.entities.get(entity_id);
  return basis({ ...hit, entity_id, country: entity?.country ?? hit.country }, 'coreference', entity_id);
}

/** Field by field, since every name of every article is linked: spreading is slow and gives each its own shape. */
const basis = (hit: NameHit, link_basis: NameLinkBasis, key: string | null): LinkedName => ({
  first: hit.first,
  last: hit.last,
  proclitic: hit.proclitic,
  kind: hit.kind,
  entity_id: hit.entity_id,
  candidates: hit.candidates,
  rule: hit.rule,
  name_first: hit.name_first,
  name_last: hit.name_last,
  country: hit.country,
  sector: hit.sector,
  count: hit.count,
  link_basis,
  key,
});

/** An office beside a name is the same person: وزير الخارجية الروسي، سيرغي لافروف; أحمد الشرع القائد العام. */
function linkAppositions(
  tokens: readonly Token[],
  names: readonly LinkedName[],
  kit: EntityKit,
): LinkedName[] {
  return mapped(names, (name, k) => {
    if (name.rule !== 'name/office' || name.entity_id !== null) return name;
    // أبلغ الجهيناوي | الرئيس العراقي: the office of another country is somebody else's.
    const nation = kit.words.of(tokens[name.last].word).plain.country || null;
    const beside = [names[k + 1], names[k - 1]].find(
      (other) =>
        other !== undefined &&
        other.kind === 'person' &&
        other.name_first !== null &&
        other.key !== null &&
        other.proclitic === '' &&
        (nation === null || other.country === null || other.country === nation) &&
        touches(tokens, name, other),
    );
    if (beside === undefined) return name;
    return { ...name, entity_id: beside.entity_id, key: beside.key, link_basis: 'coreference' };
  });
}

/** Side by side, or with one comma between. */
function touches(tokens: readonly Token[], a: NameHit, b: NameHit): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  if (right.proclitic !== '') return false;
  const gap = right.first - left.last - 1;
  return gap === 0 || (gap === 1 && COMMAS.includes(tokens[left.last + 1].word.folded));
}

const COMMAS = '،,';

/** Family and given names of the article's persons where the sentence alone shows no name. */
function shortNames(
  tokens: readonly Token[],
  hits: readonly NameHit[],
  people: People,
  kit: EntityKit,
): LinkedName[] {
  const found: LinkedName[] = [];
  if (people.byForm.size === 0) return found;
  const taken = coverage(tokens, hits);
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] === 1 || tokens[at].word.kind !== 'word') continue;
    const { readings, mayBeAlone } = kit.words.of(tokens[at].word);
    if (!mayBeAlone && people.pairHeads.size === 0) continue;
    for (const reading of readings) {
      const length = formLength(tokens, at, reading.word, people);
      if (length === 0) continue;
      const form = [reading.word.folded, ...tokens.slice(at + 1, at + length).map((t) => t.word.folded)].join(
        ' ',
      );
      const name = choose(shortHit(at, at + length - 1, reading.proclitic), people.byForm.get(form), people);
      // A given name that two of the article share is not worth a mention.
      if (name.key !== null || (reading.word.bits & GIVEN) === 0) found.push(name);
      break;
    }
  }
  return found;
}

/** 1 for every token inside a name. */
function coverage(tokens: readonly Token[], names: readonly NameHit[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  return taken;
}

/** A word that means something else too stays a word, unless the next one completes the name. */
function formLength(
  tokens: readonly Token[],
  at: number,
  { folded, bits }: WordClass,
  { byForm, pairHeads }: People,
): number {
  if (pairHeads.size > 0 && pairHeads.has(folded)) {
    const next = tokens[at + 1]?.word.folded;
    if (next !== undefined && byForm.has(`${folded} ${next}`)) return 2;
  }
  return (bits & NO_NAME) === 0 && byForm.has(folded) ? 1 : 0;
}

const shortHit = (first: number, last: number, proclitic: string): NameHit => ({
  first,
  last,
  proclitic,
  kind: 'person',
  entity_id: null,
  candidates: [],
  rule: 'name/short',
  name_first: first,
  name_last: last,
  country: null,
  sector: null,
  count: null,
});

/** الحرة as a name: the outlet stands elsewhere in the article, and the word is no adjective here. */
function addCommon(
  tokens: readonly Token[],
  names: readonly LinkedName[],
  known: ReadonlySet<string>,
  kit: EntityKit,
): LinkedName[] {
  const taken = coverage(tokens, names);
  const added: LinkedName[] = [];
  for (const hit of findEntityHits(tokens, kit)) {
    const forms = hit.forms.filter((form) => form.common && known.has(form.entity.entity_id));
    if (forms.length !== 1 || taken.subarray(hit.first, hit.last + 1).includes(1)) continue;
    const isOneWord = hit.first === hit.last;
    if (isOneWord && !standsAlone(tokens, hit.first, kit)) continue;
    const { entity } = forms[0];
    const name = {
      ...shortHit(hit.first, hit.last, hit.proclitic),
      kind: entity.kind,
      rule: 'name/common-alias',
    };
    added.push(
      basis(
        { ...name, entity_id: entity.entity_id, country: entity.country, sector: entity.sector },
        'context',
        entity.entity_id,
      ),
    );
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort(byFirst);
}

/** After a verb, a preposition or a mark, and before no adjective: not the adjective of a noun. */
function standsAlone(tokens: readonly Token[], at: number, kit: EntityKit): boolean {
  const before = tokens[at - 1]?.word;
  const next = tokens[at + 1]?.word;
  const isAfterNoun =
    before !== undefined && before.kind === 'word' && (kit.words.of(before).plain.bits & (STOP | VERB)) === 0;
  const followed = next === undefined ? 0 : kit.words.of(next).plain.bits;
  return !isAfterNoun && (followed & (ADJECTIVE | GIVEN | WEAK_GIVEN | PARTICLE)) === 0;
}
