import type { GivenHistories } from "@handrail/evaluator";
import type { RecordProblem } from "../records/record.ts";
import type { LoadedHistory } from "./load.ts";

/** Elements of a history of which no record was met. */
export interface Unmatched {
  readonly elements: number;
  readonly keys: readonly string[];
}

/** Histories from files, ready to be joined to records by their keys. */
export class JoinedHistories {
  readonly all: readonly LoadedHistory[];
  readonly #met = new Set<string>();

  constructor(all: readonly LoadedHistory[]) {
    this.all = all;
  }

  /**
   * What stands beside a record: since the file was given, a key that it does not have has no elements. Without a key nobody
   * knows which are meant, and only what is the same for every record is there.
   */
  of(recordKey: string | null): GivenHistories {
    const key = recordKey?.trim() ?? "";
    const shown = key === "" ? this.all.filter((one) => one.key === null) : this.all;
    this.#met.add(key);
    return Object.fromEntries(
      shown.map(({ plural, cells, key: column, elements, shared }) => [
        plural,
        { cells, elements: column === null ? shared : elements.of(key) },
      ]),
    );
  }

  /** Every key of every history that has keys, in the order of the files. */
  keys(): Iterable<string> {
    const keys = new Set<string>();
    for (const { key, elements } of this.all) {
      if (key !== null) for (const one of elements.keys()) keys.add(one);
    }
    return keys;
  }

  unmatched({ key, elements }: LoadedHistory): Unmatched {
    if (key === null) return { elements: 0, keys: [] };
    const keys = [...elements.keys()].filter((one) => !this.#met.has(one));
    return { elements: keys.reduce((sum, one) => sum + elements.countOf(one), 0), keys };
  }

  /** Problems of a record, those of an element with its place in its own file. */
  located(problems: readonly RecordProblem[], recordKey: string | null): readonly RecordProblem[] {
    return problems.map((one) => this.#located(one, recordKey?.trim() ?? ""));
  }

  #located(problem: RecordProblem, key: string): RecordProblem {
    const [whole = "", name, index] = /^([^[\]]+)\[(\d+)\]\.?/.exec(problem.message) ?? [];
    const history = this.all.find(({ plural }) => plural === name);
    if (history === undefined) return problem;
    const owner = history.key === null ? "" : key;
    const line = history.elements.lineOf(owner, Number(index));
    if (line === undefined) return problem;
    const rest = problem.message.slice(whole.length);
    return { ...problem, message: `${history.file}:${line}: ${rest}` };
  }
}
