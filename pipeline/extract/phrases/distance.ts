import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Constituent } from './constituents.ts';

/** تقدموا | كيلومترين, تقدمت | بنحو 300 متر داخل الحي: how far somebody moves is neither whom nor with what. */
export const isDistance = ({ s }: SentenceView, { code, phrase }: Constituent): boolean =>
  (code === '' || code === 'bi' || code === 'nahwa') &&
  s.slice(phrase.first, phrase.last + 1).some(({ facts }) => hasClass(facts, MEASURES)) &&
  s
    .slice(phrase.first, phrase.last + 1)
    .every(({ tag, facts }) => tag !== 'noun' || hasClass(facts, MEASURES));
const MEASURES: ReadonlySet<string> = new Set(['measure']);

/** وعمره | 24 عاما, وعددهم | خمسة: a figure tells what is somebody's. */
export const isMeasured = (s: readonly Tagged[], { i, enclitic }: Tagged): boolean =>
  enclitic !== '' && s[i + 1]?.tag === 'number';
