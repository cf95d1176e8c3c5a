import type { Article, Sentence } from '../../../schemas/index.ts';
import { type LinkedName, linkNames } from '../../entities/link.ts';
import { findNames } from '../../entities/names.ts';
import { findPlaces, type PlaceHit } from '../../places/find.ts';
import { CAPITAL } from '../../places/hierarchy.ts';
import { linkPlaces } from '../../places/link.ts';
import { speaksOfCity } from '../../places/of-city.ts';
import { findQuantities } from '../../rules/extract/quantities.ts';
import { AND, FOR } from '../../text/affixes.ts';
import { mapped, NONE } from '../../text/arrays.ts';
import type { Hit } from '../../text/matcher.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { type Setting, settingOf, topicsOf } from '../events/domains.ts';
import type { PhraseFrameHit } from '../events/events.ts';
import { withoutOffices } from '../events/office-topics.ts';
import type { NameLink, PlaceLink, QuantitySpan, TimeSpan } from '../found.ts';
import type { ExtractKit, ModalWord } from '../kit.ts';
import type { ModalHit } from '../moods/scopes.ts';
import type { Staged } from '../staged.ts';
import type { Unit } from '../words/tags.ts';
import { longest, unitsOf } from '../words/units.ts';
import type { CueHit } from '../words/view.ts';
import { withoutNumberBrackets } from './bracketed.ts';
import { continueTimes } from './continued-times.ts';
import { asGovernments } from './governments.ts';
import { hedgesOf } from './hedges.ts';
import { withoutStreet } from './memorials.ts';
import { isOfModel, modelsOf } from './models.ts';
import { isNoPlace } from './no-place.ts';
import { timesOf } from './sentence-times.ts';
import { withoutPlace } from './source-places.ts';

/** What the lexicons and grammars find in one sentence. */
export type SentenceFinds = {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  names: readonly NameLink[];
  places: readonly PlaceLink[];
  readonly times: readonly TimeSpan[];
  readonly quantities: readonly QuantitySpan[];
  readonly cueHits: readonly CueHit[];
  readonly frameHits: readonly PhraseFrameHit[];
  readonly modals: readonly ModalHit[];
  /** Domains of every token that is a topic word. */
  readonly domains: readonly (readonly string[])[];
};

/** A form that the article itself states for an entity: a raw span. */
export type StatedSpan = {
  readonly entity_id: string;
  readonly start: number;
  readonly end: number;
  readonly owner: NameLink;
};

export type ArticleFinds = {
  readonly sentences: readonly SentenceFinds[];
  readonly setting: Setting;
  readonly stated: readonly StatedSpan[];
};

/** Finds names, places, times, quantities and phrases in every sentence and links them over the article. */
export function* findInArticle(
  raw: string,
  article: Article,
  sentences: readonly Sentence[],
  kit: ExtractKit,
): Staged<ArticleFinds> {
  const tokenized = sentences.map((sentence) =>
    withoutNumberBrackets(tokenize(raw, sentence.start, sentence.end, kit.vocabulary), kit.facts.factsOf),
  );
  yield;
  const placeHits = tokenized.map((tokens) => findPlaces(tokens, kit.places));
  yield;
  const models = mapped(tokenized, (tokens) => modelsOf(tokens, kit.facts));
  const nameHits = tokenized.map((tokens, k) =>
    findNames(tokens, kit.entities, { places: placeHits[k] }).filter((hit) => !isOfModel(hit, models[k])),
  );
  yield;
  const linked = linkNames(
    tokenized.map((tokens, k) => ({ tokens, hits: nameHits[k] })),
    kit.entities,
    placeHits.flat().flatMap(countryOfPlace),
  );
  const placeLinks = linkAllPlaces(
    placeHits,
    { tokenized, headline: headlineOf(article, sentences) },
    kit,
  ).map((links, k) =>
    asGovernments(
      links.filter((place) => !isNoPlace(place, linked.sentences[k], tokenized[k], kit)),
      tokenized[k],
      kit,
    ),
  );
  yield;
  const timeSpans = continueTimes(
    tokenized.map((tokens, k) => ({
      tokens,
      times: timesOf(tokens, article.published_date, kit).filter(
        (time) => !isInName(time, linked.sentences[k], tokens),
      ),
    })),
    kit.facts,
  );
  yield;
  const quantities = tokenized.map((tokens, k) =>
    quantitiesIn(tokens, timeSpans[k], kit).filter(
      (quantity) => !isInName(quantity, linked.sentences[k], tokens) && !isOfModel(quantity, models[k]),
    ),
  );
  yield;
  const phrases = mapped(tokenized, (tokens) => kit.phrases(tokens));
  yield;
  const domains = tokenized.map((tokens, k) => withoutOffices(topicsOf(tokens, kit), linked.sentences[k]));
  yield;
  const found = sentences.map((sentence, k): SentenceFinds => {
    const tokens = tokenized[k];
    const names = mapped(linked.sentences[k], (name) =>
      nameLink(tokens, withoutStreet(withoutPlace(name, placeLinks[k], tokens, kit), tokens, kit)),
    );
    return {
      sentence,
      tokens,
      names,
      places: placeLinks[k],
      times: timeSpans[k],
      quantities: quantities[k],
      units: unitsOf(
        names,
        placeLinks[k],
        timeSpans[k],
        phrases[k].functions,
        tokens,
        models[k].concat(hedgesOf(tokens, quantities[k], kit.facts)),
      ),
      cueHits: mapped(phrases[k].cues, (hit) => ({
        first: hit.first,
        last: hit.last,
        proclitic: hit.proclitic,
        cue: hit.value,
      })),
      frameHits: mapped(longest(phrases[k].frames), (hit) => ({
        first: hit.first,
        last: hit.last,
        frame: hit.value,
      })),
      modals: modalsIn(phrases[k].modals, tokenized[k], quantities[k]),
      domains: domains[k],
    };
  });
  const setting = settingOf(domains);
  const stated = linked.aliases.flatMap((alias): StatedSpan[] => {
    const tokens = tokenized[alias.sentence];
    if (alias.entity_id === null) return [];
    return [
      {
        entity_id: alias.entity_id,
        start: startOf(tokens, alias.first, alias.proclitic),
        end: tokens[alias.last].end,
        owner: found[alias.sentence].names[alias.name],
      },
    ];
  });
  return { sentences: found, setting, stated };
}

/** The country that all readings of a place lie in. */
function countryOfPlace({ form }: PlaceHit): string[] {
  const countries = new Set(form?.senses.map(({ place }) => place.country));
  return countries.size === 1 ? [...countries].flatMap((country) => country ?? []) : [];
}

/** حركة 23 مارس: what a group is called after tells neither when nor how many. */
const isInName = (
  span: { readonly first: number; readonly last: number; readonly rule?: string },
  names: readonly LinkedName[],
  tokens: readonly Token[],
): boolean =>
  names.some(
    ({ first, last }) =>
      span.last <= last &&
      (tokens[span.first].word.kind === 'number' ? first < span.first : isDual(span) && first <= span.first),
  );
/** طالبان: a name is not two of anything. */
const isDual = ({ rule }: { readonly rule?: string }): boolean => rule === 'quantity/dual';

function nameLink(tokens: readonly Token[], name: LinkedName): NameLink {
  const { first, last, kind, entity_id, sector, country, link_basis, rule, count } = name;
  return {
    first,
    last,
    kind,
    entity_id,
    sector,
    country,
    link_basis,
    rule,
    count,
    start: startOf(tokens, first, name.proclitic),
    end: tokens[last].end,
  };
}

function quantitiesIn(tokens: readonly Token[], times: readonly TimeSpan[], kit: ExtractKit): QuantitySpan[] {
  return mapped(findQuantities(tokens, times, kit.units), (hit) => ({
    first: hit.first,
    last: hit.last,
    start: startOf(tokens, hit.first, joinsWith(tokens[hit.first], kit) ? AND : ''),
    end: tokens[hit.last].end,
    low: hit.low,
    high: hit.high,
    unit: hit.unit,
    qualifier: hit.qualifier,
    currency: hit.currency,
    rule: hit.rule,
  }));
}

/** وثلاثة | وشقيقه, not واحد or والدهما: the conjunction glued to the first word of a count is no part of it. */
function joinsWith(token: Token, { units, facts }: ExtractKit): boolean {
  const { word } = token;
  if (word.kind !== 'word' || !word.folded.startsWith(AND)) return false;
  if (facts.factsOf(token).sets.has('the_one')) return false;
  return (units.noun(word)?.conjunction ?? AND) === AND;
}

/** Modal words; those of a hedge ("ما لا يقل عن 93 شخصا") say how many, not whether. */
function modalsIn(
  modals: readonly Hit<ModalWord>[],
  tokens: readonly Token[],
  quantities: readonly QuantitySpan[],
): ModalHit[] {
  const isGlued = ({ last, value }: Hit<ModalWord>): boolean =>
    value.glued === '' || tokens[last + 1]?.word.folded.startsWith(value.glued) === true;
  return longest(modals.filter(isGlued))
    .filter((hit) => !quantities.some(({ first, last }) => first <= hit.first && hit.last <= last))
    .map((hit) => ({ first: hit.first, last: hit.last, cls: hit.value.cls }));
}

function linkAllPlaces(
  hits: readonly PlaceHit[][],
  { tokenized, headline }: { tokenized: readonly (readonly Token[])[]; headline: number },
  kit: ExtractKit,
): PlaceLink[][] {
  const owner = new Map<PlaceHit, number>();
  hits.forEach((list, k) => {
    for (const hit of list) owner.set(hit, k);
  });
  const links: PlaceLink[][] = hits.map(() => []);
  for (const link of linkPlaces(hits.flat(), kit.places, {
    country: null,
    headline: new Set(hits[headline]),
    isOfCity: () => tokenized.some((tokens, k) => speaksOfCity(tokens, hits[k], kit.places)),
  })) {
    const k = owner.get(link.hit);
    if (k === undefined) continue;
    const tokens = tokenized[k];
    const place = kit.places.byId.get(link.place_id ?? '');
    // سيطر على دونيتسك, then المدينة: what may be a city or its province may be called a city.
    const open = link.rule === OPEN ? kit.places.byId.get(link.candidates[0]) : undefined;
    links[k].push({
      first: link.hit.first,
      last: link.hit.last,
      place_id: link.place_id,
      kind: (place ?? open)?.kind ?? null,
      isCapital: place?.rank === CAPITAL,
      precision: link.precision,
      candidates: link.link_basis === 'ambiguous' ? link.candidates : NONE,
      link_basis: link.link_basis,
      rule: link.rule,
      start: startOf(tokens, link.hit.first, link.hit.proclitic),
      end: tokens[link.hit.last].end,
    });
  }
  return links;
}

/** The rule of a name that is open between a city and its province. */
const OPEN = 'place/city-or-province';

/** Index of the sentence that is the headline, or -1. */
const headlineOf = (article: Article, sentences: readonly Sentence[]): number =>
  sentences.findIndex(({ start }) => start === article.headline_start);

/** Start of a span without its proclitics; للمدينة keeps its letters, since the article has merged with the preposition. */
function startOf(tokens: readonly Token[], first: number, proclitic: string): number {
  const token = tokens[first];
  const isMerged =
    proclitic.endsWith(FOR) &&
    token.word.folded.startsWith(`${proclitic}${FOR}`) &&
    token.word.folded.charAt(proclitic.length) === FOR;
  const length = isMerged ? proclitic.length - 1 : proclitic.length;
  return Math.min(token.start + length, token.end - 1);
}
