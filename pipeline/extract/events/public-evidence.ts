import type { SentenceFinds } from '../finds/find.ts';
import type { NameLink } from '../found.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { Setting } from './domains.ts';
import type { EventDraft } from './events.ts';

/** Where clubs, stars and firms meet, resign and agree among themselves, and a country may be a team. */
const PRIVATE: ReadonlySet<string> = new Set(['sport', 'culture', 'science']);

/** Where states take part too. */
const MIXED: ReadonlySet<string> = new Set(['economy', 'religion', 'health', 'weather']);

/**
 * Whether an act of public life (a visit, a meeting, an agreement, an appointment, a decision) may be one where this
 * article is at home. A club that dismisses its coach and a star who visits the pyramids are no politics: in sport,
 * culture and technology a word or a name of the state stands in its sentence; in the economy, health and the like
 * what officials do (evidence official) asks for one in the article, for a state or for a body of states.
 */
export function isPublic(
  { frame, first, last }: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
  found: SentenceFinds,
  { domain, isSure, isOfState }: Setting,
): boolean {
  if (isSure && domain === SPORT && POSTS.has(frame.kind) && isOfSport(slots, found)) return false;
  const isMixed = MIXED.has(domain) && frame.evidence === 'official';
  const isPrivate = PRIVATE.has(domain) && OF_PUBLIC.has(frame.evidence);
  if (!isSure || !(isMixed || isPrivate)) return true;
  if (isMixed && (isOfState || found.places.some(({ kind, isCapital }) => kind === 'country' || isCapital)))
    return true;
  const telling = frame.evidence === 'harm' ? OF_HARM : OF_STATE;
  return (
    found.domains.some((domains, i) => i !== first && i !== last && domains.some((it) => telling.has(it))) ||
    [...found.names, ...namesIn(slots)].some(
      (name) => isOfStates(name) || (isMixed && AMONG_STATES.has(name.sector ?? '')),
    )
  );
}

const SPORT = 'sport';

/** Who takes or leaves a post. */
const POSTS: ReadonlySet<string> = new Set(['appointment', 'removal']);

/** رئيس اللجنة الأولمبية, مدرب المنتخب, not وزير الرياضة: a post in sport, whoever fills it. */
const isOfSport = (
  slots: ReadonlyMap<string, readonly Filler[]>,
  { tokens, domains }: SentenceFinds,
): boolean =>
  [...slots.values()].some((fillers) =>
    fillers.some(({ start, end }) => {
      const own = domains.filter((_, i) => tokens[i].start >= start && tokens[i].end <= end).flat();
      return own.includes(SPORT) && !own.includes('state');
    }),
  );

const OF_PUBLIC: ReadonlySet<string> = new Set(['official', 'public', 'civil', 'harm']);
const OF_STATE: ReadonlySet<string> = new Set(['state']);
/** A player is hurt in a match; a crowd in a stampede or a riot. */
const OF_HARM: ReadonlySet<string> = new Set(['state', 'accident', 'conflict']);

/** Also of an earlier sentence: whom a pronoun stands for. */
const namesIn = (slots: ReadonlyMap<string, readonly Filler[]>): NameLink[] =>
  [...slots.values()].flatMap((fillers) => fillers.flatMap(({ name }) => (name === null ? [] : [name])));

/** Somebody or something known, or of a country, that governs, judges, fights for or opposes a state; a chairman is one of a club too. */
const isOfStates = ({ entity_id, country, sector }: NameLink): boolean =>
  (entity_id !== null || country !== null) && SECTORS.has(sector ?? '');
const SECTORS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'JUD', 'LEG', 'COP', 'SPY', 'PTY', 'OPP', 'REB']);
/** Officials whom no lexicon names, and bodies of states. */
const AMONG_STATES: ReadonlySet<string> = new Set(['GOV', 'IGO']);
