import type { Frame, VerbFact } from '../words/lexeme.ts';
import { isPlaceLike } from '../words/locate.ts';
import { passesNeed } from '../words/needs.ts';
import { isWhere } from '../words/place-words.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Phrase } from './chunks.ts';
import { isComma } from './clauses.ts';
import { type Constituent, constituentsAfter } from './constituents.ts';
import { fillerOf } from './fillers.ts';
import { quotedName } from './quotes.ts';

/** Where the verb would stand, the stem of the noun, the frame for which it is asked, and whether a genitive stands between. */
type Asked = {
  readonly at: number;
  readonly stem: string;
  readonly frame: Frame;
  readonly hasGenitive?: boolean;
};

/** What a verb behind a noun tells of it: who carries it out, where or against what, and the phrases after all that. */
export type Told = {
  readonly carrier: Phrase | null;
  /** The carrier is a phrase, not only a pronoun on the verb. */
  readonly isNamed: boolean;
  /** It is one of those whom the noun brings together: لقاء جمع الوزير بنظيره. */
  readonly isJoint?: boolean;
  readonly parts: readonly Constituent[];
};

/**
 * The verb that takes a noun up, behind it with or without a relative pronoun: "هجوم شنه مسلحون على …", "عملية قامت بها
 * القوات", "المظاهرات التي شهدتها الخرطوم", "القصف الذي تعرضت له القاعدة", "اللقاء الذي جمع الوزير بنظيره". The noun stands
 * in the place of the complement of a light verb, whose frame tells what the phrase behind it is.
 */
export function toldByVerb(view: SentenceView, { at, stem, frame, hasGenitive = false }: Asked): Told | null {
  const verb = view.s[view.s[at]?.tag === 'rel' || isSetOff(view, at, stem) ? at + 1 : at];
  if (verb === undefined || verb.tag !== 'verb' || verb.conj) return null;
  const pronoun = pronounAfter(view.s[verb.i + 1]);
  const joint = pronoun === '' ? frameOf(verb.verbs, stem, '', isJoint) : null;
  if (joint !== null) return toldOfSubject(view, verb, joint, frame);
  if (verb.enclitic === '' && pronoun === '') return null;
  // هجوم أدانته الحكومة, هجوم أحبطه الجيش: who only speaks of it or foils it does not carry it out.
  if (
    verb.verbs.some((fact) => onlySpeaks(fact) || opposes(fact)) &&
    frameOf(verb.verbs, stem, pronoun, ANY) === null
  )
    return null;
  // اعتراض صاروخ أطلقته الحركة, اغتيال القائد الذي تتهمه: any other verb is about the genitive.
  const isAbout = verb.verbs.some(undertakes) || frameOf(verb.verbs, stem, pronoun, ANY) !== null;
  if (hasGenitive && !isAbout) return null;
  const first = afterTime(view, pronoun === '' ? verb.i + 1 : verb.i + 2);
  const phrase = subjectAt(view, first);
  if (phrase === null) return null;
  const code = codeOf(view, verb, { stem, pronoun, phrase, frame });
  const parts = constituentsAfter(view, phrase.last + 1, true, true);
  return code === '' ? { carrier: phrase, isNamed: true, parts } : behind(code, phrase, parts);
}

/** الوزير بنظيره: those whom a meeting brings together, the first of them perhaps only a pronoun (لقاء جمعه بنظيره). */
function toldOfSubject(view: SentenceView, verb: Tagged, light: Frame, asking: Frame): Told | null {
  const parts = joins(light)
    ? partiesAfter(view, verb.i + 1)
    : constituentsAfter(view, afterTime(view, verb.i + 1));
  const first = joins(light) ? (parts.find(({ code }) => code === '') ?? parts[0]) : parts[0];
  // لقاء جمعه بنظيره, الهجوم الذي استهدفها: the pronoun is the object.
  const isPronoun = verb.enclitic !== '';
  const isBare =
    first !== undefined && first.code === '' && !first.isEvent && !view.s[first.phrase.first].conj;
  if (!isPronoun && !isBare) return null;
  const phrase = isPronoun ? { first: verb.i, last: verb.i } : first.phrase;
  const rest = isPronoun ? parts : parts.filter((part) => part !== first);
  return joins(light)
    ? {
        carrier: phrase,
        isNamed: !isPronoun,
        isJoint: true,
        parts: rest.map((part) => asPartner(view, part)),
      }
    : behind(
        codeOfRole(view, light, 'obj', { phrase, frame: asking }),
        phrase,
        // اعتبرت الهجوم الذي استهدف القاعدة، صباح الجمعة، | خطوة خطيرة: behind its object the clause has no other noun of its own.
        rest.filter(({ code }) => code !== ''),
      );
}

/** لقاء جمع، صباح السبت بمقر البلدية، | ممثلين عن الأهالي, لقاء ضم أمس في جنيف | وفدا: when and where stand before those who meet. */
function partiesAfter(view: SentenceView, from: number): readonly Constituent[] {
  const start = isComma(view.s[from]) ? from + 1 : afterTime(view, from);
  const parts = constituentsAfter(view, start);
  if (start === afterTime(view, from) || parts.some(({ code }) => code === '')) return parts;
  let close = start;
  while (close < view.end && close - start < ASIDE && !STOPS.has(view.s[close].tag)) close++;
  return isComma(view.s[close]) ? [...parts, ...constituentsAfter(view, close + 1)] : parts;
}
/** Tokens of when and where they meet. */
const ASIDE = 12;
const STOPS: ReadonlySet<string> = new Set(['punct', 'verb', 'comp', 'rel', 'sub']);

const behind = (code: string, phrase: Phrase, rest: readonly Constituent[]): Told => ({
  carrier: null,
  isNamed: false,
  parts: [{ code, phrase, isEvent: false, pronoun: '', isPurpose: false }, ...rest],
});

/** جمع الوزير | بنظيره | بدمشق: the other side, but for a place. */
export const asPartner = (view: SentenceView, part: Constituent): Constituent =>
  part.code === 'bi' && !part.isPurpose && !isWhere(view, part.phrase.first)
    ? { ...part, code: 'maa' }
    : part;

/** هجوم واسع، | شنته مسيرات: a comma, and a verb that such a noun is the complement of, with a pronoun for it. */
function isSetOff({ s }: SentenceView, at: number, stem: string): boolean {
  const verb = s[at + 1];
  return (
    isComma(s[at]) &&
    verb?.tag === 'verb' &&
    verb.enclitic !== '' &&
    frameOf(verb.verbs, stem, '', ANY) !== null
  );
}

/** The subject of a verb that carries a noun out, with the pronoun for it: نفذه | مسلحون, قام به | انتحاري, نفذه على الأرجح | عناصر. */
export function carrierOf(
  view: SentenceView,
  verb: Tagged,
  { stem, pronoun }: { readonly stem: string; readonly pronoun: string },
): Phrase | null {
  const next = view.s[verb.i + 1];
  const preposition = verb.enclitic === '' ? pronounAfter(next) : '';
  const isFor = preposition === '' ? verb.enclitic === pronoun : next.folded.endsWith(pronoun);
  if (
    !isFor ||
    !(verb.verbs.some(undertakes) || frameOf(verb.verbs, stem, preposition, isCarriedOut) !== null)
  )
    return null;
  const at = afterTime(view, preposition === '' ? verb.i + 1 : verb.i + 2);
  const hedge = view.s[at];
  return subjectAt(view, afterTime(view, isHedge(hedge) ? (hedge.unit?.last ?? at) + 1 : at));
}

/** نفذ, شن, ارتكب: what it is said of is an act. */
const undertakes = ({ lexeme }: VerbFact): boolean => lexeme.sense === 'undertake';

/** أحبط, صد, ألغى: what somebody does against an act (modals.csv). */
const opposes = ({ lexeme }: VerbFact): boolean => OPPOSING.has(lexeme.modal);
const OPPOSING: ReadonlySet<string> = new Set(['foiled', 'halt', 'cancelled', 'postponed']);

/** على الأرجح, ربما */
const isHedge = (t: Tagged | undefined): boolean => t?.fn?.cls === 'adverb' || t?.fn?.cls === 'hypothetical';

/** A frame whose subject acts. */
const isCarriedOut = ({ slots }: Frame): boolean =>
  slots.some(({ role, sources }) => role === 'actor' && sources.includes('subj'));

/** The noun itself is the subject of the verb: what stands behind is its object. */
const isJoint = ({ slots }: Frame): boolean =>
  slots.some(({ sources }) => sources.includes('obj')) &&
  !slots.some(({ role, sources }) => role === 'actor' && sources.includes('subj'));

/** لقاء جمع: the object are those who take part. */
const joins = ({ slots }: Frame): boolean =>
  slots.some(({ role, sources }) => role === 'actor' && sources.includes('obj'));

/** The preposition that would stand before the subject of the verb: '' when it acts, of what only sees or suffers the noun في or على. */
function codeOf(
  view: SentenceView,
  { verbs }: Tagged,
  { stem, pronoun, phrase, frame }: Spoken & { readonly stem: string; readonly pronoun: string },
): string {
  const light = frameOf(verbs, stem, pronoun, ANY);
  if (light !== null) return codeOfRole(view, light, 'subj', { phrase, frame });
  // الخسائر التي لحقت لها: only a frame tells what a phrase behind ل is.
  if (pronoun === 'li') return OTHER;
  return verbs.every(onlySees) && isPlace(view, phrase) ? 'fi' : '';
}

/** The phrase of which it is asked, and the frame that has to take it. */
type Spoken = { readonly phrase: Phrase; readonly frame: Frame };

/** No preposition that a slot asks for. */
const OTHER = 'other';

/** The noun against or at which something is done stands behind ضد or على, a place behind في. */
function codeOfRole(view: SentenceView, light: Frame, source: string, { phrase, frame }: Spoken): string {
  const roles = light.slots.filter(({ sources }) => sources.includes(source)).map(({ role }) => role);
  if (roles.includes('actor') || roles.length === 0) return '';
  if (!roles.includes('target') || isRather(view, phrase, frame)) return 'fi';
  // هجوم استهدف قافلة: a frame that asks for ضد asks for the word itself.
  const isAsked = frame.slots.some(({ required }) => required.includes('didd'));
  return frame.sources.has('didd') && !isAsked ? 'didd' : 'ala';
}

const isPlace = (view: SentenceView, phrase: Phrase): boolean => isPlaceLike(fillerOf(view, phrase, true));

/** A place, and nothing of what the frame wants as its target. */
const isRather = (view: SentenceView, phrase: Phrase, frame: Frame): boolean =>
  isPlace(view, phrase) &&
  !(
    frame.slots.some(({ role }) => role === 'target') &&
    passesNeed(frame, 'target', fillerOf(view, phrase, false))
  );

/** شهد, استضاف: a verb of which some frame has a place as its subject and none somebody who acts. */
const onlySees = ({ lexeme }: VerbFact): boolean => {
  const roles = lexeme.frames.flatMap(({ slots }) =>
    slots.filter(({ sources }) => sources.includes('subj')).map(({ role }) => role),
  );
  return roles.includes('place') && !roles.includes('actor');
};

const ANY = (): boolean => true;

function frameOf(
  verbs: readonly VerbFact[],
  stem: string,
  preposition: string,
  fits: (frame: Frame) => boolean,
): Frame | null {
  for (const { lexeme } of verbs)
    for (const frame of lexeme.frames)
      if (
        fits(frame) &&
        frame.complements.some(
          (complement) => complement.preposition === preposition && complement.stems.has(stem),
        )
      )
        return frame;
  return null;
}

/** تعرضت له, قامت بها: the preposition of the noun, on its pronoun. */
const pronounAfter = (t: Tagged | undefined): string =>
  t?.fn?.cls === 'prepositional_pronoun' && BY.has(t.fn.code) ? t.fn.code : '';
const BY: ReadonlySet<string> = new Set(['bi', 'li']);

/** زيارة يؤديها منذ صباح اليوم وزير الدفاع: a time stands between, perhaps between commas. */
function afterTime(view: SentenceView, from: number): number {
  let i = from;
  while (isTime(view, i) || ((isComma(view.s[i]) || view.s[i]?.tag === 'prep') && isTime(view, i + 1)))
    i = (view.s[isTime(view, i) ? i : i + 1].unit?.last ?? i) + 1;
  return i > from && isComma(view.s[i]) ? i + 1 : i;
}

const isTime = (view: SentenceView, i: number): boolean => view.s[i]?.unit?.kind === 'time';

/** A verb of saying, but for one that announces: the strike that a union announces is its own. */
const onlySpeaks = ({ lexeme }: VerbFact): boolean => lexeme.cue !== null && lexeme.cue.act !== 'announce';

function subjectAt(view: SentenceView, first: number): Phrase | null {
  const quoted = quotedName(view, first);
  if (quoted !== null) return quoted;
  // هجمات تعرض لها | هذا الفندق
  const next = view.s[view.s[first]?.fn?.cls === 'demonstrative' ? first + 1 : first];
  return next !== undefined && (next.tag === 'noun' || next.tag === 'name') && next.prep === ''
    ? view.sourcePhrase(first)
    : null;
}
