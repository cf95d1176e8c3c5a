import type { EventMention } from '../../schemas/index.ts';

/** Kind of event → sentences that report one, each with the word that its trigger begins with. */
export const events: readonly {
  readonly kind: EventMention['kind'];
  readonly phrasings: readonly (readonly [text: string, trigger: string])[];
}[] = [
  {
    kind: 'territory_capture',
    phrasings: [
      ['سيطرت القوات الحكومية على مدينة الفاشر أمس.', 'سيطرت'],
      ['استعاد الجيش بلدة الخوي.', 'استعاد'],
    ],
  },
  {
    kind: 'territory_entry',
    phrasings: [
      ['دخلت قوات الجيش مدينة ود مدني صباح السبت.', 'دخلت'],
      ['توغلت دبابات إسرائيلية في حي الزيتون.', 'توغلت'],
    ],
  },
  { kind: 'encirclement', phrasings: [['حاصرت قوات الدعم السريع مدينة الفاشر.', 'حاصرت']] },
  { kind: 'withdrawal', phrasings: [['انسحبت القوات الروسية من مدينة خيرسون.', 'انسحبت']] },
  { kind: 'surrender', phrasings: [['استسلم عشرات الجنود للجيش في أم درمان.', 'استسلم']] },
  { kind: 'defection', phrasings: [['انشق ضابط كبير عن الجيش.', 'انشق']] },
  {
    kind: 'armed_clash',
    phrasings: [
      ['اندلعت اشتباكات بين الجيش والمسلحين في مدينة الزاوية.', 'اندلعت'],
      ['قاتل المسلحون قوات الجيش في تعز.', 'قاتل'],
    ],
  },
  {
    kind: 'air_strike',
    phrasings: [['شنت الطائرات الإسرائيلية غارات على مدينة رفح.', 'شنت']],
  },
  {
    kind: 'drone_strike',
    phrasings: [['استهدفت مسيرة أوكرانية مصفاة نفط في مدينة ساراتوف.', 'استهدفت']],
  },
  { kind: 'shelling', phrasings: [['قصفت القوات الروسية مدينة خاركيف بالمدفعية.', 'قصفت']] },
  { kind: 'bombing', phrasings: [['انفجرت عبوة ناسفة في كابل.', 'انفجرت']] },
  {
    kind: 'chemical_attack',
    phrasings: [['قتل عشرات المدنيين في هجوم كيميائي على مدينة دوما.', 'هجوم']],
  },
  {
    kind: 'armed_attack',
    phrasings: [
      ['هاجم مسلحون قرية في ولاية بورنو.', 'هاجم'],
      ['تعرض الجنود لإطلاق نار قرب الحدود.', 'تعرض'],
    ],
  },
  { kind: 'assassination', phrasings: [['اغتال مسلحون قائد الشرطة في مدينة عدن.', 'اغتال']] },
  { kind: 'killing', phrasings: [['قتل ثلاثة جنود في مدينة تعز.', 'قتل']] },
  { kind: 'injury', phrasings: [['وأصيب مدنيون في سومي.', 'أصيب']] },
  { kind: 'abduction', phrasings: [['خطف مسلحون ثلاثة عمال إغاثة في دارفور.', 'خطف']] },
  { kind: 'arrest', phrasings: [['اعتقلت قوات الأمن عشرات المتظاهرين في تونس.', 'اعتقلت']] },
  { kind: 'release', phrasings: [['أفرجت السلطات عن خمسين سجينا.', 'أفرجت']] },
  { kind: 'offensive', phrasings: [['أطلق الجيش عملية عسكرية في ولاية الجزيرة.', 'أطلق']] },
  { kind: 'deployment', phrasings: [['نشرت تركيا قوات على الحدود السورية.', 'نشرت']] },
  { kind: 'weapons_transfer', phrasings: [['زودت الولايات المتحدة أوكرانيا بصواريخ.', 'زودت']] },
  { kind: 'interception', phrasings: [['اعترضت الدفاعات الجوية عشرة صواريخ فوق مدينة أوديسا.', 'اعترضت']] },
  { kind: 'disarmament', phrasings: [['سلم المقاتلون أسلحتهم إلى الجيش.', 'سلم']] },
  { kind: 'displacement', phrasings: [['نزح آلاف المدنيين من مدينة الفاشر.', 'نزح']] },
  { kind: 'flight', phrasings: [['فر الرئيس من العاصمة.', 'فر']] },
  { kind: 'regime_change', phrasings: [['أطاح الجيش بالرئيس في النيجر.', 'أطاح']] },
  { kind: 'appointment', phrasings: [['عين الرئيس وزيرا جديدا للدفاع.', 'عين']] },
  { kind: 'removal', phrasings: [['أقال الرئيس وزير الدفاع.', 'أقال']] },
  { kind: 'protest', phrasings: [['تظاهر آلاف السكان في تل أبيب.', 'تظاهر']] },
  {
    kind: 'property_destruction',
    phrasings: [['دمرت القوات الإسرائيلية عشرات المنازل في خان يونس.', 'دمرت']],
  },
  { kind: 'visit', phrasings: [['زار وزير الخارجية المصري الخرطوم.', 'زار']] },
  { kind: 'meeting', phrasings: [['التقى الرئيس الأوكراني نظيره الفرنسي في باريس.', 'التقى']] },
  {
    kind: 'phone_call',
    phrasings: [['أجرى وزير الخارجية السعودي اتصالا هاتفيا مع نظيره الإيراني.', 'أجرى']],
  },
  { kind: 'negotiation', phrasings: [['بدأت المفاوضات بين إسرائيل وحماس في الدوحة.', 'بدأت']] },
  {
    kind: 'agreement',
    phrasings: [['وقعت روسيا وإيران اتفاقية دفاع في موسكو.', 'وقعت']],
  },
  { kind: 'agreement_breach', phrasings: [['خرقت إسرائيل وقف إطلاق النار.', 'خرقت']] },
  { kind: 'sanction', phrasings: [['فرضت واشنطن عقوبات على شركة روسية.', 'فرضت']] },
  { kind: 'border_closure', phrasings: [['أغلق الأردن معبر جابر الحدودي.', 'أغلق']] },
  { kind: 'diplomatic_withdrawal', phrasings: [['استدعت فرنسا سفيرها من الجزائر.', 'استدعت']] },
  {
    kind: 'contract_cancellation',
    phrasings: [['ألغت الحكومة العقد مع الشركة الروسية.', 'ألغت']],
  },
  { kind: 'aid', phrasings: [['أرسلت قطر مساعدات إنسانية إلى السودان.', 'أرسلت']] },
  {
    kind: 'legal_action',
    phrasings: [['حكمت المحكمة على الضابط بالسجن عشر سنوات.', 'حكمت']],
  },
  { kind: 'investigation', phrasings: [['فتحت النيابة تحقيقا في مقتل الصحفي.', 'فتحت']] },
];

/** Peaceful sentences with warlike words. */
export const noEvents: readonly string[] = [
  'سجل المهاجم هدفا في مرمى الضيوف بعد هجوم سريع.',
  'سيطر الفريق على المباراة منذ البداية.',
  'شهدت الأسواق انفجارا في الأسعار.',
  'قصف الشاعر جمهوره بقصائد طويلة.',
  'خسر المدرب معركة قضائية مع ناديه.',
  'دخل الفيلم قائمة الأكثر مشاهدة.',
  'أسقط المنتخب ضيفه بثلاثة أهداف.',
  'ضرب اللاعب موعدا مع جماهيره.',
];
