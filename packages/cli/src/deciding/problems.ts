import { RecordError } from "@handrail/sdk";
import type { RecordPlace, RecordProblem } from "../records/record.ts";

/** A record that could not be decided. */
export interface BadRecordReport extends RecordPlace {
  readonly key: string | null;
  readonly problems: readonly RecordProblem[];
}

/** Counts bad records, and keeps the first of them to be shown. */
export class BadRecords {
  readonly #most: number;
  readonly #kept: BadRecordReport[] = [];
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get count(): number {
    return this.#count;
  }

  get kept(): readonly BadRecordReport[] {
    return this.#kept;
  }

  add(place: RecordPlace, key: string | null, problems: readonly RecordProblem[]): void {
    this.#count += 1;
    if (this.#kept.length < this.#most) {
      this.#kept.push({ number: place.number, line: place.line, key, problems });
    }
  }
}

/** What a thrown error says of a record; anything else than a record's own error is thrown on. */
export function problemsOf(error: unknown): readonly RecordProblem[] {
  if (error instanceof RecordError) return error.problems;
  throw error;
}
