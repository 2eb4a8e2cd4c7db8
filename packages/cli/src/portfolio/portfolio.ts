import type { Plan } from "@handrail/evaluator";
import { CannotRun } from "../failure.ts";
import type { RunFormat } from "../formats/run/format.ts";
import { type Arrangement, streamed } from "./arrangement.ts";
import { grouped } from "./grouped.ts";
import { type Measure, measureNamed } from "./measure.ts";
import { sorted } from "./sorted.ts";
import { type SortKey, sortKey } from "./sorting.ts";

/** The options that put the decisions of many records in order. */
export interface PortfolioOptions {
  readonly sort?: readonly string[];
  readonly top?: number;
  readonly group?: string;
  readonly summary?: boolean;
}

/** How a whole file of decisions is looked at. */
export interface Portfolio {
  readonly keys: readonly SortKey[];
  readonly group: Measure | null;
  /** What records are grouped and sorted by, in that order. */
  readonly measures: readonly Measure[];
  /** How many decisions are written, of each group where there are groups; infinity is all. */
  readonly top: number;
  /** Only the sums are of interest. */
  readonly isSummary: boolean;
  /** What has to be read of each record, by name. */
  readonly facts: readonly string[];
}

/** One decision alone, or many as they come. */
export const noPortfolio: Portfolio = {
  keys: [],
  group: null,
  measures: [],
  top: Number.POSITIVE_INFINITY,
  isSummary: false,
  facts: [],
};

/** @throws CannotRun where an option names nothing of the playbook, or makes no sense without another */
export function portfolio(
  { sort = [], top, group, summary = false }: PortfolioOptions,
  plan: Plan,
): Portfolio {
  if (summary && (top !== undefined || sort.length > 0)) {
    throw new CannotRun(
      `--summary shows no records, so ${sort.length > 0 ? "--sort" : "--top"} has nothing to do.`,
      "Leave one of them out.",
    );
  }
  if (top !== undefined && sort.length === 0) {
    throw new CannotRun(
      "--top says how many, but not by what.",
      'Add what they are sorted by, such as --sort "deal value"; --show says how many records a table shows.',
    );
  }
  const keys = sort.map((option) => sortKey(option, plan));
  const measure = group === undefined ? null : measureNamed(group, plan, "--group");
  const measures = [...(measure === null ? [] : [measure]), ...keys.map((key) => key.measure)];
  return {
    keys,
    group: measure,
    measures,
    top: summary ? 0 : (top ?? Number.POSITIVE_INFINITY),
    isSummary: summary,
    facts: measures.filter(({ isFact }) => isFact).map(({ name }) => name),
  };
}

/** @param shown how many decisions the format shows at most */
export function arrangementOf(
  { keys, group, top }: Portfolio,
  plan: Plan,
  format: RunFormat,
  shown: number,
): Arrangement {
  const most = Math.min(top, shown);
  if (group !== null) return grouped(format, { measure: group, keys, most, actions: plan.actions });
  return keys.length === 0 ? streamed(format) : sorted(format, keys, most);
}

/** `lead fit, highest first, then account, A to Z`; null where nothing is sorted. */
export function sortedBy({ keys }: Portfolio): string | null {
  if (keys.length === 0) return null;
  return keys.map(({ measure, words }) => `${measure.name}, ${words}`).join(", then ");
}
