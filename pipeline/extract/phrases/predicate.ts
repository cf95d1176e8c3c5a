import type { Trigger } from '../events/events.ts';
import type { Frame } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';
import { isAccusative } from './oblique.ts';

/** وزيرا, سفيرة في روما, واليا على …: an office without the article, of nobody who is named. */
export const isPredicate = (view: SentenceView, { first }: Phrase): boolean =>
  !view.s[first].article &&
  view.s[first].prep === '' &&
  (view.s[first].unit === null || view.s[first].unit?.cls === 'unnamed') &&
  hasClass(view.s[first].facts, OFFICE);
const OFFICE: ReadonlySet<string> = new Set(['person']);

/** طبيب, سفير جديد: a noun of the language without an article or a name. */
export const isAnybody = (view: SentenceView, { first, last }: Phrase): boolean =>
  view.s[first].nominals.some(({ noun }) => noun !== null) &&
  view.s
    .slice(first, last + 1)
    .every((t) => !t.article && t.unit?.kind !== 'place' && t.enclitic === '' && t.nominals.length > 0);

/** انتخب رئيسا, رشحه ترامب سفيرا: without the appointed among its phrases the verb has only what he becomes behind it. */
export const isOffice = (view: SentenceView, { frame }: Trigger, phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  frame.flags.has('predicate') &&
  isPredicate(view, phrase) &&
  isAccusative(view.s, phrase.first);

/** ترشيح فلان | لرئاسة الحكومة: behind a person by his name what is no person is what he is to become. */
export const isToBecome = (
  { s }: SentenceView,
  { flags }: Frame,
  whom: Phrase | null,
  { first }: Phrase,
): boolean =>
  flags.has('predicate') &&
  whom !== null &&
  s[whom.first].unit?.cls === 'person' &&
  s[first].unit?.cls !== 'person' &&
  !hasClass(s[first].facts, OFFICE);
