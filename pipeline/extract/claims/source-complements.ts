import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { NAMELESS } from '../words/agreement.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, isTied } from '../words/word-kinds.ts';
import { isUnknown } from './source-name.ts';

/** Whether the phrase at a token, behind a preposition, completes the source before it. */
export type Completes = (view: SentenceView, whole: Phrase, at: number) => boolean;

export const COMPLEMENTS: Readonly<Record<string, Completes>> = {
  // المنظمة العربية | لحقوق الإنسان, المفوض السامي | لحقوق الإنسان: not whom a word was addressed to.
  li: (view, whole, at) =>
    isOfficeOf(view, whole, at) ||
    (isNational(view, whole) && isField(view.s[at])) ||
    isPortfolio(view, whole, at) ||
    isAgency(view, whole, at) ||
    // الإدارة الذاتية التابعة | لقسد
    isTied(view.s[whole.last]) ||
    isOfMembers(view, whole, at) ||
    (!isAddressee(view, at) &&
      (isMission(view, whole, at) ||
        view.s[whole.last].tag === 'number' ||
        // قسم الاستجابة | للطوارئ: what a department does.
        (isTask(view.s[whole.last]) && whole.last > whole.first && view.nameAt[at] === undefined) ||
        isDefiniteTitle(view, whole) ||
        isNational(view, whole) ||
        isOrganOf(view, whole, at) ||
        isTrade(view, whole, at))),
  // المكلف | بالإعلام, الناطق باسم المحاكم | بسوسة, مدير الأخبار | بالقناة الأولى.
  bi: (view, whole, at) =>
    (isChargedWith(view.s[whole.last]) && view.nameAt[at]?.kind !== 'person') ||
    // الصحفي بواشنطن بوست | فلان, not العالم بمعهد ماكس بلانك.
    (isWorkplace(view, at) &&
      isBeforeName(view, whole.first, at) &&
      !isProperEnd(view, view.phraseAt(at)?.last ?? at)) ||
    ((whole.last > whole.first || isUnnamed(view, whole.first)) &&
      isWorkplace(view, at) &&
      !isVague(view, at)),
  fi: (view, whole, at) =>
    // لجنة التحقيق | في أحداث الساحل
    (view.s[whole.last].facts.sets.has('task_fi') && isObjectOfTask(view, whole, at)) ||
    (hasClass(view.s[at].facts, FIELD)
      ? isPerson(view, whole.first) || hasClass(view.s[whole.last].facts, VERSED)
      : (isSeat(view, at) && (isUnnamed(view, whole.first) || isBody(view, whole.first))) ||
        (isWorkplace(view, at) && isBeforeName(view, whole.first, at))),
  // شهود | من الروهينغا: a seat, or a people that no lexicon knows.
  min: (view, whole, at) =>
    // الهيئة الوطنية للوقاية | من الكوارث
    (view.s[whole.last].facts.sets.has('task_min') && isObjectOfTask(view, whole, at)) ||
    (isUnnamed(view, whole.first) && (isSeat(view, at) || (view.s[at].article && isUnknown(view.s[at])))),
  // مصادر مطلعة | على المفاوضات.
  ala: (view, whole, at) =>
    (hasClass(view.s[whole.last].facts, INFORMED) && !isAddressee(view, at)) ||
    // الهيئة العامة للرقابة | على الصادرات
    (view.s[whole.last].facts.sets.has('task_ala') && isObjectOfTask(view, whole, at)),
  // الجمعية الوطنية | من أجل نزاهة القضاء: what a body is for.
  'min-ajl': (view, whole) => isNational(view, whole) || isUnion(view, whole.first),
  // المبعوث الأممي | إلى ليبيا.
  ila: (view, whole, at) => hasClass(view.s[whole.first].facts, ENVOYS) && isSeat(view, at),
  lada: (view, whole) => isPerson(view, whole.first) || isBody(view, whole.first),
  bism: (view, whole) => isPerson(view, whole.first),
  // هيئة الدفاع | عن المعتقلين, النائب | عن الحزب.
  // ناشطون مدافعون | عن حقوق الأقلية.
  an: (view, whole, at) =>
    ((isTask(view.s[whole.last]) || isEnvoy(view, whole) || isDoer(view, whole)) && !isAddressee(view, at)) ||
    // منظمة الدفاع | عن المستهلك: whom a body is there for.
    (isTask(view.s[whole.last]) && isUnion(view, whole.first) && view.nameAt[at] === undefined),
  // المكلف بالعلاقات | مع البرلمان.
  maa: (view, whole, at) =>
    // حملة التضامن | مع الأسرى
    (view.s[whole.last].facts.sets.has('task_maa') && isObjectOfTask(view, whole, at)) ||
    (view.s.slice(whole.first, whole.last).some(isChargedWith) && isSeat(view, at)),
};

/** لجنة التحقيق في | أحداث الساحل: of a body or its head what is definite, and no text in which it was said (في البيان). */
const isObjectOfTask = (view: SentenceView, { first, last }: Phrase, at: number): boolean =>
  last > first &&
  (isUnion(view, first) || isBody(view, first) || view.nameAt[first] !== undefined) &&
  view.s[at].unit?.kind !== 'time' &&
  !hasClass(view.s[at].facts, TEXTS) &&
  view.s.slice(at, (view.phraseAt(at)?.last ?? at) + 1).some(({ article }) => article);
const TEXTS: ReadonlySet<string> = new Set(['document', 'media']);

/** المكتب الإعلامي | لرئيس الوزراء: a body of an office that has more than one word. */
const isOfficeOf = (view: SentenceView, { first, last }: Phrase, at: number): boolean =>
  last > first &&
  isBody(view, first) &&
  view.nameAt[at]?.rule === 'name/office' &&
  !hasClass(view.s[at].facts, REPORTER) &&
  (view.nameAt[at]?.last ?? at) > at;

/** وزير الدولة البريطاني | لشؤون الدفاع, المفوضية السامية | لشؤون اللاجئين: the affairs that an office or a body looks after. */
const isPortfolio = (view: SentenceView, { first }: Phrase, at: number): boolean =>
  !view.s[at].article &&
  hasClass(view.s[at].facts, FIELD) &&
  view.s[at].nominals.some(({ number }) => number === 'plural') &&
  view.s[at + 1]?.article === true &&
  (isPerson(view, first) ||
    isBody(view, first) ||
    isUnion(view, first) ||
    view.nameAt[first]?.kind === 'igo');

const REPORTER: ReadonlySet<string> = new Set(['reporter']);

/** شركة "أمبري" البريطانية | للأمن البحري: a body with its own name, and what it deals in. */
const isTrade = (view: SentenceView, { first, last }: Phrase, at: number): boolean =>
  last > first &&
  !view.s[first].article &&
  hasClass(view.s[first].facts, TRADERS) &&
  view.nameAt[at] === undefined &&
  (view.phraseAt(at)?.last ?? at) > at;
const TRADERS: ReadonlySet<string> = new Set(['union', 'economy', 'broadcaster', 'party_org']);

/** Whom something is told to: a person, an outlet, people. */
const isAddressee = (view: SentenceView, at: number): boolean => {
  const kind = view.nameAt[at]?.kind;
  return kind === 'media' || kind === 'person' || kind === 'unnamed' || hasClass(view.s[at].facts, SPEAKERS);
};

/** المدير العام, المفوض السامي: a definite title with its definite adjective. */
const isDefiniteTitle = (view: SentenceView, { first, last }: Phrase): boolean =>
  last > first && view.s[first].article && view.s[last].article && !hasClass(view.s[first].facts, RULERS);

/** المعهد الوطني, رئيس الجامعة التونسية: a definite body and its definite adjective. */
const isNational = (view: SentenceView, { first, last }: Phrase): boolean =>
  view.s[last].article &&
  view.s.slice(Math.max(first, last - 2), last).some((t) => t.article && hasClass(t.facts, UNIONS));

/** الجمعية الوطنية | للصحفيين الشبان: a body with its adjective alone, and with theirs those whom it unites. */
const isOfMembers = (view: SentenceView, { first, last }: Phrase, at: number): boolean =>
  last === first + 1 &&
  view.s[first].article &&
  view.s[last].article &&
  hasClass(view.s[first].facts, UNIONS) &&
  (view.nameAt[at] === undefined || NAMELESS.has(view.nameAt[at].rule)) &&
  view.s[at].article &&
  view.s[at].nominals.some(({ number }) => number === 'plural') &&
  (view.phraseAt(at)?.last ?? at) > at;

/** وكالة تسنيم الإيرانية | للأنباء */
const isAgency = (view: SentenceView, { first }: Phrase, at: number): boolean =>
  view.s[at].article && hasClass(view.s[at].facts, NEWS) && hasClass(view.s[first].facts, OUTLETS);
const OUTLETS: ReadonlySet<string> = new Set(['media']);

/** النقابة العامة | للإعلام: a field of work, which nobody speaks to. */
const isField = (t: Tagged): boolean =>
  t.article && (t.facts.isMasdar || hasClass(t.facts, NEWS)) && !hasClass(t.facts, PEOPLE);
/** الوكالة البوركينية | للأنباء */
const NEWS: ReadonlySet<string> = new Set(['hearsay']);

/** بعثة الأمم المتحدة | لحفظ السلام, مجموعة "كاريني" | لحقوق الإنسان: a mission of a body of states, or a group with its name in quotation marks, and what it is for. */
const isMission = (view: SentenceView, { first, last }: Phrase, at: number): boolean =>
  (view.nameAt[last]?.kind === 'igo' &&
    (view.nameAt[last]?.first ?? 0) > first &&
    view.s[at].facts.isMasdar &&
    !view.s[at].article) ||
  (view.s[last].tag === 'punct' && view.nameAt[at] === undefined && (view.phraseAt(at)?.last ?? at) > at);

const PEOPLE: ReadonlySet<string> = new Set(['person', 'civilian', 'public']);

/** أعضاء المكتب التنفيذي | للجامعة, المجلس العسكري | للجبهة: an organ with its definite adjective, of a body. */
const isOrganOf = (view: SentenceView, { first, last }: Phrase, at: number): boolean =>
  view.s[last].article &&
  last > first &&
  view.s[last - 1].article &&
  hasClass(view.s[last - 1].facts, BODIES) &&
  view.s[at].article &&
  hasClass(view.s[at].facts, BODIES);

/** لجنة الأمن, رئيس لجنة الأمن: a body, or the first noun after the title of its head. */
export const isUnion = (view: SentenceView, first: number): boolean =>
  hasClass(view.s[first].facts, UNIONS) ||
  (view.s[first + 1] !== undefined && hasClass(view.s[first + 1].facts, UNIONS));

/** المكلف ب, المختص ب, المعني ب: a definite word that asks for its preposition. */
const isChargedWith = (t: Tagged): boolean => t.article && hasClass(t.facts, CHARGED);

const isTask = (t: Tagged): boolean => t.article && t.facts.isMasdar;

/** ناشطون | مدافعون: people without a name, and what they do. */
const isDoer = (view: SentenceView, { first, last }: Phrase): boolean =>
  last > first &&
  isUnnamed(view, first) &&
  !view.s[last].article &&
  view.s[last].nominals.some(({ form, number }) => form === 'active_participle' && number === 'plural');

/** النائب | عن الحزب: one word alone, or what comes behind another complement of the kind. */
const isEnvoy = (view: SentenceView, { first, last }: Phrase): boolean =>
  hasClass(view.s[first].facts, ENVOYS) && (last === first || view.s[first].article);

const isUnnamed = (view: SentenceView, first: number): boolean =>
  view.nameAt[first]?.rule === 'name/unnamed' && !view.s[first].article;

export const isPerson = (view: SentenceView, first: number): boolean =>
  view.nameAt[first]?.kind === 'person' || hasClass(view.s[first].facts, PERSON);

const isBody = (view: SentenceView, first: number): boolean => hasClass(view.s[first].facts, BODIES);

/** A name stands right behind the phrase at a token: the phrase belongs to the title before it. */
function isBeforeName(view: SentenceView, first: number, at: number): boolean {
  const last = view.phraseAt(at)?.last ?? at;
  const t = view.s[last + 1];
  const isName = t !== undefined && (view.nameAt[t.i]?.kind === 'person' || isUnknown(t));
  return isPerson(view, first) && (isName || isProperEnd(view, last));
}

const isProperEnd = (view: SentenceView, last: number): boolean =>
  view.nameAt[last]?.kind === 'person' && !NAMELESS.has(view.nameAt[last]?.rule ?? '');

/** بالجهة, بالمنطقة: no name of any place or body. */
const isVague = (view: SentenceView, at: number): boolean =>
  !isNominal(view.s[at + 1]) && hasClass(view.s[at].facts, VAGUE) && !hasClass(view.s[at].facts, UNIONS);
const VAGUE: ReadonlySet<string> = new Set(['body', 'place']);

/** Where somebody works or belongs: a place, a body, a building, a force. */
const isSeat = (view: SentenceView, at: number): boolean => {
  const { facts, unit } = view.s[at];
  const kind = view.nameAt[at]?.kind;
  return (
    unit?.kind === 'place' ||
    kind === 'official_body' ||
    kind === 'ngo' ||
    kind === 'igo' ||
    kind === 'group' ||
    kind === 'company' ||
    (view.nameAt[at] === undefined && hasClass(facts, SEATS) && !view.isEventNominal(at))
  );
};

/** A seat, or an outlet. */
const isWorkplace = (view: SentenceView, at: number): boolean =>
  isSeat(view, at) || view.nameAt[at]?.kind === 'media' || hasClass(view.s[at].facts, STATIONS);
const STATIONS: ReadonlySet<string> = new Set(['broadcaster']);

const PERSON: ReadonlySet<string> = new Set(['person']);
export const SPEAKERS: ReadonlySet<string> = new Set(['person', 'civilian', 'media', 'public']);
const BODIES: ReadonlySet<string> = new Set(['body', 'party_org', 'union']);
const UNIONS: ReadonlySet<string> = new Set(['union', 'party_org']);
const RULERS: ReadonlySet<string> = new Set(['force']);
const SEATS: ReadonlySet<string> = new Set([
  'body',
  'structure',
  'subplace',
  'place',
  'force',
  'clinic',
  'court',
  'club',
]);
const FIELD: ReadonlySet<string> = new Set(['field']);
const INFORMED: ReadonlySet<string> = new Set(['informed']);
const VERSED: ReadonlySet<string> = new Set(['versed']);
const CHARGED: ReadonlySet<string> = new Set(['charged']);
const ENVOYS: ReadonlySet<string> = new Set(['envoy']);
