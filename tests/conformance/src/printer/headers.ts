import type { Header } from "../playbook/headers.ts";
import { days } from "./clauses.ts";
import { printText } from "./names.ts";
import { type Lines, line, type Printing } from "./printing.ts";

export function header(
  { style }: Printing,
  { title, version, zone, calendar = null, valid }: Header,
): Lines {
  const clauses = [
    ...line(version, (text) => `version ${text}`),
    ...line(zone, (name) => `zone ${name}`),
    ...line(calendar, (name) => `calendar ${printText(name)}`),
    ...line(valid, days),
  ];
  return [`playbook ${printText(title ?? "")}`, ...style.shuffled(clauses)];
}
