import { type EntityForm, type EntityHit, plainEntity } from '../entities.ts';
import { AND, FOR, MEN_ACTING, MEN_GOVERNED } from '../text/affixes.ts';
import { ACCUSATIVE, FEMININE, OBLIQUE } from '../text/endings.ts';
import { disagrees, isOfOthers } from './agreement.ts';
import { isBarred, isOfNobody, isWhereabouts, isWholeForce } from './barred.ts';
import { stepCause, stepDay, stepNumber } from './called-after.ts';
import { closingMark, type NameContext } from './context.ts';
import { nextState, type PhraseState } from './phrase-state.ts';
import { fieldEnd } from './portfolio.ts';
import { isNextHolder, isNextTitle, titleAt } from './titles.ts';
import {
  ADJECTIVE,
  ANY_HEAD,
  BODY_HEAD,
  CONSTRUCT,
  DEMONYM,
  GROUP_HEAD,
  type Head,
  LINK,
  PORTFOLIO,
  STOP,
  TITLE,
  UNNAMED,
  type WordClass,
} from './words.ts';

/** A noun phrase from its head noun to its last modifier. */
export type Phrase = {
  readonly last: number;
  readonly state: PhraseState;
  /** Country of its demonym or of the entity in it. */
  readonly country: string | null;
  /** The lexicon form inside it and where its quotation marks begin and end. */
  readonly inner: EntityHit | null;
  /** It has a demonym, an entity, a place, a number or a quoted name. */
  readonly isSupported: boolean;
  readonly isCoordinated: boolean;
  /** A title inside it wants its person: إدارة الرئيس الأمريكي دونالد ترامب. */
  readonly isTitled: boolean;
  /** The group whose forces they are: قوات المعارضة, مقاتلو الفصائل. */
  readonly group: Head | null;
};

export type Mutable = { -readonly [K in keyof Phrase]: Phrase[K] };

const MAX_WORDS = 12;

/**
 * Reads the modifiers after a head noun: construct chain (وزارة الدفاع), adjectives and demonyms
 * (السورية المسلحة), a quoted or bracketed lexicon name ("سانا"), a place, a unit number (اللواء 52).
 */
export function readPhrase(context: NameContext, head: Head, from: number): Phrase {
  const phrase: Mutable = {
    last: from,
    state: head.isDefinite ? 'definite' : isAbsolute(context, from) ? 'indefinite' : 'open',
    country: null,
    inner: null,
    isSupported: false,
    isCoordinated: false,
    isTitled: false,
    group: null,
  };
  while (phrase.last + 1 < context.tokens.length && phrase.last - from < MAX_WORDS) {
    const before = phrase.last;
    for (const step of STEPS) {
      if (!step(context, phrase, head, from)) continue;
      break;
    }
    if (phrase.last === before) break;
  }
  dropLink(context, phrase);
  return phrase;
}

/** مراقبون, مسلحين: a sound plural that kept its ن takes no second term. */
function isAbsolute(context: NameContext, at: number): boolean {
  const { folded } = context.tokens[at].word;
  return folded.length > 5 && (folded.endsWith(MEN_ACTING) || folded.endsWith(MEN_GOVERNED));
}

/** باسم without a name after it does not belong to the phrase. */
function dropLink(context: NameContext, phrase: Mutable): void {
  if (phrase.state !== 'open' || (context.words[phrase.last].plain.bits & LINK) === 0) return;
  phrase.last -= 1;
  phrase.state = 'definite';
}

/** Adds what stands at phrase.last + 1, if it belongs to the phrase. */
export type Step = (context: NameContext, phrase: Mutable, head: Head, from: number) => boolean;

const stepEntity: Step = (context, phrase, head, from) => {
  const at = phrase.last + 1;
  const hit = context.entityAt[at];
  if (hit === undefined) return false;
  const entity = agreeing(hit, head) ?? plainEntity(hit);
  if (entity === null && hit.forms.every((form) => form.common)) return false;
  const kind = hit.forms[0].entity.kind;
  if (kind === 'person' && (head.bit === TITLE || !takesPerson(head))) return false;
  const isTitled = kind === 'person' && phrase.isTitled;
  const isApposition =
    phrase.state === 'definite' && hit.proclitic === '' && entity !== null && agreeing(hit, head) !== null;
  const isTold = kind === 'media' || (kind === 'ngo' && head.bit === UNNAMED);
  const mayOwn = kind !== 'person' && !isTold && !isWholeForce(phrase, head, from);
  const isOf = mayOwn && hit.proclitic === FOR && phrase.state === 'definite';
  const isIdafa = (phrase.state === 'open' || isTitled) && hit.proclitic === '';
  if (!isIdafa && !isOf && !(isApposition && head.kind === 'media')) return false;
  phrase.last = hit.last;
  phrase.state = 'definite';
  phrase.isSupported = true;
  phrase.inner = isOf ? phrase.inner : hit;
  phrase.isTitled = false;
  phrase.country ??= entity?.country ?? null;
  return true;
};

/** Groups and bodies may belong to a person: نظام الأسد, حكومة نتنياهو, قوات حفتر. */
const takesPerson = (head: Head): boolean =>
  (head.bit & (GROUP_HEAD | BODY_HEAD)) !== 0 || head.kind === 'official_body' || head.kind === 'group';

/** The one entity of a hit whose kind is that of the head: الحرة after موقع is the channel. */
export function agreeing(hit: EntityHit, head: Head): EntityForm['entity'] | null {
  const fits = hit.forms.filter(
    (form) => KINDS_OF[head.kind]?.includes(form.entity.kind) && (!form.common || head.kind === 'media'),
  );
  return fits.length === 1 ? fits[0].entity : null;
}

const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  media: ['media'],
  group: ['group'],
  official_body: ['official_body', 'group'],
  ngo: ['ngo', 'igo'],
  igo: ['igo', 'ngo'],
  company: ['company', 'media'],
  person: ['person'],
};

const stepPlace: Step = (context, phrase, head, from) => {
  const end = context.placeEnd[phrase.last + 1];
  if (end < 0 || phrase.state !== 'open' || head.kind === 'media' || isWhereabouts(context, head, from))
    return false;
  const word = context.words[phrase.last + 1].plain;
  if (word.isDefinite && (word.bits & DEMONYM) !== 0) return false;
  phrase.last = end;
  phrase.state = 'definite';
  phrase.isSupported = true;
  return true;
};

/** A quoted or bracketed name: "سانا", (إرنا), «هيئة تحرير الشام»; free text only right after the head. */
const stepQuote: Step = (context, phrase, head) => {
  const at = phrase.last + 1;
  const isOf = context.words[at].plain.folded === FOR && phrase.state === 'definite';
  const open = isOf ? at + 1 : at;
  const close = closingMark(context, open);
  if (close < 0) return false;
  const hit = context.entityAt[open + 1];
  const isEntity = hit !== undefined && hit.last === close - 1;
  const isBracket = context.tokens[open].word.folded === '(';
  // قصف الجيش السوداني «الدعم السريع»: a force that its country names already is not the one in quotation marks.
  if (!isOf && !isBracket && head.bit === GROUP_HEAD && head.isDefinite && phrase.isSupported) return false;
  if (isBracket && head.bit === UNNAMED) return false;
  if (!isEntity && (isBracket || phrase.state !== 'open' || head.bit === TITLE)) return false;
  if (isEntity && hit.forms.every((form) => form.entity.kind === 'person')) return false;
  // قال الوزير لـ«رويترز», ل(وات): the outlet it was told to.
  if (isEntity && isOf && hit.forms.some((form) => form.entity.kind === 'media')) return false;
  phrase.last = close;
  phrase.state = 'definite';
  phrase.isSupported = true;
  if (isEntity && !isOf) phrase.inner ??= hit;
  return true;
};

const stepModifier: Step = (context, phrase, head, from) => {
  const at = phrase.last + 1;
  const word = context.words[at].plain;
  // مسلحين | غربي جنين: where they were.
  if (context.around.has(at)) return false;
  if (isBarred(context, at) || isObject(context, at) || context.tokens[at].word.kind !== 'word') return false;
  // مسلحون مجهولون | شمالي بوركينا فاسو: with the place behind it a direction describes nobody.
  if (context.placeEnd[at] > at || isNextHolder(context, phrase, head) || disagrees(context, phrase, from))
    return false;
  if (isNextTitle(context, phrase, head)) return false;
  // اتهم الوزير | المعارضة: nor does a group describe one man.
  if (head.bit === TITLE && head.isDefinite && phrase.last === from && word.isDefinite && isBody(word))
    return false;
  const rank = head.bit === TITLE && word.isDefinite ? titleAt(context, at, word) : null;
  const state = rank !== null ? 'definite' : nextState(phrase.state, word, context.words[phrase.last].plain);
  if (state === null) return coordinate(context, phrase);
  if (phrase.state === 'open' && word.isDefinite)
    phrase.group = word.heads.find((known) => known.bit === GROUP_HEAD && known.kind === 'group') ?? null;
  if ((word.bits & TITLE) !== 0) phrase.isTitled = true;
  phrase.state = state;
  phrase.last = rank?.last ?? at;
  if (word.country !== null) {
    phrase.isSupported = true;
    phrase.country = word.country === '' ? phrase.country : word.country;
  }
  return true;
};

const isBody = ({ bits, folded }: WordClass): boolean =>
  (bits & (GROUP_HEAD | BODY_HEAD)) !== 0 && FEMININE.test(folded);

/** مسلحون مجهولون | صحفيا, المسلحون | الصحفيين: behind ون the accusative begins the object. */
const isObject = (context: NameContext, at: number): boolean =>
  context.tokens[at - 1].word.folded.endsWith(MEN_ACTING) &&
  (ACCUSATIVE.test(context.tokens[at].word.folded) || OBLIQUE.test(context.tokens[at].word.folded));

/** السورية والروسية, الأمنيين والعسكريين: a second modifier of the same class joined by و. */
function coordinate(context: NameContext, phrase: Mutable): boolean {
  const previous = context.words[phrase.last].plain;
  const shared = previous.bits & (DEMONYM | ADJECTIVE);
  if (shared === 0) return false;
  for (const { proclitic, word } of context.words[phrase.last + 1].splits) {
    if (proclitic !== AND || (word.bits & shared) === 0 || word.isDefinite !== previous.isDefinite) continue;
    if ((word.bits & (ANY_HEAD | TITLE)) !== 0 || isOfOthers(previous.folded, word.folded)) continue;
    phrase.last += 1;
    phrase.isCoordinated = true;
    return true;
  }
  return false;
}

/** الأركان العامة للقوات المسلحة: a definite noun after ل. */
const stepOf: Step = (context, phrase, head, from) => {
  if (phrase.state !== 'definite' || (head.bit & (TITLE | GROUP_HEAD | BODY_HEAD)) === 0) return false;
  if (isWholeForce(phrase, head, from)) return false;
  for (const { proclitic, word } of context.words[phrase.last + 1].splits) {
    // المتشددين | للتخطيط لهجمات: an office is for a field, a group has a purpose.
    const field = (head.bit & GROUP_HEAD) === 0 ? PORTFOLIO : 0;
    const isNoun = (word.bits & (ANY_HEAD | CONSTRUCT | TITLE | field)) !== 0;
    // مفوض الأمم المتحدة | لحقوق الإنسان: a field with its definite genitive.
    const genitive = context.words[phrase.last + 2]?.plain;
    const isField = (word.bits & field) !== 0 && !word.isDefinite && genitive?.isDefinite === true;
    if (proclitic === FOR && isField && (genitive.bits & (ANY_HEAD | TITLE)) === 0) {
      phrase.last += 2;
      return true;
    }
    if (proclitic !== FOR || !word.isDefinite || !isNoun || isOfNobody(phrase, head, word)) continue;
    phrase.last += 1;
    return true;
  }
  return false;
};

/** المتحدث باسم وزارة الدفاع: the name of whom he speaks for. */
const stepLink: Step = (context, phrase, head) => {
  const at = phrase.last + 1;
  const word = context.words[at].plain;
  if (head.bit !== TITLE || (word.bits & LINK) === 0 || at + 1 >= context.tokens.length) return false;
  if ((word.bits & STOP) !== 0) return false;
  phrase.last = at;
  phrase.state = 'open';
  return true;
};

/** وزيرة الشباب | والرياضة: what else the office or body is for. */
const stepField: Step = (context, phrase, head, from) => {
  const last = fieldEnd(context, phrase, head, from);
  if (last < 0) return false;
  phrase.last = last;
  return true;
};

const STEPS: readonly Step[] = [
  stepEntity,
  stepPlace,
  stepQuote,
  stepDay,
  stepNumber,
  stepOf,
  stepCause,
  stepLink,
  stepField,
  stepModifier,
];
