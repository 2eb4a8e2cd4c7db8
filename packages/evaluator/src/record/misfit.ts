import { messages } from "../parts/joined/messages.ts";
import type { Cells } from "../values/value.ts";
import { unexplained } from "./error.ts";
import type { PlainType } from "./plain-type.ts";

/** What is wrong with a value: it does not fit its type. */
export class Misfit {
  /** Completes the sentence "found …, expected …". */
  readonly expected: string;
  /** What to do about it. */
  readonly hint: string;
  /** Where in the value it is, such as `[2]`. */
  readonly within: string;
  /** The part that does not fit. */
  readonly value: unknown;

  constructor(expected: string, hint: string, value: unknown, within = "") {
    this.expected = expected;
    this.hint = hint;
    this.value = value;
    this.within = within;
  }
}

export function misfit(type: PlainType, raw: unknown, cells: Cells): Misfit {
  const { expected, hint } = messages.joined?.misfit(type, raw, cells) ?? {
    expected: written(type),
    hint: unexplained,
  };
  return new Misfit(expected, hint, raw);
}

/** As a playbook writes it. */
function written(type: PlainType): string {
  if ("values" in type) return `one of ${type.values.join(", ")}`;
  if (type.kind !== "number") return type.kind;
  const { from, to } = type;
  return `a number${from === null ? "" : ` from ${from}`}${to === null ? "" : ` to ${to}`}`;
}
