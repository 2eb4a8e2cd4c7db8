import { fold } from "@handrail/syntax";
import type { LinkedHistory } from "../linked/history.ts";
import type { Type } from "../types/type.ts";

/** The most columns that an example shows. */
const most = 3;

/** What a test may write below `given` for a history or a list: the row of fields, and one with values. */
export function exampleRows({ fields }: LinkedHistory): readonly [string, string] {
  const shown = fields.slice(0, most);
  return [
    row(shown.map(({ name }) => name)),
    row(shown.map(({ name, type }) => (fold(name) === "at" ? "3 days ago" : example(type)))),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function example(type: Type): string {
  switch (type.kind) {
    case "yes/no":
      return "yes";
    case "one of":
    case "step of":
      return type.values[0] ?? "-";
    case "number":
      return String(type.from ?? type.to ?? 1);
    case "percent":
      return "20%";
    case "money":
      return `100 ${type.currency}`;
    case "duration":
      return type.family === "months" ? "1 month" : "2 days";
    case "date":
    case "time":
      return "2026-01-02";
    case "text":
      return "Anna";
    case "list of":
      return example(type.of);
    default:
      return "-";
  }
}
