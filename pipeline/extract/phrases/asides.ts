import { NOMINATIVE } from '../../text/endings.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, isTied } from '../words/word-kinds.ts';
import { isNominal, type Phrase } from './chunks.ts';
import type { Constituent } from './constituents.ts';

/** A phrase with its preposition (from token i), and the phrase before it in the clause. */
type Beside = {
  readonly before: Constituent | undefined;
  readonly code: string;
  readonly phrase: Phrase;
  readonly i: number;
};

/** Prepositional phrases that take no part in the happening: they belong to the phrase before them, or tell under whom it is done. */
export const isAside = (view: SentenceView, beside: Beside): boolean =>
  isTie(view, beside) ||
  isLinked(view, beside) ||
  isPosted(view, beside) ||
  isSought(view, beside) ||
  isChannel(view, beside) ||
  isSince(view, beside) ||
  isAuspices(view, beside) ||
  isBacking(view, beside) ||
  isMake(view, beside) ||
  isPart(view, beside);

/** قافلة مساعدات تابعة | للأمم المتحدة: whose it is, not to whom it is done. */
const isTie = ({ s }: SentenceView, { code, i }: Beside): boolean =>
  code === 'li' && i > 0 && isNominal(s[i - 1]) && isTied(s[i - 1]);

/** شركات | على صلة بالحرس, أشخاص | على علاقة بالجماعة: with whom they are linked, not to whom it is done. */
const isLinked = ({ s }: SentenceView, { code, phrase, i }: Beside): boolean =>
  code === 'ala' &&
  i > 0 &&
  isNominal(s[i - 1]) &&
  !s[phrase.first].article &&
  s[phrase.first].enclitic === '' &&
  hasClass(s[phrase.first].facts, INVOLVEMENT);

/** مسلحون متمركزون | على جانبي الطريق: where those stand who act, not on whom. */
const isPosted = ({ s }: SentenceView, { code, i }: Beside): boolean => {
  const before = s[i - 1];
  return (
    code === 'ala' &&
    before?.tag === 'noun' &&
    !before.article &&
    before.unit === null &&
    NOMINATIVE.test(before.folded) &&
    before.nominals.length > 0 &&
    before.nominals.every(({ form, noun }) => form.endsWith('participle') && noun === null)
  );
};

/** شخصين تورطا | في مسك سلاح: in what they had part, not where. */
const isPart = (view: SentenceView, { code, phrase, i }: Beside): boolean =>
  code === 'fi' &&
  i > 0 &&
  !view.s[i - 1].article &&
  view.s[i - 1].enclitic === '' &&
  !view.isEventNominal(phrase.first) &&
  hasClass(view.s[i - 1].facts, INVOLVEMENT);
const INVOLVEMENT: ReadonlySet<string> = new Set(['involvement']);

/** مطلوب | لدى فرنسا: who seeks him, not where he is; محتجز | لدى الحركة tells who holds him. */
const isSought = ({ s }: SentenceView, { code, i }: Beside): boolean =>
  code === 'lada' &&
  i > 0 &&
  s[i - 1].unit === null &&
  isPassiveParticiple(s[i - 1]) &&
  !s[i - 1].nominals.some(({ lexeme }) => lexeme?.frames.some(({ kind }) => HELD.has(kind)));
const HELD: ReadonlySet<string> = new Set(['arrest', 'abduction']);

/** المقاتلون المدعومون من رواندا, المطلوبين من القضاء: behind a passive participle من tells by whom, not where from. */
const isBacking = (view: SentenceView, { before, code, i }: Beside): boolean =>
  code === 'min' &&
  before !== undefined &&
  before.phrase.last === i - 1 &&
  before.phrase.last > before.phrase.first &&
  isPassive(view, before.phrase.last);

const isPassive = ({ s }: SentenceView, i: number): boolean =>
  s[i].article && s[i].unit === null && isPassiveParticiple(s[i]);

const isPassiveParticiple = ({ nominals }: Tagged): boolean =>
  nominals.some(({ form }) => form === 'passive_participle');

/** صاروخا من طراز "كاليبر", طائرات من نوع كذا: what sort of thing it is, not where it comes from. */
const isMake = (view: SentenceView, { code, phrase }: Beside): boolean =>
  code === 'min' && !view.s[phrase.first].article && hasClass(view.s[phrase.first].facts, MAKES);
const MAKES: ReadonlySet<string> = new Set(['make']);

/** في منشور على تيليغرام: tells where the document before it stands. */
const isChannel = (view: SentenceView, { before, code, i }: Beside): boolean =>
  code === 'ala' &&
  before !== undefined &&
  before.code !== '' &&
  before.phrase.last === i - 1 &&
  hasClass(view.s[before.phrase.first].facts, DOCUMENTS);
const DOCUMENTS: ReadonlySet<string> = new Set(['document']);

/** بعد ساعات | من دخول المدينة: from when the hours are counted, no place that anyone leaves. */
const isSince = (view: SentenceView, { before, code, i }: Beside): boolean =>
  code === 'min' &&
  before !== undefined &&
  before.phrase.last === i - 1 &&
  AROUND.has(before.code) &&
  hasClass(view.s[before.phrase.first].facts, TIMES);
/** بعد, قبل */
const AROUND: ReadonlySet<string> = new Set(['bad', 'qabl']);
const TIMES: ReadonlySet<string> = new Set(['time']);

/** برئاسة فلان, بدعم من, بحضور السفير: under whom or with whom it is done, not with what and not the partner. */
const isAuspices = (view: SentenceView, { code, phrase }: Beside): boolean =>
  code === 'bi' && !view.s[phrase.first].article && hasClass(view.s[phrase.first].facts, AUSPICES);
const AUSPICES: ReadonlySet<string> = new Set(['auspices']);
