import { fold } from "../names/fold.ts";
import type { Plan } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Cells, Value } from "../values/value.ts";
import { isBlank } from "./blank.ts";
import { problem, RecordError, type RecordProblem } from "./error.ts";
import { keyResolver, type Slot } from "./keys.ts";
import { Misfit } from "./misfit.ts";
import { shortened } from "./show.ts";

/** One situation as data: facts by name. Keys are matched by their letters and digits; a missing field is not known. */
export type DataRecord = { readonly [field: string]: unknown };

export interface ReadOptions {
  readonly cells: Cells;
  readonly requireFacts: boolean;
}

/** Reads records to values by fact. */
export type RecordReader = (record: unknown, options: ReadOptions) => Value[];

/** The reader throws `RecordError` with all problems of a record at once. */
export function recordReader(plan: Plan, zone: Zone): RecordReader {
  const resolve = keyResolver(plan, zone);
  const { facts } = plan;

  return (record, { cells, requireFacts }) => {
    if (!isObject(record)) throw noObject(record);
    const values = new Array<Value>(facts.length).fill(null);
    const sources: (string | undefined)[] = [];
    const problems: RecordProblem[] = [];
    const keys = Object.keys(record);
    let matched = false;
    for (const key of keys) {
      const meaning = resolve(key);
      if (meaning === null) {
        if (key === "__proto__") problems.push(protoKey(record[key]));
        continue;
      }
      if (meaning.kind === "define") {
        problems.push(definedKey(key, meaning.name, record[key]));
        continue;
      }
      matched = true;
      for (const slot of meaning.slots) {
        const other = sources[slot.fact];
        if (other !== undefined) {
          problems.push(givenTwice(other, key, facts[slot.fact]?.name ?? "", record[key]));
          break;
        }
        sources[slot.fact] = key;
        values[slot.fact] = readSlot(slot, key, record[key], cells, problems);
      }
    }
    if (requireFacts && problems.length === 0 && values.every((value) => value === null)) {
      problems.push(matched ? nothingKnown(plan) : noFacts(keys, plan));
    }
    if (problems.length > 0) throw new RecordError(problems);
    return values;
  };
}

function readSlot(
  slot: Slot,
  key: string,
  raw: unknown,
  cells: Cells,
  problems: RecordProblem[],
): Value {
  if (raw === null || raw === undefined) return null;
  if (cells === "text" && !slot.bound && isBlank(raw)) return null;
  const value = slot.read(raw, cells);
  if (!(value instanceof Misfit)) return value;
  if (!slot.inferred) {
    problems.push(problem(`${key}${value.within}`, value.value, value.expected, value.hint));
  }
  return null;
}

function isObject(record: unknown): record is DataRecord {
  return typeof record === "object" && record !== null && !Array.isArray(record);
}

function noObject(record: unknown): RecordError {
  return new RecordError([
    problem(
      "record",
      record,
      "one object with facts by name",
      'Write it as { "stage": "evaluation" }.',
    ),
  ]);
}

function protoKey(value: unknown): RecordProblem {
  return {
    path: "__proto__",
    value,
    expected: "another name",
    hint: "Rename the field.",
    message: "__proto__: no field may be called so",
  };
}

function definedKey(key: string, name: string, value: unknown): RecordProblem {
  return {
    path: key,
    value,
    expected: "a fact",
    hint: "Leave the field out, or rename it: the playbook works this value out itself.",
    message: `${key}: the playbook defines "${name}", and a record cannot override it`,
  };
}

function givenTwice(first: string, second: string, fact: string, value: unknown): RecordProblem {
  const how = fold(first) === fold(second) ? "both mean" : "both give";
  return {
    path: second,
    value,
    expected: "one field for each fact",
    hint: `Leave out "${first}" or "${second}".`,
    message: `${second}: the fields "${first}" and "${second}" ${how} the fact "${fact}"`,
  };
}

function nothingKnown({ facts }: Plan): RecordProblem {
  const [first] = facts;
  return {
    path: "record",
    value: null,
    expected: "at least one known fact",
    hint: `Fill in one of its fields, for example "${first?.name ?? ""}", or leave the record out.`,
    message: "record: it has fields of the playbook, but not one of them is known",
  };
}

function noFacts(keys: readonly string[], { facts, bindings }: Plan): RecordProblem {
  const some = (names: readonly string[]) =>
    names
      .slice(0, 5)
      .map((name) => `"${shortened(name)}"`)
      .join(", ") + (names.length > 5 ? ", …" : "");
  const wanted = [...bindings.map(({ column }) => column), ...facts.map(({ name }) => name)];
  return {
    path: "record",
    value: keys,
    expected: "at least one fact of the playbook",
    hint: `The playbook knows ${some(wanted)}: rename the fields, or bind them with \`read\`.`,
    message: `record: none of its fields${keys.length === 0 ? "" : ` (${some(keys)})`} is a fact of the playbook`,
  };
}
