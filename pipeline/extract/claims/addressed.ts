import { ALEF, MARBUTA, TA } from '../../text/affixes.ts';
import { FEMININE, SOUND_PLURAL } from '../../text/endings.ts';
import { isOblique } from '../phrases/oblique.ts';
import { askedBy } from '../words/agreement.ts';
import { countryAt } from '../words/own-voice.ts';
import type { Tagged } from '../words/tags.ts';
import { BODY, type SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isUnknown } from './source-name.ts';

/** "ودعا الحكومة إلى": a masculine verb before a feminine noun addresses it. */
export const isAddressed = (view: SentenceView, verb: Tagged, t: Tagged): boolean =>
  t.enclitic !== ''
    ? isDative(verb)
    : (askedBy(verb) === 'm' && (isFeminine(view, t) || (isDative(verb) && isFeminineState(view, t)))) ||
      // دعت مجلس الأمن إلى, المنظمة التي مقرها لندن دعت الرئيس إلى: a body in the masculine or one man is no subject of a feminine form.
      (askedBy(verb) === 'f' && (isHeBody(t) || (isDative(verb) && isOneMan(view, verb, t)))) ||
      // وحث الدول الأعضاء, دعا القوى السياسية إلى: nor are things in the plural one of a masculine.
      (askedBy(verb) === 'm' && isDative(verb) && isSeveralThings(view, t)) ||
      // أمرت | دبلوماسيين بالمغادرة: several people in ين without an article are whom it addresses.
      (isDative(verb) && !t.article && PLURAL_OBLIQUE.test(t.folded) && isOfPeople(t)) ||
      // دعت جميع الأطراف إلى: whom all of a call addresses.
      (isDative(verb) && (t.fn?.code === 'kull' || goesOn(view, verb, t) || isOfPluperfect(view, verb, t))) ||
      isOblique(t);

const PLURAL_OBLIQUE = /...\u064A\u0646$/u;
const isOfPeople = (t: Tagged): boolean =>
  t.nominals.some(({ number }) => number === 'plural') &&
  (hasClass(t.facts, PERSON) || hasClass(t.facts, PEOPLE));

/** مجلس, الجيش, حزب: the masculine of one body, by its noun; حماس is a name. */
const isHeBody = ({ folded, nominals, facts }: Tagged): boolean =>
  nominals.length > 0 &&
  nominals.every(({ number }) => number === 'singular') &&
  !FEMININE.test(folded) &&
  hasClass(facts, HE_BODIES);
const HE_BODIES: ReadonlySet<string> = new Set(['body', 'party_org', 'contingent', 'clinic']);

/** القوى السياسية, الأطراف المتحاربة: a definite plural and its adjective in the feminine; not المتظاهرون | المفوضية. */
function isSeveralThings(view: SentenceView, t: Tagged): boolean {
  const next = view.s[t.i + 1];
  const isPlural = t.article && t.nominals.some(({ number }) => number === 'plural');
  if (!isPlural || SOUND_PLURAL.test(t.folded) || !next?.article || next.conj || next.prep !== '')
    return false;
  return next.folded.endsWith(MARBUTA) && (view.sourcePhrase(t.i)?.last ?? t.i) >= next.i;
}

/** الرئيس الفلبيني, الوزير: a definite office of one man; رئيس الحكومة where the words of a call follow at once. */
const isOneMan = (view: SentenceView, verb: Tagged, t: Tagged): boolean =>
  (t.article || isGovernedNext(view, verb, t)) &&
  hasClass(t.facts, PERSON) &&
  !t.folded.endsWith(MARBUTA) &&
  view.nameAt[t.i]?.rule === 'name/office' &&
  t.nominals.every(({ number }) => number === 'singular');

/** "وكان قد حذر السكان من": the subject of كان is dropped, or it would stand before قد; people without a name are warned. */
const isOfPluperfect = (view: SentenceView, verb: Tagged, t: Tagged): boolean =>
  view.s[verb.i - 1]?.fn?.code === 'qad' &&
  view.s[verb.i - 2]?.fn?.code === 'kana' &&
  t.article &&
  view.nameAt[t.i]?.entity_id == null &&
  hasClass(t.facts, PEOPLE);
const PEOPLE: ReadonlySet<string> = new Set(['civilian', 'public']);

/** "وقالت المنظمة إن …، ودعت السلطات إلى": who spoke before goes on, and calls upon a body or people without a name. */
function goesOn(view: SentenceView, verb: Tagged, t: Tagged): boolean {
  if (!verb.conj || t.unit?.kind === 'place' || view.nameAt[t.i]?.entity_id != null) return false;
  // أطراف النزاع, سكان المدينة: sides and people in an idafa too.
  if (!t.article && !(hasClass(t.facts, CALLED_UPON) && view.s[t.i + 1]?.article)) return false;
  if (view.nameAt[t.i]?.kind === 'person' || !isGovernedNext(view, verb, t)) return false;
  const spoke = view.s
    .slice(0, verb.i)
    .filter(
      (other) =>
        other.tag === 'verb' && other.facts.isCue && other.verbs.some(({ lexeme }) => lexeme.cue !== null),
    );
  return spoke.some((other) => askedBy(other) === askedBy(verb));
}

const CALLED_UPON: ReadonlySet<string> = new Set(['side', 'public', 'people']);

/** إلى or على, which the verb governs, follows at once. */
function isGovernedNext(view: SentenceView, verb: Tagged, t: Tagged): boolean {
  const next = view.s[(view.sourcePhrase(t.i)?.last ?? t.i) + 1];
  const code = next?.prep !== '' ? next?.prep : next.fn?.code;
  return verb.verbs.some(
    ({ lexeme }) => lexeme.cue?.flags.has('dative') === true && lexeme.cue.content.has(code ?? ''),
  );
}

export const isDative = (verb: Tagged): boolean =>
  verb.verbs.some(({ lexeme }) => lexeme.cue?.flags.has('dative') === true);

/** ودعا | الهند إلى: a country is a she, but for a few (العراق, لبنان). */
export const isFeminineState = (view: SentenceView, { i, facts }: Tagged): boolean =>
  view.places.some(({ first }) => first === i) && countryAt(view, i) !== null && !hasClass(facts, MASCULINE);
const MASCULINE: ReadonlySet<string> = new Set(['masculine']);

/** هذه, or a definite noun in ة or ات that is nobody's name or office. */
const isFeminine = (view: SentenceView, t: Tagged): boolean =>
  t.fn?.cls === 'demonstrative'
    ? t.facts.sets.has('this_feminine')
    : (t.facts.fallback.article || hasClass(t.facts, BODY)) &&
      // أكد | السيالة: a word of no lexicon is a surname.
      !isUnknown(t) &&
      (t.folded.endsWith(MARBUTA) || t.folded.endsWith(PLURAL)) &&
      view.nameAt[t.i]?.kind !== 'person' &&
      !hasClass(t.facts, PERSON);

/** ات, folded. */
const PLURAL = ALEF + TA;
const PERSON: ReadonlySet<string> = new Set(['person']);
