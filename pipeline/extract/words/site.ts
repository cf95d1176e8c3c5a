import { type Filler, fillersOf } from '../phrases/fillers.ts';
import type { Frame } from './lexeme.ts';
import { type Bound, isAdjacent, isPlaceLike } from './locate.ts';
import { passesNeed } from './needs.ts';
import type { SentenceView } from './view.ts';

/** "أمام مسجد | في كابول", "داخل مصنع | بمدينة حلوان": the building right before the place that was found is where, too. */
export function addSite(view: SentenceView, frame: Frame, { positions, slots, used }: Bound): void {
  const places = slots.get('place');
  const first = places === undefined ? -1 : view.s.findIndex(({ end }) => end > places[0].start);
  const site = positions.pps.find(
    ({ code, phrase }) =>
      AT_SITE.has(code) && !used.has(phrase.first) && isAdjacent(view, phrase.last, first),
  );
  if (places === undefined || site === undefined || places[0].isImplicit) return;
  const sites = fillersOf(view, site.phrase, true).filter(
    (filler) =>
      (isBuilding(filler, frame.kind) || isPlaceLike(filler)) &&
      filler.end <= places[0].start &&
      passesNeed(frame, 'place', filler),
  );
  if (sites.length === 0) return;
  used.add(site.phrase.first);
  slots.set('place', [...sites.map(withoutLand), ...places]);
}

/** سفارة دولة الإمارات | في لندن: whose building it is, is not where it stands. */
const withoutLand = (filler: Filler): Filler =>
  filler.place !== null && filler.place.start > filler.start && filler.classes.has('structure')
    ? { ...filler, place: null }
    : filler;
const AT_SITE: ReadonlySet<string> = new Set(['amam', 'dakhil', 'kharij', 'qurb']);

/** حكما بالسجن: what somebody is sentenced to. */
export const isBuilding = ({ classes }: Filler, kind: string): boolean =>
  classes.has('structure') && !classes.has('court') && !(kind === 'legal_action' && classes.has('jail'));
