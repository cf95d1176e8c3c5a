import { describe, expect, it } from 'vitest';
import { fold } from '../../pipeline/text/fold.ts';
import { compileMorphology, expandNoun, expandVerb, verbKey } from '../../pipeline/text/morphology.ts';
import { DERIVED } from './paradigms/derived.ts';
import type { Paradigm } from './paradigms/paradigm.ts';
import { PREFIXED } from './paradigms/prefixed.ts';
import { SOUND } from './paradigms/sound.ts';
import { WEAK } from './paradigms/weak.ts';

type Query = Partial<ReturnType<typeof expandVerb>[number]>;
const HE: Query = { person: 3, gender: 'm', number: 'singular' };
const SHE: Query = { person: 3, gender: 'f', number: 'singular' };
const THEY: Query = { person: 3, gender: 'm', number: 'plural' };
const THEY_F: Query = { person: 3, gender: 'f', number: 'plural' };
const I: Query = { person: 1, number: 'singular' };
const PAST: Query = { tense: 'past', voice: 'active' };
const PRESENT: Query = { tense: 'present', voice: 'active' };

/** Which cell of the paradigm is which form. */
const QUERIES: Readonly<Record<Exclude<keyof Paradigm, 'parts'>, readonly Query[]>> = {
  past: [HE, SHE, THEY, THEY_F, I].map((who) => ({ ...PAST, ...who })),
  present: [HE, SHE, { ...THEY, mood: 'indicative' as const }].map((who) => ({ ...PRESENT, ...who })),
  jussive: [HE, THEY].map((who) => ({ ...PRESENT, ...who })),
  passive: [
    { ...HE, tense: 'past', voice: 'passive' },
    { ...HE, tense: 'present', voice: 'passive' },
  ],
  participles: [
    { tense: 'active_participle', gender: 'm', number: 'singular' },
    { tense: 'passive_participle', gender: 'm', number: 'singular' },
  ],
};

/** Cells of the paradigm that the morphology does not know, as "column: form". */
function missing(paradigm: Paradigm): string[] {
  const forms = expandVerb(paradigm.parts);
  const known = (form: string, query: Query): boolean =>
    forms.some(
      (found) =>
        found.form === fold(form) &&
        Object.entries(query).every(([key, value]) => found[key as keyof Query] === value),
    );
  const absent: string[] = [];
  for (const [column, queries] of Object.entries(QUERIES)) {
    const cells = paradigm[column as keyof Paradigm].split(' ');
    expect(cells.length, `${paradigm.parts} ${column}`).toBe(queries.length);
    cells.forEach((form, at) => {
      if (form !== '-' && !known(form, queries[at])) absent.push(`${column}: ${form}`);
    });
  }
  for (const masdar of paradigm.parts.split(' ').slice(2))
    if (!known(masdar.replaceAll('\u0651', ''), { tense: 'masdar' })) absent.push(`masdar: ${masdar}`);
  return absent;
}

describe.each([
  ['sound, assimilated and hamzated', SOUND],
  ['hollow, defective and doubled', WEAK],
  ['patterns II-VI and quadriliteral', DERIVED],
  ['patterns VII-X', PREFIXED],
])('%s', (_, paradigms) => {
  it.each(paradigms.map((paradigm) => [paradigm.parts, paradigm] as const))(
    'conjugates %s',
    (_, paradigm) => {
      expect(missing(paradigm)).toEqual([]);
    },
  );
});

const has = (parts: string, form: string, query: Query = {}): boolean =>
  expandVerb(parts).some(
    (found) =>
      found.form === fold(form) &&
      Object.entries(query).every(([key, value]) => found[key as keyof Query] === value),
  );

describe('expandVerb', () => {
  it('writes a hamza before long u in every accepted way', () => {
    for (const form of ['بدؤوا', 'بدأوا', 'بدءوا']) expect(has('بدأ يبدأ بدء', form, PAST)).toBe(true);
    for (const form of ['مسؤول', 'مسئول', 'مسؤولين'])
      expect(has('سأل يسأل سؤال', form, { tense: 'passive_participle' })).toBe(true);
  });

  it('gives masdars their accusative, dual and regular plural', () => {
    for (const form of ['انسحابا', 'انسحابات', 'انسحابين', 'انسحابان'])
      expect(has('انسحب ينسحب انسحاب', form, { tense: 'masdar' })).toBe(true);
    expect(has('ضرب يضرب ضربة', 'ضربات', { tense: 'masdar', number: 'plural' })).toBe(true);
    expect(has('هجم يهجم هجوم', 'هجومات')).toBe(false);
    expect(has('تخلّى يتخلّى تخلّي', 'تخل', { tense: 'masdar', attachment: 'bare' })).toBe(true);
  });

  it('gives participles gender, number, case and construct forms', () => {
    for (const form of ['مؤكدا', 'مؤكدة', 'مؤكدين', 'مؤكدات']) expect(has('أكّد يؤكّد تأكيد', form)).toBe(true);
    for (const form of ['داعيا', 'داعية', 'داعين', 'داع', 'داعي'])
      expect(has('دعا يدعو دعوة', form)).toBe(true);
    expect(has('قاتل يقاتل قتال', 'مقاتلو', { attachment: 'construct' })).toBe(true);
    expect(has('ألغى يلغي إلغاء', 'ملغاة', { tense: 'passive_participle', gender: 'f' })).toBe(true);
  });

  it('tells pattern I from II by shadda or masdar', () => {
    expect(verbKey('حذر يحذر تحذير')).toBe(verbKey('حذّر يحذّر تحذير'));
    expect(verbKey('حذر يحذر حذر')).not.toBe(verbKey('حذّر يحذّر تحذير'));
    expect(verbKey('اتفق يتفق اتفاق')).toBe(verbKey('اتّفق يتّفق اتّفاق'));
  });

  it('has no passive for reflexive patterns', () => {
    expect(expandVerb('انسحب ينسحب انسحاب').some(({ voice }) => voice === 'passive')).toBe(false);
  });

  it('says what is missing', () => {
    expect(() => expandVerb('قال')).toThrow('[isnad] verb "قال" has no present');
  });
});

describe('expandNoun', () => {
  const forms = (words: string): string[] => expandNoun(words).map(({ form }) => form);
  it.each([
    ['غارة غارات', 'غارة غارات غارتان غارتين غارتا غارتي'],
    ['مصدر مصادر', 'مصدر مصادر مصدران مصدرين مصدرا مصدري'],
    ['هجوم هجمات', 'هجوما هجومين هجمات'],
    ['مقاتل مقاتلون', 'مقاتلون مقاتلين مقاتلو مقاتلي'],
    ['مدني مدنيون مدنيين', 'مدنيون مدنيين مدنيو مدنيا'],
    ['مسؤول مسؤولة مسؤولون', 'مسؤولة مسؤولتين مسؤولو'],
    ['لقاء لقاءات', 'لقاء لقاؤ لقائ لقاءات لقاءين'],
    ['مستشفى مستشفيات', 'مستشفى مستشفا مستشفيان مستشفيات'],
    ['عبء أعباء', 'عبئا عبئين أعباء'],
    ['مبدأ مبادئ', 'مبدأين مبدآن مبادئ'],
  ])('expands %s', (words, expected) => {
    expect(forms(words)).toEqual(expect.arrayContaining(expected.split(' ').map(fold)));
  });

  it('does not take every ون for a plural', () => {
    expect(forms('قانون قوانين')).not.toContain('قانو');
    expect(forms('قانون قوانين')).not.toContain('قوانو');
  });
});

describe('analyse', () => {
  const morphology = compileMorphology(
    [
      { id: 'qala', parts: 'قال يقول قول' },
      { id: 'hajama', parts: 'هاجم يهاجم مهاجمة' },
      { id: 'sayatara', parts: 'سيطر يسيطر سيطرة' },
      { id: 'rama', parts: 'رمى يرمي رمي' },
      { id: 'qaraa', parts: 'قرأ يقرأ قراءة' },
    ],
    [{ id: 'fighter', words: 'مقاتل مقاتلون' }],
  );
  const read = (word: string): string[] => [
    ...new Set(
      morphology.analyse({ folded: fold(word), kind: 'word' }).map(({ entry, kind, form, reading }) => {
        const what = kind === 'verb' ? form.tense : form.number;
        const { conjunction, particle, article, enclitic } = reading;
        return [entry.id, what, conjunction, particle, article ? 'ال' : '', enclitic].join(' ').trim();
      }),
    ),
  ];

  it.each([
    ['وسيقول', ['qala present و س']],
    ['ليقولوا', ['qala present  ل']],
    ['هاجموه', ['hajama past    ه', 'hajama imperative    ه']],
    ['وسيطروا', ['sayatara past و', 'sayatara imperative و']],
    ['رماه', ['rama past    ه']],
    ['يقرؤه', ['qaraa present    ه']],
    ['وبالقول', ['qala masdar و ب ال']],
    ['للسيطرة', ['sayatara masdar  ل ال']],
    ['المقاتلين', ['fighter plural   ال', 'fighter dual   ال']],
    ['مقاتلوها', ['fighter plural    ها']],
  ])('reads %s', (word, expected) => {
    expect(read(word)).toEqual(expected);
  });

  it.each([
    ['سقال', 'a past after the future particle'],
    ['القال', 'a past with the article'],
    ['بيقول', 'a present after a preposition'],
    ['سيقولوا', 'a subjunctive after the future particle'],
    ['سيطرواه', 'the silent alef before a pronoun'],
    ['المقاتلو', 'a construct form with the article'],
    ['مقاتلونها', 'a plural with its n before a pronoun'],
    ['أقولني', 'the speaker as his own object'],
  ])('does not read %s: %s', (word) => {
    expect(read(word)).toEqual([]);
  });

  it('remembers a form', () => {
    const word = { folded: 'قال', kind: 'word' as const };
    expect(morphology.analyse(word)).toBe(morphology.analyse(word));
  });

  it('leaves numbers and Latin words alone', () => {
    expect(morphology.analyse({ folded: '52', kind: 'number' })).toEqual([]);
  });
});
