import { HALT } from './halted.ts';

/** A modal word that leaves what follows open; what is halted (وقف الغارات), fixed or begun is known. */
export const isOpening = (modal: string): boolean => modal !== '' && !KNOWN.has(modal);
const KNOWN: ReadonlySet<string> = new Set([HALT, 'confirmed', 'scheduled', 'begun']);

/** A verb that says more of what it governs than that it begins. */
export const isModal = (modal: string): boolean => modal !== '' && modal !== 'begun';

/** Classes of verbs whose subject means to do what they govern: اعتزم, قرّر, اتفق على, يعمل على. */
export const INTENDING: ReadonlySet<string> = new Set(['future', 'decided', 'agreed', 'worked']);

/** Senses of قام, عمد إلى, بدأ. */
export const CARRYING: ReadonlySet<string> = new Set(['aspect', 'undertake']);
