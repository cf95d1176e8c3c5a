import { ALEF } from '../../text/affixes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';

/**
 * قصر المؤتمرات, قانون المصالحة, خط الهدنة, فرقة الأبحاث والتفتيش: the definite event noun, or one joined to it, only names the
 * building, law, line or body before it.
 */
export function namesAnother(view: SentenceView, draft: EventDraft): boolean {
  if (draft.frame.type === 'phrase' && namesBody(view, draft)) return true;
  if (isUseOf(view, draft) || isNameOfBody(view, draft)) return true;
  const t = view.s[draft.head];
  if (!t.article || t.prep !== '' || draft.frame.type === 'light') return false;
  const isJoined = t.conj && isDefiniteAct(view.s[draft.head - 1]);
  if (t.conj && !isJoined) return false;
  const owner = view.s[isJoined ? draft.head - 2 : draft.head - 1];
  if (owner === undefined || owner.article || owner.enclitic !== '') return false;
  if (owner.tag !== 'noun' && owner.tag !== 'name') return false;
  return owner.facts.nominals.some(
    ({ noun, lexeme }) =>
      lexeme === null && noun?.frames.length === 0 && NAMED_AFTER.some((cls) => noun.classes.has(cls)),
  );
}

/** لجنة | إغاثة, شركة | نقل تونس, تنسيقية | اعتصام: what an indefinite body is called after; لجنة تحقيق makes an inquiry. */
function isNameOfBody({ s }: SentenceView, { frame, head }: EventDraft): boolean {
  const owner = s[head - 1];
  if (frame.type === 'light' || frame.type === 'phrase' || frame.kind === 'investigation') return false;
  if (s[head].tag !== 'noun' || s[head].article || s[head].prep !== '' || s[head].conj) return false;
  if (owner?.tag !== 'noun' || owner.article || owner.enclitic !== '' || owner.prep !== '') return false;
  if (owner.folded.endsWith(ALEF)) return false;
  return owner.facts.nominals.some(({ noun }) => noun?.classes.has('body') && noun.frames.length === 0);
}

/** مركز | لإيواء النازحين: what an indefinite building is for. */
function isUseOf({ s }: SentenceView, { frame, head }: EventDraft): boolean {
  const owner = s[head - 1];
  if (frame.kind !== 'aid' || s[head].prep !== 'li' || owner?.tag !== 'noun') return false;
  return !owner.article && owner.enclitic === '' && hasClass(owner.facts, BUILDINGS);
}
const BUILDINGS: ReadonlySet<string> = new Set(['structure', 'subplace', 'place']);

const NAMED_AFTER = [
  'structure',
  'frontline',
  'document',
  'body',
  'goods',
  'force',
  'party_org',
  'culture',
  'sport',
] as const;

/**
 * بعثة | تقصي الحقائق, البعثة الدولية | لتقصي الحقائق, فريق الأمم المتحدة | لتقصي الحقائق: a body is called after what it does;
 * أرسلت بعثة لتقصي الحقائق is an inquiry.
 */
function namesBody({ s }: SentenceView, { first, last, frame }: EventDraft): boolean {
  if (frame.kind !== 'investigation' || !s[last].article || s[first].article || s[first].conj) return false;
  if ((s[first].prep !== '' && s[first].prep !== 'li') || hasClass(s[first].facts, BODIES)) return false;
  for (let i = first - 1; i >= 0 && first - i <= REACH; i--) {
    const t = s[i];
    if (t.tag !== 'noun' && t.tag !== 'name') return false;
    // وفد سوري لتقصي الحقائق: what nobody knows yet is sent for it.
    const isKnown = s.slice(i, first).some(({ article, unit }) => article || unit?.code !== undefined);
    if (hasClass(t.facts, BODIES)) return s[first].prep === '' ? i === first - 1 : isKnown;
  }
  return false;
}
/** Tokens between a body and what it is called after: whose it is, or of what sort. */
const REACH = 5;
const BODIES: ReadonlySet<string> = new Set(['body', 'delegation', 'group_noun']);

/** الأبحاث, التوقيف: a definite noun of an act, as nouns of things and people have another class. */
const isDefiniteAct = (t: Tagged | undefined): boolean =>
  t?.article === true && t.prep === '' && !t.conj && t.facts.classes.every((cls) => OF_ACTS.has(cls));

const OF_ACTS: ReadonlySet<string> = new Set([
  'abstract',
  'act',
  'civil',
  'event',
  'finding',
  'wound',
  'disease',
]);
