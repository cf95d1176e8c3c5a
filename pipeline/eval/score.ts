import { daysIn } from '../text/calendar.ts';
import { scoreClusters } from './clusters.ts';
import type { Scored, ScoredArticle, ScoredEvent } from './gold.ts';
import { SLOTS } from './gold.ts';
import { pairGreedily, reduceSpelling, sharedCount, spanOverlap, wordOverlap } from './overlap.ts';
import type { Tally } from './tally.ts';

/** A gold claim or event that was missed, or one in the output that gold lacks. */
export type Disagreement = {
  readonly what: 'claim missed' | 'claim extra' | 'event missed' | 'event extra';
  readonly line: number;
  readonly text: string;
};

/** Adds what one file contributes to every task and returns its claim and event errors. */
export function scoreFile(gold: Scored, output: Scored, tally: Tally): Disagreement[] {
  scoreBlocks(gold, output, tally);
  scoreArticles(gold, output, tally);
  return [...scoreClaims(gold, output, tally), ...scoreEvents(gold, output, tally)];
}

/** Roles whose lines extraction reads, as the annotation guide has them. */
const KEPT = new Set(['headline', 'subhead', 'dateline', 'byline', 'section', 'body', 'caption']);

function scoreBlocks(gold: Scored, output: Scored, { add }: Tally): void {
  const lines = [...gold.blocks.keys()];
  const known = lines.filter((line) => output.blocks.has(line));
  const goldKept = (line: number) => KEPT.has(gold.blocks.get(line) ?? '');
  const outputKept = (line: number) => KEPT.has(output.blocks.get(line) ?? '');
  const count = (of: readonly number[], test: (line: number) => boolean) => of.filter(test).length;
  const right = count(lines, (line) => output.blocks.get(line) === gold.blocks.get(line));
  add('blocks: role accuracy', right, lines.length, lines.length);
  add(
    'blocks: dropped lines',
    count(known, (line) => !goldKept(line) && !outputKept(line)),
    count(known, (line) => !outputKept(line)),
    count(lines, (line) => !goldKept(line)),
  );
  add(
    'blocks: kept lines',
    count(known, (line) => goldKept(line) && outputKept(line)),
    count(known, outputKept),
    count(lines, goldKept),
  );
}

function scoreArticles(gold: Scored, output: Scored, { add, check }: Tally): void {
  const found = [...gold.articles.keys()].filter((line) => output.articles.has(line));
  add('articles: boundaries', found.length, output.articles.size, gold.articles.size);
  for (const [line, article] of gold.articles) {
    const other = output.articles.get(line);
    const same = (field: keyof ScoredArticle) =>
      other !== undefined &&
      reduceSpelling(other[field] ?? '').trim() === reduceSpelling(article[field] ?? '').trim();
    check('articles: headline', same('headline'));
    check('articles: published', same('published'));
    check('articles: outlet', same('outlet'));
  }
}

function scoreClaims(gold: Scored, output: Scored, { add, check }: Tally): Disagreement[] {
  const pairs = pairGreedily(gold.claims, output.claims, {
    score: (g, p) => (g.line === p.line ? spanOverlap(g.span, p.span) : 0),
    least: 0.5,
  });
  add('claims', pairs.length, output.claims.length, gold.claims.length);
  for (const [g, p] of pairs) {
    const agree = (hop: number) => wordOverlap(g.chain[hop] ?? '', p.chain[hop] ?? '') >= 0.5;
    check('claims: act', g.act === p.act);
    check('claims: speaker (hop 0)', p.chain.length > 0 && agree(0));
    check('claims: chain exact', g.chain.length === p.chain.length && g.chain.every((_, hop) => agree(hop)));
  }
  const paired = new Set<unknown>(pairs.flat());
  const name = (c: (typeof gold.claims)[number]) =>
    `${c.act} [${c.chain.join(' < ')}] ${c.span?.join('-') ?? ''}`;
  return [
    ...gold.claims.filter((c) => !paired.has(c)).map((c) => error('claim missed', c.line, name(c))),
    ...output.claims.filter((c) => !paired.has(c)).map((c) => error('claim extra', c.line, name(c))),
  ];
}

function scoreEvents(gold: Scored, output: Scored, tally: Tally): Disagreement[] {
  const overlap = (g: ScoredEvent, p: ScoredEvent) => (g.line === p.line ? spanOverlap(g.span, p.span) : 0);
  const pair = (fits: (g: ScoredEvent, p: ScoredEvent) => boolean) =>
    pairGreedily(gold.events, output.events, {
      score: (g, p) => (g.line === p.line && fits(g, p) ? 1 + spanOverlap(g.span, p.span) : 0),
      least: 0.5,
    });
  const pairs = pair((g, p) => g.kind === p.kind && overlap(g, p) > 0);
  const byTrigger = pair((g, p) => overlap(g, p) > 0);
  const nearby = pair((g, p) => g.kind === p.kind && Math.abs(g.span[0] - p.span[0]) < 200);
  const add = (task: string, count: number) =>
    tally.add(task, count, output.events.length, gold.events.length);
  add('events: kind + trigger', pairs.length);
  add('events: trigger only', byTrigger.length);
  add('events: kind near (200 chars)', nearby.length);
  scoreSlots(pairs, tally);
  scoreClusters(gold, output, pairs, tally);
  const paired = new Set<unknown>(pairs.flat());
  return [
    ...gold.events.filter((e) => !paired.has(e)).map((e) => error('event missed', e.line, name(e))),
    ...output.events.filter((e) => !paired.has(e)).map((e) => error('event extra', e.line, name(e))),
  ];
}

const name = (event: ScoredEvent): string => `${event.kind} ${event.span.join('-')}`;
const error = (what: Disagreement['what'], line: number, text: string): Disagreement => ({
  what,
  line,
  text,
});

function scoreSlots(pairs: readonly (readonly [ScoredEvent, ScoredEvent])[], { add, check }: Tally): void {
  let allRight = 0;
  for (const [g, p] of pairs) {
    check('events: polarity', g.polarity === p.polarity);
    check('events: modality', g.modality === p.modality);
    let right = g.polarity === p.polarity && g.modality === p.modality;
    for (const slot of SLOTS) {
      const [want, got] = [g.slots[slot], p.slots[slot]];
      const found = pairGreedily(want, got, { score: wordOverlap, least: 0.5 }).length;
      add(`slot: ${slot}`, found, got.length, want.length);
      add('slots: all', found, got.length, want.length);
      right &&= found === want.length && found === got.length;
    }
    const [goldDays, days] = [dayRange(g.date), dayRange(p.date)];
    check('events: date (given or not)', goldDays === days);
    if (goldDays !== null || days !== null)
      add('date: value', Number(goldDays === days), Number(days !== null), Number(goldDays !== null));
    add(
      'quantities (low)',
      sharedCount(g.quantities, p.quantities),
      p.quantities.length,
      g.quantities.length,
    );
    check('events: attributed or narrated', g.isAttributed === p.isAttributed);
    allRight += Number(right && goldDays === days);
  }
  add('events: all slots right', allRight, pairs.length, pairs.length);
}

/** A date of gold ("2024", "2017-04", a day, or a range of these) as first and last day. */
function dayRange(date: string | null): string | null {
  if (date === null || date === '') return null;
  const [first, last = first] = date.split('/');
  return `${bound(first, '-01-01', () => '01')}/${bound(last, '-12-31', lastDay)}`;
}

function bound(date: string, ofYear: string, dayOf: (month: string) => string): string {
  return date.length === 4 ? date + ofYear : date.length === 7 ? `${date}-${dayOf(date)}` : date;
}

/** "2016-11" ends on the 30th. */
const lastDay = (month: string): string => String(daysIn(Number(month.slice(0, 4)), Number(month.slice(5))));
