import { english, fold, printExpression } from "@handrail/syntax";
import { nameCandidate, wordCandidate } from "../names.ts";
import { literals } from "./literals.ts";
import type { Place } from "./place.ts";
import { valuesOf } from "./values.ts";

const { clauses, places } = english;

/** A name, and nothing behind it yet. */
const named = (keyword: string) =>
  new RegExp(
    `^${keyword} (?!.*\\b(${clauses.is}|${clauses.as}|${clauses.to}|${clauses.from})\\b)[^\\n]*[^\\s\\n] $`,
  );

function split(
  keyword: "fact" | "action" | "setting" | "define" | "choice" | "experiment",
  word: string,
): Place {
  return {
    in: [keyword],
    after: named(english.statements[keyword]),
    alone: true,
    offer: () => [wordCandidate(word)],
  };
}

/** What is declared, and how. */
export const declarationPlaces: readonly Place[] = [
  {
    in: ["choice"],
    after: new RegExp(`\\b${clauses.picks} (?:first |highest )?$`),
    alone: true,
    offer: () =>
      [...places["first match"], ...places["highest priority"]].map((one) => wordCandidate(one)),
  },
  {
    in: ["experiment"],
    after: new RegExp(`\\b${clauses.splits} $`),
    alone: true,
    offer: ({ vocabulary }) =>
      vocabulary.names.filter(({ kind }) => kind === "fact").map(nameCandidate),
  },
  split("fact", clauses.is),
  split("action", clauses.is),
  split("setting", clauses.is),
  split("define", clauses.as),
  split("choice", clauses.picks),
  {
    in: ["experiment"],
    after: new RegExp(`^experiment (?!.*\\b${clauses.splits}\\b)[^\\n]*[^\\s\\n] $`),
    alone: true,
    offer: () => [wordCandidate(clauses.splits)],
  },
  {
    in: ["setting"],
    after: new RegExp(`\\b${clauses.is} $`),
    alone: true,
    offer: () => literals(["duration", "money", "number", "percent"]),
  },
  {
    in: ["set"],
    after: new RegExp(`^set (.+) ${clauses.to} $`),
    alone: true,
    offer({ match, document: { workspace, path } }) {
      const name = fold(match[1] ?? "");
      const declared = workspace.model
        .reach(path)
        .flatMap((file) => workspace.model.tree(file).statements)
        .find((one) => one.kind === "setting" && fold(one.name?.text ?? "") === name);
      if (declared?.kind !== "setting" || declared.value.kind !== "literal") return [];
      const { value } = declared;
      const type =
        value.type === "money" ? ({ kind: "money", currency: value.currency } as const) : undefined;
      const now = wordCandidate(printExpression(value));
      const others = literals([value.type], type).filter(({ label }) => label !== now.label);
      return [now, ...others];
    },
  },
  {
    in: ["set"],
    after: /^set (?:[^\n]* )?$/,
    alone: true,
    offer({ vocabulary, match, known }) {
      if (known(match[0].slice("set ".length)) !== undefined) return [wordCandidate(clauses.to)];
      return vocabulary.names.filter(({ kind }) => kind === "setting").map(nameCandidate);
    },
  },
  {
    in: ["read"],
    after: new RegExp(`\\b${clauses.as} $`),
    alone: true,
    offer({ before, known }) {
      const [, name = ""] = new RegExp(`^read (.+?) ${clauses.from}\\b`).exec(before) ?? [];
      const fact = known(name);
      return [...(fact === undefined ? [] : valuesOf(fact.type)), wordCandidate("unknown")];
    },
  },
  {
    in: ["read"],
    after: new RegExp(`^read (?!.*\\b${clauses.from}\\b)([^\\n]*)$`),
    alone: true,
    offer({ vocabulary, match, known }) {
      const facts = vocabulary.names.filter(({ kind }) => kind === "fact").map(nameCandidate);
      return known(match[1] ?? "") === undefined ? facts : [wordCandidate(`${clauses.from} ""`)];
    },
  },
  {
    after: new RegExp(`\\b${clauses.valid} $`),
    alone: true,
    offer: () => [clauses.from, places.until[0]].map((word) => wordCandidate(word)),
  },
  {
    in: ["rule"],
    after: new RegExp(`^rule(?: "\\.*")? ${clauses.for} $`),
    alone: true,
    offer: ({ document: { workspace, path } }) =>
      workspace.model
        .reach(path)
        .flatMap((file) => workspace.model.tree(file).statements)
        .flatMap((one) =>
          one.kind === "choice" && one.name !== null ? [wordCandidate(one.name.text)] : [],
        ),
  },
  {
    in: ["without"],
    after: /^without (?:rule )?$/,
    alone: true,
    offer: ({ vocabulary, match }) =>
      vocabulary.titles.map((title) => {
        const text = `"${title.replace(/(["\\])/g, "\\$1")}"`;
        return wordCandidate(match[0].includes("rule") ? text : `rule ${text}`);
      }),
  },
];
