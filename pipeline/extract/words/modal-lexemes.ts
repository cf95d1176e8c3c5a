import { HALT } from './halted.ts';

/** A modal word that leaves what follows open; what is halted (وقف الغارات), fixed or begun is known. */
export const isOpening = (modal: string): boolean => modal !== '' && !KNOWN.has(modal);
/** What a verb of seeing sees or records is denied with it: لم تشهد المدينة اشتباكات. */
export const SEEN = 'seen';
const KNOWN: ReadonlySet<string> = new Set([HALT, SEEN, 'confirmed', 'scheduled', 'begun']);

/** A verb that says more of what it governs than that it begins. */
export const isModal = (modal: string): boolean => modal !== '' && modal !== 'begun' && modal !== SEEN;

/** Classes of verbs whose subject means to do what they govern: اعتزم, قرّر, اتفق على, يعمل على. */
export const INTENDING: ReadonlySet<string> = new Set(['future', 'decided', 'agreed', 'worked']);

/** Senses of قام, عمد إلى, بدأ. */
export const CARRYING: ReadonlySet<string> = new Set(['aspect', 'undertake']);
