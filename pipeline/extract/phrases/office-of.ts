import type { Tagged } from '../words/tags.ts';
import { hasClass } from '../words/word-kinds.ts';

/** المدير العام | للتلفزيون, القائد الجديد | للحرس: a title with an adjective has behind ل the body whose office it is; a bare one acts on it (إقالة الرئيس للحكومة). */
export function isOfficeOf(s: readonly Tagged[], first: number, at: number): boolean {
  const [title, adjective, body] = [s[first], s[at], s[at + 1]];
  if (at === first || body?.prep !== 'li' || body.conj || !(body.article || body.unit?.kind === 'name'))
    return false;
  return (
    title.article &&
    title.unit === null &&
    title.nominals.some(({ noun, number }) => number === 'singular' && noun?.classes.has('person')) &&
    adjective.article &&
    adjective.unit === null &&
    !adjective.facts.demonym &&
    body.unit?.kind !== 'place' &&
    body.unit?.cls !== 'person' &&
    (body.tag === 'noun' || body.tag === 'name') &&
    hasClass(body.facts, BODIES)
  );
}
const BODIES: ReadonlySet<string> = new Set([
  'body',
  'force',
  'party_org',
  'media',
  'union',
  'court',
  'structure',
]);
