import type { Argument, Article, Claim, ClaimSource, Quantity, Sentence } from '../../schemas/index.ts';
import { groupBy } from '../group.ts';
import type { ExtractedDocument, UnlinkedEventMention } from '../records.ts';
import { fold } from '../text/fold.ts';
import { ALONE, type Apart, readApart } from './apart.ts';
import { toDayNumber } from './days.ts';
import { ATTACKS, familyOf } from './kinds.ts';
import { type Party, type PartyWords, toParty } from './parties.ts';
import { settleSites } from './sites.ts';
import { wayOf } from './ways.ts';

/** First and last possible day. */
export type Days = { readonly first: number; readonly last: number };

/** What a mention counts: bounds as the hedge allows them; `upper` is Infinity when open. */
export type Count = {
  readonly unit: Quantity['unit'];
  /** أسرى, جنود, سجناء of one exchange are the same heads, the dead and the wounded are not. */
  readonly of: Quantity['unit'] | 'people';
  readonly low: number | null;
  readonly high: number | null;
  readonly lower: number;
  readonly upper: number;
};

/** Who is behind a mention. */
export type Origin = {
  /** Names of one origin, any of which makes two origins one. */
  readonly keys: readonly string[];
  readonly name: string;
  readonly entity_id: string | null;
  readonly kind: ClaimSource['kind'] | 'outlet';
  readonly basis: 'speaker' | 'agency' | 'outlet';
};

/** An event mention with everything that coreference compares. */
export type MentionView = {
  readonly row: UnlinkedEventMention;
  readonly document_id: string;
  /** Article position and publication day. */
  readonly article: Article;
  readonly published: number | null;
  /** It stands in the headline of its article. */
  readonly isHeadline: boolean;
  /** The first below the headline of its kind that happened, or of those that did not: what a headline tells. */
  readonly isLead: boolean;
  /** The attack told last before it in its article. */
  readonly lastAttack: string | null;
  /** It is told by what was fired: أطلق النار, whose article says nothing. */
  readonly isShot: boolean;
  readonly days: Days | null;
  readonly actors: readonly Party[];
  readonly targets: readonly Party[];
  readonly places: readonly Party[];
  readonly origins: readonly Party[];
  readonly destinations: readonly Party[];
  readonly counts: readonly Count[];
  readonly claim: Claim | null;
  /** Words of the trigger, folded, without the article. */
  readonly trigger: readonly string[];
  /** How it was done, if the trigger tells. */
  readonly way: string | null;
  readonly apart: Apart;
  /** Hop 0 of the chain. */
  readonly speaker: Party | null;
  readonly origin: Origin;
};

/** The views of one document, in text order. */
export function viewMentions(document: ExtractedDocument, words: PartyWords): MentionView[] {
  if (document.event_mentions.length === 0) return [];
  const articles = new Map(document.articles.map((a) => [a.article_id, a]));
  const fillers = groupBy(document.arguments, (a) => a.event_mention_id);
  const quantities = new Map(document.quantities.map((q) => [q.quantity_id, q]));
  const claims = new Map(document.claims.map((c) => [c.claim_id, c]));
  const persons = new Set<string>();
  for (const m of document.mentions)
    if (m.kind === 'person' && m.entity_id === null) persons.add(m.mention_id);
  const chains = groupBy(document.claim_sources, (s) => s.claim_id);
  const eventful = new Set(document.event_mentions.map((m) => m.sentence_id));
  const sentences = new Map<string, Sentence>();
  for (const s of document.sentences) if (eventful.has(s.sentence_id)) sentences.set(s.sentence_id, s);
  const views: MentionView[] = [];
  /** Article → the place named last in it. */
  const latest = new Map<string, Party>();
  const led = new Set<string>();
  /** Article and family → the mention told last; article → the attack told last. */
  const before = new Map<string, string>();
  const attacks = new Map<string, string>();
  for (const row of document.event_mentions.toSorted((a, b) => a.start - b.start)) {
    const article = articles.get(row.article_id);
    if (article === undefined) continue;
    const own = fillers.get(row.event_mention_id) ?? [];
    const asOf = (a: Argument) =>
      a.place_id !== null ? 'place' : persons.has(a.mention_id ?? '') ? 'person' : null;
    const parties = (role: Argument['role']) =>
      own
        .filter((a) => a.role === role)
        .map((a) => toParty(a.place_id ?? a.entity_id, a.quote, words, asOf(a)));
    const placesOf = (role: Argument['role']) =>
      parties(role).map((p) => resolvePlace(p, latest.get(row.article_id)));
    const claim = row.claim_id === null ? null : (claims.get(row.claim_id) ?? null);
    const chain = (chains.get(row.claim_id ?? '') ?? []).toSorted((x, y) => x.hop - y.hop);
    const [places, origins, destinations] = [placesOf('place'), placesOf('origin'), placesOf('destination')];
    const named = [...places, ...origins, ...destinations].find((p) => p.names.length > 0);
    if (named !== undefined) latest.set(row.article_id, named);
    const sentence = sentences.get(row.sentence_id);
    const from = sentence?.start ?? row.start;
    const isHeadline = isWithin(row, article.headline_start, article.headline_end);
    const told = `${row.article_id} ${row.kind} ${row.polarity} ${row.modality === 'actual'}`;
    const isLead = !isHeadline && !led.has(told);
    if (isLead) led.add(told);
    const family = `${row.article_id} ${familyOf(row.kind)}`;
    const previous = before.get(family) ?? null;
    before.set(family, row.event_mention_id);
    const trigger = toParty(null, row.quote, words).words;
    views.push({
      row,
      document_id: document.document.document_id,
      article,
      published: toDayNumber(article.published_date),
      isHeadline,
      isLead,
      lastAttack: attacks.get(row.article_id) ?? null,
      isShot: trigger.some((word) => words.shots.has(word)),
      days: daysOf(row),
      actors: parties('actor'),
      ...settleSites(row.kind, { places, targets: parties('target') }),
      origins,
      destinations,
      counts: wholesOf(own.flatMap((a) => countOf(quantities.get(a.quantity_id ?? '')))),
      claim,
      trigger,
      way: wayOf(row, trigger, words.ways),
      apart:
        previous === null ? ALONE : readApart(sentence?.quote ?? '', row.start - from, row.end - from, words),
      speaker: chain.length > 0 ? toParty(chain[0].entity_id, chain[0].quote, words) : null,
      origin: originOf(chain, article),
    });
    if (ATTACKS.has(row.kind) && row.polarity === 'positive' && row.modality === 'actual')
      attacks.set(row.article_id, row.event_mention_id);
  }
  return views;
}

const isWithin = (row: UnlinkedEventMention, start: number | null, end: number | null): boolean =>
  start !== null && end !== null && start <= row.start && row.end <= end;

/** "The city" and "its quarters" are those of the place named last before. */
function resolvePlace(party: Party, latest: Party | undefined): Party {
  return party.isAnaphor && latest !== undefined ? { ...latest, quote: party.quote } : party;
}

function daysOf(row: UnlinkedEventMention): Days | null {
  const first = toDayNumber(row.date_start);
  if (first === null) return null;
  return { first, last: toDayNumber(row.date_end) ?? first };
}

/** Fifteen dead, among them six children: what one mention counts in a unit of victims is the greatest of its counts. */
const wholesOf = (counts: readonly Count[]): Count[] =>
  counts.filter(
    (count) =>
      !VICTIMS.has(count.unit) ||
      !counts.some((other) => other.unit === count.unit && (other.low ?? 0) > (count.low ?? 0)),
  );
const VICTIMS: ReadonlySet<Quantity['unit']> = new Set(['killed', 'injured', 'captured', 'displaced']);

/** Bounds of a quantity. A vague word covers one power of ten: tens 20 to below 200. */
function countOf(quantity: Quantity | undefined): Count[] {
  if (quantity === undefined || (quantity.low === null && quantity.high === null)) return [];
  const { unit, low, high, qualifier } = quantity;
  const base = low ?? 0;
  const upper =
    qualifier === 'vague'
      ? base * 10 - 1
      : qualifier === 'at_least' || qualifier === 'more_than'
        ? Number.POSITIVE_INFINITY
        : (high ?? base);
  const slack = qualifier === 'about' ? 0.2 : 0;
  const of = PEOPLE.has(unit) ? 'people' : unit;
  return [{ unit, of, low, high, lower: base * (1 - slack), upper: upper * (1 + slack) }];
}

const PEOPLE: ReadonlySet<Quantity['unit']> = new Set([
  'prisoners',
  'captured',
  'soldiers',
  'fighters',
  'civilians',
]);

/** The first named hop of the chain; unnamed sources count as the agency or outlet that heard them. */
function originOf(chain: readonly ClaimSource[], article: Article): Origin {
  const named = chain.find((hop) => hop.kind !== 'unnamed');
  if (named !== undefined)
    return {
      keys: [sourceKey(named.entity_id, named.quote)],
      name: named.quote,
      entity_id: named.entity_id,
      kind: named.kind,
      basis: named.hop === 0 ? 'speaker' : 'agency',
    };
  const outlet = article.outlet;
  const [first] = chain;
  return {
    keys: [outlet === null ? `article ${article.article_id}` : sourceKey(null, outlet)],
    name: first?.quote ?? outlet ?? article.article_id,
    entity_id: null,
    kind: first === undefined ? 'outlet' : first.kind,
    basis: first === undefined ? 'outlet' : 'speaker',
  };
}

const sourceKey = (id: string | null, name: string): string =>
  `source ${
    id ??
    fold(name)
      .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
      .trim()
  }`;
