import { mapped } from '../../text/arrays.ts';
import type { EventDraft } from '../events/events.ts';
import { type Constituent, constituentsAfter } from '../phrases/constituents.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { implicit } from '../words/antecedents.ts';
import { isPlaceLike, PLACE_SOURCES } from '../words/locate.ts';
import { isMasdar, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * Where somebody was when it was done to him: "أثناء عبورها | البحر الأحمر", "لدى مروره عبر | حاجز", "لدى وصوله إلى | المطار",
 * "لدى خروجه من منزله | بقرية": what stands behind the verbal noun of a motion; not where he was bound for (خلال توجهه إلى).
 */
export function passingPlace(view: SentenceView, { last, complement }: EventDraft): readonly Filler[] {
  const parts = constituentsAfter(view, Math.max(last, complement) + 1, false);
  const at = parts.findIndex(({ code, phrase }) => WHILE.has(code) && isOnHisWay(view.s[phrase.first]));
  if (at < 0) return [];
  const motion = view.s[parts[at].phrase.first];
  for (const part of parts.slice(at + 1)) {
    if (part.code === 'ila' && !arrives(motion)) return [];
    if (!isWhere(part, motion)) continue;
    const places = fillersOf(view, part.phrase, true).filter(
      (filler) => isPlaceLike(filler) || SITES.some((cls) => filler.classes.has(cls)),
    );
    return mapped(places, implicit);
  }
  return [];
}

const SITES = ['structure', 'crossing'] as const;
const WHILE: ReadonlySet<string> = new Set(['khilal', 'lada', 'inda']);

const isWhere = ({ code, pronoun, isEvent }: Constituent, motion: Tagged): boolean =>
  pronoun === '' &&
  !isEvent &&
  (code === '' || PLACE_SOURCES.has(code) || (code === 'ila' && arrives(motion)));

/** عبورها, مروره, خروجه: with the pronoun of him to whom it is done. */
const isOnHisWay = (t: Tagged): boolean =>
  t.enclitic !== '' &&
  isMasdar(t) &&
  t.nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.sense === MOTION);
const MOTION = 'motion';

/** وصوله إلى: a verb whose إلى says where somebody is then. */
const arrives = ({ nominals }: Tagged): boolean =>
  nominals.some(({ lexeme }) =>
    lexeme?.frames.some(
      ({ kind, slots }) =>
        kind === 'territory_entry' &&
        slots.some(({ role, sources }) => role === 'place' && sources.includes('ila')),
    ),
  );
