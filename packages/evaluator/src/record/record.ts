import type { Plan } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Cells, Element, Value } from "../values/value.ts";
import type { GivenElements, GivenHistories } from "./beside.ts";
import { problem, RecordError, type RecordProblem } from "./error.ts";
import { type KeyMeaning, keyResolver } from "./keys.ts";
import { isObject } from "./object.ts";
import { quickReader } from "./quick.ts";
import { givenTwice, protoKey, Reading } from "./reading.ts";
import { shortened } from "./show.ts";

/** One situation as data: facts by name, histories by name as arrays of objects. Keys are matched by their letters and digits; a missing field is not known. */
export type DataRecord = { readonly [field: string]: unknown };

export interface ReadOptions {
  readonly cells: Cells;
  readonly requireFacts: boolean;
  /** Histories that do not stand in the record itself. */
  readonly beside?: GivenHistories | undefined;
}

/** What a record holds, by the plan's indexes; null is not known. */
export interface RecordContent {
  readonly facts: readonly Value[];
  readonly histories: readonly (readonly Element[] | null)[];
}

export type RecordReader = (record: unknown, options: ReadOptions) => RecordContent;

/** The reader throws `RecordError` with all problems of a record at once. */
export function recordReader(plan: Plan, zone: Zone): RecordReader {
  const resolve = keyResolver(plan, zone);
  const readOnce = onceIfFrozen();
  const readQuickly = quickReader(plan.facts.length, resolve);
  const noneGiven = Object.freeze(plan.histories.map(() => null));

  return (record, { cells, requireFacts, beside }) => {
    if (!isObject(record)) throw noObject(record);
    if (cells === "json" && !requireFacts && beside === undefined) {
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
      const meaning = resolve(name);
      if (given === undefined) continue;
      if (meaning?.kind !== "history") {
        problems.push(noHistory(name));
        continue;
      }
      const { history } = meaning;
      if ((histories[history] ?? null) === null) {
        histories[history] = readOnce(meaning, given, name, problems);
      } else
        problems.push(givenTwice(sources[history] ?? "", name, historyName(plan, history), []));
      sources[history] = name;
    }
    const content = { facts: reading.values, histories };
    if (requireFacts && problems.length === 0 && isEmpty(content)) {
      problems.push(matched ? nothingKnown(plan) : noFacts(keys, plan));
    }
    if (problems.length > 0) throw new RecordError(problems);
    return content;
  };
}

/** What many records share is the same for each of them, so it is read for the first. */
function onceIfFrozen() {
  const known = new WeakMap<readonly unknown[], Map<string, readonly Element[]>>();
  return (
    { history, read }: Extract<KeyMeaning, { kind: "history" }>,
    { elements, cells = "json" }: GivenElements,
    name: string,
    problems: RecordProblem[],
  ): readonly Element[] | null => {
    if (!Object.isFrozen(elements)) return read(elements, name, cells, problems);
    const shared = known.get(elements) ?? new Map<string, readonly Element[]>();
    const sign = `${history} ${cells}`;
    const before = shared.get(sign);
    if (before !== undefined) return before;
    const count = problems.length;
    const found = read(elements, name, cells, problems);
    if (found !== null && problems.length === count) known.set(elements, shared.set(sign, found));
    return found;
  };
}

function noHistory(name: string): RecordProblem {
  return {
    path: name,
    value: name,
    expected: "a history or list of the playbook",
    hint: "Leave it out, or declare it in the playbook.",
    message: `${name}: the playbook has no such history or list`,
  };
}

function historyName({ histories }: Plan, index: number): string {
  const { kind, name } = histories[index] ?? { kind: "history", name: "" };
  return `${kind} "${name}"`;
}

function isEmpty({ facts, histories }: RecordContent): boolean {
  return facts.every((value) => value === null) && histories.every((one) => one === null);
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

function nothingKnown({ facts, histories }: Plan): RecordProblem {
  const first = facts[0]?.name ?? histories[0]?.plural ?? "";
  return {
    path: "record",
    value: null,
    expected: "at least one known fact",
    hint: `Fill in one of its fields, for example "${first}", or leave the record out.`,
    message: "The record has fields of the playbook, but not one of them is known",
  };
}

function noFacts(keys: readonly string[], { facts, histories, bindings }: Plan): RecordProblem {
  const some = (names: readonly string[]) =>
    names
      .slice(0, 5)
      .map((name) => `"${shortened(name)}"`)
      .join(", ") + (names.length > 5 ? ", …" : "");
  const wanted = [
    ...bindings.filter(({ history }) => history === null).map(({ column }) => column),
    ...facts.map(({ name }) => name),
    ...histories.map(({ plural }) => plural),
  ];
  return {
    path: "record",
    value: keys,
    expected: "at least one fact of the playbook",
    hint: `The playbook knows ${some(wanted)}: rename the fields, or bind them with \`read\`.`,
    message:
      keys.length === 0
        ? "The record has no fields"
        : `The record has no field that the playbook knows, but ${some(keys)}`,
  };
}
