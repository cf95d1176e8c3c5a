import { NONE } from '../../text/arrays.ts';
import { asSomebody } from '../phrases/appointed.ts';
import { isTopic } from '../phrases/around-verb.ts';
import { withoutAttributePlaces } from '../phrases/attribute-places.ts';
import type { Phrase } from '../phrases/chunks.ts';
import { type Filler, fillerOf, fillersOf, PLACE_ROLES } from '../phrases/fillers.ts';
import { isOfSome } from '../phrases/of-some.ts';
import { isOfSort } from '../phrases/of-sort.ts';
import { type Positions, verbPositions, withoutThing } from '../phrases/positions.ts';
import { isControl, isControlNoun } from '../slots/control-words.ts';
import type { Frame, Slot } from '../words/lexeme.ts';
import { addPlaces, asWithin, withoutStart } from '../words/locate.ts';
import { asksFor, passesNeed, passesNeeds, satisfiedNeeds } from '../words/needs.ts';
import { isPlacing } from '../words/place-words.ts';
import { isOfCivilSort, WARLIKE } from '../words/sorts.ts';
import { isMasdar, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { VICTIM_KINDS } from '../words/voice.ts';
import { tokenBefore } from '../words/word-kinds.ts';
import { isAdverbial, isDay, isVerbal } from './adverbial.ts';
import { addAgent, isArms, isOfParticiple, isSender } from './agents.ts';
import { AIM, aimsAt } from './aims-at.ts';
import { isAnotherWord } from './another-word.ts';
import { asDoers, isBehindVerb } from './as-doers.ts';
import { causeParts, vehicleParts } from './cause-place.ts';
import type { Trigger } from './events.ts';
import { SLOT_ROLES } from './frames.ts';
import { manages } from './manages.ts';
import { isCarried, isGoverned, isKindOf } from './no-act.ts';
import { isNoMeans } from './no-means.ts';
import { nounPositions } from './noun-positions.ts';
import { addPartners } from './partners.ts';
import { phrasesOf } from './phrases-of.ts';
import { sidesBehind } from './sides.ts';
import { isNoSite, isWhereItWas } from './sites.ts';
import { holderFor } from './whom.ts';
import { withoutListed } from './without-listed.ts';

export type Binding = {
  readonly voice: 'active' | 'passive';
  readonly slots: ReadonlyMap<string, readonly Filler[]>;
  readonly score: number;
  /** A subject stands in the clause, whether a slot took it or not. */
  readonly hasSubject: boolean;
};

/** What stands around a trigger; null when a word around it or an empty position tells that its frame is not meant. */
export function positionsAround(view: SentenceView, trigger: Trigger): Positions | null {
  const { frame } = trigger;
  if (
    isOfCivilSort(view, trigger) ||
    isCarried(view, trigger) ||
    isKindOf(view, trigger) ||
    isGoverned(view, trigger)
  )
    return null;
  const read = trigger.verb !== null ? verbPositions(view, trigger) : nounPositions(view, trigger);
  const own = withoutAttributePlaces(view, trigger, withoutThing(read, trigger));
  const positions = withoutStart(view, frame, own);
  for (const slot of frame.slots)
    if (slot.required.length > 0 && isMissing(view, trigger, { slot, positions })) return null;
  const isOther = isAnotherWord(view, trigger, positions);
  return isOther || (frame.flags.has('passive') && positions.voice !== 'passive') ? null : positions;
}

/** Binds the slots of a frame to what stands around its trigger; null when a required slot is empty or a guard fails. */
export function bindFrame(view: SentenceView, trigger: Trigger, positions: Positions): Binding | null {
  const { frame } = trigger;
  const slots = new Map<string, readonly Filler[]>();
  const used = new Set<number>();
  for (const slot of frame.slots) {
    const fillers = fillSlot(view, frame, slot, positions, used);
    if (fillers.length > 0 && hasPartner(slot, positions))
      slots.set(slot.role, (slots.get(slot.role) ?? NONE).concat(fillers));
    else if (slot.required.length > 0 && !mayCarry(view, trigger, slot)) return null;
  }
  withoutListed(slots);
  if (trigger.verb !== null) addPartners(view, slots, positions);
  // What is added from here on comes behind what stands in a slot.
  if (!passesNeeds(frame, slots)) return null;
  if (!slots.has('actor')) addAgent(view, frame, { positions, slots });
  addPlaces(view, frame, { positions, slots, used, after: trigger.after });
  for (const parts of [causeParts, vehicleParts]) {
    const pps = slots.has('place') ? NONE : parts(view, positions, trigger);
    if (pps.length > 0)
      addPlaces(view, frame, { positions: { ...positions, pps }, slots, used, after: trigger.after });
  }
  if (!passesNeeds(frame, slots)) return null;
  let core = 0;
  for (const role of slots.keys()) if (SLOT_ROLES.has(role)) core++;
  // A phrase says by its words what it is about: that its guards hold is no more evidence.
  const score = core + (frame.type === 'phrase' ? 0 : satisfiedNeeds(frame, slots) * 0.3);
  const hasSubject = positions.subj !== null && !isTopic(view, trigger.head, positions.subj);
  return { voice: positions.voice, slots, score, hasSubject };
}

/** بحث مع: where the sources of a slot add up, the subject does not stand for the partner that the frame asks for. */
const hasPartner = (slot: Slot, positions: Positions): boolean =>
  !MULTI_SOURCE.has(slot.role) ||
  slot.required.length === 0 ||
  slot.required.some((source) => phrasesOf(source, positions).length > 0);

/** A slot that has to be filled, with nothing in any of its positions. */
const isMissing = (
  view: SentenceView,
  trigger: Trigger,
  { slot, positions }: { slot: Slot; positions: Positions },
): boolean =>
  slot.sources.every(
    (source) => phrasesFor(view, { frame: trigger.frame, slot, source }, positions).length === 0,
  ) && !mayCarry(view, trigger, slot);

/** A pronoun on the trigger, or the subject that its form carries, may fill a required position later. */
function mayCarry(view: SentenceView, trigger: Trigger, slot: Slot): boolean {
  const head = view.s[trigger.head];
  if (slot.required.some((source) => source === 'obj' || source === 'idafa'))
    return head.enclitic !== '' || (slot.required.includes('idafa') && isOwnedAct(view.s[trigger.after]));
  return (
    slot.required.includes('subj') &&
    (head.enclitic !== '' ||
      trigger.verb !== null ||
      (trigger.nominal?.form === 'masdar' && isBegun(view, head.i)))
  );
}

/** إعادة فتحه: the pronoun of the verbal noun that a light verb brings. */
const isOwnedAct = ({ enclitic, facts }: Tagged): boolean => enclitic !== '' && facts.isMasdar;

/** بدأت القوات مغادرة تشاد, قام محتجون بغلق الطريق, محاولتهم الفرار: a word of beginning, trying or doing shares its subject with the verbal noun. */
function isBegun(view: SentenceView, head: number): boolean {
  for (let i = head - 1; i >= 0 && head - i <= BEGUN_REACH; i--) {
    const t = view.s[i];
    if (t.tag === 'verb') return t.verbs.every(({ lexeme }) => isControl(lexeme)) || manages(view, i);
    if (t.enclitic !== '' && isControlNoun(t)) return true;
    if (t.tag === 'punct' || t.tag === 'rel' || t.tag === 'comp') return false;
  }
  return false;
}

/** Tokens between a verb of beginning and what is begun: a subject of a few words. */
const BEGUN_REACH = 6;

function fillSlot(
  view: SentenceView,
  frame: Frame,
  slot: Slot,
  positions: Positions,
  used: Set<number>,
): Filler[] {
  const fillers: Filler[] = [];
  for (const source of slot.sources) {
    const others = fillers.length;
    for (const given of phrasesFor(view, { frame, slot, source }, positions)) {
      if (used.has(given.first)) continue;
      const holder = holderFor(view, { slot, source, phrase: given }, positions);
      const phrase = holder?.name ?? given;
      const found =
        source === 'adj'
          ? [phrase, ...sidesBehind(view, frame, phrase)].map((side) => fillerOf(view, side, false))
          : asDoers(view, fillersOf(view, phrase, PLACE_ROLES.has(slot.role)), {
              phrase,
              slot,
              source,
            })
              .map((filler) => (slot.role === 'target' ? asSomebody(view, frame, filler) : filler))
              .filter(
                (filler) =>
                  !(isNoSite(view, { slot, source }, filler) && !asksFor(frame, slot.role, filler)) &&
                  !isBareCount(view, slot, filler) &&
                  !(source === 'idafa' && isUnknown(frame, slot, filler)) &&
                  !((source === 'idafa' || source === 'own') && isAct(view, slot, filler)) &&
                  !isAdverbial(view, slot, filler) &&
                  !isNoMeans(slot, filler) &&
                  // مساعدات لبناء مساكن: for what, not for whom.
                  !(frame.kind === 'aid' && source === 'li' && isVerbal(view, phrase)) &&
                  !(isDoerOrHit(frame, slot) && isOfSort(view, phrase.first)) &&
                  !(slot.role === 'target' && source === 'bi' && isWhereItWas(frame, filler)) &&
                  !(
                    slot.role === 'actor' &&
                    source === 'min' &&
                    (isStart(frame, filler) || isOfSome(view, phrase))
                  ) &&
                  // تحرير أسرى من الجيش: of whom they are, not where.
                  !(slot.role === 'place' && source === 'min' && isSender(filler)) &&
                  // مقتل شاب برصاص الاحتلال: the bullets are whose, not who.
                  !(
                    slot.role === 'actor' &&
                    source === 'bi' &&
                    (isArms(filler) || isOfParticiple(view, phrase))
                  ) &&
                  !(slot.role === 'actor' && (isPlacing(view, phrase.first, source) || isDay(view, filler))),
              );
      if (found.length === 0 || (isOpen(frame, slot, source) && !passesNeed(frame, slot.role, found[0])))
        continue;
      if (fillers.length > others && !isListed(view, phrase)) break;
      used.add(given.first);
      for (const { first } of holder?.between ?? NONE) used.add(first);
      // بلدات بريف دمشق: the place that stands for the phrase is told once.
      for (const { start } of found) used.add(view.tokenAt(start)?.i ?? phrase.first);
      fillers.push(...found);
    }
    if (fillers.length > 0 && !MULTI_SOURCE.has(slot.role)) break;
  }
  return fillers;
}

/** هجوم إرهابي, تفجير إرهابي: neither who acts nor what is hit; of مقتل عسكري, إجلاء مدني the word names the victim. */
const isDoerOrHit = ({ kind }: Frame, { role }: Slot): boolean =>
  role === 'actor' || (role === 'target' && WARLIKE.has(kind) && !VICTIM_KINDS.has(kind));

/** في حوالي الساعة الثالثة: a quantifier alone is no place. */
function isBareCount(view: SentenceView, slot: Slot, filler: Filler): boolean {
  const head = PLACE_ROLES.has(slot.role) ? view.tokenAt(filler.start) : undefined;
  return filler.pronoun === '' && head !== undefined && head.fn !== null && head.end === filler.end;
}

/** هجوم الشانزليزيه: of a genitive that no lexicon knows nobody can tell whether it acts or is a place. */
const isUnknown = (frame: Frame, slot: Slot, filler: Filler): boolean =>
  filler.classes.size === 0 &&
  filler.place === null &&
  (slot.role === 'actor' ||
    frame.slots.some((other) => other.role === 'actor' && other !== slot && other.sources.includes('idafa')));

/** تبنى عملية دهس المواطنين: what is done is nobody that it is done to. */
function isAct(view: SentenceView, slot: Slot, filler: Filler): boolean {
  const head = view.tokenAt(filler.start);
  return slot.role === 'target' && head !== undefined && isMasdar(head) && view.isEventNominal(head.i);
}

/** إجلاء السكان من حماة: a country may send, a town is where from when the frame asks for it. */
const isStart = ({ slots }: Frame, { place, name, classes }: Filler): boolean =>
  place !== null &&
  place.kind !== 'country' &&
  name === null &&
  // الاختطاف في جبل مغيلة من ولاية سيدي بوزيد: a province does nothing.
  (classes.has('place') || slots.some(({ role }) => role === 'origin'));

/** "من حمص أو من محيط دمشق": the same preposition again after و or أو. */
function isListed(view: SentenceView, phrase: Phrase): boolean {
  const preposition =
    view.s[phrase.first].prep !== '' ? view.s[phrase.first] : tokenBefore(view.s, phrase.first);
  return (
    preposition !== undefined && (preposition.conj || tokenBefore(view.s, preposition.i)?.fn?.code === 'aw')
  );
}

/**
 * A source that another role names too, or an adjunct: a filler that the guard rejects is passed over (قصف المدينة
 * fills place, قصف المستشفى target). A rejected subject or object of one role blocks the frame instead.
 */
const isOpen = (frame: Frame, slot: Slot, source: string): boolean =>
  (source !== 'subj' && source !== 'obj') ||
  // لبحث الملف مع نظيره: what is discussed is none of those who meet, of whom the frame asks for the other.
  (slot.required.length > 0 && !slot.required.includes(source)) ||
  frame.slots.some((other) => other.role !== slot.role && other.sources.includes(source));

/** Roles whose sources add up: both sides of a clash, all who met. */
const MULTI_SOURCE: ReadonlySet<string> = new Set(['actor']);

type Asked = { readonly frame: Frame; readonly slot: Slot; readonly source: string };

/** فراره للعاصمة: ل before a place right after the trigger is as good as إلى. */
function phrasesFor(
  view: SentenceView,
  { frame, slot, source }: Asked,
  positions: Positions,
): readonly Phrase[] {
  const where = slot.role === 'place' && source === 'fi' ? asWithin(view, positions) : positions;
  const all = source === AIM ? aimsAt(view, positions) : phrasesOf(source, where);
  const phrases = source === 'min' ? all.filter((phrase) => !isOnBehalf(view, phrase)) : all;
  const [first] = positions.pps;
  // الهجمات التي شنتها طهران: who carries an act out is neither where it is nor whom it hits.
  if (source === 'idafa' && slot.role !== 'actor' && all.some((phrase) => isBehindVerb(view, phrase)))
    return NONE;
  // زيارة لوفد: whose visit it is stands right behind it, no ل of another noun does.
  // اعتقال تسعة من خلية: behind those it is done to من tells of whom they are.
  if (slot.role === 'actor' && source === 'min' && positions.idafa !== null && isDoneTo(frame)) return NONE;
  if (slot.role === 'actor' && source === 'li')
    return first?.code === 'li' && !first.isPurpose && !isVerbal(view, first.phrase) ? [first.phrase] : NONE;
  const isTowards = slot.role === 'destination' && source === 'ila' && first?.code === 'li';
  return isTowards && view.s[first.phrase.first].unit?.kind === 'place'
    ? [first.phrase, ...phrases]
    : phrases;
}

/** بطلب | من تونس, بأمر | من الرئيس: who asked for it, not whence. */
const isOnBehalf = ({ s }: SentenceView, { first }: Phrase): boolean => {
  const asked = s[first - 2];
  return (
    asked?.tag === 'noun' &&
    asked.prep === 'bi' &&
    !asked.article &&
    asked.enclitic === '' &&
    asked.unit === null
  );
};

const isDoneTo = ({ slots }: Frame): boolean =>
  slots.some(({ role, sources }) => role === 'target' && sources.includes('idafa'));
