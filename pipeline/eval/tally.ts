/** Counts of one task; `right_gold` differs from `right` only where precision and recall count other things (B³). */
export type Counts = { right: number; right_gold: number; output: number; gold: number };

export type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly output: number;
  readonly gold: number;
};

/** Running counts by task, in order of first use. */
export type Tally = {
  readonly add: (task: string, right: number, output: number, gold: number, rightGold?: number) => void;
  /** One yes-or-no decision: an accuracy. */
  readonly check: (task: string, isRight: boolean) => void;
  readonly scores: () => Record<string, Score>;
};

/** An empty tally. */
export function createTally(): Tally {
  const tasks = new Map<string, Counts>();
  const add: Tally['add'] = (task, right, output, gold, rightGold = right) => {
    const counts = tasks.get(task) ?? { right: 0, right_gold: 0, output: 0, gold: 0 };
    counts.right += right;
    counts.right_gold += rightGold;
    counts.output += output;
    counts.gold += gold;
    tasks.set(task, counts);
  };
  return {
    add,
    check: (task, isRight) => add(task, Number(isRight), 1, 1),
    scores: () => Object.fromEntries([...tasks].map(([task, counts]) => [task, scoreOf(counts)])),
  };
}

function scoreOf(counts: Counts): Score {
  const precision = counts.output > 0 ? counts.right / counts.output : 0;
  const recall = counts.gold > 0 ? counts.right_gold / counts.gold : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  const { right, output, gold } = counts;
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
    right: round(right),
    output,
    gold,
  };
}

/** Four digits; a tie goes to the even digit, as in the independent scorer. */
function round(value: number): number {
  const scaled = value * 10_000;
  const floor = Math.floor(scaled);
  const isTie = scaled - floor === 0.5;
  return (isTie ? floor + (floor % 2) : Math.round(scaled)) / 10_000;
}
