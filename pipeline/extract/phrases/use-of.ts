import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/**
 * Whether a verbal noun behind ل only says what the site right before it is for: "مركز | لإيواء النازحين", "نقطة | لتوزيع المساعدات".
 * Who is said to go somewhere for it (دخل القرية لإيواء النازحين) names the place with its article or name.
 */
export function isUseOf({ s }: SentenceView, i: number): boolean {
  const t = s[i];
  const site = s[i - 1];
  if (site === undefined || t.prep !== 'li' || t.article || t.conj || t.unit !== null) return false;
  if (!isIndefinite(site) || !hasClass(site.facts, SITES)) return false;
  return (
    t.nominals.some(isOfService) && t.nominals.every(({ form, noun }) => noun !== null || form === 'masdar')
  );
}

const isIndefinite = ({ tag, article, enclitic, unit }: Tagged): boolean =>
  tag === 'noun' && !article && enclitic === '' && unit === null;

/** إيواء, توزيع, إصلاح: what a site serves; nobody keeps one to attack or to arrest. */
const isOfService = ({ form, lexeme }: Tagged['nominals'][number]): boolean =>
  form === 'masdar' && lexeme !== null && lexeme.frames.every(({ kind }) => SERVICES.has(kind));
const SERVICES: ReadonlySet<string> = new Set(['aid', 'visit', 'meeting']);
const SITES: ReadonlySet<string> = new Set(['structure', 'subplace', 'place']);
