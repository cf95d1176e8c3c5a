import { HIS } from '../../text/affixes.ts';
import type { NominalFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';

/** لقتله, ضربه: written with ه and not ة, somebody's act rather than the noun in ة (قتلة, ضربة). */
export const ownedBy = ({ word, nominals }: Tagged): NominalFact | undefined =>
  word.isMarbuta || !word.folded.endsWith(HIS)
    ? undefined
    : nominals.find(({ form, enclitic }) => enclitic === HIS && form === 'masdar');
