import type { Decision, JsonValue } from "@handrail/evaluator";

/** Facts of a record, by name. */
export type Facts = Readonly<Record<string, JsonValue>>;

/** A decision without the key of its record: records that say the same share it. */
export interface Decided {
  readonly decision: Decision;
  /** Those facts of the record that decisions are sorted or grouped by. */
  readonly facts: Facts;
  /** Its JSON, written once for all of them. */
  json: string | null;
}

const noKey = '"key":null';

/** The JSON of a decision, for the record of a key. */
export function jsonFor(decided: Decided, key: string): string {
  decided.json ??= JSON.stringify(decided.decision);
  const { json } = decided;
  // Within a text this would stand with its quotes escaped, so the first one is the field.
  const at = json.indexOf(noKey) + noKey.length;
  return `${json.slice(0, at - "null".length)}${JSON.stringify(key)}${json.slice(at)}`;
}
