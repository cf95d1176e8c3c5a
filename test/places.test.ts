import { describe, expect, it } from 'vitest';
import { findPlaces } from '../pipeline/places/find.ts';
import { placeRules } from '../pipeline/places/rules.ts';
import { tokenize } from '../pipeline/text/tokens.ts';
import { ids, kit, link, vocabulary } from './support/linked-places.ts';

describe('rules', () => {
  for (const rule of placeRules) {
    for (const { text, quote, place_id } of rule.examples)
      it(`${rule.id} links ${quote} in: ${text}`, () => {
        const found = link(text).filter((place) => place.rule === rule.id);
        expect(found.map((place) => [place.quote, place.place_id])).toContainEqual([quote, place_id]);
      });
    for (const text of rule.counterexamples)
      it(`${rule.id} links nothing in: ${text}`, () => {
        expect(link(text).filter((place) => place.rule === rule.id)).toEqual([]);
      });
  }
});

describe('phrases', () => {
  const phrases: [text: string, quote: string, id: string, precision: number, direction: string | null][] = [
    ['في ريف حمص الشمالي', 'ريف حمص الشمالي', 'sy-sy04', 4, 'الشمالي'],
    ['بريف دمشق الجنوبي الغربي', 'ريف دمشق الجنوبي الغربي', 'sy-sy03', 4, 'الجنوبي الغربي'],
    ['شرق حلب', 'شرق حلب', 'sy-c1007', 2, 'شرق'],
    ['في الساحل السوري', 'الساحل السوري', 'sy-syrian-coast', 5, null],
    ['شمالي غزة', 'شمالي غزة', 'ps-north-gaza-adm1', 3, null],
    ['في محيط مطار دمشق الدولي', 'محيط مطار دمشق الدولي', 'sy-damascus-international-airport', 2, null],
    ['بوسط حمص في سوريا', 'وسط حمص', 'sy-c2528', 1, 'وسط'],
    ['إلى الشرق من مدينة حلب', 'الشرق من مدينة حلب', 'sy-c1007', 2, 'الشرق'],
    ['شمال غربي سوريا', 'شمال غربي سوريا', 'sy', 5, 'شمال غربي'],
    ['في البحر الأحمر', 'البحر الأحمر', 'xx-red-sea', 7, null],
    ['محافظتي إدلب وحماة السورية', 'حماة', 'sy-sy05', 4, null],
    ['العاصمة السورية دمشق', 'العاصمة السورية دمشق', 'sy-c1001', 1, null],
    ['مدينة ألبوكمال', 'مدينة ألبوكمال', 'sy-c5167', 1, null],
    ['في ديرالزور', 'ديرالزور', 'sy-c5086', 1, null],
    ['كوباني', 'كوباني', 'sy-c1946', 1, null],
    ['معبر باب الهوى', 'معبر باب الهوى', 'sy-bab-al-hawa-crossing', 1, null],
    ['قاعدة التيفور', 'قاعدة التيفور', 'sy-t4-air-base', 1, null],
    ['عاصمة بوركينا فاسو', 'عاصمة بوركينا فاسو', 'bf-ouagadougou', 1, null],
    ['بالعاصمة الروسية', 'العاصمة الروسية', 'ru-moscow', 1, null],
    ['مطار حماة العسكري', 'مطار حماة العسكري', 'sy-hama-air-base', 1, null],
    ['بلدة أم روابة في السودان', 'بلدة أم روابة', 'sd-umm-rawaba', 1, null],
    ['مدينة خان يونس جنوب قطاع غزة', 'مدينة خان يونس', 'ps-khan-yunis', 1, null],
  ];
  for (const [text, quote, id, precision, direction] of phrases)
    it(`reads ${quote}`, () => {
      expect(link(text)).toContainEqual(
        expect.objectContaining({ quote, place_id: id, precision, direction }),
      );
    });

  it('gives the tokens of the name apart from the phrase', () => {
    const text = 'وصلت إلى شمال مدينة حمص';
    const [hit] = findPlaces(tokenize(text, 0, text.length, vocabulary), kit);
    expect([hit.first, hit.last, hit.name_first, hit.name_last, hit.name]).toEqual([2, 4, 4, 4, 'حمص']);
  });

  it('carries the head of a list to its members', () => {
    expect(ids('بلدتي نبل والزهراء في ريف حلب')).toContain('sy-c1655');
  });
});

describe('what is no place', () => {
  const texts = [
    'فتح الباب وأغلق الشجرة',
    'قال عبد الله صالح إن الأمل كبير',
    'أعلنت قوات سوريا الديمقراطية انسحابها',
    'فيلق القدس وهيئة تحرير الشام',
    'صحيفة القدس العربي ونيويورك تايمز',
    'ريال مدريد وباريس سان جيرمان',
    'تقع في شارع بغداد',
    'مسقط رأسه',
    'إطلاق الغاز المسيلة للدموع',
    'أكد بأنه سافر للحج',
    'الجيش السوري والحكومة اللبنانية',
    'تدمر الطائرات المباني',
    'كان دوما يقول ذلك',
    'طبق حمص بطحينة',
    'الصور القديمة والمدينة الجديدة',
    'قتلوا جنديا سوريا',
    'بحثا إيطاليا حول ملف الهجرة',
    'التقى شخصيات سورية معارضة',
    'أوقف خفر السواحل الليبي القارب',
    'رصد حرس الحدود الأردنية المهربين',
    'العراقيون هم الأقصر قامة',
    'راقب العلماء 144 شهبا في المرصد',
    'ترجي جرجيس وشبيبة القيروان',
    'نصف نهائي كوبا أمريكا',
    'حماة الوطن',
    'وقعوا على وثيقة قرطاج',
    'في نهج أم درمان',
    'أضرب أعوان شركة فسفاط قفصة',
    'طلبة جامعة نيويورك',
    'رفع أذان المغرب',
    'عرض فيلم "زهرة حلب" أمس',
    'قال حزب "حراك تونس الإرادة" إنه باق',
    'الوكرة القطري يفسخ العقد',
    'عاقب المحكوم عليه بعقوبة السجن',
    'ما يمثل حيفًا آخر',
    'أحيل منوبه على القضاء',
    'الندوة الدولية "تونس 2020" ناجحة',
    'شرب كوبا من الماء',
    'تعادل فريق جندوبة الرياضية وفاز معهد أسد بن الفرات',
    'ليس ذلك وجوبا عليهم',
    'سبورتينغ بن عروس وجمعية أريانة',
    'قالت قناة "العربية" السعودية',
    'حركة أحرار البحرين',
    'حركة "مستقبل تونس" الجديدة',
    'حزب تونس للجميع',
    'فاز الأهلي شندي',
    'أسطول السكك الحديدة',
    'أوقفوا مواطنا ليبيا',
    'مكافحة سوسة النخيل الحمراء',
    'لعب مع غازي عنتاب سبور',
    'المنظمات "كلنا تونس" وغيرها',
    'بوليتكنيك سوسة',
    'أعلن أن تونس 2020 سيجمع المستثمرين',
    'أعلنت وزارة الداخلية السعودية',
    'حصل تجمع أمل الجزائر على 39 مقعدا',
    'انضم إلى حزب مستقبل ليبيا',
    'لعب مع الشمال القطري',
    'جثث عسكريين ومدنين',
    'ضيق الطريق الموصل إلى المفترق',
    'إذاعات صوت المناجم والقصرين أف أم',
    'أدار لقاء محيط قرقنة',
    'مكتبة نموذجية عربيا وإفريقيا',
    'حلت الأولى إفريقيا',
    'اعتقلت قوات الأمن السعودية رجلا',
    'لعب لفرق فرنسية على غرار تولوز وبوردو',
    'لعب لكل من فرق باليرمو',
    'نقلوا إلى مركز بنغازي الطبي',
    'نشر مركز دمشق للدراسات تقريرا',
    'أوضح إعلان عمان أن القمة مهمة',
    'غار الحربوش بمنطقة "الرياض 3" بالمدينة',
    'فاز نادي نفط الوسط العراقي',
    'أعلنت جماعة "مجاهدي بنغلادش" مسؤوليتها',
    'متوسط قطر كويكب بينو',
    'نشرت وثائق بنما أسماءهم',
    'في الأحواز الغربية للعاصمة',
    'إضراب عام في منطقة الساحل',
    'قال رئيس الحركة الناصرية إنه باق',
    'أعلنت المؤسسة القوة القاهرة',
    'ارتفع سهم السويس للأسمنت',
    'جيش أراكان',
    'إنشاء مركز مالي وجهاز مالي',
    'فاز النصر بنغازي',
    'في 3 بنوك عمومية',
    'مرشح فرنسا الثائرة',
    'كتيبة ثوار طرابلس',
    'عزفت بقدميها وغنت',
    'فروا هاربين إلى الجبال',
    'اعتمدت كآلية للحوار',
    'على ضفاف بحيرة ميشيغان',
    'كان القارب يقل 22 سوريا',
    'نجا من سيول المياه',
    'وصرح كلاوس',
    'قال ميسون ويلز',
    'فازت ميامي للتنس',
  ];
  for (const text of texts) it(`finds nothing in: ${text}`, () => expect(ids(text)).toEqual([]));
});

describe('homonyms', () => {
  it('never guesses between two known places', () => {
    const [place] = link('زار عمان');
    expect([place.place_id, place.link_basis, [...place.candidates].sort()]).toEqual([
      null,
      'ambiguous',
      ['jo-amman', 'om'],
    ]);
  });
  it('reads a list after a place as a list', () => {
    expect(ids('في السعودية: مكة وجدة')).toEqual(['sa', 'sa-mecca', 'sa-jeddah']);
  });
  it('keeps a place beside words that others are called after', () => {
    expect(ids('إعادة فتح معبر رأس جدير غرب زوارة')).toEqual(['ly-ras-ajdir', null]);
    expect(ids('إعادة فتح معبر رأس جدير بين ليبيا وتونس')[0]).toBe(null);
    expect(ids('ناقشوا مستقبل سوريا')).toEqual(['sy']);
    expect(ids('على طريق الموصل')).toEqual([]);
    expect(ids('فر من الموصل إلى دهوك')).toEqual(['iq-mosul', 'iq-dohuk']);
    expect(ids('قال مراسل الجوهرة أف أم بالقصرين')).toEqual([null]);
    expect(ids('على ساحل مقاطعة أستراليا الغربية')).toEqual(['au-western-australia-adm1']);
    expect(ids('في غرب أستراليا')).toEqual(['au']);
    expect(ids('في أوروبا وإفريقيا')).toEqual(['xx-europe', 'xx-africa']);
    expect(ids('عن أمل الجزائر في السلام')).toEqual(['dz']);
    expect(ids('في بلدان ساحل إفريقيا')).toEqual(['xx-sahel']);
    expect(ids('على الطريق من قابس إلى مدنين')).toEqual(['tn-gabes', 'tn-medenine']);
    expect(ids('يشمل معتمديات ولايات سوسة والمهدية، ومعتمديات صفاقس المدينة وساقية الداير').at(-1)).toBe(
      'tn-sakiet-eddaier-district',
    );
    expect(ids('هبطت الطائرة في باريس أورلي')).toEqual(['fr-orly-airport']);
    expect(ids('برأس جدير تسلل 5 أشخاص من ليبيا')).toEqual([null, 'ly']);
    expect(ids('يمر السباق بمحيط الرباط\nفي تونس ثم في سوسة التونسية بتونس')[0]).toBe(null);
    expect(ids('وقع الحادث بمحيط الرباط\nقالت الشرطة في المغرب إن المغرب بلد آمن')[0]).toBe('ma-rabat');
    expect(ids('في الناظور بالمغرب')).toEqual(['ma-nador', 'ma']);
    expect(ids('أمام مسجد شمال لندن')).toEqual(['gb-london']);
    expect(ids('تظاهروا في شوارع موسكو')).toEqual(['ru-moscow']);
    expect(ids('باليرمو الإيطالية في "حزن" اليوم')).toEqual(['it-palermo']);
    expect(ids('حرب غزة 2023')).toEqual(['ps-gaza-strip-adm1']);
    expect(ids('أدانت السعودية الهجوم')).toEqual(['sa']);
    expect(ids('قالت صحيفة "الشروق" إن تونس هادئة')).toEqual(['tn']);
  });
  it('takes what the rest of the phrase or of the article tells', () => {
    expect(ids('في العاصمة التركية إسطنبول')).toEqual(['tr-istanbul']);
    expect(ids('في العاصمة التركية أنقرة')).toEqual(['tr-ankara']);
    expect(ids('في النيجر ومنطقة الساحل')).toEqual(['ne', 'xx-sahel']);
    expect(ids('بولاية باتنة، شرق الجزائر')).toEqual(['dz-batna-adm1', 'dz']);
    expect(ids('بمنطقة الصخيرات من معتمدية بئر علي التابعة لولاية القصرين')).toEqual(['tn-kasserine-adm1']);
    expect(ids('بمنطقة الصخيرات من معتمدية فريانة التابعة لولاية القصرين')).toEqual([
      'tn-feriana-district',
      'tn-kasserine-adm1',
    ]);
    expect(ids('في مركز بنغازي')).toEqual(['ly-benghazi']);
    expect(ids('سقط في حلب 3 قتلى')).toEqual(['sy-c1007']);
    expect(ids('حملت جماعة في سوريا السلاح')).toEqual(['sy']);
    expect(ids('نقلتها فرق الإطفاء في غزة')).toEqual(['ps-gaza-strip-adm1']);
    expect(ids('خبراء جمهورية الكونغو الديموقراطية')).toEqual(['cd']);
    expect(ids('في السعودية توفيت جدة الطفل')).toEqual(['sa']);
    expect(ids('في السعودية وصل إلى جدة أمس')).toEqual(['sa', 'sa-jeddah']);
    expect(ids('في فلسطين توقف قلب جنين الأم')).toEqual(['ps']);
    expect(ids('في ولاية كاليفورنيا ثم سان خوسيه')).toEqual(['us-california-adm1', 'us-san-jose']);
    expect(ids('وصل إلى سان خوسيه')).toEqual([null]);
    expect(ids('وصل إلى سان خوسيه في كوستاريكا')).toEqual(['cr-san-jose', 'cr']);
    expect(ids('وصل إلى سانت بطرسبرغ')).toEqual(['ru-saint-petersburg']);
    expect(ids('حول بحيرة تشاد')).toEqual(['xx-lake-chad']);
    expect(ids('في 2011 سوريا هادئة')).toEqual(['sy']);
    expect(ids('والسعودية هادئة')).toEqual(['sa']);
    expect(ids('بين مصر والسعودية')).toEqual(['eg', 'sa']);
    expect(ids('قصفت القوات الإماراتية والسعودية المدينة')).toEqual([]);
    expect(ids('جددت الهيئة العامة للطيران المدني السعودية التزامها')).toEqual([]);
    expect(ids('زار الرئيس السعودية')).toEqual(['sa']);
    expect(ids('وصل إلى الناصرية')).toEqual(['iq-nasiriyah']);
    expect(ids('وفي مالي وشمال مالي')).toEqual(['ml', 'ml']);
    expect(ids('قصفت جيش سوريا')).toEqual(['sy']);
    expect(ids('في أوكرانيا: انفجار وفي لفيف أيضا')).toEqual(['ua', 'ua-lviv']);
  });
  it('reads provinces after a counted head', () => {
    expect(ids('في ثلاث ولايات هي سوسة ونابل')).toEqual(['tn-sousse-adm1', 'tn-nabeul-adm1']);
    expect(ids('شهدت عدة ولايات مؤخرا مثل سوسة ونابل')).toEqual(['tn-sousse-adm1', 'tn-nabeul-adm1']);
    expect(ids('زار سوسة ونابل')).toEqual([null, null]);
    expect(ids('زار سوسة ونابل والحمامات')).toEqual(['tn-sousse', 'tn-nabeul', 'tn-hammamet']);
    expect(ids('بولايات تونس وأريانة')).toEqual(['tn-tunis-adm1', 'tn-ariana-adm1']);
    expect(ids('في كل ولايات تونس')).toEqual(['tn']);
    expect(ids('أكد أن مطارات تونس آمنة')).toEqual(['tn']);
    expect(ids('في مطار تونس')).not.toEqual(['tn']);
  });
  it('takes the capital on the way from another city, with a direction and after a local office', () => {
    expect(ids('القطار القادم من قابس نحو تونس')).toEqual(['tn-gabes', 'tn-tunis']);
    expect(ids('مناطق تونس الغربية')).toEqual(['tn-tunis']);
    expect(ids('قال والي تونس')).toEqual(['tn-tunis-adm1']);
    expect(ids('المحكمة الابتدائية بتونس')).toEqual(['tn-tunis']);
    expect(ids('المندوبية الجهوية للثقافة بتونس')).toEqual([null]);
    expect(ids('هبطت الطائرة القادمة من تونس')).toEqual([null]);
    expect(ids('أوقفت الشرطة المهاجرين القادمين من تونس')).toEqual(['tn']);
    expect(ids('في مدينة المنستير بتعزيزات من إدارة شرطة المرور من تونس')[1]).toBe(null);
    expect(ids('فرع المحامين بتونس')).toEqual([null]);
    expect(ids('بمركز الأمن الوطني بالبحيرة تونس')).toEqual([null]);
    expect(ids('أحيل على الوحدات المختصة بتونس')).toEqual([null]);
    expect(ids('يزداد عدد السياح بتونس')).toEqual(['tn']);
    expect(ids('المدرسة الابتدائية بتونس')).toEqual(['tn-tunis']);
    expect(ids('انعقدت القمة بتونس')).toEqual(['tn']);
    expect(ids('رحلات من وإلى تونس')).toEqual(['tn']);
  });
  it('takes the capital among cities of its country, the country among countries', () => {
    expect(ids('تعطلت القطارات على خط تونس - قابس')).toEqual(['tn-tunis', 'tn-gabes']);
    expect(ids('تأخرت رحلة تونس - باريس')).toEqual(['tn-tunis', 'fr-paris']);
    expect(ids('تدهورت العلاقة بين تونس وباريس')).toEqual(['tn', 'fr-paris']);
    expect(ids('أقيمت موائد في تونس والقيروان')).toEqual(['tn-tunis', 'tn-kairouan']);
    expect(ids('زار الوزير ليبيا وتونس والمغرب')).toEqual(['ly', 'tn', 'ma']);
  });
  it('needs Syria in the article for a Syrian village', () => {
    expect(ids('وصل إلى كفرزيتا')).toEqual([]);
    expect(ids('في سوريا وصل إلى كفرزيتا')).toEqual(['sy', 'sy-c3463']);
  });
});

describe('hierarchy', () => {
  it('contains along the line of parents', () => {
    expect(kit.contains('sy', 'sy-c2528')).toBe(true);
    expect(kit.contains('sy-sy04', 'sy-c2528')).toBe(true);
    expect(kit.contains('ps-gaza-strip-adm1', 'ps-jabalia')).toBe(true);
    expect(kit.contains('sy-sy02', 'sy-c2528')).toBe(false);
  });
});
