import { ALEF } from '../../text/affixes.ts';
import type { EventDraft } from '../events/events.ts';
import { stemOf } from '../phrases/complements.ts';
import { isBringing } from '../phrases/presupposed.ts';
import { ASPECT, type Lexeme, type NominalFact } from '../words/lexeme.ts';
import { isMasdar, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** جلسة للنظر في منح الثقة, للتصويت على إقالة الوزير: what a session is to decide on is to come. */
export function isConsidered(view: SentenceView, { first, head }: EventDraft): boolean {
  if (!isMasdar(view.s[head]) || isPlainDefinite(view, head)) return false;
  const isBehind = view.s[first - 1]?.tag === 'prep';
  const by = view.s[isBehind ? first - 2 : first - 1];
  return (
    by?.prep === 'li' &&
    by.nominals.some(({ form, lexeme }) => form === 'masdar' && WEIGHING.has(lexeme?.modal ?? ''))
  );
}
const WEIGHING: ReadonlySet<string> = new Set(['considered']);

/** للنظر في الهجوم: what has been told, unless the noun is of a light verb or has its object. */
const isPlainDefinite = ({ s }: SentenceView, head: number): boolean =>
  s[head].article && s[head].nominals.some(({ noun }) => noun !== null && noun.frames.length > 0);

/** لبدء مشاورات, لإجراء محادثات: the act that a purpose begins or carries out. */
export function isBegunFor(view: SentenceView, draft: EventDraft): boolean {
  const at = draft.first - 1;
  const by = view.s[at];
  const t = view.s[draft.first];
  if (by?.prep !== 'li' || by.article || by.enclitic !== '' || t.tag !== 'noun' || t.prep !== '' || t.conj)
    return false;
  return isBringing(by) && !t.article && isPurpose(view, { ...draft, first: at, last: at });
}

/** للمساهمة في التصدي للمسلحين, للمساعدة على نزع الألغام: behind a purpose of taking part in it. */
export function isHelpedWith({ s }: SentenceView, { first, head }: EventDraft): boolean {
  const by = s[first - 2];
  return (
    isMasdar(s[head]) &&
    s[first - 1]?.tag === 'prep' &&
    by?.prep === 'li' &&
    by.enclitic === '' &&
    by.nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.sense === 'undertake')
  );
}

/** نحو توقيع اتفاق, يتجه نحو إعلان الهدنة: an act that somebody is on the way to. */
export const isHeadedFor = ({ s }: SentenceView, { first }: EventDraft): boolean =>
  s[first - 1]?.fn?.code === 'nahwa' &&
  !s[first].article &&
  s[first].enclitic === '' &&
  s[first].nominals.some(({ form, number }) => form === 'masdar' && number !== 'plural');

/** ل + verbal noun of purpose (لمحاصرة, لمناقشة): planned; a plural tells what happened (ضحايا لاعتداءات). */
export function isPurpose(view: SentenceView, draft: EventDraft): boolean {
  const head = view.s[draft.first];
  if (head.prep !== 'li' || !head.nominals.some((nominal) => nominal.form === 'masdar')) return false;
  if (head.article && isAppointed(view, draft.first)) return true;
  if (head.article && !isOfItsObject(draft)) return false;
  if (
    head.nominals.some(
      ({ form, number }) => number === 'plural' && (form === 'masdar' || !isAct(draft, head)),
    )
  )
    return false;
  if (isReason(draft, head)) return false;
  const before = view.s[draft.first - 1];
  // امتثالا لاتفاق, دعما لانقلاب: an accusative says in what spirit, with its object.
  if (before !== undefined && isSpirit(before)) return false;
  if (before === undefined || before.verbs.some(({ lexeme }) => asksForLi(lexeme, head))) return false;
  if (before.nominals.some(({ lexeme }) => lexeme !== null && brings(lexeme, head))) return false;
  if (isShownBy(view, draft.first)) return false;
  // تظاهرات مؤيدة لانقلاب: a participle that asks for ل.
  if (isComplementOf(view, draft.first) || isSite(before) || hasClass(before.facts, TIED)) return false;
  // الذكرى 12 لاغتيال: a number counts what stands before it.
  return (!before.article && before.tag !== 'number') || isAim(view, draft.first);
}

/** للقضاء | على الحركة: a verbal noun whose object a preposition brings has the article, as new as any. */
export const isOfItsObject = ({ frame, lexeme, slots }: EventDraft): boolean =>
  frame.type === 'verb' &&
  lexeme !== null &&
  frame.slots.some(
    ({ role, required, sources }) => sources.includes('ala') && required.length > 0 && slots.has(role),
  );

const isSpirit = ({ tag, folded, article, nominals }: Tagged): boolean =>
  tag === 'noun' && !article && folded.endsWith(ALEF) && nominals.some(({ form }) => form === 'masdar');

/** تعرض لهجوم, توصل لاتفاق: a verb whose object ل brings in; أرسل قوة لتصفيته has an aim. */
const asksForLi = (lexeme: Lexeme, head: Tagged): boolean =>
  brings(lexeme, head) ||
  (lexeme.frames.length > 0 &&
    lexeme.frames.every(({ slots }) => !slots.some(({ role }) => role === 'destination')));

/** توصلها لاتفاق: the noun is a complement of the word before it. */
const brings = ({ frames }: Lexeme, head: Tagged): boolean =>
  frames.some(({ complements }) => complements.some(({ stems }) => stems.has(stemOf(head))));

/** في حصيلة أولية لانفجار, صور جديدة لقصف: how many an act hit or what shows it, with its adjectives; الفيديو يعود | لقصف, على أنه | لقصف. */
function isShownBy({ s }: SentenceView, at: number): boolean {
  let i = at - 1;
  if (s[i].tag === 'comp') return true;
  if (s[i].tag === 'verb')
    return s.slice(Math.max(0, i - SHOWN_WITHIN), i).some((t) => hasClass(t.facts, EXHIBIT));
  while (i > 0 && isPlainAdjective(s[i])) i--;
  // في إشارة واضحة لزيارة الرئيس.
  return s[i]?.tag === 'noun' && (hasClass(s[i].facts, SHOWING) || s[i].facts.sets.has('points_at'));
}
const isPlainAdjective = ({ tag, prep, conj, article, facts }: Tagged): boolean =>
  tag === 'noun' && prep === '' && !conj && !article && facts.classes.includes('adjective');
const SHOWING: ReadonlySet<string> = new Set(['quantity', 'exhibit']);
const EXHIBIT: ReadonlySet<string> = new Set(['exhibit']);
const SHOWN_WITHIN = 4;

/** لاجتيازهم الحدود, لقتله زوجته: with its doer for a pronoun and an object of its own it tells why, not what for. */
const isReason = ({ frame, slots, last }: EventDraft, { enclitic, end, i }: Tagged): boolean =>
  enclitic !== '' &&
  (frame.type === 'light'
    ? last > i
    : (slots.get('target') ?? []).some(
        ({ pronoun, isImplicit, start }) => pronoun === '' && !isImplicit && start > end,
      ));

/** لمنح الثقة, لقصف المدينة: the words of a light verb, or of a verb with its object, are read as that verb, not as the plural of another noun. */
const isAct = ({ frame, slots }: EventDraft, head: Tagged): boolean =>
  frame.type === 'light' ||
  (frame.type === 'verb' &&
    (slots.has('target') || slots.has('place')) &&
    head.nominals.some(({ form, number }) => form === 'masdar' && number === 'singular'));

/** معسكرات لتعذيب المهاجرين, مصنع لتجميع المسيرات: what a place is used for is done there. */
const isSite = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  !t.article &&
  t.enclitic === '' &&
  t.prep === '' &&
  hasClass(t.facts, SITES) &&
  !t.facts.isMasdar;
const SITES: ReadonlySet<string> = new Set(['structure', 'subplace']);

const TIED: ReadonlySet<string> = new Set(['tied']);

/** تعرض الوزير | لمحاولة اغتيال: what a verb of ل + noun before it takes. */
function isComplementOf(view: SentenceView, at: number): boolean {
  const before = view.s.slice(Math.max(0, at - 6), at);
  // تعرض ناقلة لهجوم, بعد تعرضه لاعتداء
  if (before.some(({ nominals }) => nominals.some(({ lexeme }) => lexeme?.sense === 'suffer'))) return true;
  const verb = before.findLast(({ tag }) => tag === 'verb' || tag === 'punct');
  if (verb === undefined) return isDriven(view, at);
  return (
    !verb.facts.sets.has('heads_for') && verb.verbs.some(({ lexeme }) => takesWithLi(lexeme, view.s[at]))
  );
}

/** أطلق عملية | لتحرير المدينة: of a verb that has an object only the nouns that its frames name stand behind ل (إطلاقه للنار). */
const takesWithLi = ({ frames }: Lexeme, t: Tagged): boolean =>
  frames.some(({ complements }) =>
    complements.some(
      ({ preposition, stems }) =>
        preposition === 'li' && (stems.has(stemOf(t)) || !frames.some(({ sources }) => sources.has('obj'))),
    ),
  );

/** اضطرت الدورية صباح اليوم على مستوى الحي | لإطلاق النار: further on, what somebody is driven to. */
function isDriven({ s }: SentenceView, at: number): boolean {
  const verb = s.slice(Math.max(0, at - FAR), at).findLast(({ tag }) => FINITE.has(tag));
  return (
    verb?.verbs.some(
      ({ lexeme: { sense, frames } }) =>
        sense === ASPECT &&
        frames.some(({ complements }) => complements.some(({ preposition }) => preposition === 'li')),
    ) === true
  );
}
const FAR = 14;
const FINITE: ReadonlySet<Tagged['tag']> = new Set(['verb', 'punct']);

/** حددت جلسة للحكم على, توجهوا إلى المراكز للتصويت في: an occasion or a way that is for the act. */
function isAppointed(view: SentenceView, at: number): boolean {
  const isThing = view.s[at].nominals.some(({ noun }) => noun !== null && noun.frames.length > 0);
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'rel' || t.tag === 'comp') return false;
    if (t.unit?.kind === 'time' || hasClass(t.facts, TIMES)) continue;
    // جلسة ستنعقد للتصويت
    if (t.tag === 'verb' && isOfSession(t)) return true;
    // جلسة للتصويت: of a session even a vote or a hearing is the aim.
    if (t.tag === 'noun' && isMasdar(view.s[at]) && hasClass(t.facts, OCCASIONS)) return true;
    if (isThing && (t.tag === 'verb' || t.tag === 'noun')) return false;
    if (t.tag === 'verb') return t.verbs.some(({ lexeme }) => lexeme.sense === 'motion');
    if (t.tag === 'noun' && (hasClass(t.facts, OCCASIONS) || isAttack(t))) return true;
  }
  return false;
}

/** تنعقد, تجتمع: of a session the verb tells that it is held. */
const isOfSession = ({ verbs }: Tagged): boolean =>
  verbs.some(
    ({ tense, lexeme }) => tense === 'present' && lexeme.frames.some(({ kind }) => kind === 'meeting'),
  );
const TIMES: ReadonlySet<string> = new Set(['time']);

/** شنت هجوما للسيطرة على المدينة: an attack or operation that is new has an aim. */
const isAttack = (t: Tagged): boolean =>
  !t.article &&
  (hasClass(t.facts, ACTS) ||
    t.nominals.some(({ noun }) => noun?.frames.some(({ kind }) => ATTACKS.has(kind)) === true));
const ACTS: ReadonlySet<string> = new Set(['act']);
const ATTACKS: ReadonlySet<string> = new Set(['offensive', 'armed_attack', 'air_strike']);

/** Classes of sessions and dates. */
const OCCASIONS: ReadonlySet<string> = new Set(['occasion']);

/** تقدمت نحو المدينة لمحاصرة: an aim, but not إدانة الوزارة لقصف, where ل brings the object of a verbal noun. */
function isAim(view: SentenceView, at: number): boolean {
  if (view.s[at].nominals.some(({ noun }) => noun !== null && noun.frames.length > 0))
    return isOnWay(view, at);
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const t = view.s[i];
    if (t.unit?.kind === 'time') return false;
    if (t.tag === 'noun' && t.nominals.some((nominal) => takesObject(nominal) || isTime(nominal)))
      return false;
  }
  return true;
}

/** توجهت الطائرات | لقصف المدينة: who is on the way has not done it; عاد الجيش لقصفها has. */
function isOnWay({ s }: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const t = s[i];
    if (t.tag === 'verb') return t.facts.sets.has('heads_for');
    if (t.tag === 'prep') continue;
    if ((t.tag !== 'noun' && t.tag !== 'name') || t.prep !== '') return false;
  }
  return false;
}

/** إدانة, دعم, رفض: nouns whose object follows with ل. */
const takesObject = ({ form, lexeme }: NominalFact): boolean =>
  form === 'masdar' && lexeme !== null && (lexeme.cue !== null || OPINION.has(lexeme.sense));
/** اليوم التالي لسقوط المدينة */
const isTime = ({ noun }: NominalFact): boolean => noun?.classes.has('time') === true;
const OPINION: ReadonlySet<string> = new Set(['speech', 'cognition', 'support']);
