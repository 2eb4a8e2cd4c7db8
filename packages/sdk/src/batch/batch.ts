import type { DataRecord, DecideOptions, Decision, Evaluator } from "@handrail/evaluator";
import { RecordError } from "@handrail/evaluator/all";

/** Records as they come: an array, a file that is being read, the rows of a query. */
export type Records = Iterable<DataRecord> | AsyncIterable<DataRecord>;

export interface BatchOptions extends Omit<DecideOptions, "key"> {
  /** What a record is called in its decision; without it, nothing. */
  readonly key?: (record: DataRecord, index: number) => string | null;
  /** An `AbortSignal`. Once it is aborted, no further record is read or decided: the next outcome is its reason, thrown. */
  readonly signal?: { throwIfAborted(): void };
}

/** What became of one record: its decision, or what is wrong with it. */
export type BatchOutcome =
  | { readonly index: number; readonly decision: Decision; readonly error: null }
  | { readonly index: number; readonly decision: null; readonly error: RecordError };

/**
 * Decides many records, one after the other, in their order. It reads a record only when its outcome is asked for, so memory does not grow
 * with their number. A record that cannot be decided stops no other; what the records come from, `key` and `signal` throw is thrown on. However it
 * ends, what the records come from is closed.
 *
 * @param decider a playbook or an evaluator
 * @param records each an object as `decide` takes it
 * @throws TypeError where `now` is no instant, `records` nothing to go through, `key` no function, or `signal` no signal
 *
 * @example
 * const { plan } = await loadPlaybook({ source: "fact stage is one of discovery, evaluation\nwhen stage = evaluation then offer expert chat" });
 * const records = [{ stage: "evaluation" }, { stage: "evalution" }];
 * const done = [];
 * for await (const { decision, error } of decideAll(loadPlan(plan), records, { now: "2026-11-23T09:00:00Z" })) {
 *   done.push(decision?.recommendations.length ?? error.problems[0].path);
 * }
 * done; // [1, "stage"]
 */
export async function* decideAll(
  decider: Pick<Evaluator, "decide">,
  records: Records,
  options: BatchOptions,
): AsyncGenerator<BatchOutcome, void, undefined> {
  const { key, signal, ...common } = options ?? {};
  checkRecords(records);
  checkOptions(key, signal);
  signal?.throwIfAborted();
  let index = 0;
  for await (const record of records) {
    // It may have been aborted while the record was waited for, or while its outcome was looked at.
    signal?.throwIfAborted();
    yield decideOne(decider, record, { ...common, key: key?.(record, index) ?? null }, index);
    signal?.throwIfAborted();
    index += 1;
  }
}

function checkRecords(records: unknown): void {
  const given = typeof records === "object" && records !== null ? records : {};
  if (Symbol.asyncIterator in given || Symbol.iterator in given) return;
  throw new TypeError(
    `The records must be an array, or anything that gives one after the other: found ${nameOf(records)}. Give one record as [record].`,
  );
}

function checkOptions(key: unknown, signal: unknown): void {
  if (key !== undefined && typeof key !== "function") {
    throw new TypeError(
      `\`key\` must be a function that names a record: found ${nameOf(key)}. Give it as (record) => String(record.id).`,
    );
  }
  const given = typeof signal === "object" && signal !== null ? signal : {};
  if (signal !== undefined && !("throwIfAborted" in given)) {
    throw new TypeError(
      `\`signal\` must be that of an AbortController: found ${nameOf(signal)}. Give its \`signal\`.`,
    );
  }
}

function nameOf(found: unknown): string {
  if (found === null) return "null";
  if (found === undefined) return "nothing";
  return typeof found === "object" ? "one object" : typeof found;
}

export function decideOne(
  { decide }: Pick<Evaluator, "decide">,
  record: DataRecord,
  options: DecideOptions,
  index: number,
): BatchOutcome {
  try {
    return { index, decision: decide(record, options), error: null };
  } catch (error) {
    if (error instanceof RecordError) return { index, decision: null, error };
    throw error;
  }
}
