import { FEMININE, SOUND_PLURAL } from '../../text/endings.ts';
import type { SourceRef } from '../claims/claim-draft.ts';
import type { NameLink } from '../found.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';
import { HEARSAY, hasClass } from './word-kinds.ts';

/** Masculine, feminine, or several people: what a verb without a subject of its own asks of its antecedent. */
export type Agreement = ReadonlySet<'m' | 'f' | 'p'>;
export type Asked = 'm' | 'f' | 'p' | null;

const ANY: Agreement = new Set(['m', 'f', 'p']);

/** One person, whose name does not tell the gender. */
const ONE: Agreement = new Set(['m', 'f']);
/** صحف: no one man. */
const OUTLETS: Agreement = new Set(['f', 'p']);
/** Rules of names that tell what somebody is, not who. */
export const NAMELESS: ReadonlySet<string> = new Set(['name/office', 'name/unnamed', 'name/document']);

/** Rules of names that begin with a common noun. */
const HEADED: ReadonlySet<string> = new Set(['name/head-phrase', 'name/head-entity']);

const QUANTITY: ReadonlySet<string> = new Set(['quantity']);
const SEVERAL: ReadonlySet<string> = new Set(['quantity', 'group_noun', 'force', 'civilian', 'party_org']);

/** What may refer back to a source: by the form and class of its head word; everything when the form does not tell. */
export function agreementOf(view: SentenceView, start: number, name: NameLink | undefined): Agreement {
  const t = view.tokenAt(start);
  if (name?.kind === 'person' && !NAMELESS.has(name.rule)) return isJoined(view, start, name) ? ANY : ONE;
  if (t === undefined) return ANY;
  // ذات المصدر: one, whatever word opens it.
  if (name?.count === 1 && (t.nominals.length === 0 || hasClass(t.facts, QUANTITY))) return ONE;
  // وقال محمد: a word of no lexicon that speaks is one person's name.
  if (t.nominals.length === 0)
    return name === undefined && t.tag === 'noun' && !isJoined(view, start, name) ? ONE : ANY;
  if (name !== undefined && (name.kind === 'media' || name.kind === 'igo'))
    // وكالة الأنباء: the head noun tells; رويترز does not. One outlet is never several people (وسائل إعلام are).
    return HEADED.has(name.rule) && FEMININE.test(t.folded)
      ? new Set(['f'])
      : name.kind === 'media' && !isJoined(view, start, name) && t.nominals.every(isSingular)
        ? ONE
        : name.kind === 'media' && t.nominals.every(({ number }) => number === 'plural')
          ? OUTLETS
          : ANY;
  if (t.unit?.kind === 'place' || hasClass(t.facts, SEVERAL)) return ANY;
  const isPlural = SOUND_PLURAL.test(t.folded) || t.nominals.some((nominal) => nominal.number === 'plural');
  // مصدران: two of them say it in the dual.
  if (t.nominals.every(({ number }) => number === 'dual')) return new Set(['m', 'f', 'p']);
  // أنباء: they are no people.
  if (isPlural && hasClass(t.facts, HEARSAY)) return new Set(['f']);
  // محامون: men by their plural; مصادر, أطباء may be she too.
  if (isPlural)
    return new Set(FEMININE.test(t.folded) ? ['f', 'p'] : isOfMen(t) ? ['m', 'p'] : ['m', 'f', 'p']);
  return FEMININE.test(t.folded)
    ? new Set(['f'])
    : new Set(['m', ...(isJoined(view, start, name) ? ['p' as const] : [])]);
}

const isOfMen = ({ folded, nominals }: Tagged): boolean =>
  SOUND_PLURAL.test(folded) &&
  nominals.some(({ form, noun }) => form.endsWith('participle') || noun?.classes.has('person'));

const isSingular = ({ number }: { readonly number: string | null }): boolean => number === 'singular';

/** Another source is joined to this one with و. */
const isJoined = (view: SentenceView, start: number, name: NameLink | undefined): boolean =>
  view.s.some(
    (t) =>
      t.conj &&
      (t.tag === 'noun' || t.tag === 'name') &&
      t.start > start &&
      t.start <= (name?.end ?? start) + 2,
  );

/** A verb with its subject tells the gender of the subject whatever its form: قالت رويترز, قالت أورسولا. */
export function agreedWith(ref: SourceRef, verb: Tagged): SourceRef {
  const asked = askedBy(verb);
  if (verb.tag !== 'verb' || asked === null || asked === 'p') return ref;
  return { ...ref, agrees: new Set(ref.agrees.has('p') ? [asked, 'p'] : [asked]) };
}

/** What a finite verb or participle of reporting asks of the subject it drops; null when its form does not tell. */
export function askedBy(t: Tagged): Asked {
  if (t.tag !== 'verb') {
    if (SOUND_PLURAL.test(t.folded)) return 'p';
    return FEMININE.test(t.folded) ? 'f' : 'm';
  }
  const reporting = t.verbs.filter(({ lexeme }) => lexeme.cue !== null);
  const verbs = reporting.length > 0 ? reporting : t.verbs;
  const [verb] = verbs;
  if (
    verbs.some((other) => other.person !== 3 || other.gender !== verb.gender || isOne(other) !== isOne(verb))
  )
    return null;
  if (verb.number === 'plural' || verb.number === 'dual') return 'p';
  return verb.gender;
}

/** ودعوا may be two of them or many. */
const isOne = ({ number }: Tagged['verbs'][number]): boolean => number === 'singular';

/** The part of a chain that begins with the nearest hop that agrees, or null. */
export function agreeingChain(chain: readonly SourceRef[], asked: Asked): readonly SourceRef[] | null {
  if (asked === null) return chain.length === 0 ? null : chain;
  // قال فلان لوسائل إعلام …، مطالبين: several are never those who only passed it on.
  // قال فلان، وفقا لموقع كذا: nor is an outlet that is told of behind who speaks.
  const at = chain.findIndex(
    (ref, hop) =>
      ref.agrees.has(asked) &&
      (hop === 0 ||
        (asked !== 'p' &&
          !(ref.kind === 'media' && chain[0].kind !== 'document' && ref.start > chain[0].start))),
  );
  return at < 0 ? null : chain.slice(at);
}
