import type { JsonValue } from "@handrail/evaluator";

/** A row of a CSV file; quotes where they are needed. */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map((one) => quotedCell(String(one))).join(",")}\n`;
}

/** A value as the text of a cell, as `--facts` would read it: empty is not known. */
export function cell(value: JsonValue): string | number {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(cell).join("; ");
  return "amount" in value ? String(value.amount) : JSON.stringify(value);
}

function quotedCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
