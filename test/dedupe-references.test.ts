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

  it('also with a day of the week before the article, and not with an older one', () => {
    const raid: Said = { kind: 'air_strike', text: 'غارة جوية على تعز.', trigger: 'غارة جوية', place: 'تعز' };
    const dated: Said = { kind: 'air_strike', text: 'وقعت الغارة الجوية.', trigger: 'الغارة الجوية' };
    expect(count(raid, { ...dated, date: '2024-12-05' })).toBe(1);
    expect(count(raid, { ...dated, date: '2019-08-11' })).toBe(2);
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

describe('a bare definite attack', () => {
  const raid: Said = {
    kind: 'shelling',
    text: 'قصفت مدفعية الجيش مستشفى في بحري.',
    trigger: 'قصفت',
    place: 'بحري',
  };
  const strike: Said = {
    kind: 'armed_attack',
    text: 'أوقعت الضربة عشرين قتيلا.',
    trigger: 'الضربة',
    killed: 20,
  };

  it('is the attack told last, whatever it is called', () => {
    expect(count(raid, strike)).toBe(1);
    expect(count(raid, { ...raid, text: 'ثم قصفت سوقا في كوستي.', place: 'كوستي' }, strike)).toBe(2);
  });

  it('and a clause of its own tells where it was, by whom and whom it hit', () => {
    const attack: Said = { kind: 'armed_attack', text: 'قتل عشرون في هجوم.', trigger: 'هجوم', killed: 20 };
    const where: Said = { ...strike, text: 'ووقع الهجوم في كوستي.', trigger: 'وقع الهجوم', place: 'كوستي' };
    const who: Said = { ...strike, text: 'مسلحون نفذوا الهجوم.', trigger: 'نفذوا الهجوم', actor: 'مسلحون' };
    expect(count(attack, where)).toBe(1);
    expect(count(attack, { ...attack, text: 'صلاة.', trigger: 'صلاة', kind: 'meeting' }, who)).toBe(2);
    // Another place, several of them, and one that a clause behind it tells apart.
    expect(count({ ...attack, place: 'سنار' }, where)).toBe(2);
    const many = { ...where, text: 'ووقعت الهجمات في كوستي.', trigger: 'وقعت الهجمات' };
    expect(count(attack, { ...many, killed: undefined })).toBe(2);
    const told = { ...where, text: 'يشبه وقع الهجوم الذي ضرب كوستي.', killed: undefined };
    expect(count(attack, told)).toBe(2);
  });

  it('and the place, narrower, of the same that it hit', () => {
    const car: Said = { ...raid, text: 'غارة على سيارة في جنوب لبنان.', trigger: 'غارة', target: 'سيارة' };
    const road: Said = {
      ...strike,
      text: 'الغارة أصابت سيارة قرب دير ميما.',
      trigger: 'الغارة',
      killed: undefined,
    };
    const first = { ...car, place: 'جنوب لبنان' };
    expect(count(first, { ...road, place: 'دير ميما', target: 'سيارة' })).toBe(1);
    expect(count(first, { ...road, place: 'دير ميما', target: 'جرافة' })).toBe(2);
  });

  it('and not when what stands behind it says which one, or it is told by what was fired', () => {
    const upon: Said = { ...strike, text: 'أسفر الهجوم على القرية عن قتلى.', trigger: 'الهجوم' };
    expect(count(raid, upon)).toBe(2);
    const shot: Said = {
      ...strike,
      text: 'وأطلقوا النار في كوستي.',
      trigger: 'أطلقوا النار',
      place: 'كوستي',
    };
    expect(count({ ...raid, place: undefined }, shot)).toBe(2);
  });

  it('and whom it killed, not what building it hit', () => {
    const dead: Said = {
      ...strike,
      text: 'أسفر القصف عن مقتل متشددين.',
      trigger: 'القصف',
      target: 'متشددين',
    };
    expect(count(raid, dead)).toBe(1);
    expect(count(raid, { ...dead, text: 'أسفر القصف على السد عن قتلى.', target: 'السد' })).toBe(2);
  });

  it('and not when it is indefinite, says whom it hit, or an offensive came before', () => {
    expect(count(raid, { ...strike, text: 'أوقعت ضربة عشرين قتيلا.', trigger: 'ضربة' })).toBe(2);
    expect(count(raid, { ...strike, text: 'الضربة على السد.', target: 'السد' })).toBe(2);
    expect(count({ ...raid, kind: 'offensive' }, strike)).toBe(2);
  });
});

describe('a building with the article', () => {
  const hit: Said = {
    kind: 'shelling',
    text: 'اندلع حريق بعد قصف مخزن تابع للتجار في كادقلي.',
    trigger: 'قصف',
    target: 'مخزن تابع للتجار',
    place: 'كادقلي',
  };
  const again: Said = {
    ...hit,
    text: 'تعرض المخزن لنيران.',
    trigger: 'نيران',
    target: 'المخزن',
    place: undefined,
  };

  it('is the one told before it', () => {
    expect(count(hit, again)).toBe(1);
    expect(count(hit, { ...again, text: 'تعرض مخزن لنيران.', target: 'مخزن' })).toBe(2);
    expect(count(hit, { ...again, polarity: 'negative' })).toBe(2);
    expect(count(hit, { ...again, text: 'تعرض المصنع لنيران.', target: 'المصنع' })).toBe(2);
  });
});

describe('articles that count the same in one narrow place', () => {
  const told = (outlet: string, said: Said) => article(outlet, '2025-01-25', [said]);
  const hit: Said = {
    kind: 'drone_strike',
    text: 'قتل 37 مريضا في هجوم على قسم الحوادث في الفاشر.',
    trigger: 'هجوم',
    target: 'قسم الحوادث',
    place: 'الفاشر',
    killed: 37,
  };
  const other: Said = {
    ...hit,
    text: 'مقتل 37 في استهداف المستشفى الوحيد بالفاشر.',
    trigger: 'استهداف',
    target: 'المستشفى الوحيد',
  };

  it('are of one happening in other words', () => {
    expect(run(told('أ', hit), told('ب', other)).events).toHaveLength(1);
    expect(run(told('أ', hit), told('ب', { ...other, killed: 38 })).events).toHaveLength(2);
    expect(run(told('أ', hit), told('ب', { ...other, place: 'كوستي' })).events).toHaveLength(2);
    expect(run(told('أ', hit), told('ب', { ...other, date: '2025-01-11' })).events).toHaveLength(2);
  });
});

describe('the first of its kind below a headline is what the headline tells', () => {
  const headline: Said = {
    kind: 'abduction',
    text: 'اختطاف صحفي في ليبيا',
    trigger: 'اختطاف',
    target: 'صحفي',
  };
  const lead: Said = {
    kind: 'abduction',
    text: 'خطف مسلحون مراسل قناة الأحرار قرب سبها أمس.',
    trigger: 'خطف',
    actor: 'مسلحون',
    target: 'مراسل قناة الأحرار',
    place: 'سبها',
    date: '2017-04-11',
  };
  const next: Said = {
    ...lead,
    text: 'وكان مجهولون قد خطفوا طبيبا في درنة.',
    trigger: 'خطفوا',
    actor: 'مجهولون',
    target: 'طبيبا',
    place: 'درنة',
  };
  const events = (...said: Said[]): number =>
    run(article('أ', '2017-04-12', said, headline.text)).events.length;

  it('in other words, with a place and a day of its own', () => {
    expect(events(headline, lead)).toBe(1);
    expect(events(headline, lead, next)).toBe(2);
    expect(run(article('أ', '2017-04-12', [headline, lead])).events).toHaveLength(2);
  });

  it('again further down, while the article tells no other of its kind', () => {
    const again: Said = { kind: 'abduction', text: 'وأكدت النقابة خطفه.', trigger: 'خطفه', actor: 'مجموعة' };
    expect(events(headline, lead, again)).toBe(1);
    expect(events(headline, lead, next, again)).toBe(3);
    expect(events(headline, lead, { ...again, place: 'طبرق' })).toBe(2);
    expect(events({ ...headline, kind: 'killing' }, { ...lead, kind: 'killing' }, again)).toBe(2);
  });

  it('and not when another state does it or another kind is told', () => {
    expect(events({ ...headline, actor: 'إسرائيل' }, { ...lead, actor: 'روسيا' })).toBe(2);
    expect(events(headline, { ...lead, kind: 'arrest' })).toBe(2);
  });
});

describe('the words of a slot', () => {
  it('are the same in another case', () => {
    const shot: Said = {
      kind: 'killing',
      text: 'قتل ضابطا باكستانيا في بيشاور.',
      trigger: 'قتل',
      target: 'ضابطا باكستانيا',
      place: 'بيشاور',
    };
    const again: Said = { ...shot, text: 'مقتل ضابط باكستاني في بيشاور.', target: 'ضابط باكستاني' };
    expect(count(shot, again)).toBe(1);
    expect(count(shot, { ...again, text: 'مقتل طفل هندي في بيشاور.', target: 'طفل هندي' })).toBe(2);
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
