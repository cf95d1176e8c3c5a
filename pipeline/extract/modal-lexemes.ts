import { HALT } from './halted.ts';

/** A modal word that leaves what follows open; what is halted (وقف الغارات) is known. */
export const isOpening = (modal: string): boolean => modal !== '' && modal !== HALT && modal !== 'confirmed';

/** Senses of قام, عمد إلى, بدأ. */
export const CARRYING: ReadonlySet<string> = new Set(['aspect', 'undertake']);
