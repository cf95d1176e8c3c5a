import { acting } from '../words/actors.ts';
import { type Corefs, FIRST_PERSON, type Gender, gendersOf, implicit } from '../words/antecedents.ts';
import type { SentenceView } from '../words/view.ts';
import type { Phrase } from './chunks.ts';
import { type Filler, fillersOf } from './fillers.ts';

/** قال متحدث باسم الحركة إنهم سيطروا, قال الناطق باسم الإدارة إنها بدأت: a pronoun that does not agree with who speaks means those for whom he does. */
export function sideOfSpeaker(view: SentenceView, { speaker }: Corefs, gender: Gender): Filler | null {
  const head = speaker === null ? undefined : view.tokenAt(speaker.start);
  if (speaker === null || head === undefined) return null;
  // مصادر من المتمردين: sources do nothing themselves.
  if (acting(speaker) !== null && gendersOf(view, speaker).has(gender)) return null;
  for (let i = head.i + 1; i < view.end && view.s[i].start < speaker.end; i++) {
    const t = view.s[i];
    const side = sideAt(view, i);
    if (side === null) continue;
    // جماعة | أم 23: a name that no lexicon knows is not told by its head.
    if (side.end === t.end && !t.article && t.unit === null) return null;
    // المتحدث باسم الجيش إنهم: an army is "they" too.
    return gender === 'p' || gendersOf(view, side).has(gender) ? acting(implicit(side)) : null;
  }
  return null;
}
const SIDES = ['force', 'party_org'] as const;

/** باسم | الجيش, في حركة | الشباب: an army, a group or a party. */
function sideAt(view: SentenceView, i: number): Filler | null {
  const { tag, article, prep } = view.s[i];
  const before = view.s[i - 1];
  // المتحدث العسكري
  const isAttribute = article && prep === '' && before?.article === true;
  const phrase = (tag === 'noun' || tag === 'name') && !isAttribute ? view.sourcePhrase(i) : null;
  const own = phrase === null ? null : withoutPerson(view, phrase);
  const [side] = own === null ? [] : fillersOf(view, own, false);
  return side !== undefined && SIDES.some((cls) => side.classes.has(cls)) ? side : null;
}

/** المتحدث باسم حركة الشباب | عبد العزيز: the name of who speaks stands behind what the article ends; null where none does. */
function withoutPerson({ s }: SentenceView, { first, last }: Phrase): Phrase | null {
  const { unit } = s[first];
  if (unit?.cls !== 'person') return { first, last };
  let end = first;
  while (end < unit.last && !s[end].article) end++;
  while (end < unit.last && s[end + 1].article) end++;
  return s[end].article ? { first, last: end } : null;
}

/** قواتنا, مقاتلينا: the speaker's own men stand for him who is an army or a group, of one person for those in whose name he speaks. */
export function oursOf(view: SentenceView, filler: Filler, { speaker }: Corefs): Filler {
  const t = view.tokenAt(filler.start);
  if (speaker === null || t === undefined || !FIRST_PERSON.has(t.enclitic) || !filler.classes.has('force'))
    return filler;
  if (!speaker.classes.has('person') && speaker.name?.kind !== 'person')
    return acting(implicit(speaker)) ?? filler;
  const head = view.tokenAt(speaker.start);
  for (let i = head === undefined ? view.end : head.i + 1; i < t.i && !ENDS.has(view.s[i].tag); i++) {
    const side = sideAt(view, i);
    if (side !== null) return implicit(side);
  }
  return filler;
}
/** Where the phrase that names the speaker ends at the latest. */
const ENDS: ReadonlySet<string> = new Set(['comp', 'rel', 'sub', 'verb', 'punct']);
