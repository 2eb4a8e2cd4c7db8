import type { UndeclaredUse } from "../expressions/elaboration.ts";
import type { Report } from "../findings/report.ts";
import type { LinkedRecommendation } from "../linked/action.ts";

/** What a look at a rule came to: what it recommends, and whatever there was to report and to note, in its order. */
export interface RuleLook {
  readonly then: readonly LinkedRecommendation[];
  readonly reports: readonly Reported[];
  readonly uses: readonly UndeclaredUse[];
}

/** By the rules' places among the statements of a file. */
export type RuleLooks = ReadonlyMap<number, RuleLook>;

type Reported = Parameters<Report>;

/** Keeps what is reported, and gives it out. */
export interface Recorder {
  readonly report: Report;
  /** What was reported since the last time. */
  take(): readonly Reported[];
}

const nothing: readonly never[] = [];

export function recorder(): Recorder {
  let reports: Reported[] = [];
  return {
    report: (...reported) => {
      reports.push(reported as unknown as Reported);
    },
    take() {
      if (reports.length === 0) return nothing;
      const taken = reports;
      reports = [];
      return taken;
    },
  };
}

/** What was noted in a list from a position on. */
export function since<One>(list: readonly One[], position: number): readonly One[] {
  return list.length === position ? nothing : list.slice(position);
}

/** Keeps the looks at the files of one entry until a check takes them, so that each rule is looked at once for both. */
export interface LookKeeper {
  keep(entry: string, file: string, round: string | number, looks: RuleLooks): void;
  /** Gives the looks at a file in a round, and forgets them. */
  take(entry: string, file: string, round: string | number): RuleLooks;
}

export function lookKeeper(): LookKeeper {
  let owner = "";
  const kept = new Map<string, { readonly round: string | number; readonly looks: RuleLooks }>();
  return {
    keep(entry, file, round, looks) {
      if (entry !== owner) kept.clear();
      owner = entry;
      kept.set(file, { round, looks });
    },
    take(entry, file, round) {
      const found = entry === owner ? kept.get(file) : undefined;
      kept.delete(file);
      return found?.round === round ? found.looks : new Map();
    },
  };
}
