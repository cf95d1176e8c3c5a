import type { EventDraft } from '../events/events.ts';
import { isComma } from '../phrases/clauses.ts';
import { constituentsAfter } from '../phrases/constituents.ts';
import { carriedSubject } from '../phrases/dropped-subject.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { type Corefs, implicit } from '../words/antecedents.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * The subject of the verb of which an indefinite verbal noun is the circumstance: "طالب الوزير خلال زيارة إلى الحدود",
 * "قال لافروف في اتصال هاتفي مع نظيره إن …", "استعاد الجيش المدينة بعد معارك مع المسلحين". Whoever does the one pays the
 * visit, or is one of those who talk or fight.
 */
export function adjunctSubject(
  view: SentenceView,
  { first, frame }: EventDraft,
  corefs: Corefs,
): Filler | null {
  const isFight = frame.kind === 'armed_clash';
  const isRaid = isRaidOfTheirs(view, first, frame.kind);
  if (!(isFight || isRaid || SHARED.has(frame.kind)) || view.s[first].conj || view.s[first].article)
    return null;
  const at = view.s[first].tag === 'prep' ? first : first - 1;
  const code = view.s[at]?.tag === 'prep' ? view.s[at].fn?.code : undefined;
  if (at < 1 || code === undefined || !DURING.has(code)) return null;
  for (let i = at - 1; i >= 0; i--) {
    const t = view.s[i];
    if (ENDS.has(t.tag) || (t.tag === 'punct' && STOPS.includes(t.folded))) return null;
    if (t.tag !== 'verb') continue;
    if (t.verbs.every(({ voice }) => voice === 'passive')) return null;
    const subject = view.subjectOf(i);
    const last = Math.max(i, subject?.last ?? i);
    // أبلغ الوزير نظيره في اتصال هاتفي: whoever is spoken to, the speaker talks.
    const isCall = frame.kind === 'phone_call';
    if (code !== 'khilal' && !isFight && !isRaid && !isCall && !isApart(view, at, last)) return null;
    const isOpen = !isRaid && !isCall;
    if ((subject?.last ?? 0) >= at || (isOpen && hasCompetitor(view, last + 1, at))) return null;
    // قال فلان: behind a verb that drops its subject no name stands that nobody knows.
    const isDropped = view.s[i + 1].tag === 'prep' || isComma(view.s[i + 1]) || isFight;
    const filler =
      subject !== null
        ? implicit(fillersOf(view, subject, false)[0])
        : isDropped
          ? carriedSubject(view, i, corefs)
          : null;
    if (isRaid && (subject === null || !hasObject(view, last + 1))) return null;
    return filler !== null && mayAct(filler, isFight || isRaid) ? filler : null;
  }
  return null;
}

/** أبلغ الوزير | نظيره الروسي | في اتصال هاتفي: whom the speaker calls, when no مع tells it. */
export function calledBy(
  view: SentenceView,
  { first, frame }: EventDraft,
  speaker: Filler,
): readonly Filler[] {
  const from = frame.kind === 'phone_call' ? view.tokenAt(speaker.end - 1)?.i : undefined;
  if (from === undefined || from >= first) return [];
  // الوزير أبلغ نظيره
  const verb = view.s[from + 1]?.tag === 'verb' ? from + 1 : from;
  const part = constituentsAfter(view, verb + 1).find(
    ({ code, phrase, isEvent }) => (code === '' || code === 'li') && !isEvent && phrase.last < first,
  );
  return part === undefined
    ? []
    : fillersOf(view, part.phrase, false)
        .filter(({ classes }) => classes.has('person'))
        .map(implicit);
}

/** اعتقلت القوات رجلا بعد مداهمة منزله: who takes somebody raids what is his; of a dead man's house nobody can tell. */
const isRaidOfTheirs = ({ s }: SentenceView, first: number, kind: string): boolean =>
  RAIDS.has(kind) && s[first + 1]?.tag === 'noun' && s[first + 1].enclitic !== '';

const RAIDS: ReadonlySet<string> = new Set(['territory_entry', 'investigation']);
const hasObject = (view: SentenceView, from: number): boolean => {
  const [next] = constituentsAfter(view, from);
  return next !== undefined && next.code === '' && !next.isEvent && !view.s[next.phrase.first].conj;
};

/** Kinds that people do while they speak or act. */
const SHARED: ReadonlySet<string> = new Set(['visit', 'meeting', 'phone_call', 'negotiation']);
const DURING: ReadonlySet<string> = new Set(['khilal', 'fi', 'bad', 'qabl']);
const ENDS: ReadonlySet<string> = new Set(['comp', 'rel', 'sub']);
const STOPS = '.؛:؟!';

/** Right behind the subject, a time or a comma: of الراغبين في زيارة the word before asks for the preposition. */
const isApart = (view: SentenceView, at: number, subject: number): boolean =>
  view.s[at]?.tag === 'prep' &&
  (at - 1 === subject || isComma(view.s[at - 1]) || view.s[at - 1].unit?.kind === 'time');

const mayAct = (filler: Filler, isFight: boolean): boolean =>
  mayActFromAfar(filler) && !filler.classes.has('named_place') && (!isFight || mayFight(filler));

/** فر السكان بعد معارك مع المسلحين: who is told of near a fight need not be a side of it. */
export const mayFight = ({ classes }: Filler): boolean => FIGHTING.some((cls) => classes.has(cls));
const FIGHTING = ['force', 'party_org', 'country'] as const;

/** استقبل الملك الوزير خلال زيارة: with somebody else named between nobody can tell who of them pays it. */
const hasCompetitor = (view: SentenceView, from: number, to: number): boolean =>
  view.names.some(({ first, last, kind }) => first >= from && last < to && !TELLING.has(kind));
const TELLING: ReadonlySet<string> = new Set(['media', 'document']);
