import { isOpeningQuote } from '../phrases/quotes.ts';
import { MATTERS } from '../words/function-or-noun.ts';
import type { Act, Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { HEARSAY, hasClass } from '../words/word-kinds.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { isCommand } from './command.ts';
import { carriesSpeaker, tellsPast, verbAct } from './content-verb.ts';

/** A phrase of the lexicon that tells the act of a content it opens: لا صحة denies, يجب calls. */
export type ActMark = { readonly first: number; readonly last: number; readonly cue: Cue };

/** Acts of a cue that leaves it to the content what is done by saying it. */
const PLAIN: ReadonlySet<Act> = new Set<Act>(['state', 'announce', 'confirm', 'report']);
const OPENING = 5;
/** How far into a content a judgement of what it tells (لا أساس له من الصحة) may stand. */
const FAR = 16;
/** What is called untrue may be told at length before. */
const FARTHEST = 30;
const reachOf = ({ act, flags }: Cue): number =>
  !flags.has('far') && !flags.has('heard')
    ? OPENING
    : act === 'deny' && !flags.has('described')
      ? FARTHEST
      : FAR;

/** The speech act: what the cue says, unless a neutral cue carries a content that denies, vows, predicts, calls … */
export function actOf(view: SentenceView, draft: ClaimDraft, marks: readonly ActMark[]): Act {
  const fromSource = sourceAct(view, draft, marks);
  if (draft.act === 'refuse' && isSilent(view, draft.contentFirst)) return 'no_comment';
  // لم يستبعد: what is not ruled out is held possible.
  if (draft.cue.flags.has('open') && view.negated(draft.cueFirst)) return 'predict';
  // قدّر أن العدد بلغ مئة: what already is, is gauged.
  if (draft.cue.flags.has('gauges') && tellsPast(view, draft)) return 'state';
  if (!PLAIN.has(draft.act) || draft.cue.flags.has('ask') || draft.cue.type === 'noun') return draft.act;
  if (draft.cue.flags.has('praise') && isAfterBi(view, draft)) return 'support';
  const mark = marks.find(
    (hit) => hit.cue.type === 'mark' && !isTold(draft, hit.cue) && applies(view, draft, hit),
  );
  if (mark !== undefined) return mark.cue.act;
  if (isCommand(view, draft) || isDuty(view, draft)) return 'call';
  // كشفت الوزارة | حقيقة الحادث: what is made known of a matter is told.
  if (draft.cue.flags.has('uncovers') && hasClass(view.s[draft.contentFirst].facts, MATTERS)) return 'state';
  const own = draft.own === null ? null : actOf(view, { ...draft.own, chain: draft.chain, own: null }, marks);
  if (own !== null && !PLAIN.has(own)) return own;
  return nounAct(view, draft) ?? verbAct(view, draft) ?? fromSource ?? plainAct(draft);
}

/** تحدث الوزير | عن: who is named states; hearsay and the press report, and so does who records (وثقت المنظمة). */
const plainAct = ({ act, cue, chain }: ClaimDraft): Act =>
  act === 'report' &&
  cue.type === 'verb' &&
  cue.content.has('an') &&
  (NAMED.has(chain[0]?.kind ?? '') || (chain[0]?.kind === 'unnamed' && chain[0].count === 1))
    ? 'state'
    : act;
const NAMED: ReadonlySet<string> = new Set(['person', 'official_body', 'group', 'ngo', 'igo']);

/** أوقف متورط، وفق بلاغ: what a clause tells of a crime is told, and accuses nobody by being told. */
const isTold = ({ cue }: ClaimDraft, mark: Cue): boolean => cue.type === 'prep' && mark.act === 'accuse';

/** Whether a mark stands where it judges the content, and is not about the speaker (أنها تتحمل المسؤولية). */
function applies(view: SentenceView, draft: ClaimDraft, { first, last, cue }: ActMark): boolean {
  if (first < draft.contentFirst || last > draft.contentLast || view.negated(first)) return false;
  // الإشارات إليها مزيفة, not وجود وثائق مزيفة: what a clause says of its subject.
  if (cue.flags.has('clausal') && (view.s[draft.contentFirst].tag !== 'comp' || isAttribute(view, first)))
    return false;
  if (cue.flags.has('heard') && !isOfHearsay(view, draft)) return false;
  // لا يندرج في إطار عمل إرهابي: what is said not to be one.
  if (cue.act === 'condemn' && isUnderNegation(view, draft.contentFirst, first)) return false;
  if (cue.flags.has('opens')) return opensContent(view, draft, first);
  // التي تمثل انتهاكا: what describes a word of the content.
  const aside = cue.act === 'accuse' ? WITHIN_ASIDE : 2;
  const isAside = view.s
    .slice(Math.max(draft.contentFirst, first - aside), first)
    .some((t) => t.fn?.code === 'alladhi');
  if (isAside && cue.act !== 'deny') return false;
  // ذكرت صحف أن المسؤول متورط: the press tells of it.
  if (cue.act === 'accuse' && draft.chain[0]?.kind === 'media') return false;
  if (first - draft.contentFirst > reachOf(cue)) return false;
  if (cue.flags.has('own') && !carriesSpeaker(view, draft, first)) return false;
  if (cue.act === 'accuse' && carriesSpeaker(view, draft, first)) return false;
  if (cue.act === 'predict' && isOfPast(view, last + 1)) return false;
  return !cue.flags.has('described') || isDescription(view, draft, first);
}

/** التي يعتقد أنها | تقف وراء الهجوم. */
const WITHIN_ASIDE = 3;

/** عملة | مزيفة: behind a noun without an article it describes that noun. */
const isAttribute = ({ s }: SentenceView, at: number): boolean => {
  const before = s[at - 1];
  return (
    before?.tag === 'noun' && !before.article && before.enclitic === '' && before.facts.nominals.length > 0
  );
};

const isUnderNegation = ({ s }: SentenceView, from: number, to: number): boolean =>
  s.slice(from, to).some(({ tag, fn }) => tag === 'neg' && fn?.code === 'verbal');

/** إن التقارير عن …, أن ما يتردد حول …, "المعلومات عن …": what is told of is hearsay. */
function isOfHearsay(view: SentenceView, { contentFirst }: ClaimDraft): boolean {
  const comp = view.s[contentFirst];
  const at = comp.tag === 'comp' ? (comp.unit?.last ?? contentFirst) + 1 : contentFirst;
  const head = view.s[view.s[at]?.fn?.cls === 'demonstrative' ? at + 1 : at];
  return head !== undefined && (head.tag === 'rel' || hasClass(head.facts, HEARSAY));
}

/** ربما فقد السيطرة, قد يكون أصيب: what may have happened is no prediction. */
function isOfPast({ s }: SentenceView, at: number): boolean {
  let i = at;
  while (s[i]?.fn?.code === 'kana' || s[i]?.fn?.code === 'qad') i++;
  const t = s[i];
  return t?.tag === 'verb' && t.verbs.length > 0 && t.verbs.every(({ tense }) => tense === 'past');
}

/** وصف الهجوم | بالجبان, بأنه جريمة: what ب brings in, not what is described; اعتبره | جريمة: the word itself. */
function isDescription(view: SentenceView, draft: ClaimDraft, at: number): boolean {
  const { flags } = draft.cue;
  if (flags.has('describe'))
    return view.s
      .slice(Math.max(draft.cueLast, draft.contentFirst - 2), at + 1)
      .some((t) => t.prep === 'bi' || t.fn?.code === 'bi' || t.fn?.code === 'bianna');
  const isOfPronoun = flags.has('deems') && view.s[draft.cueLast].enclitic !== '';
  return isOfPronoun && at - draft.contentFirst <= OPENING && !view.s[at].article && view.s[at].prep === '';
}

/** "إن على السلطات الإفراج عنه", "أن على الطرفين أن يلتزما": what is incumbent on somebody is demanded of him. */
function isDuty(view: SentenceView, draft: ClaimDraft): boolean {
  const comp = view.s[draft.contentFirst];
  const isClause = comp.tag === 'comp';
  const at = isClause ? (comp.unit?.last ?? comp.i) + 1 : comp.i;
  // أنه «على الأطراف أن …»: the words themselves may stand in quotation marks.
  const on = view.s[at + Number(isClause && isOpeningQuote(view, at))];
  if (!(isClause || draft.isQuoted || draft.rule === HEADLINE) || on?.fn?.code !== 'ala') return false;
  const phrase = on.enclitic === '' ? view.sourcePhrase(on.i + 1) : { first: on.i, last: on.i };
  if (phrase === null || !(on.enclitic !== '' || view.s[phrase.first].article || view.isSourceLike(phrase)))
    return false;
  const next = view.s[phrase.last + 1];
  return next !== undefined && (next.tag === 'comp' || (next.facts.isMasdar && next.prep === ''));
}

const HEADLINE = 'claim/headline-colon';

/** "رفض التعليق", "امتنع عن الإدلاء بأي تصريح": what is refused is to speak; "رفض تصريحات الوزير" is not. */
export const isSilent = (view: SentenceView, first: number): boolean =>
  view.s[first].nominals.some(
    ({ form, lexeme }) => form === 'masdar' && lexeme?.cue?.flags.has('silent') === true,
  ) ||
  (view.s[first].facts.isMasdar &&
    view.cueHits.some(
      ({ cue, first: at, last }) =>
        cue.type === 'silence' &&
        first <= at &&
        at - first <= SILENT_WITHIN &&
        (at > first || last > at || view.s[at].article),
    ));
const SILENT_WITHIN = 3;

/** نوه بجهود العاملين: with ب and a noun it praises, with إلى أن it only points out. */
const isAfterBi = (view: SentenceView, { contentFirst }: ClaimDraft): boolean =>
  view.s[contentFirst].prep === 'bi' && view.s[contentFirst].tag !== 'comp';

/** Nothing but a preposition, a mark or a word of degree stands before: أعرب عن بالغ دعمه, not "أن دعم الفصائل قد …". */
const opensContent = (view: SentenceView, draft: ClaimDraft, at: number): boolean =>
  view.s
    .slice(draft.contentFirst, at)
    .every((t) => t.tag === 'prep' || t.tag === 'punct' || isDegree(view, draft, t.i) || isPlainSaying(t));

/** بالغ قلقه, خالص تعازيه, عميق أسفه: an adjective in front of its noun. */
const isDegree = (view: SentenceView, draft: ClaimDraft, i: number): boolean => {
  const t = view.s[i];
  return i === draft.contentFirst && t.tag === 'noun' && !t.article && t.enclitic === '' && !t.facts.isMasdar;
};

/** تقارير, أنباء, قيل: hearsay whatever the verb. */
function sourceAct(view: SentenceView, draft: ClaimDraft, marks: readonly ActMark[]): Act | null {
  if (draft.chain[0] === undefined || draft.chain[0].isImplicit) return null;
  const source = draft.chain[0];
  const hit = marks.find(
    (mark) =>
      (mark.cue.type === 'source' || isReportNoun(mark.cue)) &&
      (view.s[mark.first].start <= source.start + 2 || isPartOf(view, source.start, mark.first)) &&
      source.start <= view.s[mark.last].end,
  );
  return hit === undefined || isOwned(view, hit, source.end) ? null : hit.cue.act;
}

/** أنباء عن; a rumour (ادعاء) is the prosecution, too. */
const isReportNoun = ({ type, act, flags }: Cue): boolean =>
  type === 'noun' && act === 'report' && !flags.has('rumour');

const BODIES: ReadonlySet<string> = new Set(['body', 'union', 'official_body', 'igo', 'ngo', 'group']);

/** تقارير | هيئة الأركان: reports of a body that has a name are its own words. */
function isOwned(view: SentenceView, { last }: ActMark, end: number): boolean {
  const owner = view.s[last + 1];
  if (owner === undefined || owner.start >= end || view.s[last].article || owner.prep !== '') return false;
  const name = view.nameAt[owner.i];
  return (
    hasClass(owner.facts, BODIES) || (name !== undefined && name.first === owner.i && BODIES.has(name.kind))
  );
}

/** بعض | التقارير: what a word of quantity counts. */
const isPartOf = (view: SentenceView, start: number, at: number): boolean =>
  at > 0 && view.s[at - 1].fn?.cls === 'quantifier' && view.s[at - 1].start === start;

/** "أكد رفضه", "أعرب عن قلقه": the content noun is itself a noun of speech. */
function nounAct(view: SentenceView, draft: ClaimDraft): Act | null {
  if (draft.cue.flags.has('describe')) return null;
  let at = draft.contentFirst;
  while (at < draft.contentLast && (isDegree(view, draft, at) || isPlainSaying(view.s[at]))) at++;
  const t = view.s[at];
  if (t.tag !== 'noun') return null;
  const cue = t.nominals.find((nominal) => nominal.form === 'masdar' && nominal.lexeme?.cue != null)?.lexeme
    ?.cue;
  // اعتراض صاروخ: a cue that only governs a preposition is another noun without it.
  const isLoose = cue != null && view.isEventNominal(at) && !governsNear(view, at, cue);
  return cue == null || isLoose || PLAIN.has(cue.act) || isOfAnother(view, draft, at, cue) ? null : cue.act;
}

/** كشفت الصحيفة عن | رفض الحكومة العرض, أعلنت الأمم المتحدة | رفض الأطراف: who tells of the stance of others takes none. */
function isOfAnother(view: SentenceView, { chain }: ClaimDraft, at: number, { act }: Cue): boolean {
  const owner = view.s[at + 1];
  if (!OWNED.has(act) || !TELLERS.has(chain[0]?.kind ?? '')) return false;
  if (owner === undefined || view.s[at].enclitic !== '' || owner.prep !== '' || owner.conj) return false;
  const phrase = view.sourcePhrase(owner.i);
  return phrase !== null && view.isSourceLike(phrase);
}
/** Acts whose verbal noun has behind it who does them; of a condemnation it may be whom it is of. */
const OWNED: ReadonlySet<string> = new Set(['refuse', 'deny', 'vow']);
const TELLERS: ReadonlySet<string> = new Set(['media', 'unnamed', 'igo', 'document']);

/** التزام الحكومة | بالاتفاق: the preposition of the cue follows within reach, or it takes its object without one. */
const governsNear = (view: SentenceView, at: number, cue: Cue): boolean =>
  cue.content.has('obj') ||
  view.s.slice(at + 1, at + 7).some(
    (t) =>
      cue.content.has(t.prep) ||
      cue.content.has(t.fn?.code ?? '') ||
      // دعوتها السلطات | بفتح تحقيق
      (cue.act === 'call' && t.prep === 'bi' && t.facts.isMasdar),
  );

/** جدد تأكيده | رفض: a noun of plain speech with its pronoun only leads to what is said. */
const isPlainSaying = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  t.enclitic !== '' &&
  t.nominals.some(
    ({ form, lexeme }) => form === 'masdar' && lexeme?.cue != null && PLAIN.has(lexeme.cue.act),
  );
