import { checking } from "../parts/joined/check.ts";
import { histories as joinedHistories } from "../parts/joined/histories.ts";
import { messages } from "../parts/joined/messages.ts";
import type { Plan } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Cells } from "../values/value.ts";
import type { GivenHistories } from "./beside.ts";
import type { RecordContent } from "./content.ts";
import type { Draft, ElementReader } from "./element-reader.ts";
import { problem, RecordError, type RecordProblem } from "./error.ts";
import type { KeyMeaning } from "./key-meaning.ts";
import { keyResolver } from "./keys.ts";
import { isObject } from "./object.ts";
import type { QuickReader } from "./quick.ts";
import { protoKey, Reading } from "./reading.ts";

export interface ReadOptions {
  readonly cells: Cells;
  readonly requireFacts: boolean;
  /** Histories that do not stand in the record itself. */
  readonly beside?: GivenHistories | undefined;
}

export type RecordReader = (record: unknown, options: ReadOptions) => RecordContent;

/** The reader throws `RecordError` with all problems of a record at once. */
export function recordReader(
  plan: Plan,
  zone: Zone,
  quickReader?: (facts: number, resolve: (key: string) => KeyMeaning | null) => QuickReader,
): RecordReader {
  const resolve = keyResolver(plan, zone);
  let reader: ElementReader | undefined;
  const elements = () => {
    reader ??= joinedHistories
      .asked("takes histories beside a record")
      .elementReader(plan, resolve);
    return reader;
  };
  const readQuickly = quickReader?.(plan.facts.length, resolve);
  const noneGiven = Object.freeze(plan.histories.map(() => null));

  return (record, { cells, requireFacts, beside }) => {
    if (!isObject(record)) throw noObject(record);
    if (readQuickly !== undefined && cells === "json" && !requireFacts && beside === undefined) {
      const facts = readQuickly(record);
      if (facts !== null) return { facts, histories: noneGiven };
    }
    const problems: RecordProblem[] = [];
    const reading = new Reading(plan.facts, "fact", "", cells, problems);
    const draft: Draft = { histories: [...noneGiven], sources: [], problems };
    for (const key of Object.keys(record)) {
      const meaning = resolve(key);
      const raw = record[key];
      switch (meaning?.kind) {
        case "facts":
          reading.give(meaning.slots, key, raw);
          break;
        case "history":
          elements().give(meaning, key, raw, cells, draft);
          break;
        case "define":
          problems.push(definedKey(key, meaning.name, raw));
          break;
        default:
          if (key === "__proto__") problems.push(protoKey(raw));
      }
    }
    for (const name in beside) {
      const given = beside[name];
      if (given !== undefined) elements().giveBeside(name, given, draft);
    }
    const content = { facts: reading.values, histories: draft.histories };
    if (requireFacts) {
      const { unknownRecord } = checking.asked("requires facts");
      if (problems.length === 0) problems.push(...unknownRecord(content, record, resolve, plan));
    }
    if (problems.length > 0) throw new RecordError(problems);
    return content;
  };
}

function noObject(record: unknown): RecordError {
  const told = messages.joined?.noObject;
  return new RecordError([
    problem("record", record, "one object with facts by name", undefined, told),
  ]);
}

function definedKey(key: string, name: string, value: unknown): RecordProblem {
  const told = messages.joined?.defined(key, name);
  return problem(key, value, `nothing, as the playbook defines "${name}"`, undefined, told);
}
