import { createHash } from "node:crypto";
import { parse, printStatement, rowParts, type Statement } from "@handrail/syntax";
import type { Playbook } from "../playbook/playbook.ts";
import type { Sentence } from "../playbook/sentences.ts";
import type { Table } from "../playbook/tables.ts";
import { guardrail } from "./guardrails.ts";
import { limit } from "./limits.ts";
import { type Lines, printing } from "./printing.ts";
import { rule } from "./rules.ts";
import { plain } from "./style.ts";
import { table } from "./tables.ts";

/**
 * Gives every sentence that decides something its identity: "what its `id` clause says, else the slug of its title, else `rule-` and the first
 * eight hex digits of SHA-256 of its formatted sentence. Two rules with one slug get the hash appended."
 */
export function identify(playbook: Playbook): Playbook {
  const own = printing(playbook, plain);
  const rules = playbook.rules.filter(({ without }) => !without);
  return {
    ...playbook,
    tables: playbook.tables.map((one) => identifyRows(one, table(own, one))),
    rules: playbook.rules.map((one) => ({
      ...one,
      identity: identity(one, rules, "rule", () => rule(own, one)),
    })),
    guardrails: playbook.guardrails.map((one) => ({
      ...one,
      identity: identity(one, playbook.guardrails, "guardrail", () => guardrail(own, one)),
    })),
    limits: playbook.limits.map((one) => ({
      ...one,
      identity: identity(one, playbook.limits, "limit", () => limit(own, one)),
    })),
  };
}

function identity(
  own: Sentence,
  all: readonly Sentence[],
  word: string,
  lines: () => Lines,
): string {
  if (own.id !== null) return own.id;
  const slug = slugOf(own);
  if (slug === "") return `${word}-${hash(lines())}`;
  const shared = all.filter((other) => other.id === null && slugOf(other) === slug).length > 1;
  return shared ? `${slug}-${hash(lines())}` : slug;
}

/** "Fold's letters kept in words: lower case, anything else a hyphen." */
function slugOf({ title }: Pick<Sentence, "title">): string {
  const words = (title ?? "")
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word !== "").join("-");
}

/**
 * "The rule of a row is called by the table's `id`, else the slug of its title, else `table`; then a hyphen and the first eight
 * hex digits of SHA-256 of what the row says … sorted by UTF-16 code units and joined by line ends."
 */
function identifyRows(one: Table, lines: Lines): Table {
  const statement = statementOf(lines);
  if (statement.kind !== "table") throw new TypeError(`no table: ${lines.join("\n")}`);
  const base = one.id ?? (slugOf(one) || "table");
  const rows = one.rows.map((row, index) => {
    const own = statement.rows[index];
    if (own === undefined) throw new RangeError(`no row ${index}`);
    return { ...row, identity: `${base}-${digest(rowParts(statement, own).join("\n"))}` };
  });
  return { ...one, rows };
}

function hash(lines: Lines): string {
  return digest(printStatement(statementOf(lines)));
}

function statementOf([first = "", ...rest]: Lines): Statement {
  const [statement] = parse([first, ...rest.map((line) => `  ${line}`)].join("\n")).statements;
  if (statement === undefined) throw new RangeError(`no statement: ${first}`);
  return statement;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
