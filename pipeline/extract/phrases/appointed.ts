import { ACCUSATIVE, FEMININE } from '../../text/endings.ts';
import type { Trigger } from '../events/events.ts';
import type { Frame } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { mayBePassive } from '../words/voice.ts';
import type { Phrase } from './chunks.ts';
import type { Filler } from './fillers.ts';
import { isAccusative } from './oblique.ts';
import { isPredicate } from './predicate.ts';

/** Who appoints, who is appointed and what he becomes. */
export type Appointed = {
  readonly subj: Phrase | null;
  readonly obj: Phrase;
  readonly office: Phrase | null;
};

/**
 * عين الرئيس | سامي العبدلي | وزيرا, عُين العميد سامي العبدلي | قائدا: the name right before an office in the accusative is who is
 * appointed; a head of state or government before that name appoints, any other title is the man's own. Null where no name is told.
 */
export function appointedOf(view: SentenceView, trigger: Trigger, bare: readonly Phrase[]): Appointed | null {
  const { frame, verb } = trigger;
  const appoints = frame.flags.has('appoints');
  if (!(appoints || frame.flags.has('predicate')) || verb === null) return null;
  if (verb.enclitic !== '' || verb.number !== 'singular' || verb.person !== 3) return null;
  const at = bare.findIndex((phrase) => isMadeOffice(view, phrase));
  const office = at < 0 ? null : bare[at];
  const person = office === null ? bare[0] : bare[at - 1];
  if (person === undefined || (office !== null && person.last + 1 !== office.first)) return null;
  if (office === null ? bare.length > 1 : at > 2) return null;
  if (office !== null && at === 2) return { subj: bare[0], obj: person, office };
  // عين الرئيس السنغالي فلان الفلاني سفيرا جديدا: whoever is new in office has no name yet.
  if (office !== null && isNew(view, office)) return null;
  const name = appoints ? nameBehindRuler(view, person) : -1;
  if (name > 0)
    return { subj: { first: person.first, last: name - 1 }, obj: { first: name, last: person.last }, office };
  // كُلف سامي العبدلي برئاسة اللجنة; أقال would be written otherwise of whom it is done to.
  const mayBeDone =
    office !== null || (appoints && trigger.after !== trigger.head && mayBePassive(view, trigger));
  const isHimself = mayBeDone && isTitledName(view, person);
  return isHimself ? { subj: null, obj: person, office } : null;
}

/** تعيين سامي العبدلي مديرا: of whom something becomes, or who loses it, a word that no lexicon knows is the name of a person. */
export function asSomebody(view: SentenceView, frame: Frame, filler: Filler): Filler {
  if (!frame.flags.has('predicate') && !frame.flags.has('appoints')) return filler;
  const first = view.tokenAt(filler.start);
  if (filler.pronoun !== '' || filler.place !== null || filler.name !== null || first === undefined)
    return filler;
  if (!isNameLike(view, first.i, filler.end)) return filler;
  if (filler.classes.size > 0 && !isBesideOffice(view, first.i, filler.end)) return filler;
  return { ...filler, classes: SOMEBODY };
}
/** الرئيس | كمال الرياحي, كمال الرياحي | وزيرا: what a name may mean beside that (كمال) is told by who stands with it. */
function isBesideOffice(view: SentenceView, first: number, end: number): boolean {
  const { sets } = view.s[first - 1]?.facts ?? view.s[first].facts;
  if (first > 0 && (sets.has('ruler') || sets.has('ruled'))) return true;
  const next = view.s.find(({ start }) => start >= end);
  const office = next === undefined ? null : view.phraseAt(next.i);
  return office !== null && isMadeOffice(view, office);
}
const SOMEBODY: ReadonlySet<string> = new Set(['person']);

/** سامي العبدلي: two words or more, the first of them without an article. */
function isNameLike({ s }: SentenceView, first: number, end: number): boolean {
  const { article, conj, enclitic, facts, unit } = s[first];
  // كمال may be ك and مال: not inside a name.
  const prep = unit?.cls === 'person' ? '' : s[first].prep;
  const next = s[first + 1];
  return (
    !article &&
    prep === '' &&
    !conj &&
    enclitic === '' &&
    !facts.isMasdar &&
    !facts.isEventNominal &&
    next !== undefined &&
    next.start < end &&
    next.prep === '' &&
    !next.conj
  );
}

/** وزيرا للدفاع, أمينا عاما: also one that passes for somebody without a name. */
const isMadeOffice = (view: SentenceView, phrase: Phrase): boolean => {
  const t = view.s[phrase.first];
  if (t.unit?.cls === 'unnamed')
    return (ACCUSATIVE.test(t.folded) || FEMININE.test(t.folded)) && !t.article && t.prep === '';
  return isPredicate(view, phrase) && (isAccusative(view.s, phrase.first) || FEMININE.test(t.folded));
};

const isNew = ({ s }: SentenceView, { first, last }: Phrase): boolean =>
  s.slice(first + 1, last + 2).some((t) => t.facts.sets.has('anew'));

/**
 * الرئيس | سامي العبدلي, رئيس الحكومة العراقي | سامي العبدلي: where the name behind the title of who appoints begins; -1 where the
 * title is no such one, or of who was that once, or a single word follows, which is rather the ruler's own name.
 */
function nameBehindRuler({ s, nameAt }: SentenceView, { first, last }: Phrase): number {
  const known = nameAt[first];
  if (known !== undefined && known.entity_id !== null && known.kind === 'person' && known.last > first) {
    const next = known.last + 1;
    return known.last > first && next < last && !s[next].article ? next : -1;
  }
  const { sets } = s[first].facts;
  let at = first + 1;
  if (sets.has('rulers_title')) {
    if (!s[at]?.facts.sets.has('ruled')) return -1;
    at++;
  } else if (!sets.has('ruler')) return -1;
  while (at <= last && s[at].article) {
    if (s[at].facts.sets.has('formerly')) return -1;
    at++;
  }
  return at < last ? at : -1;
}

/** العميد سامي العبدلي, سامي العبدلي: a person's name of two words, titled or not. */
function isTitledName({ s, nameAt }: SentenceView, { first, last }: Phrase): boolean {
  if (last <= first || s[first].prep !== '') return false;
  const known = nameAt[first];
  if (known?.kind === 'person') return known.entity_id === null && known.last > first;
  if (s[first].unit !== null) return false;
  if (!s[first].article) return isSurname(s[first + 1]) && !s[first].facts.isMasdar;
  return s.slice(first + 1, last).some((t) => !t.article);
}

/** الرياحي, تانغارا: a word that no lexicon knows, with or without the article. */
const isSurname = ({ nominals, unit, prep, conj, tag }: Tagged): boolean =>
  unit?.cls === 'person' ||
  (tag === 'noun' && nominals.length === 0 && unit === null && prep === '' && !conj);
