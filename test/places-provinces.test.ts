import { describe, expect, it } from 'vitest';
import { ids, link } from './support/linked-places.ts';

/** Ids of the places of an article, whose first line is its headline. */
const idsUnder = (text: string) => link(text, true).map(({ place_id }) => place_id);

describe('a province that bears the name of its city', () => {
  it('is meant by what is in it in a headline, when the article tells of the province or of another town there', () => {
    expect(idsUnder('حريق في القيروان\nشب الحريق في ضيعة من ولاية القيروان')).toEqual([
      'tn-kairouan-adm1',
      'tn-kairouan-adm1',
    ]);
    expect(idsUnder('حريق في جندوبة وقفصة\nشب الحريق في فرنانة وامتد إلى الرديف')).toEqual([
      'tn-jendouba-adm1',
      'tn-gafsa-adm1',
      'tn-fernana',
      'tn-redeyef',
    ]);
  });
  it('is not meant by the seat of an office, the end of a way or a city that the article names', () => {
    expect(idsUnder('محكمة الاستئناف بالقيروان تنظر في القضية\nوقعت في حفوز من ولاية القيروان')[0]).toBe(
      'tn-kairouan',
    );
    expect(idsUnder('حريق في القيروان\nشب في مدينة القيروان من ولاية القيروان')[0]).toBe('tn-kairouan');
    expect(idsUnder('الجيش يدخل حلب\nتقدم الجيش في ريف حلب')[0]).toBe('sy-c1007');
    expect(idsUnder('غادر الوفد القيروان')).toEqual([null]);
    expect(idsUnder('غادر الوفد حلب')).toEqual(['sy-c1007']);
    expect(idsUnder('تعطلت الطريق بين سليانة والقيروان')).toEqual(['tn-siliana', 'tn-kairouan']);
    expect(idsUnder('تنشط الشبكة بين سليانة والقيروان')).toEqual([null, null]);
    expect(idsUnder('حريق في حلب')).toEqual(['sy-c1007']);
  });
  it('is meant by a bare name that is rather its own, in an article about it', () => {
    expect(ids('نزح سكان غزة\nإلى جنوب قطاع غزة')).toEqual(['ps-gaza-strip-adm1', 'ps-gaza-strip-adm1']);
    expect(ids('قصف غزة ورفح')).toEqual(['ps-gaza-strip-adm1', 'ps-rafah']);
    expect(ids('قصف شرق غزة ورفح')).toEqual(['ps-gaza', 'ps-rafah']);
    expect(ids('قصف مستشفى الشفاء في غزة ورفح')).toEqual(['ps-al-shifa-hospital', 'ps-gaza', 'ps-rafah']);
    expect(ids('قصف غزة\nطال القصف مدينة غزة ورفح')[0]).toBe('ps-gaza');
    expect(ids('قصف غزة\nطال القصف مدينة غزة في قطاع غزة')[0]).toBe(null);
    expect(ids('قصف غزة')).toEqual(['ps-gaza-strip-adm1']);
    expect(ids('قصف مدينة غزة')).toEqual(['ps-gaza']);
  });
  it('is meant by a dateline over another of its towns', () => {
    expect(ids('جندوبة : حريق في مصنع\nشب الحريق في فرنانة')).toEqual(['tn-jendouba-adm1', 'tn-fernana']);
    expect(ids('إدلب : حريق في مصنع')).toEqual(['sy-c3871']);
  });
  it('may be meant as well as the city by a bare name, when the article tells of both', () => {
    const both = 'خرج الأهالي في مدينة سليانة وفي معتمدية مكثر';
    expect(idsUnder(`سليانة : احتجاجات على غلاء الأسعار\n${both}`)[0]).toBe(null);
    expect(idsUnder(`احتجاجات في سليانة\n${both}`)[0]).toBe(null);
    expect(idsUnder(`احتجاجات في سليانة\nخرج الأهالي في مدينة سليانة`)[0]).toBe('tn-siliana');
    expect(ids('زرع الفلاحون القمح في مكثر\nونزلت أمطار في سليانة')).toEqual(['tn-makthar', null]);
    expect(ids('ميزانية نابل لهذه السنة\nصادق مجلس ولاية نابل على الميزانية')).toEqual([
      null,
      'tn-nabeul-adm1',
    ]);
    expect(ids('قصف الجيش حلب\nوقصف مدينة حلب من ريف حلب')[0]).toBe('sy-c1007');
  });
  it('may be meant where a regional office speaks, not where the office or a hospital stands', () => {
    const office = 'قال المندوب الجهوي للفلاحة بباجة إن الموسم طيب';
    expect(idsUnder(`باجة : موسم طيب للزيتون\n${office}`)).toEqual([null, 'tn-beja-adm1']);
    expect(idsUnder('أضرب أطباء المستشفى الجهوي بباجة')).toEqual(['tn-beja']);
    expect(ids(`${office}\nوغرست أشجار بباجة`)[1]).toBe(null);
    expect(ids('نجا الطفل من الحرس ومن الموت في باجة\nقرب مدينة باجة')[0]).toBe('tn-beja');
  });
  it('is meant by its regional office, which is no building, hospital or town of its own', () => {
    const office = 'قال المدير الجهوي للتجارة بسوسة إن الأسعار مستقرة';
    expect(ids(office)).toEqual(['tn-sousse-adm1']);
    expect(ids(`${office}\nوزار الأعوان مخازن معتمدية مساكن`)).toEqual([
      'tn-sousse-adm1',
      'tn-msaken-district',
    ]);
    expect(ids(`${office}\nوزار الأعوان أسواق مدينة سوسة`)).toEqual([null, 'tn-sousse']);
    expect(ids('أوقف إقليم الحرس الوطني بسوسة لصا')).toEqual(['tn-sousse-adm1']);
    expect(ids('تجمع الفلاحون أمام مقر الإدارة الجهوية للفلاحة بسوسة')).toEqual([null]);
    expect(ids('احتضنت المكتبة الجهوية بسوسة المعرض\nوزاره تلاميذ معتمدية مساكن')[0]).toBe('tn-sousse');
    expect(ids('قال المدير الجهوي للنقل بقليبية قبل جلسة عمل بنابل')).toEqual(['tn-kelibia', null]);
  });
  it('may be meant by the forces, the directorates and the reporters of a town, and where a regional director speaks', () => {
    expect(ids('حجزت فرقة الحرس البحري بالمنستير مركبا')).toEqual([null]);
    expect(ids('قال كاهية مدير الديوانة في قابس إن السلع أتلفت')).toEqual([null]);
    expect(ids('أفاد مراسل الإذاعة بجندوبة بأن الطريق مقطوعة')).toEqual([null]);
    expect(ids('حجزت الشرطة العدلية بقابس دراجات\nسرقت من وسط مدينة قابس')).toEqual(['tn-gabes', 'tn-gabes']);
    expect(ids('قضت المحكمة الابتدائية بقابس بسجنه')).toEqual(['tn-gabes']);
    expect(ids('قصف مقر الشرطة في إدلب')).toEqual(['sy-c3871']);
    expect(idsUnder('قابس : حجز خضر\nقال المدير الجهوي للتجارة إن الخضر فاسدة')).toEqual([null]);
  });
  it('is not meant for sure by a bare name, when the article tells of the city that bears it with its word', () => {
    expect(idsUnder('هجوم في كيبيك\nأطلق رجل النار في مدينة كيبيك')).toEqual([null, 'ca-quebec-city']);
    expect(idsUnder('هجوم في كيبيك\nأطلق رجل النار في مقاطعة كيبيك')).toEqual([null, 'ca-quebec-adm1']);
  });
  it('may be meant by a part of what goes on with a province', () => {
    expect(ids('سيطر الجيش على محافظة إدلب وأجزاء من حماة')).toEqual(['sy-sy07', null]);
    expect(ids('سيطر الجيش على أجزاء من مدينة حماة')).toEqual(['sy-c2987']);
  });
  it('is meant by a headline with a clinic of many, not with the hospital of the town', () => {
    const under = 'افتتح المركز سنة 2015 بهبيرة من ولاية المهدية';
    expect(idsUnder(`المياه تغمر مركز صحة أساسية بالمهدية\n${under}`)[0]).toBe('tn-mahdia-adm1');
  });
  it('is not meant in a list of districts that a colon opens', () => {
    const list = 'ينقطع الماء في المعتمديات التالية : ولاية صفاقس : ساقية الزيت وعقارب - المحرس';
    expect(ids(list)).toEqual([
      'tn-sfax-adm1',
      'tn-sakiet-ezzit-district',
      'tn-agareb-district',
      'tn-mahres-district',
    ]);
    expect(ids('يفتح السوق بمعتمدية: أ- تبرسق ب- تستور')).toEqual([
      'tn-teboursouk-district',
      'tn-testour-district',
    ]);
    expect(ids('زار الوفد معتمدية تبرسق ثم قال: في تستور سوق')[1]).toBe('tn-testour');
  });
  it('may be a district that the article names, that a delegate heads or that a town of its own lies in', () => {
    expect(ids('أغلقت المدارس في تبرسق\nشمل القرار معتمدية تبرسق')[0]).toBe(null);
    expect(ids('أغلقت المدارس في تبرسق\nشمل القرار مدينة تبرسق ومعتمدية تبرسق')[0]).toBe('tn-teboursouk');
    expect(ids('أغلقت المدارس في تبرسق')).toEqual(['tn-teboursouk']);
    expect(ids('ولاية صفاقس : صفاقس الجنوبية وساقية الزيت وعقارب').slice(-2)).toEqual([null, null]);
    expect(ids('دور الشباب\n9-قفصة.')).toEqual([null]);
    expect(ids('تواصلت احتجاجات تطاوين')).toEqual([null]);
    expect(ids('سجلت الحالات بمعتمديات الرقاب والسبالة')[1]).toBe('tn-sabalat-ouled-asker-district');
    expect(ids('أقيل معتمد القلعة الكبرى')).toEqual(['tn-kalaa-kebira-district']);
    expect(ids('أقيل رئيس بلدية القلعة الكبرى')).toEqual(['tn-kalaa-kebira']);
    expect(ids('غرق شاب بمدينة سلاقطة بقصور الساف')).toEqual(['tn-ksour-essef-district']);
    expect(ids('تساقطت الثلوج في معتمديات العيون وتالة وفوسانة').slice(-2)).toEqual([
      'tn-thala-district',
      'tn-foussana-district',
    ]);
    expect(ids('غرق شاب بحي سلاقطة بقصور الساف')).toEqual(['tn-ksour-essef']);
  });
  it('is open wherever nothing tells which, in a country that calls its provinces by the bare names of their cities', () => {
    expect(idsUnder('سيدي بوزيد : حجز بضائع\nحجزت البضائع أمس')).toEqual([null]);
    expect(ids('ضبط الجيش أسلحة بتلمسان')).toEqual([null]);
    expect(ids('احتج العمال في قابس\nتجمعوا وسط مدينة قابس')).toEqual(['tn-gabes', 'tn-gabes']);
    expect(ids('أقيم العرض في النزل الكبير بسوسة')).toEqual([null]);
    expect(ids('أقيم العرض في الجامعة بسوسة')).toEqual(['tn-sousse']);
    expect(ids('احتج أعوان مستشفى العيون بالقصرين').at(-1)).toBe(null);
    expect(ids('نقل المصاب إلى المستشفى الجهوي بالقصرين')).toEqual(['tn-kasserine']);
    expect(idsUnder('المهدية : حريق وسط المدينة\nوقع أمس بولاية المهدية')[0]).toBe(null);
    expect(idsUnder('المهدية : حريق كبير\nوقع أمس بولاية المهدية')[0]).toBe('tn-mahdia-adm1');
    expect(ids('بعمادة كروسية بسيدي الهاني')).toEqual(['tn-sidi-el-heni-district']);
    expect(idsUnder('تونس : إيقاف سارقين\nتمت السرقة بالعاصمة تونس')[0]).toBe(null);
    expect(idsUnder('تونس : ارتفاع الصادرات\nارتفعت الصادرات هذا العام')[0]).toBe('tn');
    expect(ids('رحلة منذ أحداث سوسة')).toEqual([null]);
    expect(ids('حيا الوزير أهالي تطاوين')).toEqual([null]);
    expect(ids('قتل مدني في منطقة إدلب')).toEqual([null]);
    expect(ids('بلدة خان شيخون في مدينة إدلب')[1]).toBe(null);
    expect(ids('بلغت النسبة 4 بالمائة في الجزائر و3 بالمائة في السعودية')).toEqual(['dz', 'sa']);
    expect(ids('وضعت السيارة في الجولان')).toEqual([]);
    expect(ids('حيا الوزير أهالي إدلب')).toEqual(['sy-c3871']);
    expect(ids('عاشت تطاوين على وقع الاحتجاجات')).toEqual([null]);
    expect(ids('حضر تلاميذ المدرسة الابتدائية بالكنايس بسوسة')).toEqual([null]);
    expect(ids('تجول السياح في المدينة العتيقة بسوسة')).toEqual(['tn-sousse']);
    expect(ids('احتج العمال في حمص')).toEqual(['sy-c2528']);
  });
  it('is meant by the names behind what most of those counted are', () => {
    expect(ids('سجلت الإصابات في 10 محافظات، معظمها في تعز (395) وعدن ولحج')[0]).toBe(
      'ye-taiz-governorate-adm1',
    );
    expect(ids('سجلت الإصابات في تعز، معظمها في المدارس')).toEqual(['ye-taiz']);
  });
  it('may be meant by a constituency, and by what goes on with another province', () => {
    expect(ids('فاز مرشح الحزب عن دائرة زغوان')).toEqual([null]);
    expect(ids('سأل النائب عن توزر وزير التجهيز')).toEqual([null]);
    expect(ids('سأل النائب عن تونس وزير التجهيز')).toEqual(['tn']);
    expect(ids('سأل النائب المستقل عن توزر الوزير')).toEqual([null]);
    expect(ids('قال السيناتور الجمهوري عن نيويورك إن القانون سيئ')).toEqual([null]);
    expect(ids('كتب الصحفي المستقل عن نيويورك كتابا')).toEqual(['us-new-york']);
    expect(ids('سجلت ولاية قابس 14 بالمائة من الحالات وسوسة 9 بالمائة')).toEqual(['tn-gabes-adm1', null]);
    expect(ids('سافر من ولاية قابس ثم زار سوسة')).toEqual(['tn-gabes-adm1', null]);
  });
  it('is meant by a name that is spoken of again as the province', () => {
    expect(ids('في الحسكة عطلت المدارس بكل بلدات المحافظة')).toEqual(['sy-sy08']);
    expect(ids('تجمع المعلمون في الحسكة أمام مبنى المحافظة')).toEqual(['sy-c4360']);
    expect(ids('دعا في الحسكة إلى المحافظة على الهدوء')).toEqual(['sy-c4360']);
    expect(ids('اجتمعت في الحسكة الأحزاب المحافظة')).toEqual(['sy-c4360']);
  });
  it('may be meant by names that open the lines of a list', () => {
    expect(ids('دور الشباب المفتوحة حسب الجهات\n2- زغوان :\n3- نابل :\n4- باجة :')).toEqual([
      null,
      null,
      null,
    ]);
    expect(ids('مواعيد الحفلات\n* حمص : عرض أول\n* حماة : عرض ثان')).toEqual(['sy-c2528', 'sy-c2987']);
  });
  it('is meant by areas in several, by a list of provinces and by the scene of what happens in its towns', () => {
    expect(ids('غمرت السيول مناطق واسعة في إدلب وحماة')).toEqual(['sy-sy07', 'sy-sy05']);
    expect(ids('غمرت السيول مناطق واسعة في إدلب')).toEqual(['sy-c3871']);
    expect(ids('تنقل بين المحافظات الكبيرة مثل حماة، وإدلب')).toEqual(['sy-sy05', 'sy-sy07']);
    expect(ids('ينقطع الماء عن ولايات الوسط وصفاقس')).toEqual(['tn-sfax-adm1']);
    expect(ids('تنقطع المياه عن ولايات الشمال الأربع باجة وجندوبة')).toEqual([
      'tn-beja-adm1',
      'tn-jendouba-adm1',
    ]);
    expect(ids('وفي إدلب، دخل الجيش بلدة سرمين')).toEqual(['sy-sy07', 'sy-c3953']);
    expect(ids('شهدت إدلب معارك في بلدة سرمين')).toEqual(['sy-sy07', 'sy-c3953']);
    expect(ids('قصف الجيش إدلب وبلدة سرمين')).toEqual(['sy-c3871', 'sy-c3953']);
  });
  it('may be meant by what goes on with a name that is taken for it, and beside a district around the city', () => {
    expect(idsUnder('ثلوج في قفصة وباجة\nتساقطت الثلوج في الرديف وتاجروين')).toEqual([
      'tn-gafsa-adm1',
      null,
      'tn-redeyef',
      'tn-tajerouine',
    ]);
    expect(idsUnder('سليانة : سقوط طفل في بئر\nسقط الطفل في معتمدية سليانة الجنوبية')).toEqual([
      null,
      'tn-siliana-south',
    ]);
  });
  it('may be meant where one of many schools or a road is, and by where people come from or go on a visit', () => {
    const province = 'تعيش ولاية باجة على وقع الأمطار';
    const inBeja = (line: string) => ids(`${province}\n${line}`)[1];
    expect(inBeja('شب حريق بمعهد ثانوي في باجة')).toBe(null);
    expect(inBeja('شب حريق بالمعهد الثانوي في باجة')).toBe('tn-beja');
    expect(inBeja('نقل إلى مستشفى باجة')).toBe('tn-beja');
    expect(inBeja('تعطلت الطريق الجهوية رقم 75 بباجة')).toBe(null);
    expect(inBeja('تجمع شبان من باجة')).toBe(null);
    expect(inBeja('قطع المسافة من باجة إلى تستور')).toBe(null);
    expect(inBeja('تعطلت الطريق من باجة إلى تستور')).toBe('tn-beja');
    expect(inBeja('أدى الوزير زيارة إلى باجة')).toBe(null);
    expect(inBeja('شمل القرار سكان الجبال بالإضافة إلى باجة')).toBe(null);
    expect(inBeja('وصل القطار إلى باجة')).toBe('tn-beja');
    expect(inBeja('أجل الأطباء الإضراب الجهوي بباجة')).toBe(null);
  });
  it('is meant by names that are rather its own, one after the other', () => {
    expect(ids('صدت القوات هجوما في دونيتسك ولوغانسك\nوقصفت مدينة ماريوبول')).toEqual([
      'ua-donetsk-oblast-adm1',
      'ua-luhansk-oblast-adm1',
      'ua-mariupol',
    ]);
    expect(ids('قصفت القوات دونيتسك')).toEqual([null]);
    expect(ids('قال حاكم كورسك إن طائرة سقطت في كورسك')[1]).toBe('ru-kursk-oblast-adm1');
  });
  it('may be meant by names that go through the provinces of a country or on to its districts', () => {
    expect(ids('وزعت 5 قفاف بسليانة وقفتان بكل من القيروان وتوزر وقفصة وقابس')).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(ids('زار المعرض سوسة وصفاقس وقابس وتوزر وجربة')[0]).toBe('tn-sousse');
    expect(ids('ينقطع الماء في سوسة ونابل ومعتمديات المحرس وعقارب').slice(0, 2)).toEqual([null, null]);
    expect(ids('ينقطع الماء بمعتمديات ولاية نابل وسوسة')).toEqual(['tn-nabeul-adm1', null]);
    expect(ids('احتجاجات في عدة جهات مثل صفاقس وقابس')).toEqual(['tn-sfax-adm1', 'tn-gabes-adm1']);
    expect(ids('نقل إلى المستشفى الجهوي بڨفصة')).toEqual(['tn-gafsa']);
  });
  it('is not meant for sure in a headline over an office of the province alone', () => {
    const line = 'قال المدير الجهوي للصحة بولاية قابس إن الجرحى بخير';
    expect(idsUnder(`انفجار في قابس\n${line}`)).toEqual([null, 'tn-gabes-adm1']);
    expect(idsUnder('انفجار في قابس\nهز الانفجار معملا من ولاية قابس')[0]).toBe('tn-gabes-adm1');
  });
  it('is meant by provinces that are counted far before, and by the area of a governor', () => {
    expect(ids('تشارك في المعرض عدة ولايات تونسية بعروض جديدة، على غرار توزر وقابس').slice(-2)).toEqual([
      'tn-tozeur-adm1',
      'tn-gabes-adm1',
    ]);
    expect(ids('تشارك عدة ولايات بعروض في مدن مثل توزر وقابس').slice(-2)).toEqual(['tn-tozeur', 'tn-gabes']);
    expect(ids('قال حاكم منطقة غازي عنتاب إن الحريق انتهى')).toEqual(['tr-gaziantep-adm1']);
  });
});
