import { mapped } from '../../text/arrays.ts';
import { withoutTopicPlaces } from '../claims/talk-topics.ts';
import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isCopula } from '../phrases/cleft.ts';
import { pastJoined, stemOf } from '../phrases/complements.ts';
import { type Constituent, constituentsAfter } from '../phrases/constituents.ts';
import { doneAct } from '../phrases/done-act.ts';
import { farCarrier, isAscribed } from '../phrases/far-carrier.ts';
import { fillersOf, PLACE_ROLES } from '../phrases/fillers.ts';
import { adjectiveAfter, idafaAfter, skipAdjectives } from '../phrases/idafa.ts';
import { type Positions, positions } from '../phrases/positions.ts';
import { isAnybody, isOffice, isPredicate, isToBecome } from '../phrases/predicate.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { toldByVerb } from '../phrases/told-by-verb.ts';
import { isOfVerb, toldBehindMeans } from '../words/noun-parts.ts';
import type { SentenceView } from '../words/view.ts';
import { VICTIM_KINDS } from '../words/voice.ts';
import { CASUALTIES, hasClass, isSideOfPlace } from '../words/word-kinds.ts';
import { isActorLike, isSide, isSite } from './acting-phrase.ts';
import { afterOccurrence } from './after-occurrence.ts';
import { isOfCounted } from './counted-attribute.ts';
import type { Trigger } from './events.ts';
import { flies } from './flies.ts';
import { joinedGenitive } from './joined-genitive.ts';
import { isIndefinite, mayBeDoneTo } from './masdar-object.ts';
import { isOneOfThem } from './one-of-them.ts';
import { withMet } from './whom-he-meets.ts';

export function nounPositions(view: SentenceView, trigger: Trigger): Positions {
  const { frame, nominal } = trigger;
  const idafa =
    view.s[trigger.after].enclitic === '' &&
    !view.s[trigger.after].article &&
    !isAscribed(view, trigger.after + 1)
      ? (idafaAfter(view, trigger.after) ?? joinedGenitive(view, trigger.after))
      : null;
  const adj = adjectiveAfter(view, trigger.after);
  const last = frame.type === 'light' ? pastJoined(view, frame, trigger.after) : trigger.after;
  const tail = Math.max(idafa?.last ?? last, adj?.last ?? last);
  const after = skipAdjectives(view, tail) + 1;
  const stemAt = frame.type === 'light' ? trigger.after : trigger.head;
  const stem = stemOf(view.s[stemAt]);
  // عملية أمنية | غربي الأنبار: a side of a place is where, whatever stands before it.
  const isClosed = idafa !== null || (after < view.end && isSideOfPlace(view.s[after]));
  const from = doneAct(view, after, frame) ?? afterOccurrence(view, after, stem);
  const behind = untilCopula(view, from, constituentsAfter(view, from, true, isClosed));
  const told =
    toldByVerb(view, { at: after, stem, frame, hasGenitive: idafa !== null }) ??
    toldBehindMeans(view, { stem, frame }, behind);
  const carrier = told?.carrier ?? farCarrier(view, stemAt);
  const parts = withoutTopicPlaces(view, frame, told?.parts ?? behind);
  const all = parts.filter((part) => part.code !== '' && !isOfVerb(view, trigger, part));
  const pps = withMet(view, trigger, all);
  if (nominal !== null && nominal.form === 'active_participle')
    return positions({
      voice: 'active',
      subj: trigger.head > 0 ? subjectBefore(view, trigger.head) : null,
      obj: idafa,
      pps,
    });
  if (nominal !== null && nominal.form === 'passive_participle')
    return positions({ voice: 'passive', obj: subjectBefore(view, trigger.head), pps });
  if (frame.type === 'noun' || frame.type === 'phrase')
    return positions({
      voice: 'active',
      subj: frame.sources.has('subj') ? phraseBefore(view, trigger.head) : null,
      // قصف الطيران | مدينة
      obj: frame.sources.has('obj') ? (parts.slice(0, 1).find(isBareNoun)?.phrase ?? null) : null,
      idafa: idafa ?? carrier,
      adj: adj ?? (idafa === null && told?.isNamed !== false ? carrier : null),
      pps,
    });
  if (trigger.after !== trigger.head) {
    const between = lightSubject(view, trigger);
    const all = [...phrasesBetween(view, trigger), ...pps];
    // إعفاء الوزير من مهامه: the genitive of a transitive verbal noun is its object.
    const own = view.phraseAt(trigger.after);
    // مواصلة القوات قصفها: the pronoun is hers who goes on.
    const { enclitic, prep } = view.s[trigger.after];
    // إعفاء المدير من | مهامه: behind a preposition it is whose the duties are.
    const isHers = enclitic !== '' && prep === '' && view.s[trigger.after - 1].tag !== 'prep';
    return frame.sources.has('obj') && !isHers
      ? positions({ voice: 'active', obj: between, idafa, adj, own, pps: all })
      : positions({ voice: 'active', subj: between, idafa, adj, own, pps: all });
  }
  const { subj, obj } = masdarRoles(view, trigger, idafa, adj ?? carrier, parts, pps);
  // تعيين زيد مديرا, تعيينه مديرا: what somebody becomes is not whom it is done to.
  if (obj !== null && isOffice(view, trigger, obj))
    return positions({ voice: 'active', obj: subj, idafa, adj, pps });
  return positions({ voice: 'active', subj, obj, idafa, adj, pps });
}

/**
 * اعتقال القائد | هم بقايا النظام: what is said of the act or of who did it is nothing beside it; of a visit that is the first
 * for somebody (هي الأولى للملك) he pays it, of the wounded it is told who they are (الجرحى هم من الشرطة), and في tells where.
 */
function untilCopula(
  { s, end }: SentenceView,
  from: number,
  parts: readonly Constituent[],
): readonly Constituent[] {
  const last = parts.at(-1)?.phrase.first ?? from;
  let at = from;
  while (at < last && at < end && !isCopula(s[at])) at++;
  if (at >= last || s[at + 1].facts.sets.has('ranked') || hasClass(s[at - 1].facts, CASUALTIES)) return parts;
  return parts.filter(({ phrase, code }) => phrase.first < at || code === 'fi');
}

/** وُضع الرئيس قيد | الإقامة الجبرية: of whom a phrase is said, before a particle or preposition that leads to it. */
function phraseBefore(view: SentenceView, at: number): Phrase | null {
  let last = at - 1;
  while (last >= 0 && (view.s[last].tag === 'fn' || view.s[last].tag === 'prep' || isLeading(view, last)))
    last--;
  for (let first = Math.max(0, last - 8); first <= last; first++) {
    const phrase = isNominal(view.s[first]) && view.s[first].prep === '' ? view.sourcePhrase(first) : null;
    // وصل إلى بيروت | في زيارة: the place where one goes is not who goes.
    if (phrase !== null && phrase.last === last) return view.s[first - 1]?.tag === 'prep' ? null : phrase;
  }
  return null;
}

/** An opening quotation mark, or a noun that only leads to the phrase: قيد, رهن, حالة. */
const isLeading = (view: SentenceView, i: number): boolean =>
  (view.s[i].tag === 'punct' && '“”«"'.includes(view.s[i].folded)) ||
  (view.s[i].tag === 'noun' && !view.s[i].article && hasClass(view.s[i].facts, LEADING) && i > 0);
const LEADING: ReadonlySet<string> = new Set(['abstract']);

/** زج بالمعارضين في السجون: the prepositional phrases between a light verbal noun and its complement. */
const phrasesBetween = (view: SentenceView, { head, after }: Trigger): Constituent[] =>
  constituentsAfter(view, head + 1, false).filter(({ code, phrase }) => code !== '' && phrase.last < after);

/** A light verbal noun with a subject between it and its complement: شن القوات هجوما; of الالتزام | الكامل | بالهدنة it is an adjective. */
function lightSubject(view: SentenceView, trigger: Trigger): Phrase | null {
  if (view.s[trigger.head].article) return null;
  const between = constituentsAfter(view, trigger.head + 1, false)[0];
  return between !== undefined && between.code === '' && between.phrase.last < trigger.after
    ? between.phrase
    : null;
}

/** Verbal noun: its genitive is the subject when intransitive or when an object follows, else the object. */
function masdarRoles(
  view: SentenceView,
  trigger: Trigger,
  idafa: Phrase | null,
  adj: Phrase | null,
  parts: readonly Constituent[],
  pps: readonly Constituent[],
): Pick<Positions, 'subj' | 'obj'> {
  const { frame } = trigger;
  const isTransitive =
    frame.flags.has('transitive') || (!frame.flags.has('intransitive') && frame.sources.has('obj'));
  const takesLi = frame.sources.has('li');
  if (!isTransitive) {
    // اجتماع للمكتب: the first phrase after the noun, not the ل of one further on (الاتفاق مع الاتحاد العام للشغل).
    const [owner] = pps;
    const isOwned =
      !takesLi &&
      owner?.code === 'li' &&
      !owner.isPurpose &&
      view.s[owner.phrase.first].unit?.kind !== 'place';
    return { subj: idafa ?? adj ?? (isOwned ? owner.phrase : null), obj: null };
  }
  const next = isLabel(view, trigger, parts[0]) ? undefined : parts[0];
  const isHers = next?.code === 'li' && next.pronoun !== ''; // اعتقال زميل لهم: whose he is
  if (isHers && idafa !== null && isIndefinite(view, idafa)) return { subj: adj, obj: idafa };
  // استهداف إسرائيل لحزب الله; of اعتقال شخصين بتهمة التخطيط لهجوم the ل belongs to another noun, of اغتيال القائد كان له أثر to كان.
  const isObject =
    next?.code === 'li' &&
    !next.isEvent &&
    !next.isPurpose &&
    !isToBecome(view, frame, idafa, next.phrase) &&
    // قصف معسكر زمزم للنازحين: whom the site is for.
    !(idafa !== null && isSite(view, idafa)) &&
    view.s[next.phrase.first - 1]?.fn?.cls !== 'modal';
  // قصف للجيش على سوق: with what it is aimed at behind على, the ل tells who acts.
  const isAimed = isObject && parts.some(({ code }) => code === 'ala') && frame.sources.has('ala');
  if (!takesLi && isAimed && idafa === null && (isActorLike(view, next.phrase) || isSide(view, next.phrase)))
    return { subj: next.phrase, obj: null };
  // قصف النظام على المدينة: so does a genitive that is no people and no place.
  const isOnIt = ({ code, pronoun }: Constituent): boolean => code === 'ala' && pronoun === '';
  const aims = frame.sources.has('ala') && parts.some(isOnIt);
  if (idafa !== null && aims && isSide(view, idafa)) return { subj: idafa, obj: null };
  const isFor = idafa !== null && isObject && !mayBeDoneTo(view, frame, next.phrase);
  const li = !takesLi && isObject && !isFor ? next : undefined; // ترشيح فلان | للرئاسة: for what
  const isApposed = idafa !== null && next !== undefined && isOneOfThem(view, frame, [idafa, next.phrase]);
  // اغتيال قيادي في الحزب والحزب ينفي: what و joins is no object.
  // حصد القتال أرواح المئات: nor does a definite verbal noun govern what stands behind it.
  const isBare =
    next !== undefined &&
    next.code === '' &&
    !next.isEvent &&
    // تغريم الصحفي | ألف دينار: how much, not whom.
    mayBeDoneTo(view, frame, next.phrase) &&
    !view.s[next.phrase.first].conj &&
    !isOfCounted(view, idafa, next.phrase) &&
    view.s[next.phrase.first - 1].fn?.code !== 'wa' &&
    !view.s[trigger.after].article;
  const bareObject = isBare && !isApposed ? next.phrase : null;
  // قصف الجيش عن طريق الخطأ مخيما: an indefinite noun further on, when who acts is known.
  const isNext = (part: Constituent): boolean => isBareNoun(part) && !isOfCounted(view, idafa, part.phrase);
  const later = idafa === null ? pastMeans(view, trigger, parts) : parts.find(isNext);
  const laterObject =
    later !== undefined && isIndefinite(view, later.phrase) && mayBeDoneTo(view, frame, later.phrase)
      ? later.phrase
      : null;
  const object = bareObject ?? li?.phrase ?? laterObject;
  // وصل لتفقد القوات: who comes is told before, the genitive is whom the visit is paid to.
  const goesTo = frame.kind === 'visit' && parts.some(({ code }) => code === 'ila');
  const isAim = view.s[trigger.head].prep === 'li' && !view.s[trigger.head].article && !goesTo;
  if (idafa !== null && !isAim && entersPlace(view, frame, idafa))
    return { subj: idafa, obj: object !== null && isPlace(view, object) ? object : null };
  // تعيين فلان وزيرا: what stands behind the appointed is what he becomes.
  if (idafa !== null && object !== null && frame.flags.has('predicate') && isPredicate(view, object))
    return { subj: adj, obj: idafa };
  // تعيين طبيب نفسي لترامب, إيقاف عنصر بايع التنظيم: an indefinite noun is nobody who appoints, one man nobody who arrests another.
  // اغتيال قائدها العسكري محمد الضيف: what goes on with the man that a pronoun names.
  const isHis =
    VICTIM_KINDS.has(frame.kind) &&
    idafa !== null &&
    isMan(view, idafa) &&
    view.s[idafa.last].enclitic !== '' &&
    view.s[idafa.last + 1]?.article === true;
  if (isHis) return { subj: adj, obj: idafa };
  if (idafa !== null && li !== undefined && isOwnedUnit(view, idafa, li.phrase))
    return { subj: adj, obj: idafa };
  const isVictim = VICTIM_KINDS.has(frame.kind) && li === undefined && idafa !== null && isMan(view, idafa);
  if (idafa !== null && (frame.flags.has('predicate') || isVictim) && isAnybody(view, idafa))
    return { subj: adj, obj: idafa };
  // لضرب داعش في ليبيا, قاما بسلب المواطن حقيبته: whose aim or deed it is has been told, the genitive suffers it.
  const isOthers = bareObject !== null && (isAim || isDeed(view, trigger.head));
  if (idafa !== null && isOthers) return { subj: adj, obj: idafa };
  if (idafa !== null && object !== null && (isActorLike(view, idafa) || flies(view, idafa, object)))
    return { subj: idafa, obj: object };
  return { subj: adj, obj: idafa ?? object };
}

/** قام بسلب, قامت القوات بقصف: ب behind a verb of doing, with nothing but its subject between. */
function isDeed({ s }: SentenceView, head: number): boolean {
  if (s[head].prep !== 'bi') return false;
  let at = head - 1;
  while (at > 0 && (s[at].tag === 'noun' || s[at].tag === 'name') && s[at].prep === '') at--;
  return s[at]?.tag === 'verb' && s[at].verbs.every(({ lexeme }) => DOING.has(lexeme.sense));
}
const DOING: ReadonlySet<string> = new Set(['undertake', 'aspect']);

/** الفصل 317, القرار 2254: the number of a definite noun. */
const isLabel = (view: SentenceView, { after }: Trigger, part: Constituent | undefined): boolean =>
  part !== undefined &&
  view.s[after].article &&
  part.phrase.first === after + 1 &&
  view.s[after + 1].tag === 'number';

/** عنصر, شاب, عون أمن: one of the people, no troops. */
const isMan = ({ s }: SentenceView, { first }: Phrase): boolean =>
  hasClass(s[first].facts, MEN) && !hasClass(s[first].facts, TROOPS);
const MEN: ReadonlySet<string> = new Set(['person', 'civilian', 'member']);
const TROOPS: ReadonlySet<string> = new Set(['body', 'party_org']);

const isBareNoun = ({ code, isEvent }: Constituent): boolean => code === '' && !isEvent;
/** قصفها بصواريخ | قاعدة: behind a pronoun what it is done to, with nothing but what it is done with between. */
function pastMeans(
  { s }: SentenceView,
  { after }: Trigger,
  parts: readonly Constituent[],
): Constituent | undefined {
  const at = s[after].enclitic === '' ? 0 : parts.findIndex(({ code }) => code !== 'bi');
  return at > 0 ? parts.slice(at, at + 1).find(isBareNoun) : undefined;
}

/** استهداف لواء مدرعات | للحرس الثوري: an indefinite unit with the force whose it is; armed men would act on it. */
const isOwnedUnit = ({ s }: SentenceView, { first, last }: Phrase, owner: Phrase): boolean =>
  hasClass(s[first].facts, UNITS) &&
  !hasClass(s[first].facts, ACTING) &&
  s[first].nominals.every(({ number }) => number !== 'plural') &&
  s.slice(first, last + 1).every(({ article }) => !article) &&
  s[owner.first].article &&
  s[owner.first].unit?.kind === 'name';
const UNITS: ReadonlySet<string> = new Set(['contingent']);
const ACTING: ReadonlySet<string> = new Set(['trooper', 'aircraft', 'criminal']);

/** دخول المقاتلين: of a verb whose only object is a place a force in the genitive is the subject; زيارة وفد: so are those who visit. */
function entersPlace(view: SentenceView, { slots, kind }: Trigger['frame'], idafa: Phrase): boolean {
  const roles = mapped(
    slots.filter((slot) => slot.sources.includes('obj')),
    (slot) => slot.role,
  );
  if (roles.length === 0 || (kind !== 'visit' && roles.some((role) => !PLACE_ROLES.has(role)))) return false;
  const [filler] = fillersOf(view, idafa, false);
  const classes = kind === 'visit' ? VISITORS : MOVERS;
  return filler !== undefined && filler.place === null && classes.some((cls) => filler.classes.has(cls));
}

function isPlace(view: SentenceView, phrase: Phrase): boolean {
  const [filler] = fillersOf(view, phrase, true);
  return filler !== undefined && (filler.place !== null || PLACES.some((cls) => filler.classes.has(cls)));
}
const PLACES = ['named_place', 'place', 'subplace', 'structure', 'direction'] as const;
const VISITORS = ['person', 'delegation', 'named_actor'] as const;
const MOVERS = ['force', 'party_org', 'person', 'civilian', 'vehicle'] as const;
