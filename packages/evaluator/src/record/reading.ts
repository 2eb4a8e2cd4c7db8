import { messages } from "../parts/joined/messages.ts";
import type { Cells, Value } from "../values/value.ts";
import { isBlank } from "./blank.ts";
import { problem, type RecordProblem } from "./error.ts";
import { Misfit } from "./misfit.ts";
import type { Field, Slot } from "./slot.ts";

/** One object on its way to values by field. */
export class Reading {
  readonly values: Value[];
  /** Fields with a problem of their own. */
  private rejected: Set<number> | null = null;
  /** The key that gave each field its value. */
  private readonly sources: (string | undefined)[] = [];
  private readonly fields: readonly Field[];
  /** What a field is called in a sentence: `fact`, `field`. */
  private readonly what: string;
  /** Where the object stands in the record: nothing, or `contacts[3].`. */
  private readonly path: string;
  private readonly cells: Cells;
  private readonly problems: RecordProblem[];

  constructor(
    fields: readonly Field[],
    what: string,
    path: string,
    cells: Cells,
    problems: RecordProblem[],
  ) {
    this.values = new Array<Value>(fields.length).fill(null);
    this.fields = fields;
    this.what = what;
    this.path = path;
    this.cells = cells;
    this.problems = problems;
  }

  /** Reads what a key holds to each of its slots; what does not fit joins the problems. */
  give(slots: readonly Slot[], key: string, raw: unknown): void {
    for (const slot of slots) {
      const other = this.sources[slot.field];
      if (other !== undefined) {
        this.problems.push(this.givenTwice(other, key, slot, raw));
        return;
      }
      this.sources[slot.field] = key;
      this.values[slot.field] = this.read(slot, key, raw);
    }
  }

  /** Whether a field is not known, and nobody has been told why. */
  isMissing(field: number): boolean {
    return this.values[field] === null && this.rejected?.has(field) !== true;
  }

  /** The key that a field was read from, if it was. */
  source(field: number): string | undefined {
    return this.sources[field];
  }

  private read(slot: Slot, key: string, raw: unknown): Value {
    if (raw === null || raw === undefined) return null;
    if (this.cells === "text" && !slot.bound && isBlank(raw)) return null;
    const value = slot.read(raw, this.cells);
    if (!(value instanceof Misfit)) return value;
    if (!slot.inferred) {
      this.rejected ??= new Set();
      this.rejected.add(slot.field);
      const path = `${this.path}${key}${value.within}`;
      this.problems.push(problem(path, value.value, value.expected, value.hint));
    }
    return null;
  }

  private givenTwice(
    first: string,
    second: string,
    { field }: Slot,
    value: unknown,
  ): RecordProblem {
    return givenTwice(
      first,
      second,
      `${this.what} "${this.fields[field]?.name ?? ""}"`,
      value,
      this.path,
    );
  }
}

/** @param path where the object stands that has both keys */
export function givenTwice(
  first: string,
  second: string,
  what: string,
  value: unknown,
  path = "",
): RecordProblem {
  return problem(
    path + second,
    value,
    `nothing, as "${first}" gives the ${what}`,
    undefined,
    messages.joined?.givenTwice(first, second, what, path),
  );
}

/** A key that would be no field at all in an object that is built by assignment. */
export function protoKey(value: unknown, path = ""): RecordProblem {
  const told = messages.joined?.unnamable(path);
  return problem(`${path}__proto__`, value, "another name", undefined, told);
}
