import { describe, expect, it } from 'vitest';
import { article, run, type Said } from './support/told-events.ts';

/** How many events the mentions of one article are. */
const count = (...said: Said[]): number => run(article('أ', '2024-12-07', said)).events.length;

const VISIT: Said = {
  kind: 'visit',
  text: 'أجرى وزير الدفاع زيارة إلى عدن.',
  trigger: 'زيارة',
  actor: 'وزير الدفاع',
  place: 'عدن',
};

describe('a definite word refers to the happening told by it before', () => {
  it('when it says nothing more of itself', () => {
    expect(count(VISIT, { kind: 'visit', text: 'استغرقت الزيارة يومين.', trigger: 'الزيارة' })).toBe(1);
    expect(count(VISIT, { kind: 'visit', text: 'انتهت زيارته.', trigger: 'زيارته' })).toBe(1);
    const raid: Said = {
      kind: 'air_strike',
      text: 'طالت غارة جوية مخزنا في تعز.',
      trigger: 'غارة جوية',
      place: 'تعز',
    };
    expect(
      count(raid, { kind: 'air_strike', text: 'خلفت الغارة الجوية دمارا.', trigger: 'الغارة الجوية' }),
    ).toBe(1);
    expect(count(raid, { kind: 'air_strike', text: 'تصدى الأهالي للغارة.', trigger: 'للغارة' })).toBe(1);
  });

  it('and not when it is indefinite, comes first, names another place or is called by another word', () => {
    const bare: Said = { kind: 'visit', text: 'جرت زيارة.', trigger: 'زيارة' };
    expect(count(VISIT, bare)).toBe(2);
    expect(count({ ...bare, text: 'جرت الزيارة.', trigger: 'الزيارة' }, { ...VISIT, actor: undefined })).toBe(
      2,
    );
    expect(count(VISIT, { ...VISIT, text: 'ثم الزيارة إلى تعز.', trigger: 'الزيارة', place: 'تعز' })).toBe(2);
    expect(count(VISIT, { kind: 'visit', text: 'وصف الجولة بالناجحة.', trigger: 'الجولة' })).toBe(2);
  });

  it('and not the dead or the agreements, of which an article tells many', () => {
    const dead: Said = { kind: 'killing', text: 'سقط قتلى في حوادث.', trigger: 'قتلى', killed: 12 };
    expect(count(dead, { kind: 'killing', text: 'ارتفع عدد القتلى.', trigger: 'القتلى' })).toBe(2);
  });
});

describe('a headline tells what its article tells again', () => {
  const veto: Said = { kind: 'legal_action', text: 'روسيا تستخدم الفيتو', trigger: 'الفيتو', actor: 'روسيا' };
  const again: Said = {
    ...veto,
    text: 'استخدمت روسيا حق الفيتو في مجلس الأمن.',
    trigger: 'حق الفيتو',
    place: 'مجلس الأمن',
  };

  it('by the same word and of the same doer', () => {
    expect(run(article('أ', '2017-04-12', [veto, again], veto.text)).events).toHaveLength(1);
    expect(run(article('أ', '2017-04-12', [veto, again])).events).toHaveLength(2);
    const other = { ...again, text: 'استخدمت الصين حق الفيتو في مجلس الأمن.', actor: 'الصين' };
    expect(run(article('أ', '2017-04-12', [veto, other], veto.text)).events).toHaveLength(2);
  });
});

describe('a kind of which an article hardly tells two', () => {
  it('is one in one country', () => {
    const attack: Said = {
      kind: 'chemical_attack',
      text: 'هجوم كيميائي في خان شيخون.',
      trigger: 'هجوم كيميائي',
      place: 'خان شيخون',
    };
    const use: Said = {
      ...attack,
      text: 'استخدام غاز السارين في سوريا.',
      trigger: 'استخدام غاز',
      place: 'سوريا',
    };
    expect(count(attack, use)).toBe(1);
    expect(count({ ...attack, kind: 'bombing' }, { ...use, kind: 'bombing' })).toBe(2);
  });
});
