import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PeerCase, Verdict } from './eval-peers/case.ts';
import { EXCEPTIONS } from './eval-peers/exceptions.ts';
import { judgeDuckling } from './eval-peers/judge-duckling.ts';
import { judgeRecognizers } from './eval-peers/judge-recognizers.ts';

/** A group of cases with the share of right answers it must reach; null where none is asked. */
type Group = {
  readonly name: string;
  readonly floor: number | null;
  readonly has: (peer: PeerCase) => boolean;
};

type Score = {
  right: number;
  total: number;
  readonly excepted: Map<string, number>;
  readonly wrong: string[];
};

const GROUPS: readonly Group[] = [
  { name: 'duckling numeral', floor: 0.97, has: (peer) => peer.dimension === 'numeral' },
  { name: 'duckling ordinal', floor: 0.95, has: (peer) => peer.dimension === 'ordinal' },
  { name: 'duckling duration', floor: 0.92, has: (peer) => peer.dimension === 'duration' },
  { name: 'duckling time', floor: 0.9, has: (peer) => peer.dimension === 'time' },
  { name: 'recognizers number', floor: 0.92, has: (peer) => peer.file === 'Number/NumberModel' },
  { name: 'recognizers percent', floor: null, has: (peer) => peer.file === 'Number/PercentModel' },
  {
    name: 'recognizers ordinal',
    floor: null,
    has: (peer) => peer.file?.startsWith('Number/Ordinal') === true,
  },
  { name: 'recognizers number range', floor: null, has: (peer) => peer.file === 'Number/NumberRangeModel' },
  {
    name: 'recognizers dates and periods',
    floor: 0.85,
    has: (peer) => /\/Date(Period)?(Extractor|Parser)$/.test(peer.file ?? ''),
  },
  {
    name: 'recognizers duration',
    floor: null,
    has: (peer) => peer.file?.startsWith('DateTime/Duration') === true,
  },
];

/** Scores the number and time finders on the peers' suites: `npm run eval:peers -- --cases DIR [--wrong]`. */
function main(): void {
  const { values } = parseArgs({
    options: { cases: { type: 'string' }, wrong: { type: 'boolean' }, only: { type: 'string' } },
  });
  if (values.cases === undefined) {
    console.error('[isnad] no cases given, pass --cases DIR with duckling_ar.jsonl and recognizers_ar.jsonl');
    process.exitCode = 2;
    return;
  }
  const cases = ['duckling_ar.jsonl', 'recognizers_ar.jsonl'].flatMap((name) =>
    readCases(join(values.cases!, name)),
  );
  for (const group of GROUPS) {
    if (values.only !== undefined && !group.name.includes(values.only)) continue;
    print(
      group,
      scoreOf(cases.filter((peer) => group.has(peer) && peer.not_supported_by_reference !== true)),
      values.wrong === true,
    );
  }
  printExceptions();
}

const readCases = (path: string): PeerCase[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PeerCase);

function scoreOf(cases: readonly PeerCase[]): Score {
  const score: Score = { right: 0, total: 0, excepted: new Map(), wrong: [] };
  for (const peer of cases) {
    const verdict: Verdict = peer.suite === 'duckling' ? judgeDuckling(peer) : judgeRecognizers(peer);
    const exception = verdict.isRight
      ? undefined
      : EXCEPTIONS.find((one) => one.applies(peer, verdict.wanted, verdict.actual));
    if (exception !== undefined)
      score.excepted.set(exception.id, (score.excepted.get(exception.id) ?? 0) + 1);
    else {
      score.total++;
      if (verdict.isRight) score.right++;
      else
        score.wrong.push(
          `${peer.file ?? peer.dimension}: ${peer.input} [${peer.reference_time?.slice(0, 10) ?? ''}]\n      wanted ${verdict.wanted}\n      actual ${verdict.actual}`,
        );
    }
  }
  return score;
}

function print(group: Group, score: Score, showsWrong: boolean): void {
  const excepted = [...score.excepted.values()].reduce((sum, n) => sum + n, 0);
  const share = score.total === 0 ? 0 : score.right / score.total;
  const raw = score.right / Math.max(1, score.total + excepted);
  const mark =
    group.floor === null
      ? ''
      : share >= group.floor
        ? `  floor ${group.floor} ok`
        : `  floor ${group.floor} MISSED`;
  console.log(
    `${group.name.padEnd(31)} ${share.toFixed(3)}  ${score.right}/${score.total}  raw ${raw.toFixed(3)} (${excepted} excepted)${mark}`,
  );
  if (group.floor !== null && share < group.floor && score.total > 0) process.exitCode = 1;
  if (showsWrong) for (const line of score.wrong) console.log(`    ${line}`);
}

function printExceptions(): void {
  console.log('\nexceptions (wrong for news, or another question; not counted):');
  for (const { id, reason } of EXCEPTIONS) console.log(`  ${id}: ${reason}`);
}

main();
