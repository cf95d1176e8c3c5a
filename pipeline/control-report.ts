import type { Control, Place } from '../schemas/index.ts';
import { type ControlAnswer, controlAt } from './control.ts';
import { byCodeUnit } from './group.ts';
import type { Lexicons } from './lexicons.ts';
import { fold } from './text/fold.ts';

/** Who is reported to hold the places asked for, on one day, by what was known by another. */
export type ControlReport = {
  /** Null: the last day that any change names. */
  readonly at: string | null;
  readonly known_by: string | null;
  readonly places: readonly (ControlAnswer & {
    readonly place_id: string;
    readonly name_ar: string | null;
    readonly name_en: string | null;
  })[];
  /** Changes at these places that no day can be given to, or whose report has none: no answer rests on them. */
  readonly unplaced_in_time: number;
};

type Published = { readonly control: readonly Control[]; readonly places: readonly Place[] };

type Query = { readonly at?: string; readonly knownBy?: string; readonly ids?: readonly string[] };

/** Later than any day of a text. */
const NEVER = '9999-12-31';

/** As-of query over a published output; without ids, every place with a change known by then. */
export function controlReport({ control, places }: Published, { at, knownBy, ids }: Query): ControlReport {
  const names = new Map(places.map((place) => [place.place_id, place]));
  const asked = ids ?? [...new Set(control.map((row) => row.place_id))].sort(byCodeUnit);
  const answers = asked.map((place_id) => ({
    place_id,
    name_ar: names.get(place_id)?.name_ar ?? null,
    name_en: names.get(place_id)?.name_en ?? null,
    ...controlAt(control, place_id, at ?? NEVER, knownBy ?? at ?? NEVER),
  }));
  const undated = control.filter(
    (row) => asked.includes(row.place_id) && (row.valid_from === null || row.known_from === null),
  );
  return {
    at: at ?? null,
    known_by: knownBy ?? at ?? null,
    places: ids ? answers : answers.filter((answer) => answer.current !== null),
    unplaced_in_time: undated.length,
  };
}

/**
 * Places with that id, or that Arabic or English name whatever its spelling: those that the output mentions,
 * else those of the gazetteer.
 */
export function placesCalled(
  name: string,
  { places, lexicons }: { readonly places: readonly Place[]; readonly lexicons: Lexicons },
): string[] {
  const wanted = fold(name.trim());
  const isCalled = (place: { place_id: string; name_ar: string; name_en: string | null }): boolean =>
    [place.place_id, place.name_ar, place.name_en ?? ''].some((form) => form !== '' && fold(form) === wanted);
  const published = new Set(places.map((place) => place.place_id));
  const known = lexicons.places as unknown as { place_id: string; name_ar: string; name_en: string }[];
  const aliased = lexicons.place_aliases
    .filter(({ alias }) => fold(alias) === wanted)
    .map((row) => row.place_id);
  const called = [...places.filter(isCalled), ...known.filter(isCalled)].map((place) => place.place_id);
  const all = [...new Set([...called, ...aliased])].sort(byCodeUnit);
  const mentioned = all.filter((id) => published.has(id));
  return mentioned.length > 0 ? mentioned : all;
}

/** The report as text: a paragraph a place, its present answer first, then what was reported before. */
export function formatControl({ places, at, known_by }: ControlReport): string {
  const when = `${at === null ? '' : ` on ${at}`}${known_by === null ? '' : `, known by ${known_by}`}`;
  return places
    .map((answer) => {
      const { place_id, name_ar, name_en, current, disputed, history } = answer;
      const name = [name_ar, name_en].filter((part) => part !== null).join(' ');
      const before = history.filter((row) => row !== current && !disputed.includes(row));
      const lines = [
        `${place_id}${name === '' ? '' : ` ${name}`}${when}: ${current ? told(current) : 'nothing is reported'}`,
        ...disputed.map((row) => `  disputed  ${told(row)}`),
        ...before.map((row) => `  before    ${told(row)}`),
      ];
      return `${lines.join('\n')}\n`;
    })
    .join('');
}

function told(row: Control): string {
  const what =
    row.change === 'captured' ? `captured by ${row.holder ?? 'unnamed forces'}` : 'left by its holder';
  const since = `${row.is_dated ? 'from' : 'reported from'} ${row.valid_from}`;
  return `${what} ${since}, ${row.status}, confidence ${row.confidence}, first report ${row.known_from}, ${row.event_id}`;
}
