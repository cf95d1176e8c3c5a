import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** …، متهما القوات | بالكذب, …، متهمة إسرائيل | بأنها: behind a comma, with whom it charges and with what, it is no noun. */
export function opensCharge(view: SentenceView, t: Tagged): boolean {
  const isAccusing = t.facts.nominals.some(
    ({ form, lexeme }) => form === 'active_participle' && lexeme?.cue?.act === 'accuse',
  );
  const before = view.s[t.i - 1];
  const isBehind = before?.folded === '\u060C' || before?.unit?.kind === 'time';
  if (!isAccusing || !isBehind || !ACCUSATIVE.test(t.folded)) return false;
  // متهمة | إياه بقتل
  const isPronoun = view.s[t.i + 1]?.fn?.code === 'iyya';
  const charged = isPronoun ? { first: t.i + 1, last: t.i + 1 } : view.sourcePhrase(t.i + 1);
  return (
    charged !== null &&
    view.s[t.i + 1].prep === '' &&
    view.s
      .slice(charged.last + 1, charged.last + 1 + CHARGED_WITHIN)
      .some((next) => next.prep === 'bi' || next.fn?.code === 'bi' || next.fn?.code === 'bianna')
  );
}
const CHARGED_WITHIN = 4;

/** Folded endings of an accusative: ا, ة, ين. */
export const ACCUSATIVE = /(?:\u0627|\u0647|\u064A\u0646)$/u;
