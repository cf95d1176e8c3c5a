import { FEMININE } from '../../text/endings.ts';
import type { SentenceView } from '../words/view.ts';
import type { Phrase } from './chunks.ts';

/** الناشط | والإعلامي إيهاب الوزني: two trades of one man, whom the second tells with his name. */
export const withoutJointTitles = (view: SentenceView, group: readonly Phrase[]): readonly Phrase[] =>
  group.filter((phrase, k) => !isTrade(view, phrase) || !isNamedAs(view, phrase, group[k + 1]));

/** الناشط, الطبيب العسكري: one man without a name. */
function isTrade({ s, names }: SentenceView, { first, last }: Phrase): boolean {
  const head = s[first];
  return (
    head.unit === null &&
    s.slice(first, last + 1).every(({ article, enclitic }) => article && enclitic === '') &&
    !names.some((name) => first <= name.first && name.last <= last && name.kind !== 'unnamed') &&
    head.nominals.some(({ noun, number }) => noun?.classes.has('person') === true && number === 'singular')
  );
}

function isNamedAs({ s, names }: SentenceView, { first }: Phrase, next: Phrase | undefined): boolean {
  if (next === undefined || !s[next.first].article || !s[next.first].conj) return false;
  return (
    FEMININE.test(s[first].folded) === FEMININE.test(s[next.first].folded) &&
    names.some(
      ({ kind, first: start, last }) =>
        kind === 'person' && next.first <= start && last <= next.last && last > next.first,
    )
  );
}
