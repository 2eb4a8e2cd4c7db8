import type { Guardrail } from "../playbook/guardrails.ts";
import { clauses, pattern, role } from "./clauses.ts";
import { printText } from "./names.ts";
import { type Lines, line, type Printing } from "./printing.ts";

export function guardrail(printing: Printing, one: Guardrail): Lines {
  const named = one.title === null ? "" : `${printText(one.title)} `;
  const medium = one.via === null ? "" : ` via ${role(printing, one.via)}`;
  return [
    `never ${named}${pattern(one.covers)}${medium}`,
    ...line(one.when, (condition) => `when ${printing.expressions.print(condition)}`),
    ...clauses(printing, one),
  ];
}
