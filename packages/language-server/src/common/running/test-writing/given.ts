import type { JsonValue, Plan } from "@handrail/sdk";
import { alignRows, english } from "@handrail/syntax";
import { written } from "../../protocol/written.ts";
import { saidValue } from "./value.ts";

const { given } = english.clauses;

/** The facts of a situation as a test gives them, a line each; what no sentence says is left out. */
export function givenFacts(
  { facts: declared, zone }: Pick<Plan, "facts" | "zone">,
  facts: { readonly [fact: string]: JsonValue },
): readonly string[] {
  return declared.flatMap(({ name, type }) => {
    const value = facts[name] ?? null;
    const spelt = written("fact", name);
    if (value === null || spelt === null) return [];
    if (type.kind === "list of") {
      const elements = Array.isArray(value) ? value : [];
      return elements.flatMap((one) => {
        const said = saidValue(one, type.of, zone);
        return said === null ? [] : `  ${given} ${spelt} contains ${said}`;
      });
    }
    const said = saidValue(value, type, zone);
    return said === null ? [] : `  ${given} ${spelt} = ${said}`;
  });
}

/** What histories and lists hold, in rows. */
export function givenElements(
  { histories, zone }: Pick<Plan, "histories" | "zone">,
  record: { readonly [field: string]: unknown },
): readonly string[] {
  return histories.flatMap(({ name, plural, fields }) => {
    const elements = record[plural] ?? record[name];
    if (!Array.isArray(elements)) return [];
    if (elements.length === 0) return `  ${given} no ${plural}`;
    const known = fields.filter((field) =>
      elements.some((one) => (one as Element)[field.name] != null),
    );
    const rows = elements.map((one) =>
      known.map((field) => {
        const value = (one as Element)[field.name] ?? null;
        return value === null ? "-" : (saidValue(value, field.type, zone) ?? "-");
      }),
    );
    const lines = [known.map((field) => field.name), ...rows].map(
      (cells) => `| ${cells.join(" | ")} |`,
    );
    return [`  ${given} ${plural}`, ...alignRows(lines).map((line) => `    ${line}`)];
  });
}

interface Element {
  readonly [field: string]: JsonValue;
}
