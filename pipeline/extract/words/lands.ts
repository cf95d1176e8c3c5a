import type { Phrase } from '../phrases/chunks.ts';
import type { SentenceView } from './view.ts';

/** The classes of a head that may be a land, as its role asks for: where something is, or who acts. */
export function asLand(
  view: SentenceView,
  { first, last }: Phrase,
  classes: ReadonlySet<string>,
  isPlaceRole: boolean,
): ReadonlySet<string> {
  // في ولاية شان: with a genitive and where a place is asked for, no term of office.
  if (isPlaceRole && last > first && classes.has('place') && classes.has('abstract'))
    return without(classes, 'abstract');
  // بلاده سترسل مساعدات: a speaker's country acts as its government does.
  const isOwn = !isPlaceRole && classes.has('homeland') && view.s[first].enclitic !== '';
  // قدمت الدول الغربية مساعدات: several states act as their governments do.
  if (!isPlaceRole && classes.has('states'))
    return new Set([...without(classes, 'place'), 'body', 'country']);
  return isOwn ? new Set([...without(classes, 'place'), 'body', 'country']) : classes;
}

const without = (classes: ReadonlySet<string>, out: string): ReadonlySet<string> =>
  new Set([...classes].filter((cls) => cls !== out));
