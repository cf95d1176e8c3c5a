import { HERS, HIS, MARBUTA, ME, MINE, OF_BOTH, OF_WOMEN, OURS, TA, THEIRS } from '../../text/affixes.ts';
import { FEMININE, MEN, NISBA_ACCUSATIVE } from '../../text/endings.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';

export type Gender = 'm' | 'f' | 'p';

/** Somebody or something that later pronouns may refer to. */
export type Antecedent = {
  readonly filler: Filler;
  readonly genders: ReadonlySet<Gender>;
  /** Whether it was the subject of a clause or the source of a claim. */
  readonly isSubject: boolean;
  /** The kind of the event that it takes part in; null of who makes a claim. */
  readonly kind: string | null;
  readonly position: number;
  /** Where the verb stands whose subject it was; -1 of others. */
  readonly verb: number;
};

/** Whom the pronouns and dropped subjects of an event may mean. */
export type Corefs = {
  readonly known: Antecedent[];
  /** Who makes the claim around the event, with the genders that its pronouns may have. */
  readonly speaker: Filler | null;
  readonly speakerGenders: ReadonlySet<Gender>;
  /** The words are the speaker's own. */
  readonly isQuoted: boolean;
};

/** What a pronoun asks for: ه masculine, ها feminine or plural of things, هم people. */
export function genderOfPronoun(enclitic: string): Gender | null {
  return PRONOUNS[enclitic] ?? null;
}

const PRONOUNS: Readonly<Record<string, Gender>> = {
  [HIS]: 'm',
  [HERS]: 'f',
  [THEIRS]: 'p',
  [OF_WOMEN]: 'p',
  [OF_BOTH]: 'p',
};

export const FIRST_PERSON: ReadonlySet<string> = new Set([OURS, MINE, ME]);

/** What is looked for: before a position, of a gender, a place or somebody, and what else it must be. */
export type Wanted = {
  readonly position: number;
  readonly gender: Gender | null;
  readonly isPlace: boolean;
  readonly accept: (filler: Filler) => boolean;
};

/** The nearest subject before a position that fits, then the nearest antecedent of any kind; null when none fits. */
export function findAntecedent(known: readonly Antecedent[], wanted: Wanted): Filler | null {
  const { position, gender, isPlace, accept } = wanted;
  let other: Antecedent | null = null;
  for (let i = known.length - 1; i >= 0 && known.length - i <= WINDOW; i--) {
    const candidate = known[i];
    const { filler } = candidate;
    if (filler.start >= position || (gender !== null && !candidate.genders.has(gender))) continue;
    const namesPlace = !candidate.isSubject && (filler.place !== null || filler.classes.has('place'));
    if (isPlace !== namesPlace || !accept(filler)) continue;
    if (isPlace || candidate.isSubject) return implicit(filler);
    other ??= candidate;
  }
  return other === null ? null : implicit(other.filler);
}

const WINDOW = 12;

/** The same filler, marked as known from elsewhere. */
export const implicit = (filler: Filler): Filler => marked(filler, true);

/** A copy, written out because spreading is slow and every event asks for some. */
export const marked = (
  { start, end, name, place, pronoun, classes }: Filler,
  isImplicit: boolean,
): Filler => ({
  start,
  end,
  isImplicit,
  name,
  place,
  pronoun,
  classes,
});

/** مدينة, مدينته; not ابنه, whose last letter is the pronoun. */
const isFeminine = ({ folded, enclitic }: Tagged): boolean =>
  enclitic === '' ? FEMININE.test(folded) : folded.endsWith(TA, folded.length - enclitic.length);

/** مشتبه به: the last letter is of the root. */
const isRootHa = ({ raw }: SentenceView, { end, nominals }: Tagged): boolean =>
  raw.charAt(end - 1) === MARBUTA && nominals.some(({ noun }) => noun?.classes.has('tied') === true);

/** المارة, القادة, الطلبة: people, whose plural ends in ة. */
const isOfPeople = ({ enclitic, nominals }: Tagged): boolean => {
  const nouns = nominals.filter(({ noun }) => noun !== null);
  return (
    enclitic === '' &&
    nouns.length > 0 &&
    nouns.every(
      ({ noun, number }) => number === 'plural' && PEOPLE_CLASSES.some((cls) => noun?.classes.has(cls)),
    )
  );
};
const PEOPLE_CLASSES = ['person', 'civilian'] as const;

/** الوزيرة, المستشارة; not خليفة, حمزة. */
const isOfWoman = ({ folded, nominals }: Tagged): boolean =>
  folded.endsWith(MARBUTA) && nominals.some(({ noun }) => noun?.classes.has('person') === true);

/** قالت | القسام, أعلنت | حماس: a group goes on as its own verb agrees with it; in التي تتزعم | الحزب it is no subject. */
function isOfFeminineVerb({ s }: SentenceView, { i }: Tagged): boolean {
  const verb = s[i - 1];
  return (
    verb?.tag === 'verb' &&
    s[i - 2]?.tag !== 'rel' &&
    verb.enclitic === '' &&
    verb.verbs.length > 0 &&
    verb.verbs.every(({ gender, lexeme }) => gender === 'f' && lexeme.cue !== null)
  );
}

/** The dual, folded. */
const DUAL = /..[\u0627\u064A]\u0646$/u;

/** Genders that agree with a filler, by its head noun: ة and broken plurals of forces feminine, people plural, else masculine. */
export function gendersOf(view: SentenceView, filler: Filler): ReadonlySet<Gender> {
  const t = view.tokenAt(filler.start);
  if (t === undefined) return new Set(['m', 'f', 'p']);
  const genders = new Set<Gender>();
  // المئات, آلاف المتظاهرين are people; المتظاهرين is plural as a name too.
  const isCount = t.tag === 'number' || t.nominals.some(({ noun }) => noun?.classes.has('quantity') === true);
  // شخصين … إحالتهما; مواطنا is rather one in the accusative than two.
  const isDual = DUAL.test(t.folded) && t.nominals.some((nominal) => nominal.number === 'dual');
  const isPlural =
    isCount ||
    t.nominals.some((nominal) => nominal.number === 'plural') ||
    (filler.name !== null && MEN.test(t.folded));
  const isPerson = filler.classes.has('person') || filler.classes.has('civilian');
  // المستشارة أنغيلا ميركل: only a title tells that somebody is a woman.
  if (filler.name?.kind === 'person') return new Set([isOfWoman(t) ? 'f' : 'm']);
  if (filler.place !== null && t.unit?.kind === 'place') genders.add('f');
  if (isFeminine(t) && !isRootHa(view, t) && !isOfPeople(t)) genders.add('f');
  if (t.article && NISBA_ACCUSATIVE.test(t.folded)) genders.add('f');
  if (isDual) genders.add('p');
  if (isPlural) {
    genders.add('p');
    // المسلحون are they, whoever they are.
    if (!isPerson && !isCount && !MEN.test(t.folded)) genders.add('f');
  }
  // الطيران: one, where the same letters could also be two of something else; الشعب: a people is one too.
  const isOne = t.nominals.some(
    ({ noun, number }) =>
      noun !== null && number === 'singular' && (isDual || (isPlural && noun.classes.has('civilian'))),
  );
  if (genders.size === 0 || isOne) genders.add('m');
  if (filler.name?.kind === 'group' && isOfFeminineVerb(view, t)) genders.add('f');
  if (filler.classes.has('force') && isPlural && !MEN.test(t.folded)) genders.add('p').add('f');
  return genders;
}
