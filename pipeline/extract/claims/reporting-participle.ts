import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** أدانته المنظمة | واصفة إياه ب: who speaks goes on, with a participle of speech. */
export const isReportingParticiple = (t: Tagged): boolean =>
  !t.article &&
  t.prep === '' &&
  t.enclitic === '' &&
  t.nominals.length > 0 &&
  t.nominals.every(({ form, lexeme }) => form === 'active_participle' && lexeme?.cue != null);

/** مؤكدة, معتبرة, which may be a passive too. */
const mayGoOn = (t: Tagged): boolean =>
  !t.article &&
  t.prep === '' &&
  t.enclitic === '' &&
  t.nominals.every(({ form, lexeme }) => form.endsWith('participle') && lexeme?.cue != null) &&
  t.nominals.some(({ form }) => form === 'active_participle');

/** مضيفا, which is a host too: in the accusative a participle of speech is nobody who speaks. */
export const mayReport = (t: Tagged): boolean =>
  !t.article &&
  ALIF.test(t.folded) &&
  t.nominals.some(({ form, lexeme }) => form === 'active_participle' && lexeme?.cue != null);
const ALIF = /...\u0627$/u;

/** استبعد الوزير ذلك، | مضيفا أن: behind a mark a participle of speech has a content of its own. */
export const opensReport = (view: SentenceView, i: number, from: number): boolean =>
  i > from &&
  view.s[i - 1].tag === 'punct' &&
  ((mayGoOn(view.s[i]) && ACCUSATIVE.test(view.s[i].folded)) || mayReport(view.s[i]));
/** مضيفا, مشيرة, folded. */
const ACCUSATIVE = /...[\u0627\u0647]$/u;

/** هذا ما نفته الوزارة | مؤكدة أن, نفى المعتصمون | مشددين على أن: behind a denial a participle of speech right before أن opens what is so instead, with or without a mark. */
export const setsAgainst = ({ s }: SentenceView, i: number, { act }: Cue): boolean =>
  act === 'deny' &&
  s[i].nominals.length > 0 &&
  (mayReport(s[i]) || (mayGoOn(s[i]) && OBLIQUE.test(s[i].folded))) &&
  (s[i + 1]?.tag === 'comp' || (s[i + 1]?.tag === 'prep' && s[i + 2]?.tag === 'comp'));
/** مؤكدا, مؤكدة, مؤكدين, مؤكدات, folded. */
const OBLIQUE = /...(?:[\u0627\u0647]|\u064A\u0646|\u0627\u062A)$/u;
