import { NOMINATIVE } from '../../text/endings.ts';
import type { Trigger } from '../events/events.ts';
import type { Frame } from '../words/lexeme.ts';
import { isDidNot } from '../words/negators.ts';
import type { SentenceView } from '../words/view.ts';
import { areMen, isObjectLike, isThingAt, mayBePassive, PASSIVE_VOWELS } from '../words/voice.ts';
import { hasClass } from '../words/word-kinds.ts';
import { tellsOfNoun } from './bare-relative.ts';
import type { Phrase } from './chunks.ts';
import { hasPronounBefore } from './dropped-subject.ts';
import { killsToo } from './kills-too.ts';

/** What stands around a verb: the phrase right behind it, the phrases that follow, the phrase before it. */
type Around = {
  readonly takesObject: boolean;
  readonly before: Phrase | null;
  readonly rest: readonly Phrase[];
  readonly vso: Phrase | null;
};

/** The one phrase behind a verb is its object: its subject was told before. */
export function isObjectAlone(view: SentenceView, trigger: Trigger, around: Around): boolean {
  const { takesObject, before, rest, vso } = around;
  if (!takesObject || before !== null || vso === null || rest.length > 0) return false;
  // مجموعة مسلحة هاجمت منازل: of a verb that would be written otherwise in the passive a thing is no subject.
  if (!mayBePassive(view, trigger) && isThingAt(view, vso)) return true;
  return isSharedSubject(view, trigger, vso) || killsToo(view, trigger, vso);
}

/** "واعترضت القوات … ودمرت أربع طائرات": the one phrase after a conjoined verb is its object; its subject is that of the verb before. */
function isSharedSubject(view: SentenceView, trigger: Trigger, vso: Phrase): boolean {
  // بعد أن داهمت منزليهما: what is theirs is theirs of whom the clause before told.
  const isOwn = view.s[trigger.head - 1]?.tag === 'sub' && view.s[vso.first].enclitic !== '';
  // وصل المبعوث إلى صنعاء حيث التقى زعيم الحوثيين: who meets somebody there is who came.
  const isWhere = view.s[trigger.head - 1]?.fn?.code === WHERE;
  // كما قصفت مواقع المسلحين
  const isBesides = view.s[trigger.head - 1]?.fn?.code === BESIDES;
  const isThere =
    (isWhere && isMutual(trigger.frame)) || ((isWhere || isBesides) && hasFighter(view, trigger));
  // لم يكتف الجيش بالقصف بل اقتحم المستشفى, ثم هاجم المعسكر: these join as و does.
  const isJoined = trigger.verb!.conj || view.s[trigger.head - 1]?.facts.sets.has('joins_verbs') === true;
  if (!isJoined && !isOwn && !isThere) return false;
  // أصيب شاب واعتقل | آخرون: a word in ون is no object.
  if (
    NOMINATIVE.test(view.s[vso.first].folded) ||
    trigger.verb!.voice === 'passive' ||
    trigger.frame.kind === 'killing' ||
    trigger.frame.kind === 'injury' ||
    areMen(view, vso)
  )
    return false;
  const token = view.s[trigger.head];
  const isObject =
    isMutual(trigger.frame) ||
    OF_OFFICE.has(trigger.frame.kind) ||
    isObjectLike(view, trigger.frame, vso) ||
    isItsOwn(view, trigger, vso);
  if (PASSIVE_VOWELS.test(view.raw.slice(token.start, token.end)) || !isObject) return false;
  return view.s
    .slice(0, trigger.head)
    .some(
      (t) =>
        t.tag === 'verb' &&
        t.verbs.some(
          ({ gender, tense }) =>
            gender === trigger.verb!.gender &&
            (tense === trigger.verb!.tense || (trigger.verb!.tense === 'past' && isDidNot(view.s[t.i - 1]))),
        ),
    );
}

/** كثفت القوات هجماتها حيث طوقت المدينة: forces that the verb before names, and that agree. */
const hasFighter = (view: SentenceView, { head, verb }: Trigger): boolean => {
  for (let i = head - 2; i >= 0; i--) {
    const { tag, verbs } = view.s[i];
    // داهمت القوات مخبزا اشتراه لاجئ وقامت بتفتيشه، كما اقتحمت: the verbs that joined it to that of the clause.
    if (tag !== 'verb' || tellsOfNoun(view, i)) continue;
    if (!verbs.some(({ gender }) => gender === verb?.gender)) return false;
    const subject = view.subjectOf(i);
    if (subject !== null) return hasClass(view.s[subject.first].facts, FIGHTERS);
    // قال الجيش إنه اعترض صاروخا، كما دمر منصة
    if (!view.s[i].conj) return hasPronounBefore(view, i);
  }
  return false;
};
const FIGHTERS: ReadonlySet<string> = new Set(['force', 'party_org']);

/** أنهت العملية وسحبت قواتها: of a verb that must have an object the one phrase, which is theirs who act. */
const isItsOwn = (view: SentenceView, { frame }: Trigger, { first }: Phrase): boolean =>
  view.s[first].enclitic !== '' && frame.slots.some(({ required }) => required.includes('obj'));

const WHERE = 'haythu';
const BESIDES = 'kama';

/** عين الوزير وأقال رئيس الأركان: whoever is alone with such a verb comes to office or loses it. */
const OF_OFFICE: ReadonlySet<string> = new Set(['appointment', 'removal']);

/** زار القاعدة والتقى قادة: who is met acts as much as who meets. */
const isMutual = ({ slots }: Frame): boolean =>
  slots.some(({ sources }) => sources.includes('subj') && sources.includes('obj'));
