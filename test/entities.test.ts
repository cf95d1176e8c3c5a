import { describe, expect, it } from 'vitest';
import type { NameHit } from '../pipeline/entities/context.ts';
import { linkNames } from '../pipeline/entities/link.ts';
import { findNames } from '../pipeline/entities/names.ts';
import { nameRules } from '../pipeline/entities/rules.ts';
import { compileEntities } from '../pipeline/entities.ts';
import { readLexicons } from '../pipeline/lexicons.ts';
import { findPlaces } from '../pipeline/places/find.ts';
import { compilePlaces } from '../pipeline/places.ts';
import { createVocabulary, type Token, tokenize } from '../pipeline/text/tokens.ts';

const lexicons = readLexicons();
const kit = compileEntities(lexicons);
const placeKit = compilePlaces(lexicons);
const vocabulary = createVocabulary((word) => word);

const quoteOf = (text: string, tokens: readonly Token[], first: number, last: number): string =>
  text.slice(tokens[first].start, tokens[last].end);

function readSentence(text: string): { tokens: Token[]; hits: NameHit[] } {
  const tokens = tokenize(text, 0, text.length, vocabulary);
  return { tokens, hits: findNames(tokens, kit, { places: findPlaces(tokens, placeKit) }) };
}

/** rule → quotes, over the sentences of a text. */
function readText(text: string): { rule: string; quote: string; entity_id: string | null; basis: string }[] {
  const lines = text.split('\n');
  const sentences = lines.map(readSentence);
  const { sentences: linked, aliases } = linkNames(sentences, kit);
  const names = linked.flatMap((list, k) =>
    list.map((name) => ({
      rule: name.rule,
      quote: quoteOf(lines[k], sentences[k].tokens, name.first, name.last),
      entity_id: name.entity_id,
      basis: name.link_basis as string,
    })),
  );
  const stated = aliases.map((alias) => ({
    rule: alias.rule as string,
    quote: quoteOf(lines[alias.sentence], sentences[alias.sentence].tokens, alias.first, alias.last),
    entity_id: alias.entity_id,
    basis: 'stated',
  }));
  return [...names, ...stated];
}

describe.each(nameRules)('$id', ({ id, examples, counterexamples }) => {
  it.each([...examples])('finds $quote', ({ text, quote }) => {
    expect(
      readText(text)
        .filter((found) => found.rule === id)
        .map((found) => found.quote),
    ).toContain(quote);
  });
  it.each([...counterexamples])('finds nothing in %s', (text) => {
    expect(readText(text).filter((found) => found.rule === id)).toEqual([]);
  });
});

it('carries only registered rules', () => {
  const ids = new Set(nameRules.map((rule) => rule.id));
  const texts = nameRules.flatMap((rule) => rule.examples.map((example) => example.text));
  expect(texts.flatMap(readText).filter((found) => !ids.has(found.rule))).toEqual([]);
});

describe('linkNames', () => {
  const entityOf = (text: string, quote: string) => readText(text).find((found) => found.quote === quote);

  it.each([
    ['أحمد الشرع في دمشق\nقال الشرع إن', 'الشرع', 'ent_ahmed_al_sharaa', 'context'],
    ['قال فاروق الشرع\nأضاف الشرع أمس', 'الشرع', 'ent_farouk_al_sharaa', 'context'],
    ['لقاء أحمد الشرع مع فاروق الشرع\nقال الشرع إن', 'الشرع', null, 'ambiguous'],
    ['قال الشرع إن', 'الشرع', null, 'ambiguous'],
    ['وزير الخارجية الروسي، سيرغي لافروف، قال', 'وزير الخارجية الروسي', 'ent_sergey_lavrov', 'coreference'],
    [
      'قال الرئيس التركي رجب طيب أردوغان\nوأضاف الرئيس التركي أمس',
      'الرئيس التركي',
      'ent_recep_tayyip_erdogan',
      'coreference',
    ],
    ['قال أردوغان إن', 'أردوغان', 'ent_recep_tayyip_erdogan', 'unique'],
    [
      'قال مرهف أبو قصرة، المعروف باسمه الحربي أبو حسن الحموي، إن',
      'أبو حسن الحموي',
      'ent_murhaf_abu_qasra',
      'grammar',
    ],
  ])('in %s', (text, quote, entity_id, basis) => {
    expect(entityOf(text, quote)).toMatchObject({ entity_id, basis });
  });

  it('never takes على for Ali', () => {
    expect(readText('حافظ محمد على هدوئه').map((found) => found.quote)).not.toContain('محمد على هدوئه');
  });
});

describe('unnamed sources', () => {
  it.each([
    ['قال مصدر عسكري إن', 1],
    ['قال مصدران من قوات المعارضة لرويترز', 2],
    ['أعلنت ثلاثة مصادر سورية لرويترز', 3],
    ['وقال أحد السكان إن', 1],
    ['وذكر اثنان من كبار القادة الميدانيين أن', 2],
    ['وذكرت مصادر أن', null],
  ])('counts %s', (text, count) => {
    expect(readSentence(text).hits.find((hit) => hit.kind === 'unnamed')?.count).toBe(count);
  });
});

it('gives forces of the opposition the kind of the group', () => {
  expect(readSentence('من قوات المعارضة').hits).toMatchObject([{ kind: 'group', sector: 'REB' }]);
});

it('compiles no alias of an entity that is missing', () => {
  const broken = { entity_aliases: [{ entity_id: 'ent_nobody', type: 'short', flags: '', alias: 'فلان' }] };
  expect(() => compileEntities(broken)).toThrow('no entity ent_nobody');
});
