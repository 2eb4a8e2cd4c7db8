import type { DataRecord, DecideOptions, Decision, Evaluator } from "@handrail/evaluator";
import { RecordError } from "@handrail/evaluator/all";

/** Records as they come: an array, a file that is being read, the rows of a query. */
export type Records = Iterable<DataRecord> | AsyncIterable<DataRecord>;

export interface BatchOptions extends Omit<DecideOptions, "key"> {
  /** What a record is called in its decision; without it, nothing. */
  readonly key?: (record: DataRecord, index: number) => string | null;
}

/** What became of one record: its decision, or what is wrong with it. */
export type BatchOutcome =
  | { readonly index: number; readonly decision: Decision; readonly error: null }
  | { readonly index: number; readonly decision: null; readonly error: RecordError };

/**
 * Decides many records, one after the other, in their order. It reads a record only when its outcome is asked for, so memory does not grow
 * with their number. A record that cannot be decided stops no other.
 *
 * @param decider a playbook or an evaluator
 * @param records each an object as `decide` takes it
 * @throws TypeError where `now` is no instant
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
  const { key, ...common } = options;
  let index = 0;
  for await (const record of records) {
    yield decideOne(decider, record, { ...common, key: key?.(record, index) ?? null }, index);
    index += 1;
  }
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
