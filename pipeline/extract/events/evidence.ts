import type { SentenceFinds } from '../finds/find.ts';
import type { Filler } from '../phrases/fillers.ts';
import { STRIFE } from '../words/lexeme.ts';
import { OF_GAS } from '../words/strikes.ts';
import type { Setting } from './domains.ts';
import type { EventDraft } from './events.ts';
import { isPublic } from './public-evidence.ts';

const ARMED_CLASSES = ['force', 'weapon', 'munition', 'drone', 'aircraft', 'prisoner', 'casualty'] as const;
const PEACEFUL: ReadonlySet<string> = new Set([
  'sport',
  'economy',
  'culture',
  'weather',
  'science',
  'religion',
]);

/** Where cells, strikers and defenders are no fighters. */
const BODILY: ReadonlySet<string> = new Set(['health', 'science', 'sport']);

/**
 * Whether a trigger may be read as its frame says. An ambiguous frame (flag conflict) needs a conflict article,
 * an armed slot or another conflict word in its sentence; in an article about something peaceful every warlike
 * kind does; churches, crashes and hospitals are also hit. A topic word of sport, economy or culture right after the trigger rules
 * a warlike reading out, and a frame may name domains in which its word never means what it says.
 * One who dies a death that may be natural (flag natural) needs the violence in the same sentence.
 */
export function hasEvidence(
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
  found: SentenceFinds,
  setting: Setting,
): boolean {
  const { evidence, flags } = draft.frame;
  const { domain } = setting;
  if (isOfDomain(draft, found, domain) || isOfWords(draft, slots)) return false;
  if (!isPublic(draft, slots, found, setting)) return false;
  if (!BODILY.has(domain) && isArmed(slots, flags.has('conflict'))) return true;
  // تفجير انتحاري, قصف مدفعي: a phrase that says what it was needs no other word beside it.
  const isExplicit = draft.frame.type === 'phrase' && !flags.has('conflict');
  if (STRIFE.has(evidence) && !isExplicit && isPeacefulNear(draft, slots, found, domain)) return false;
  // Strikes and rallies belong to news of work, health and prices too.
  const isOutOfPlace =
    evidence === 'conflict' &&
    (domain === 'health' ? !isOnPeople(slots) : PEACEFUL.has(domain) && domain !== 'religion');
  if (!flags.has('conflict') && !isOutOfPlace) return true;
  const isNatural = flags.has('natural') && !isCounted(slots, found);
  if (domain === 'conflict' && !isNatural) return true;
  // استخدام | غاز السارين: what is used tells more than the verb.
  const last = flags.has(OF_GAS) ? draft.head : draft.last;
  // جرح 30 شخصا في تدافع: how many died or were hurt is told of accidents and disasters too.
  const isOfMishap = HARMING.has(draft.frame.kind) && isCounted(slots, found);
  return found.domains.some(
    (domains, i) =>
      (isExplicit || i < draft.first || i > last) &&
      (domains.includes('conflict') ||
        ((domain === 'conflict' || isOfMishap) && domains.includes('accident')) ||
        (isOfMishap && draft.frame.kind === 'killing' && domains.includes('weather'))),
  );
}

/** الهجوم على المستشفى, not on a tumour: people, their vehicles and buildings take part. */
const isOnPeople = (slots: ReadonlyMap<string, readonly Filler[]>): boolean =>
  [...slots.values()].some((fillers) =>
    fillers.some(({ classes }) => ON_PEOPLE.some((cls) => classes.has(cls)) && !classes.has('microbe')),
  );
const ON_PEOPLE = [
  ...ARMED_CLASSES,
  'person',
  'people',
  'civilian',
  'named_actor',
  'named_place',
  'structure',
  'subplace',
  'place',
  'vehicle',
  'number',
  'quantity',
] as const;

const HARMING: ReadonlySet<string> = new Set(['killing', 'injury']);

/** توفي 5 أشخاص, توفي خمسة أشخاص: several who died, not one at the end of a life. */
const isCounted = (slots: ReadonlyMap<string, readonly Filler[]>, { quantities }: SentenceFinds): boolean =>
  (slots.get('target') ?? []).some(
    ({ classes, start, end }) =>
      classes.has('number') ||
      classes.has('quantity') ||
      quantities.some((quantity) => quantity.start < end && start < quantity.end && (quantity.low ?? 0) > 1),
  );

/** هاجم النائب رئيس الحكومة, هجوم ترامب على الصحافة: of people, parties and papers among themselves it is said of words. */
function isOfWords({ frame, tense }: EventDraft, slots: ReadonlyMap<string, readonly Filler[]>): boolean {
  if (!frame.flags.has('verbal') || slots.has('instrument') || slots.has('place')) return false;
  const actors = slots.get('actor');
  const targets = slots.get('target') ?? [];
  if (actors === undefined || (targets.length === 0 && tense === null)) return false;
  return actors.every(isSpeaker) && targets.every((target) => isSpeaker(target) || isAddressed(target));
}

/** Somebody with a name or an office, a party, a paper. */
const isSpeaker = ({ name, classes }: Filler): boolean =>
  name !== null && !classes.has('force') && ['person', 'party_org', 'media'].some((cls) => classes.has(cls));

/** A body or a state. */
const isAddressed = ({ classes }: Filler): boolean =>
  !ARMED_CLASSES.some((cls) => classes.has(cls)) &&
  ['body', 'media', 'country', 'party_org', 'sport'].some((cls) => classes.has(cls));

/** Whether who or what takes part is armed; the instrument of a doubtful word, and whom a pronoun stands for, is as doubtful. */
function isArmed(slots: ReadonlyMap<string, readonly Filler[]>, isDoubtful: boolean): boolean {
  for (const [role, fillers] of slots) {
    if (role === 'instrument' && isDoubtful) continue;
    // تمكنت الشرطة من إيقاف: who acts is often told with another verb.
    if (fillers.some((filler) => isArmedHead(filler) && (role === 'actor' || !filler.isImplicit)))
      return true;
  }
  return false;
}

/** الوحدة, الأمن are abstract things as well as forces: no evidence of arms. */
const isArmedHead = ({ classes }: Filler): boolean =>
  !classes.has('sport') && !classes.has('abstract') && ARMED_CLASSES.some((cls) => classes.has(cls));

/** Flag not-sport: in sport (اللقاء, المقابلة) the word means something else, in the article or right around it. */
function isOfDomain(draft: EventDraft, found: SentenceFinds, domain: string): boolean {
  for (const flag of draft.frame.flags) {
    if (!flag.startsWith(NOT)) continue;
    const other = flag.slice(NOT.length);
    if (domain === other) return true;
    let count = 0;
    const end = Math.min(draft.last + NEAR, found.domains.length - 1);
    for (let i = Math.max(0, draft.first - NEAR); i <= end; i++)
      if (i !== draft.first && found.domains[i].includes(other)) count++;
    if (count > 1) return true;
  }
  return false;
}

const NOT = 'not-';
const NEAR = 8;

const SITES = ['structure', 'subplace'] as const;
const PEOPLE = ['person', 'civilian', 'criminal'] as const;
/** المهاجم: out of news of sport rather one who attacks people than a striker. */
const SPORT = 'sport';
const CRIMINAL = 'criminal';

/**
 * التظاهرات الرياضية, انفجار الأسعار: the next word is of a peaceful domain only; a market or a stadium may be hit, and
 * merchants go on strike (إضراب التجار).
 */
function isPeacefulNear(
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
  found: SentenceFinds,
  domain: string,
): boolean {
  const domains = found.domains[draft.last + 1] ?? [];
  if (domains.length === 0 || domains.some((other) => !PEACEFUL.has(other))) return false;
  const { start, end } = found.tokens[draft.last + 1];
  const exempt =
    draft.frame.evidence === 'civil'
      ? [...SITES, ...PEOPLE]
      : domain === SPORT
        ? SITES
        : [...SITES, CRIMINAL];
  return ![...slots.values()].some((fillers) =>
    fillers.some(
      (filler) => filler.start < end && start < filler.end && exempt.some((cls) => filler.classes.has(cls)),
    ),
  );
}
