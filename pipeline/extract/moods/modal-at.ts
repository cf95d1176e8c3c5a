import { mapped } from '../../text/arrays.ts';
import { isNominal } from '../phrases/chunks.ts';
import type { Lexeme, VerbFact } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { HEARSAY, hasClass } from '../words/word-kinds.ts';

/** Scope of a verb or of its verbal noun; a participle with a pronoun is a noun (واجبها "its duty"), and a name (حراك الإرادة) opens none. */
export function modalAt(view: SentenceView, i: number): string {
  const t = view.s[i];
  if (t.unit?.kind === 'name' || isWanted(view, t) || isCalled(view, t)) return '';
  // تمكن is rather تمكّن "managed" than تُمكن "is possible": the past of another verb.
  const past = t.verbs.filter(({ tense }) => tense === 'past');
  const lexemes =
    t.tag === 'verb'
      ? past.length > 0
        ? mapped(past, ({ lexeme }) => (lexeme.modalForms === 'present' ? null : lexeme))
        : mapped(t.verbs, (verb) =>
            verb.lexeme.modalForms === 'past' || isCutShort(t, verb) ? null : verb.lexeme,
          )
      : mapped(
          // بحث is no ب + حثّ where the whole word is read as a noun; تقريرا عن هجوم is a report of it before it is a deciding.
          t.nominals.filter(
            ({ form, enclitic, prep }) =>
              prep === t.prep && (form === 'masdar' ? !hasClass(t.facts, HEARSAY) : enclitic === ''),
          ),
          ({ lexeme, form }) =>
            lexeme?.modalForms === 'finite' || (isVerbal(lexeme) && form !== 'masdar') ? null : lexeme,
        );
  return lexemes.find((lexeme) => lexeme !== null && lexeme.modal !== '')?.modal ?? '';
}

/** شاب يُدعى | لطفي: by which name somebody goes, not what he is called upon to do. */
const isCalled = ({ s }: SentenceView, { i, facts, tag }: Tagged): boolean =>
  tag === 'verb' &&
  facts.sets.has('goes_by') &&
  s[i + 1] !== undefined &&
  isNominal(s[i + 1]) &&
  s[i + 1].prep === '' &&
  !s[i + 1].article;

/** أحد المطلوبين, القيادي المطلوب: a participle that names people; من المطلوب asks for something. */
const isWanted = ({ s }: SentenceView, { i, nominals }: Tagged): boolean =>
  s[i - 1]?.fn?.code !== 'min' &&
  s[i + 1]?.tag !== 'comp' &&
  nominals.some(({ form }) => form === 'passive_participle') &&
  nominals.some(({ noun }) => noun !== null && WANTED.some((cls) => noun.classes.has(cls)));
const WANTED = ['criminal', 'person', 'prisoner'] as const;

/** غاز محظور, عامل: of such a verb the participle describes, and leaves nothing open. */
const isVerbal = (lexeme: Lexeme | null): boolean =>
  lexeme !== null && (lexeme.modalForms === 'verbal' || lexeme.modalForms === 'present');

/** لم ترد أنباء: cut short like that, the form is rather the whole one of another verb (ورد) than of أراد. */
const isCutShort = (t: Tagged, { isJussive, lexeme }: VerbFact): boolean =>
  isJussive && t.verbs.some((other) => !other.isJussive && other.lexeme !== lexeme);
