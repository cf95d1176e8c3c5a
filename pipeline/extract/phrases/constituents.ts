import { keep } from '../../text/shared.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { CASUALTIES, governedPronoun, hasClass, isBorder, isDirected, isTied } from '../words/word-kinds.ts';
import { isActing } from './acting-noun.ts';
import { isAside } from './asides.ts';
import { objectBehindComma } from './behind-comma.ts';
import { breaksOff } from './breaks-off.ts';
import { isNominal, type Phrase } from './chunks.ts';
import { isComma } from './clauses.ts';
import { pastDeemed } from './deemed-attribute.ts';
import { isDescription } from './described-place.ts';
import { pastSide } from './each-side.ts';
import { isHowDone } from './how-done.ts';
import { isKnownAct } from './known-act.ts';
import { isAnd, isJoinable } from './listed-on.ts';
import { calledSo, isBodyOf } from './named-by.ts';
import { pastAttribute } from './participle-attribute.ts';
import { addedPlace, passedOver } from './passed-over.ts';
import { pastClause } from './past-clause.ts';
import { relativeEnd } from './past-doing.ts';
import { pastTitle } from './past-title.ts';
import { skipTo } from './skipped.ts';
import { isUseOf } from './use-of.ts';
import { isEachOf } from './verb-subject.ts';

/** A phrase of a clause: `code` is the preposition before it, or '' for a bare noun phrase. */
export type Constituent = {
  readonly code: string;
  readonly phrase: Phrase;
  readonly isEvent: boolean;
  /** Pronoun that the preposition carries (عليها), or ''. */
  readonly pronoun: string;
  /** ل before a verbal noun (لتحديد): an aim, no participant. */
  readonly isPurpose: boolean;
};

/**
 * The phrases after a word up to the end of its clause: a verb, complementiser, relative or subordinator,
 * strong punctuation, or a noun that reports a happening of its own. Times and quotation marks are passed;
 * one comma is passed when a time, a preposition or a conjoined phrase follows.
 */
export function constituentsAfter(
  view: SentenceView,
  from: number,
  stopAtEvents = true,
  hasObject = false,
): readonly Constituent[] {
  const key = from * 4 + (stopAtEvents ? 2 : 0) + (hasObject ? 1 : 0);
  const { constituents } = view.memo;
  return (
    constituents.get(key) ?? keep(constituents, key, readConstituents(view, from, stopAtEvents, hasObject))
  );
}

function readConstituents(
  view: SentenceView,
  from: number,
  stopAtEvents: boolean,
  hasObject: boolean,
): Constituent[] {
  const found: Constituent[] = [];
  let i = from;
  while (i < view.end && found.length < 8) {
    const t = view.s[i];
    const skip = skipTo(view, i);
    if (skip > i) {
      i = skip;
      continue;
    }
    const added = found.length > 0 && t.tag === 'punct' ? addedPlace(view, i) : null;
    if (added !== null) {
      found.push({ ...added, isEvent: false, pronoun: '', isPurpose: false });
      i = added.phrase.last + 1;
      continue;
    }
    const side = found.some(({ code }) => code === 'bayna') ? pastSide(view.s, i) : i;
    if (side > i) {
      i = side;
      continue;
    }
    const over = i > 0 && view.s[i - 1].tag !== 'verb' ? passedOver(view, i) : i;
    if (over > i) {
      i = over;
      continue;
    }
    const object = t.tag === 'punct' ? objectBehindComma(view, { from, comma: i }, found) : i;
    if (object > i) {
      i = object;
      continue;
    }
    const deemed = i > 0 ? pastDeemed(view, i) : i;
    if (deemed > i) {
      i = deemed;
      continue;
    }
    if (found.length > 0 && isHowDone(view, from, i)) {
      i++;
      continue;
    }
    const named = calledSo(view, i);
    if (named !== null) {
      // تنظيم | ما يسمى أنصار الحق: the name of the body before.
      if (!isBodyOf(view.s[i - 1])) found.push(named);
      i = named.phrase.last + 1;
      continue;
    }
    const relative = relativeEnd(view, i, found);
    const resumed =
      t.tag === 'rel' && found.filter((part) => part.code === '').length < 2 ? pastClause(view, i) : i;
    if (resumed > i) {
      i = resumed;
      continue;
    }
    const clause = relative > i || found.length === 0 ? relative : pastAttribute(view, i);
    if (clause > i) {
      i = clause;
      continue;
    }
    if (isBoundary(t) || (i > from && (isToBe(t) || isCopula(view, i, found) || breaksOff(view, t)))) break;
    const pronoun = governedPronoun(t);
    // المشتبه | به, الموالية | لها: of a participle, not of the clause.
    if (pronoun !== '' && isParticiple(view.s[i - 1]) && (t.tag !== 'prep' || isDescribing(view, i - 1))) {
      i++;
      continue;
    }
    if (pronoun !== '') {
      found.push({
        code: t.fn?.code ?? '',
        phrase: { first: i, last: i },
        isEvent: false,
        pronoun,
        isPurpose: false,
      });
      i = partEnd(view, i, found) + 1;
      continue;
    }
    const figure = figureAfter(view, i, found);
    if (figure > i) {
      i = figure;
      continue;
    }
    const code = t.prep !== '' ? t.prep : t.tag === 'prep' ? (t.fn?.code ?? 'other') : '';
    const before = found.length > 0 ? found[found.length - 1] : undefined;
    const isBesides = isPlaceName(view, before) && tellsWhereItLies(view, t, code);
    // لاستعادة | جانبها الغربي: what the aim is about.
    const isOfAim = code === '' && before?.isPurpose === true && before.phrase.last === i - 1;
    const isLocative = code === '' && (hasObject || found.length > 0) && isDirected(t);
    const each = t.tag === 'prep' ? i + (isMidst(view.s[i + 1]) ? 2 : 1) : i;
    const at = each < view.end && isEachOf(view, each) ? each + 2 : each;
    const phrase = view.phraseAt(at);
    if (phrase === null) {
      if (t.tag === 'fn' || t.tag === 'prep') {
        i++;
        continue;
      }
      break;
    }
    // قتلى وجرحى | في صفوف المدنيين: the wounded share what is told of the dead.
    if (i === from && t.conj && code === '' && hasClass(t.facts, CASUALTIES) && phrase.last === i) {
      i++;
      continue;
    }
    // A conjoined phrase without a preposition of its own belongs to the list of the phrase before it.
    if (
      t.conj &&
      code === '' &&
      (before === undefined ? hasObject : before.code !== '' || before.phrase.last === i - 1)
    ) {
      if (stopAtEvents && view.isEventNominal(phrase.first)) break;
      if (view.s[phrase.last + 1]?.tag === 'verb' && (before?.code ?? '') === '') break;
      i = phrase.last + 1;
      continue;
    }
    // وفد, بعثة: sending them is an event, they are no less people; so is a gathering (تجمع) a place.
    const isUse = isUseOf(view, i);
    const isEvent =
      view.isEventNominal(phrase.first) && !hasClass(view.s[phrase.first].facts, NO_ACTS) && !isUse;
    found.push({
      code:
        isBesides ||
        isOfAim ||
        isUse ||
        isDescription(view.s, before, i) ||
        isAside(view, { before, code, phrase, i })
          ? BESIDES
          : isLocative
            ? 'direction'
            : code,
      phrase,
      isEvent,
      pronoun: '',
      isPurpose: code === 'li' && !isUse && isAim(view.s[phrase.first]),
    });
    const behind = phrase.last + 1;
    const goesOn = found.length === 1 && view.s[behind]?.tag === 'rel' && pastClause(view, behind) > behind;
    const isSetting = (found.length === 1 && isKnownAct(view, code, phrase)) || isLeft(view, code, behind);
    if (isEvent && stopAtEvents && !goesOn && !isSetting && !isActing(view, from, phrase)) break;
    i = behind;
  }
  return found;
}

/** نزحوا من القصف | إلى كوستي: behind what somebody flees the clause goes on with where to. */
const isLeft = ({ s }: SentenceView, code: string, behind: number): boolean =>
  code === 'min' &&
  s[behind]?.tag === 'prep' &&
  TOWARDS.has(s[behind].fn?.code ?? '') &&
  s[behind].enclitic === '';
const TOWARDS: ReadonlySet<string> = new Set(['ila', 'nahwa']);

/** القرية المشار | إليها, المنطقة المتفق | عليها: a definite participle that describes the definite noun right before it. */
const isDescribing = ({ s }: SentenceView, i: number): boolean =>
  s[i].article && s[i].prep === '' && !s[i].conj && s[i - 1]?.tag === 'noun' && s[i - 1].article;

const isParticiple = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' && (isTied(t) || t.nominals.some(({ form }) => form.endsWith('participle')));

/** في وسط | المدينة: a second preposition that only says whereabouts. */
const isMidst = (t: Tagged | undefined): boolean =>
  t?.tag === 'prep' && t.enclitic === '' && t.fn?.code === 'khilal' && isBorder(t);

const NO_ACTS: ReadonlySet<string> = new Set(['body', 'party_org', 'media', 'subplace']);

/** في الفيوم وسط مصر: only tells where the place before it lies. */
const BESIDES = 'besides';

/** وسط مصر, في الشمال, بوسط البلاد: a direction right after a place. */
function tellsWhereItLies(view: SentenceView, t: Tagged, code: string): boolean {
  if (code === '') return isDirected(t);
  const head = t.tag === 'prep' ? view.s[t.i + 1] : t;
  return (
    (code === 'fi' || code === 'bi') &&
    view.s[t.i - 1]?.unit?.kind === 'place' &&
    head !== undefined &&
    head.unit === null &&
    isBorder(head) &&
    isLand(view.s[head.i + 1])
  );
}

/** وسط | البلاد, or nothing that the direction is of. */
const isLand = (next: Tagged | undefined): boolean =>
  !isNominal(next) ||
  next?.conj === true ||
  next?.nominals.some(({ noun }) => noun?.classes.has('place')) === true;

const isPlaceName = (view: SentenceView, part: Constituent | undefined): boolean =>
  part !== undefined && view.s[part.phrase.first].unit?.kind === 'place';

/** شقيقه و 4 تونسيين, السائق و | مرافقه: و as a word of its own goes on with the phrase before it. */
function figureAfter(view: SentenceView, i: number, found: readonly Constituent[]): number {
  const next = isAnd(view.s[i]) && found.length > 0 ? view.s[i + 1] : undefined;
  const isJoined = next !== undefined && isJoinable(next) && !view.isEventNominal(next.i);
  const phrase = isJoined ? view.phraseAt(i + 1) : null;
  if (phrase === null || (next?.tag !== 'number' && view.s[phrase.last + 1]?.tag === 'verb')) return i;
  return phrase.last + 1;
}

/** أوقف ستة أشخاص بينهم | ثلاثة شرطيين: of whom some are told once more, those are no other participants. */
function partEnd(view: SentenceView, i: number, found: readonly Constituent[]): number {
  // عنصران من الحشد بينهما قائد: of whom the whole are told first.
  const whole = found.slice(0, -1).findLast(({ code }) => code !== 'min');
  // مقتل ستة أشخاص | بينهم طفلان: the genitive of a verbal noun is the whole too.
  const before = isComma(view.s[i - 1]) ? view.s[i - 2] : view.s[i - 1];
  const isWhole = whole === undefined ? isNominal(before) : whole.code === '';
  const isPart = view.s[i].fn?.code === 'bayna' && isWhole;
  const next = view.s[i + 1];
  if (!isPart || next === undefined || next.prep !== '' || !isNominal(next)) return i;
  return pastTitle(view, view.phraseAt(i + 1)?.last ?? i);
}

/** لتحديد, and of verbs of saying also with the article: للمطالبة ب, للتنديد ب. */
const isAim = (t: Tagged): boolean =>
  t.unit === null &&
  t.nominals.some(
    ({ form, lexeme }) => form === 'masdar' && (!t.article || (lexeme?.cue ?? null) !== null),
  ) &&
  t.nominals.every(({ noun }) => noun === null || AIMS.some((cls) => noun.classes.has(cls))) &&
  t.nominals.some(({ noun }) => noun === null || !noun.classes.has('abstract'));
const AIMS = ['event', 'civil', 'strike', 'abstract', 'sport'] as const;

/** أستاذ كان محتجزا في كابول: what somebody was is a clause of its own. */
/** الذي قتل الجنود | هو زعيم التنظيم; not زار الرئيس هو وزوجته المدينة. */
const isCopula = ({ s }: SentenceView, i: number, found: readonly Constituent[]): boolean =>
  found.some(({ code }) => code === '') && s[i].fn?.code === 'huwa' && !s[i].conj && s[i + 1]?.conj === false;

const isToBe = (t: Tagged): boolean => t.fn?.cls === 'modal' && OPENING.has(t.fn.code);

function isBoundary(t: Tagged): boolean {
  if (t.tag === 'punct') return true;
  if (t.tag === 'verb' || t.tag === 'comp' || t.tag === 'rel' || t.tag === 'sub' || t.tag === 'neg')
    return true;
  return t.conj && !isNominal(t) && t.tag !== 'prep';
}

/** كان, ما زال, بدأ and the like: the subject of the verb that follows stands after them. */
export const OPENING: ReadonlySet<string> = new Set(['kana', 'ma-zala', 'badaa', 'kada']);
