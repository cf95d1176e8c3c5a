import pc from 'picocolors';
import type { Row } from '../../schemas/index.ts';
import type { Explanation, Mark } from './explanation.ts';

type Paint = Pick<ReturnType<typeof pc.createColors>, 'bold' | 'dim' | 'cyan' | 'green' | 'yellow' | 'red'>;

/** An explanation as lines for a reader; coloured only when asked to. */
export function formatExplanation(
  explanation: Explanation,
  options: { readonly color?: boolean } = {},
): string {
  return linesOf(explanation, pc.createColors(options.color === true))
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(explanation: Explanation, paint: Paint): string[] {
  const head = paint.bold(`${explanation.kind} ${explanation.id}`);
  const own =
    explanation.kind === 'event' ? eventLines(explanation, paint) : [...rowLines(explanation, paint)];
  const mentions = explanation.mentions.flatMap((mention) =>
    linesOf(mention, paint).map((line) => `  ${line}`),
  );
  return [head, ...own.map((line) => `  ${line}`), ...mentions];
}

/** Columns of an event worth a line, where they have a value. */
const EVENT_FACTS = ['kind', 'date_start', 'date_end', 'place_id', 'first_reported', 'last_reported'];

function eventLines({ row, story, mentions }: Explanation, paint: Paint): string[] {
  const status = field('status', `${row.status}: ${story?.why ?? ''}`, paint);
  const sources = (story?.sources ?? []).map((source) => {
    const copies = Number(source.mention_count) > 1 ? `, ${source.mention_count} mentions` : '';
    return field('origin', `${source.origin} (${source.basis}, ${source.stance}${copies})`, paint);
  });
  const numbers = (story?.quantities ?? []).map((row) =>
    field('number', `${row.unit} ${row.low === row.high ? row.low : `${row.low} to ${row.high}`}`, paint),
  );
  return [
    ...facts(row, EVENT_FACTS, paint),
    status,
    ...sources,
    ...numbers,
    field('mentions', `${mentions.length}, in order of report`, paint),
  ];
}

/** Columns of a claim or event mention worth a line. */
const ROW_FACTS = [
  'act',
  'channel',
  'kind',
  'polarity',
  'modality',
  'date_start',
  'date_end',
  'date_basis',
  'place_id',
];

function* rowLines(explanation: Explanation, paint: Paint): Generator<string> {
  const { row, article, line } = explanation;
  yield field('rule', String(row.rule), paint);
  if (line) yield field(line.lexicon === 'frames.csv' ? 'frame' : 'cue', lexiconLine(explanation), paint);
  yield* facts(row, ROW_FACTS, paint);
  yield field('where', explanation.document, paint);
  const about = [article?.published_date, article?.outlet, article?.headline].filter((part) => part);
  if (about.length > 0) yield field('article', about.join(' | '), paint);
  if (explanation.sentence)
    yield field('sentence', marked(explanation.sentence, explanation.marks, paint), paint);
  yield* chainLines(explanation.chain, row, paint);
  for (const { role, filler, why } of explanation.slots) {
    const target = filler && (filler.place_id ?? filler.entity_id);
    const what = filler ? `${filler.quote}${target ? ` = ${target}` : ''}` : paint.dim('empty');
    yield field(role, `${what}; ${paint.dim(why)}`, paint);
  }
  for (const link of explanation.links)
    yield field(
      'link',
      `${link.from_id} ${paint.red(String(link.relation))} ${link.to_id} (${link.field ? `${link.field}, ` : ''}${link.basis})`,
      paint,
    );
}

/** Slots, needs and flags of a frame or act and content of a cue, with the gloss; the Arabic words last. */
function lexiconLine({ line }: Explanation): string {
  if (!line) return '';
  const { cells } = line;
  const parts = ['slots', 'needs', 'flags', 'act', 'content'].flatMap((column) =>
    cells[column] ? [`${column}: ${cells[column]}`] : [],
  );
  const form = line.form === '' ? '' : `, form ${line.form}`;
  return `${line.type} "${line.gloss}"${form}; ${[...parts, cells.words].join('; ')}`;
}

function* chainLines(chain: readonly Row[], row: Row, paint: Paint): Generator<string> {
  if (chain.length === 0)
    yield field(
      'chain',
      row.claim_id === null ? 'none: the article itself tells it' : 'none: no source is named',
      paint,
    );
  for (const hop of chain) {
    const notes = [
      hop.kind,
      hop.entity_id,
      hop.count === null ? null : `count ${hop.count}`,
      hop.is_implicit ? 'implicit' : null,
    ];
    yield field(
      `source ${hop.hop}`,
      `${paint.green(String(hop.quote))} (${notes.filter((note) => note).join(', ')})`,
      paint,
    );
  }
}

/** The longest name of a line. */
const WIDTH = 'destination'.length;

const field = (name: string, value: string, paint: Paint): string =>
  `${paint.cyan(name.padEnd(WIDTH))} ${value}`;

const facts = (row: Row, names: readonly string[], paint: Paint): string[] =>
  names
    .filter((name) => row[name] !== undefined && row[name] !== null)
    .map((name) =>
      field(
        name,
        name === 'polarity' && row[name] === 'negative' ? paint.red('negative') : String(row[name]),
        paint,
      ),
    );

/** `[text]label` for each span that lies inside the sentence; spans that cross are left unmarked at that end. */
function marked(sentence: Row, marks: readonly Mark[], paint: Paint): string {
  const text = String(sentence.quote);
  const from = Number(sentence.start);
  const inside = marks.filter(
    ({ start, end }) => start >= from && end <= Number(sentence.end) && end > start,
  );
  const edges = inside.flatMap(({ start, end, label }) => [
    { at: start - from, isEnd: false, size: end - start, print: paint.yellow('[') },
    { at: end - from, isEnd: true, size: end - start, print: paint.yellow(`]${label}`) },
  ]);
  // At one offset: ends before beginnings; the inner span ends first and begins last.
  edges.sort(
    (a, b) =>
      a.at - b.at || Number(b.isEnd) - Number(a.isEnd) || (a.isEnd ? a.size - b.size : b.size - a.size),
  );
  let printed = '';
  let last = 0;
  for (const { at, print } of edges) {
    printed += text.slice(last, at) + print;
    last = at;
  }
  return (printed + text.slice(last)).trim();
}
