import { printable, shortened } from "../../terminal/printable.ts";
import { listed, quoted } from "../../terminal/words.ts";
import { keyField, keyText } from "../key.ts";
import type { FileRecord, RecordProblem, Selection } from "../record.ts";
import type { JsonRecord } from "./assembler.ts";

/**
 * A value of a JSON text as a record: it has to be an object, and to have every key once.
 *
 * @param ofLists what to do about a list in the place of a record
 */
export function recordOf(
  number: number,
  { value, repeated, line }: JsonRecord,
  { key }: Selection,
  ofLists = anObject,
): FileRecord {
  const place = { number, line };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ...place, problem: notAnObject(value, ofLists) };
  }
  if (repeated.length > 0) return { ...place, problem: twice(repeated) };
  const facts = value as Readonly<Record<string, unknown>>;
  const keyName = keyField(facts, key);
  return { ...place, facts, key: keyName === null ? null : keyText(facts[keyName]) };
}

/**
 * Text that is no JSON, from where it stops being so.
 *
 * @param isLast whether the records after it cannot be read because of it
 */
export function notJson(rest: string, isLast: boolean): RecordProblem {
  const found = shortened(printable(rest.trim()), 40);
  const loss = isLast ? ", and nothing after it was read" : "";
  return {
    message:
      found === ""
        ? "The record ends in the middle."
        : `This is not JSON from ${quoted(found)} on${loss}.`,
    hint: /^[^"]*'/.test(found)
      ? 'Names and texts stand in double quotes: {"stage": "evaluation"}.'
      : 'A record looks like {"stage": "evaluation", "deal value": 12500}.',
  };
}

/** A file whose last record is complete, but not the list of them. */
export const openList: RecordProblem = {
  message: "The file ends before its list of records does, so some may be missing.",
  hint: "Export it again; a whole list ends with `]`.",
};

const anObject = 'A record is an object: {"stage": "evaluation", "deal value": 12500}.';

function notAnObject(value: unknown, ofLists: string): RecordProblem {
  return {
    message: `${quoted(shortened(printable(JSON.stringify(value) ?? String(value)), 40))} is not a record.`,
    hint: Array.isArray(value) ? ofLists : anObject,
  };
}

function twice(keys: readonly string[]): RecordProblem {
  const names = [...new Set(keys)].map((key) => quoted(printable(key)));
  return {
    message: `The record has ${listed(names)} more than once.`,
    hint: "Keep the one that is right: which of them counts cannot be known.",
  };
}
