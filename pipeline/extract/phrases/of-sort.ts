import { FEMININE } from '../../text/endings.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * هجوم إرهابي, الاعتداء الإرهابي, سطو مسلح, مؤتمر صحفي: a word of relation or an armed participle behind the act that it
 * agrees with tells of what sort the act is; it is nobody.
 */
export function isOfSort(view: SentenceView, i: number): boolean {
  const t = view.s[i];
  const act = view.s[i - 1];
  if (t === undefined || act?.tag !== 'noun' || t.conj || t.prep !== '' || t.enclitic !== '') return false;
  if (act.enclitic !== '' || act.article !== t.article || isFeminine(act) !== isFeminine(t)) return false;
  if (!view.isEventNominal(i - 1) && !act.facts.isMasdar) return false;
  return isRelation(view, t) || isArmed(t);
}

/** Ends in ي, يا or ية and is made of a known noun, as no name of a person is; not مقاتلي, عوني before a genitive. */
function isRelation(view: SentenceView, { i, folded, nominals, facts }: Tagged): boolean {
  // محاولة طعن | جندي: one man, and no sort of act as عسكري is.
  if (facts.sets.has('one_in_uniform')) return false;
  if (!RELATION.test(folded) || !nominals.some(({ noun }) => noun !== null)) return false;
  if (
    nominals.some(({ noun, number, enclitic }) => noun !== null && number === 'singular' && enclitic === '')
  )
    return true;
  const next = view.s[i + 1];
  const isGoverned = next !== undefined && NOMINAL.has(next.tag) && !next.conj && next.prep === '';
  return !isGoverned;
}
const NOMINAL: ReadonlySet<Tagged['tag']> = new Set(['noun', 'name']);
const RELATION = /..\u064A[\u0627\u0647]?$/u;

/** مسلح, متمرد: a participle that also names those who fight. */
const isArmed = ({ nominals }: Tagged): boolean =>
  nominals.some(({ form }) => PARTICIPLES.has(form)) &&
  nominals.some(
    ({ noun, number, enclitic }) =>
      number === 'singular' && enclitic === '' && ARMED.some((cls) => noun?.classes.has(cls)),
  );
const PARTICIPLES: ReadonlySet<string> = new Set(['active_participle', 'passive_participle']);
const ARMED = ['force', 'criminal'] as const;

const isFeminine = ({ folded }: Tagged): boolean => FEMININE.test(folded);
