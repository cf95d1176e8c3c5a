import { type Frame, OCCURRENCE, UNDERTAKE } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { governedPronoun } from '../words/word-kinds.ts';

/**
 * الاتفاق الذي تم التوصل إليه | في الدوحة, الهدنة التي جرى إعلانها | …: where the phrases go on behind a relative clause which only says that
 * the act was done, with a verbal noun of its kind and the pronoun for it; null when no such clause stands there.
 */
export function doneAct({ s }: SentenceView, at: number, frame: Frame): number | null {
  const verb = s[at]?.tag === 'rel' ? s[at + 1] : undefined;
  if (verb?.tag !== 'verb' || verb.enclitic !== '') return null;
  if (!verb.verbs.every(({ lexeme }) => lexeme.sense === OCCURRENCE)) return null;
  const act = s[verb.i + 1];
  if (act === undefined || !isActOf(act, frame)) return null;
  if (act.enclitic !== '') return act.i + 1;
  const next = s[act.i + 1];
  return next?.tag === 'prep' && governedPronoun(next) !== '' ? next.i + 1 : null;
}

/** التوصل إلى, توقيع and إبرام of an agreement; تنفيذ of any act. */
const isActOf = ({ nominals }: Tagged, { kind }: Frame): boolean =>
  nominals.some(
    ({ form, lexeme }) =>
      form === 'masdar' &&
      (lexeme?.sense === UNDERTAKE || lexeme?.frames.some((other) => other.kind === kind) === true),
  );
