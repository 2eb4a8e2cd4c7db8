import { timeOf } from "../evaluation/histories/members.ts";
import type { PlanBinding, PlanHistory } from "../plan/plan.ts";
import type { Zone } from "../time/zone.ts";
import type { Cells, Element } from "../values/value.ts";
import { isBlank } from "./blank.ts";
import { problem, type RecordProblem } from "./error.ts";
import { isObject } from "./object.ts";
import { protoKey, Reading } from "./reading.ts";
import { resolver } from "./resolve.ts";
import { slotsByKey } from "./slots.ts";

/**
 * Reads what a record holds for a history: its elements, events by time. Null where it is not given. What does not fit joins the
 * problems.
 */
export type HistoryReader = (
  raw: unknown,
  key: string,
  cells: Cells,
  problems: RecordProblem[],
) => readonly Element[] | null;

export function historyReader(
  history: PlanHistory,
  bindings: readonly PlanBinding[],
  zone: Zone,
): HistoryReader {
  const { kind, name, plural, fields } = history;
  const resolve = resolver(slotsByKey(fields, bindings, zone));
  const example = `{ "${fields[0]?.name ?? "name"}": ${kind === "history" ? '"2026-11-23T09:00:00Z"' : '"…"'} }`;
  const timeKey = bindings.find(({ fact }) => fact === 0)?.column ?? fields[0]?.name ?? "";

  function readElement(
    raw: unknown,
    path: string,
    cells: Cells,
    problems: RecordProblem[],
  ): Element {
    if (!isObject(raw)) {
      problems.push(problem(path, raw, `an object, one ${name}`, `Write it as ${example}.`));
      return [];
    }
    const reading = new Reading(fields, "field", `${path}.`, cells, problems);
    for (const key of Object.keys(raw)) {
      const slots = resolve(key);
      if (slots !== null) reading.give(slots, key, raw[key]);
      else if (key === "__proto__") problems.push(protoKey(raw[key], `${path}.`));
    }
    if (kind === "history" && reading.isMissing(0)) {
      problems.push(untimed(`${path}.${reading.source(0) ?? timeKey}`, name));
    }
    return reading.values;
  }

  return (raw, key, cells, problems) => {
    if (raw === null || raw === undefined || (cells === "text" && isBlank(raw))) return null;
    if (!Array.isArray(raw)) {
      const hint =
        cells === "text"
          ? `A table has no room for ${plural}: give the records as JSON or NDJSON.`
          : `Write them in brackets: [${example}], and [] where there are none.`;
      problems.push(problem(key, raw, `a list of ${plural}`, hint));
      return null;
    }
    const elements = raw.map((one, index) => readElement(one, `${key}[${index}]`, cells, problems));
    return kind === "history" ? byTime(elements) : elements;
  };
}

/** Events of one time keep their order. */
function byTime(events: Element[]): readonly Element[] {
  const inOrder = events.every(
    (event, index) => index === 0 || timeOf(events[index - 1]) <= timeOf(event),
  );
  return inOrder ? events : events.sort((left, right) => timeOf(left) - timeOf(right));
}

function untimed(path: string, name: string): RecordProblem {
  return problem(
    path,
    undefined,
    "a time such as 2026-11-23T09:00:00Z",
    `Say when each ${name} was, or leave out those of which it is not known.`,
  );
}
