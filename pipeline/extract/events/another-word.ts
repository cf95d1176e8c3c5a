import { type Filler, fillersOf } from '../phrases/fillers.ts';
import type { Positions } from '../phrases/positions.ts';
import { relativeHead } from '../phrases/relative-head.ts';
import { isPlaceLike } from '../words/locate.ts';
import { isExcused } from '../words/needs.ts';
import type { SentenceView } from '../words/view.ts';
import type { Trigger } from './events.ts';
import { phrasesOf } from './phrases-of.ts';

/**
 * What stands in a position that the frame guards makes the word another one: تظاهر بالمرض "feign", عبّر عن "express",
 * حقّق فوزا "achieve". "any" forbids the position itself, a pronoun on the verb included.
 */
export const isAnotherWord = (view: SentenceView, trigger: Trigger, positions: Positions): boolean =>
  trigger.frame.positions.some(({ role: source, allow, forbid }) => {
    // انسحبت من المدينة قبل ساعات من الهجوم: the first phrase with a preposition is the one that the word governs.
    const phrase = phrasesOf(source, positions).find(({ first }) => !isOfParticiple(view, first));
    if (forbid.includes(ANY))
      return phrase !== undefined || (source === 'obj' && hasObjectPronoun(view, trigger));
    const head =
      phrase === undefined ? antecedentIn(view, trigger, source) : fillersOf(view, phrase, false)[0];
    if (head === undefined) return false;
    if (head.pronoun !== '') return forbid.includes(PRONOUN);
    // قاعدة is a rule and a base: what may be a place is not refused for its other sense.
    const isPlace =
      !SITES_OF_A_SORT.some((cls) => forbid.includes(cls) && head.classes.has(cls)) &&
      (isPlaceLike(head) || (head.classes.has('structure') && !forbid.includes('structure')));
    // قُتل المهاجمون, قُتل ثلاثة حراس: attackers and guards as well as those of a team.
    const isForbidden =
      !isPlace &&
      forbid.some(
        (cls) =>
          head.classes.has(cls) &&
          !isExcused(trigger.frame, head, cls) &&
          !(cls === 'sport' && MEN_AT_ARMS.some((other) => head.classes.has(other))),
      );
    return isForbidden || (allow.length > 0 && !allow.some((cls) => head.classes.has(cls)));
  });

/** تظاهروا مطالبين | بإجراء انتخابات: what a participle in the accusative governs is not the verb's. */
const isOfParticiple = ({ s }: SentenceView, first: number): boolean => {
  const before = s[s[first].prep === '' ? first - 2 : first - 1];
  return (
    before?.tag === 'noun' &&
    before.unit === null &&
    !before.article &&
    before.nominals.some(({ form }) => form === 'active_participle') &&
    before.facts.classes.length === 0
  );
};

/** الصعوبات التي تواجه الحرس: of a relative clause without a subject of its own the noun before is it. */
const antecedentIn = (view: SentenceView, { verb, head }: Trigger, source: string): Filler | undefined =>
  source === 'subj' && verb !== null && verb.enclitic === '' && view.s[head - 1]?.tag === 'rel'
    ? (relativeHead(view, head - 1) ?? undefined)
    : undefined;

/** A hospital, a crossing or a country is a place, and forbidden as what it is. */
const SITES_OF_A_SORT = ['clinic', 'crossing', 'country'] as const;
const MEN_AT_ARMS = ['criminal', 'trooper'] as const;
const ANY = 'any';
const PRONOUN = 'pronoun';

const hasObjectPronoun = (view: SentenceView, { verb, head }: Trigger): boolean =>
  verb !== null && view.s[head].enclitic !== '';
