import type { GivenHistories } from "@handrail/evaluator";

/** One record of a file: its facts as they stand there, or why it is none. */
export type FileRecord = GoodRecord | BadRecord;

export interface GoodRecord extends RecordPlace {
  readonly facts: Readonly<Record<string, unknown>>;
  /** What it is called by: the value of the key's column; null without one. */
  readonly key: string | null;
  /** Histories from other files that belong to it; without it, none was given. */
  readonly beside?: () => GivenHistories;
}

export interface BadRecord extends RecordPlace {
  readonly problem: RecordProblem;
}

export interface RecordPlace {
  /** The first is 1; a header does not count. */
  readonly number: number;
  /** The line of the file on which it begins, 1-based. */
  readonly line: number;
}

export interface RecordProblem {
  /** One sentence, what was found quoted as it stands in the file. */
  readonly message: string;
  readonly hint: string;
}

/** What is wanted of every record. */
export interface Selection {
  /** Whether a column holds something to decide by. Others are left out of a CSV file's records. */
  readonly wants: (column: string) => boolean;
  /** Which of these columns names a record; null for none. */
  readonly key: (columns: readonly string[]) => string | null;
}

/** A file of records, opened: what is known before the first record, and the records, read as they are asked for. */
export interface RecordFile {
  /** `keys`: there is no such file, but a record for each key of some histories. */
  readonly kind: "CSV" | "JSON" | "NDJSON" | "keys";
  /** The names in a CSV file's header, in its order; null where every record names its own. */
  readonly columns: readonly string[] | null;
  /** What separates the cells of a CSV file. */
  readonly delimiter: string | null;
  /** Records in the order of the file, some at a time. Throws `CannotRun` where the file cannot be read any further. */
  readonly batches: AsyncIterable<readonly FileRecord[]>;
}
