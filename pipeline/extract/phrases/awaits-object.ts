import type { Tagged } from '../words/tags.ts';

/**
 * أعلنت الكتائب، | رفضها القاطع, أكدت الوزيرة اليوم الثلاثاء | تعرض المرأة ل: behind a verb of saying that takes an object, its
 * subject and no more than commas, times and where it was said, a form that is a verbal noun too is that object.
 */
export function awaitsObject(s: readonly Tagged[], i: number): boolean {
  if (!isBreak(s[i - 1])) return false;
  let hasSubject = false;
  for (let at = i - 1; at >= 0 && i - at <= REACH; at--) {
    const t = s[at];
    if (t.tag === 'verb') return hasSubject && takesObject(t);
    if (isBreak(t) || t.tag === 'prep' || t.fn?.cls === 'prepositional_pronoun') continue;
    if (t.tag !== 'noun' && t.tag !== 'name') return false;
    const isGoverned = t.prep !== '' || s[at - 1]?.tag === 'prep';
    // أعلنت النقابة إضرابا عاما، رفض …: it has its object.
    if (!isGoverned && t.tag === 'noun' && t.facts.isEventNominal) return false;
    hasSubject = true;
  }
  return false;
}
const REACH = 14;

/** A comma, a time, or the mark of a name. */
const isBreak = (t: Tagged | undefined): boolean =>
  t?.unit?.kind === 'time' || (t?.tag === 'punct' && BREAKS.includes(t.folded));
const BREAKS = '\u060C"\u00AB\u00BB\u201C\u201D';

const takesObject = ({ verbs, enclitic }: Tagged): boolean =>
  enclitic === '' &&
  verbs.some(({ lexeme }) => lexeme.cue?.content.has('obj') === true && !lexeme.cue.flags.has('describe'));
