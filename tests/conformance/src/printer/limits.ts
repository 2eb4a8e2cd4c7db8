import type { Limit } from "../playbook/limits.ts";
import { clauses, pattern } from "./clauses.ts";
import { printName, printText } from "./names.ts";
import type { Lines, Printing } from "./printing.ts";

export function limit(printing: Printing, one: Limit): Lines {
  const named = one.title === null ? "" : `${printText(one.title)} `;
  const count = typeof one.count === "number" ? `${one.count}` : printName(one.count);
  return [
    `limit ${named}${pattern(one.covers)} to ${count} ${per(printing, one)}`,
    ...clauses(printing, one),
  ];
}

function per({ playbook, expressions }: Printing, { counting }: Limit): string {
  if (counting === null) return "per decision";
  const history = playbook.histories.find(({ name }) => name === counting.history);
  const { where } = counting;
  const filter = where === null ? "" : ` where (${expressions.print(where)})`;
  return `per ${expressions.print(counting.per)} counting ${history?.plural}${filter}`;
}
