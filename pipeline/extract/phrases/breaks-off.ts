import { isMasdar, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isNominal } from './chunks.ts';

/** A word inside a clause behind which another act or another clause is told. */
export const breaksOff = (view: SentenceView, t: Tagged): boolean =>
  addsAct(view, t) || opensContrast(view, t);

/** إضافة إلى | تنظيم مسيرة: another act, of which what follows tells. */
const addsAct = ({ s }: SentenceView, { i, tag, fn }: Tagged): boolean =>
  tag === 'prep' && fn?.code === 'siwa' && s[i + 1]?.tag === 'noun' && isMasdar(s[i + 1]);

/** إقالة المدير | إلا أن الوزارة اعتبرت: "but" and a noun open a clause of their own; بل وحتى goes on with this one. */
function opensContrast({ s }: SentenceView, { i, fn, unit }: Tagged): boolean {
  const next = fn?.code === BUT ? s[(unit?.last ?? i) + 1] : undefined;
  return next !== undefined && isNominal(next) && !next.conj && next.prep === '';
}
const BUT = 'bal';
