import type { EventDraft } from '../events/events.ts';
import { constituentsAfter } from '../phrases/constituents.ts';
import { carriedSubject, hasPronounBefore } from '../phrases/dropped-subject.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { isStop } from '../phrases/stops.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { implicit } from '../words/antecedents.ts';
import type { Frame, Lexeme } from '../words/lexeme.ts';
import { STRIKES } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { VICTIM_KINDS } from '../words/voice.ts';
import { CASUALTIES, hasClass } from '../words/word-kinds.ts';
import { mayFight } from './adjunct-subject.ts';
import { isAccusation, OWN_ACTS, ownActOf } from './control-words.ts';

/**
 * "قتلت القوات خمسة مدنيين في | قصف", "أنه استهدف قياديا في | ضربة جوية", "أعلن التنظيم قتل 23 عنصرا في عدة | هجمات",
 * "قتل الجيش مسلحين خلال | حملة أمنية": who kills, hits or takes others does so by the strike, raid or campaign in which he
 * does it, when nobody else is told to be behind it.
 */
export function attackerOf(
  view: SentenceView,
  { first, frame }: EventDraft,
  corefs: EventCorefs,
): Filler | null {
  const at = meansAt(view, first, frame);
  if (at < 0) return null;
  for (let i = at - 1; i >= 0; i--) {
    const t = view.s[i];
    if (t.tag === 'comp' || t.tag === 'rel' || t.tag === 'sub' || isStop(t)) return null;
    if (t.tag === 'noun' && isBareDeed(view, i)) return announcer(view, i);
    // رفعت الشرطة درجة التأهب بعد تهديد | بتفجيرات: who threatens or is accused is not who acts before that.
    if (t.tag === 'noun' && (ownActOf(t) !== null || isAccusation(t))) return null;
    if (t.tag === 'verb') return hitter(view, i, at, corefs);
  }
  return null;
}
type EventCorefs = Parameters<typeof carriedSubject>[2];

/** The preposition in, by or during which something is done, before an indefinite attack; -1 without one. */
function meansAt({ s }: SentenceView, first: number, { kind, type }: Frame): number {
  const noun = s[first];
  if (noun.tag !== 'noun' || noun.conj || noun.article || noun.enclitic !== '') return -1;
  if (noun.prep !== '') return noun.prep === 'bi' && (MEANS.has(kind) || HITS.has(kind)) ? first : -1;
  let at = first - 1;
  while (at > 0 && (s[at].tag === 'number' || s[at].fn?.cls === 'quantifier' || isSeries(s[at]))) at--;
  const code = s[at]?.tag === 'prep' && s[at].enclitic === '' ? s[at].fn?.code : undefined;
  const isSeveral = at < first - 1 || isSeries(noun);
  // في هجوم على قاعدة; not في هجوم على موقعه
  const isTheirs =
    kind === 'armed_attack' && s.slice(first, first + NEAR).every(({ enclitic }) => enclitic === '');
  if (code === 'fi' || code === 'abr' || code === 'biwasita')
    return MEANS.has(kind) || isSeveral || isTheirs ? at : -1;
  // خلال حملة أمنية, خلال حملة مداهمات: whose campaign it is; خلال قصف others may shell.
  const isCampaign = kind === 'offensive' || (kind === 'territory_entry' && type === 'phrase');
  return code === 'khilal' && (isCampaign || isSeveral) ? at : -1;
}
const NEAR = 5;
const MEANS: ReadonlySet<string> = new Set([...STRIKES, 'offensive']);

/** سلسلة | هجمات, عدة | غارات, سبع | هجمات */
const isSeries = ({ nominals, article, conj, prep }: Tagged): boolean =>
  !article &&
  !conj &&
  prep === '' &&
  nominals.some(({ noun }) => SEVERAL.some((cls) => noun?.classes.has(cls)));
const SEVERAL = ['group_noun', 'quantity'] as const;

/** The subject of a verb of hitting, killing or taking that says to whom it is done. */
function hitter(view: SentenceView, verb: number, at: number, corefs: EventCorefs): Filler | null {
  const t = view.s[verb];
  // في هجوم | شنه مسلحون | خلال عملية عسكرية: the pronoun is the attack, whose campaign it is nobody tells.
  if (t.enclitic !== '' && verb > 0 && view.isEventNominal(verb - 1)) return null;
  // قتل الوزير | على يد حراس | بإطلاق النار
  const hand = constituentsAfter(view, verb + 1).find(
    ({ code, phrase }) => code === 'alayad' && phrase.last < at,
  );
  const killer = hand === undefined ? undefined : fillersOf(view, hand.phrase, false)[0];
  if (killer !== undefined) return killer.pronoun === '' && mayActFromAfar(killer) ? implicit(killer) : null;
  const isHit = t.verbs.some(({ lexeme, voice }) => voice === 'active' && isDoneToOthers(lexeme));
  if (!isHit && !usesArms(view, verb, at)) return null;
  const subject = hasPronounBefore(view, verb) ? null : view.subjectOf(verb);
  if (subject !== null && (subject.last >= at || (t.enclitic !== '' && subject.first < verb))) {
    // جنود | قتلهم | عناصر التنظيم: whom the pronoun means is not who does it.
    const behind = subject.last >= at ? null : view.sourcePhrase(verb + 1);
    const doer = behind === null || behind.last >= at ? undefined : fillersOf(view, behind, false)[0];
    return doer !== undefined && mayFight(doer) ? implicit(doer) : null;
  }
  const from = subject === null ? verb + 1 : Math.max(verb, subject.last) + 1;
  if (t.enclitic === '' && !hasObject(view, from, at)) return null;
  // قوات النظام تقصف البلدة وجرحى في ضربات: another clause, without a verb.
  if (view.s.slice(from, at).some(({ conj, facts }) => conj && hasClass(facts, CASUALTIES))) return null;
  const filler =
    subject === null
      ? hasPronounBefore(view, verb) || t.conj
        ? carriedSubject(view, verb, corefs)
        : null
      : fillersOf(view, subject, false)[0];
  return filler != null && filler.pronoun === '' && mayFight(filler) ? implicit(filler) : null;
}

/** استخدمت القوات ذخائر عنقودية | في هجمات: a verb that no frame speaks of, with arms as its object. */
function usesArms(view: SentenceView, verb: number, at: number): boolean {
  const { verbs } = view.s[verb];
  const isUse = verbs.some(
    ({ lexeme, voice }) => voice === 'active' && lexeme.sense === 'other' && lexeme.cue === null,
  );
  return (
    isUse &&
    constituentsAfter(view, verb + 1).some(
      ({ code, phrase }) => code === '' && phrase.last < at && hasClass(view.s[phrase.first].facts, ARMS),
    )
  );
}
const ARMS: ReadonlySet<string> = new Set(['munition', 'weapon', 'rocket', 'drone', 'aircraft']);

const isDoneToOthers = ({ frames }: Lexeme): boolean =>
  frames.some(
    ({ kind, slots }) =>
      (VICTIM_KINDS.has(kind) || STRIKES.has(kind) || HITS.has(kind)) &&
      slots.some(({ role, sources }) => role === 'actor' && sources.includes('subj')) &&
      slots.some(
        ({ role, sources }) => HIT.has(role) && (sources.includes('obj') || sources.includes('ala')),
      ),
  );
const HIT: ReadonlySet<string> = new Set(['target', 'place']);
const HITS: ReadonlySet<string> = new Set(['armed_attack', 'property_destruction', 'territory_capture']);

function hasObject(view: SentenceView, from: number, at: number): boolean {
  const [next] = constituentsAfter(view, from);
  return (
    next !== undefined &&
    (next.code === '' || next.code === 'ala') &&
    !next.isEvent &&
    next.phrase.first < at &&
    !view.s[next.phrase.first].conj
  );
}

/** أعلن التنظيم | قتل 23 عنصرا: a verbal noun with those it is done to right behind, and nobody who does it. */
const isBareDeed = ({ s }: SentenceView, i: number): boolean =>
  !s[i].article &&
  !s[i].conj &&
  s[i].enclitic === '' &&
  s[i].nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme !== null && isDoneToOthers(lexeme)) &&
  (s[i + 1]?.tag === 'number' || (s[i + 1]?.tag === 'noun' && !s[i + 1].article && s[i + 1].unit === null));

/** Who announces such a deed as his own. */
function announcer(view: SentenceView, deed: number): Filler | null {
  const subject = view.s[deed - 1]?.tag === 'prep' ? null : announcement(view, deed);
  const filler = subject === null ? undefined : fillersOf(view, subject, false)[0];
  return filler !== undefined && filler.pronoun === '' && mayFight(filler) ? implicit(filler) : null;
}

function announcement(view: SentenceView, deed: number): ReturnType<SentenceView['subjectOf']> {
  const verb = view.s.findLast(({ tag, i }) => tag === 'verb' && i < deed);
  if (verb === undefined) return null;
  const isOwn = verb.verbs.some(({ lexeme: { cue } }) => cue !== null && OWN_ACTS.has(cue.act));
  const subject = isOwn ? view.subjectOf(verb.i) : null;
  if (subject === null) return null;
  const last = Math.max(verb.i, subject.last);
  return view.s.slice(last + 1, deed).every(({ unit, tag }) => unit?.kind === 'time' || tag === 'punct')
    ? subject
    : null;
}
