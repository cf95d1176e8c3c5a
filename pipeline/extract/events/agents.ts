import type { Phrase } from '../phrases/chunks.ts';
import { type Filler, fillerOf, fillersOf } from '../phrases/fillers.ts';
import { adjectiveAfter, idafaAfter } from '../phrases/idafa.ts';
import type { Positions } from '../phrases/positions.ts';
import { bearsArms, CUSTODY } from '../words/actors.ts';
import type { Frame } from '../words/lexeme.ts';
import { isPlaceLike } from '../words/locate.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, isTied } from '../words/word-kinds.ts';
import { isVerbal } from './adverbial.ts';

type Bound = { readonly positions: Positions; readonly slots: Map<string, readonly Filler[]> };

/**
 * Who acts when no slot of the frame says so: by whose hand (على يد, من قبل), by whose arms somebody is hit (بنيران
 * القوات, برصاص مسلحين), whose aircraft or guns they are (قصفت طائرات الجيش, مدفعية الاحتلال, مسيرة إسرائيلية).
 */
export function addAgent(view: SentenceView, frame: Frame, { positions, slots }: Bound): void {
  if (!frame.slots.some(({ role }) => role === 'actor' || role === 'target' || role === 'instrument')) return;
  const hand = positions.pps.find(
    ({ code, phrase }) => code === 'alayad' || (code === 'lada' && isHolder(view, frame, positions, phrase)),
  );
  const agents =
    hand !== undefined
      ? fillersOf(view, hand.phrase, false)
      : SUFFERED.has(frame.kind)
        ? ownersOfArms(view, positions)
        : ownersOfMachine(view, frame, slots);
  if (agents.length > 0) slots.set('actor', agents);
}

/** محتجزون | لدى الحركة, معتقل لدى السلطات: who holds somebody, not when (اعتقل لدى وصوله) or where (لدى مدخل البلدة). */
function isHolder(view: SentenceView, { kind }: Frame, { voice }: Positions, phrase: Phrase): boolean {
  if (voice !== 'passive' || !CUSTODY.has(kind)) return false;
  const [filler] = fillersOf(view, phrase, false);
  return HOLDERS.some((cls) => filler?.classes.has(cls)) && !isVerbal(view, phrase);
}
const HOLDERS = ['force', 'party_org', 'body', 'criminal', 'regime', 'named_actor'] as const;

/** Kinds that tell by whose arms somebody or something was hit. */
const SUFFERED: ReadonlySet<string> = new Set(['killing', 'injury', 'assassination', 'property_destruction']);

function ownersOfArms(view: SentenceView, { pps }: Positions): readonly Filler[] {
  const arms = pps.find(({ code, phrase }) => code === 'bi' && hasClass(view.s[phrase.first].facts, ARMS));
  return arms === undefined ? [] : ownersOf(view, arms.phrase.first);
}

const ARMS: ReadonlySet<string> = new Set(['arms', 'munition', 'rocket', 'weapon']);

/** برصاص الاحتلال, بصاروخ: with what somebody is hit, as long as it names nobody. */
export const isArms = ({ classes, pronoun }: Filler): boolean =>
  pronoun === '' && [...classes].every((cls) => ARMS.has(cls)) && classes.size > 0;

/** The machine that is the subject of the verb, or that an attack was carried out with: it is flown and fired by those whose it is. */
function ownersOfMachine(
  view: SentenceView,
  { slots: wanted }: Frame,
  slots: ReadonlyMap<string, readonly Filler[]>,
): readonly Filler[] {
  const isSubject = wanted.some(({ role, sources }) => role === 'instrument' && sources.includes('subj'));
  const all: Filler[] = [];
  for (const machine of slots.get('instrument') ?? []) {
    // هجوم بطائرة مسيرة أوكرانية: who flies it; of missiles and guns only who made them is told.
    if (!(isSubject ? MACHINES : FLOWN).some((cls) => machine.classes.has(cls))) continue;
    const first = view.tokenAt(machine.start)?.i;
    const owners = first === undefined ? [] : ownersOf(view, first);
    const isTheirs = owners.length > 0 && (isSubject || !isMadeBy(view, owners));
    if (isTheirs && !isSubject) return owners;
    // طائرات التحالف والطائرات السورية تستهدف: whose all of them are.
    if (isTheirs) all.push(...owners);
    // طائرات إسرائيلية: of such a name the machine is told with whose it is.
    else if (isSubject && owners.length === 0 && machine.name !== null) all.push(machine);
  }
  return all;
}

/** طائرات مسيرة إيرانية | الصنع: where it was made. */
const isMadeBy = (view: SentenceView, [owner]: readonly Filler[]): boolean => {
  const next = view.s[(view.tokenAt(owner.end - 1)?.i ?? 0) + 1];
  return next?.tag === 'noun' && next.article && !next.conj && next.prep === '';
};

const FLOWN = ['aircraft', 'drone'] as const;
const MACHINES = ['aircraft', 'drone', 'weapon', 'munition', 'vehicle'] as const;

/** طائرة حربية تابعة | للجيش: to whom a participle ties it. */
function tiedTo(view: SentenceView, thing: number): Phrase | null {
  for (let i = thing + 1; i <= thing + 3 && view.s[i]?.tag === 'noun'; i++)
    if (isTied(view.s[i])) return view.s[i + 1]?.prep === 'li' ? view.phraseAt(i + 1) : null;
  return null;
}

/** طائرات | الجيش, مدفعية | الاحتلال; else the nationality: مقاتلات | إسرائيلية. */
function ownersOf(view: SentenceView, thing: number): readonly Filler[] {
  const owner = idafaAfter(view, thing) ?? tiedTo(view, thing);
  const owners = owner === null ? [] : fillersOf(view, owner, false).filter(bearsArms);
  const nation = owners.length > 0 ? null : adjectiveAfter(view, thing);
  return nation === null ? owners : [fillerOf(view, nation, false)];
}

/** أسرى من الجيش: forces and people without a place, from whom somebody comes; قواعد are sites. */
export const isSender = (filler: Filler): boolean =>
  filler.pronoun === '' &&
  !isPlaceLike(filler) &&
  !filler.classes.has('structure') &&
  SENDERS.some((cls) => filler.classes.has(cls));
const SENDERS = ['force', 'party_org', 'person', 'civilian'] as const;

/** مقتل عناصر من الحركة المرتبطة | بتنظيم القاعدة: what a definite participle asks for. */
export const isOfParticiple = ({ s }: SentenceView, { first }: Phrase): boolean => {
  const before = s[s[first].prep !== '' ? first - 1 : first - 2];
  return (
    before?.article === true &&
    before.unit === null &&
    before.nominals.some(({ form }) => form?.endsWith('participle') === true)
  );
};
