import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, PLACE_HEADS } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';

/** جنوب | وشرق لبنان, مدينة | ومخيم جنين, بلدات | وقرى الضفة: two heads side by side share the name behind the second. */
export function withSharedName(view: SentenceView, members: readonly Phrase[]): readonly Phrase[] {
  const told: Phrase[] = [];
  for (const member of members) {
    const before = told.at(-1);
    if (before !== undefined && isBareHead(view, before) && sharesName(view, before, member))
      told[told.length - 1] = { first: before.first, last: member.last };
    else told.push(member);
  }
  return told;
}

/** One word for a place without an article, a pronoun or a name: جنوب, مدينة; not دمشق. */
const isBareHead = (view: SentenceView, { first, last }: Phrase): boolean =>
  first === last &&
  isHead(view.s[first]) &&
  !view.places.some((link) => link.first <= first && first <= link.last);

/** وشرق | لبنان: right behind the first head another, and the name. */
function sharesName({ s, places }: SentenceView, before: Phrase, { first, last }: Phrase): boolean {
  if (first !== before.last + 1 || last === first || !s[first].conj || !isHead(s[first])) return false;
  return places.some((link) => link.first === first + 1 || (link.first === first && link.last > first));
}

const isHead = (t: Tagged): boolean => !t.article && t.enclitic === '' && hasClass(t.facts, PLACE_HEADS);
