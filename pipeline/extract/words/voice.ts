import { mapped } from '../../text/arrays.ts';
import { NOMINATIVE } from '../../text/endings.ts';
import type { Trigger } from '../events/events.ts';
import type { Phrase } from '../phrases/chunks.ts';
import { type Filler, fillersOf, PLACE_ROLES } from '../phrases/fillers.ts';
import type { Frame } from './lexeme.ts';
import { passesNeed } from './needs.ts';
import { CASUALTY, DONE_TO_PEOPLE } from './strikes.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';
import { hasClass } from './word-kinds.ts';

/** Passive: marked by its form or its vowels, or a transitive verb with a single phrase and no object. */
export function isPassive(
  view: SentenceView,
  trigger: Trigger,
  takesObject: boolean,
  subject: Phrase | null,
  rest: readonly Phrase[],
  { bare, isByHand }: { readonly bare: readonly Phrase[]; readonly isByHand: boolean },
): boolean {
  const verb = trigger.verb!;
  if (trigger.frame.flags.has('nopassive')) return false;
  const token = view.s[trigger.head];
  const raw = view.raw.slice(token.start, token.end);
  if (verb.voice === 'passive')
    return (
      token.verbs.every((reading) => reading.voice === 'passive') ||
      PASSIVE_VOWELS.test(raw) ||
      (takesObject &&
        rest.length === 0 &&
        verb.enclitic === '' &&
        subject !== null &&
        isObjectLike(view, trigger.frame, subject))
    );
  if (verb.enclitic !== '' || !mayBePassive(view, trigger)) return false;
  // جميعهم مدنيون أُفرج عنهم: nor does who is let go let anybody go.
  if (!takesObject)
    return verb.tense === 'past' && PASSIVE_VOWELS.test(raw) && !trigger.frame.flags.has('active');
  // قُتل عنصران بينهما قائد: in the past the vowel tells whatever stands behind.
  if (rest.length > 0)
    return verb.tense === 'past' && PASSIVE_VOWELS.test(raw) && !trigger.frame.flags.has('active');
  // قُتل المهاجمان: its vowels tell, whoever else could act.
  if (PASSIVE_VOWELS.test(raw) && !trigger.frame.flags.has('active')) return true;
  // استهدفت قافلة من قبل مسلحين: who does it is told.
  if (isByHand && subject !== null && !trigger.frame.flags.has('active')) return true;
  const single = subject ?? bare[0] ?? null;
  if (single === null || trigger.frame.flags.has('active')) return false;
  // المقاتلون قتلوا: a plural that kills says whom.
  const isSuffering = verb.number === 'plural' && CASUALTY.has(trigger.frame.kind);
  return isSuffering || isObjectLike(view, trigger.frame, single);
}

/** زار, هاجم: not every verb is written alike in the passive. */
export const mayBePassive = ({ s }: SentenceView, { head, verb }: Trigger): boolean =>
  s[head].verbs.some(({ lexeme, voice }) => voice === 'passive' && lexeme === verb?.lexeme);

/** A damma after the first letter (or after the present prefix), or behind the alif that a longer form begins with: قُتل, يُقتل, اعتُقل, استُجوب. */
export const PASSIVE_VOWELS = /^[\u0648\u0641]?(?:.\u064F|\u0627.{1,2}\u064F)/u;

/** The phrase is what the verb acts on, not who acts: a number of people, or a head of the classes that the object asks for. */
export function isObjectLike(view: SentenceView, frame: Frame, phrase: Phrase): boolean {
  const roles = mapped(
    frame.slots.filter((slot) => slot.sources.includes('obj')),
    (slot) => slot.role,
  );
  return roles.some((role) => isObjectOf(view, frame, phrase, role));
}

function isObjectOf(view: SentenceView, frame: Frame, phrase: Phrase, role: string): boolean {
  const filler = fillersOf(view, phrase, PLACE_ROLES.has(role))[0];
  if (filler === undefined) return false;
  const { classes } = filler;
  if (VICTIM_KINDS.has(frame.kind))
    return (
      areMen(view, phrase) ||
      (classes.has('force') && isCounted(view, phrase)) ||
      ((!classes.has('force') || classes.has('number') || classes.has('person')) && hasVictim(filler))
    );
  const need = frame.needs.find((item) => item.role === role && item.allow.length > 0);
  const actorNeed = frame.needs.find((item) => item.role === 'actor' && item.allow.length > 0);
  // قُصفت منازل: nobody acts who is a thing, and what no guard refuses may be hit.
  if (need === undefined && frame.type === 'verb' && isThing(filler)) return passesNeed(frame, role, filler);
  if (need === undefined || !need.allow.some((cls) => classes.has(cls))) return false;
  if (actorNeed === undefined) return !classes.has('force') && !classes.has('named_actor');
  return !actorNeed.allow.some((cls) => classes.has(cls) && !need.allow.includes(cls));
}

/** عشرات الجنود, 20 مسلحا: of an army nobody says how many kill. */
const isCounted = ({ s }: SentenceView, { first }: Phrase): boolean =>
  s[first].tag === 'number' || (!s[first].article && hasClass(s[first].facts, COUNTS));
const COUNTS: ReadonlySet<string> = new Set(['quantity']);

/** Houses at the head of a phrase. */
export const isThingAt = (view: SentenceView, phrase: Phrase): boolean => {
  const [filler] = fillersOf(view, phrase, false);
  return filler !== undefined && isThing(filler);
};

/** Houses and what stands on a street, of which no place is told. */
const isThing = ({ classes, name }: Filler): boolean =>
  name === null && classes.has('structure') && !ACTING.some((cls) => classes.has(cls));
const ACTING = ['person', 'body', 'party_org', 'force', 'vehicle', 'civilian', 'media'] as const;

/** قُتل جندي, أصيب شرطيان: men of a force, not named; an army or a patrol kills, and مسلحون do. */
export const areMen = ({ s }: SentenceView, phrase: Phrase): boolean => {
  // أي جندي
  const first = s[phrase.first].fn?.cls === 'quantifier' ? phrase.first + 1 : phrase.first;
  return isOneOfMen(s[first]);
};
const isOneOfMen = (t: Tagged | undefined): boolean =>
  t !== undefined &&
  !t.article &&
  !NOMINATIVE.test(t.folded) &&
  t.nominals.some(({ noun }) => noun?.classes.has('trooper') === true);

export const VICTIM_KINDS: ReadonlySet<string> = new Set([
  ...DONE_TO_PEOPLE,
  'assassination',
  'displacement',
]);

const VICTIM_CLASSES = [
  'number',
  'civilian',
  'casualty',
  'person',
  'prisoner',
  'quantity',
  'named_actor',
] as const;

/** آخرون: a mere adjective stands for people too. */
const hasVictim = ({ classes }: Filler): boolean =>
  VICTIM_CLASSES.some((cls) => classes.has(cls)) || [...classes].every((cls) => cls === 'adjective');
