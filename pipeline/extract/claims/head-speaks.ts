import { FEMININE } from '../../text/endings.ts';
import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { askedBy } from '../words/agreement.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { WHO } from '../words/whoever.ts';
import { isAbstract, isRelativeVerb, relativeHead } from './claim-subject.ts';

/** "النائب الذي اتهم الوزير ب": behind a relative the head speaks, and what follows is whom it speaks to or of. */
export const addressesAfter = (view: SentenceView, t: Tagged, cue: Cue): boolean =>
  cue.flags.has('dative') &&
  (isBehindSubject(view, t) || (isRelativeVerb(view, t.i) && headAsSubject(view, t) !== null));

/** "إن | بن عمر | أبلغ المجلس أن": between إن and the verb nouns alone are its subject, whoever that is; what follows is addressed. */
function isBehindSubject({ s }: SentenceView, { i, conj, enclitic }: Tagged): boolean {
  if (conj || enclitic !== '') return false;
  let at = i - 1;
  while (at >= 0 && i - at <= LONGEST && isNominal(s[at]) && s[at].prep === '' && !s[at].conj) at--;
  const comp = s[at];
  return at < i - 1 && comp?.tag === 'comp' && (comp.unit?.last ?? comp.i) === comp.i;
}
const LONGEST = 5;

/** "المسؤول الذي قال …"; in "العدوان الذي اعتبرته …" the head is what the pronoun stands for. */
export const headAsSubject = (view: SentenceView, t: Tagged): Phrase | null =>
  somebody(view, t.i - 1) ??
  (t.enclitic === '' && refersToHead(view.s[t.i - 1], t) ? speakingHead(view, t.i - 1) : null);

/** هناك | من يقول إن: somebody without a name. */
const somebody = ({ s }: SentenceView, rel: number): Phrase | null =>
  s[rel]?.fn?.code === WHO && s[rel - 1]?.fn?.code === 'there' ? { first: rel, last: rel } : null;

/** The noun before a relative pronoun, if it can speak: not "المشروع الذي يتوقع أن …". */
function speakingHead(view: SentenceView, rel: number): Phrase | null {
  const head = relativeHead(view, rel);
  return head !== null && view.isSourceLike(head) && !isAbstract(view, head) && isOf(view, rel, head)
    ? head
    : null;
}

/** "دورية هذا الموعد | الذي قال إنه مهم": behind a feminine without a name الذي is of the genitive. */
const isOf = (view: SentenceView, rel: number, { first, last }: Phrase): boolean =>
  first === last ||
  view.nameAt[first] !== undefined ||
  view.s[rel].facts.sets.has('relative_feminine') ||
  view.s[rel].fn?.code !== 'alladhi' ||
  !FEMININE.test(view.s[first].folded) ||
  view.s[first].article;

/** "الحكومة التي أعلن عن تركيبتها فلان": a verb that does not agree with the relative pronoun has another subject. */
export const refersToHead = ({ facts }: Tagged, t: Tagged): boolean => {
  const asked = askedBy(t);
  // العناصر الذين | قال إنهم: several people do not speak in the singular.
  if (asked !== null && facts.sets.has('relative_people')) return asked === 'p';
  return asked === null || facts.sets.has('relative_feminine') === (asked === 'f');
};
