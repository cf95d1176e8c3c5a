import { fold } from '../text/fold.ts';

/** The words and numbers of a text, folded. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{Nd}]+/gu) ?? [];
