import { checking } from "../parts/joined/check.ts";
import { histories as joinedHistories } from "../parts/joined/histories.ts";
import type { Plan } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Cells, Element } from "../values/value.ts";
import { type BesideReader, type GivenHistories, historyName } from "./beside.ts";
import type { RecordContent } from "./content.ts";
import { problem, RecordError, type RecordProblem } from "./error.ts";
import type { KeyMeaning } from "./key-meaning.ts";
import { keyResolver } from "./keys.ts";
import { isObject } from "./object.ts";
import type { QuickReader } from "./quick.ts";
import { givenTwice, protoKey, Reading } from "./reading.ts";

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
  let besideReader: BesideReader | undefined;
  const readBeside = () => {
    besideReader ??= joinedHistories
      .asked("takes histories beside a record")
      .besideReader(plan, resolve);
    return besideReader;
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
    const histories = new Array<readonly Element[] | null>(plan.histories.length).fill(null);
    const sources: (string | undefined)[] = [];
    const keys = Object.keys(record);
    let matched = false;
    for (const key of keys) {
      const meaning = resolve(key);
      const raw = record[key];
      if (meaning === null) {
        if (key === "__proto__") problems.push(protoKey(raw));
        continue;
      }
      if (meaning.kind === "define") {
        problems.push(definedKey(key, meaning.name, raw));
        continue;
      }
      matched = true;
      if (meaning.kind === "facts") reading.give(meaning.slots, key, raw);
      else {
        const { history, read } = meaning;
        const other = sources[history];
        sources[history] = key;
        if (other === undefined) histories[history] = read(raw, key, cells, problems);
        else problems.push(givenTwice(other, key, historyName(plan, history), raw));
      }
    }
    for (const name in beside) {
      const given = beside[name];
      if (given !== undefined) readBeside()(name, given, histories, sources, problems);
    }
    const content = { facts: reading.values, histories };
    if (requireFacts) {
      const { unknownRecord } = checking.asked("requires facts");
      if (problems.length === 0) problems.push(...unknownRecord(content, keys, matched, plan));
    }
    if (problems.length > 0) throw new RecordError(problems);
    return content;
  };
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

function definedKey(key: string, name: string, value: unknown): RecordProblem {
  return {
    path: key,
    value,
    expected: "a fact",
    hint: "Leave the field out, or rename it: the playbook works this value out itself.",
    message: `${key}: the playbook defines "${name}", and a record cannot override it`,
  };
}
