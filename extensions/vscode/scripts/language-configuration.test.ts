import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

type Pattern = string | { readonly pattern: string; readonly flags: string };

interface EnterRule {
  readonly beforeText: Pattern;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

const { wordPattern, onEnterRules }: { wordPattern: Pattern; onEnterRules: EnterRule[] } =
  JSON.parse(await readFile(join(import.meta.dirname, "../language-configuration.json"), "utf8"));

/** As VS Code reads it: a text has no flags. */
function regex(pattern: Pattern, more = ""): RegExp {
  return typeof pattern === "string"
    ? new RegExp(pattern, more)
    : new RegExp(pattern.pattern, pattern.flags + more);
}

it("takes for a word what a playbook takes for one", () => {
  const words = "send e-mail to Größe, 24h hotline; don’t — 中文".match(regex(wordPattern, "g"));
  expect(words).toEqual(["send", "e-mail", "to", "Größe", "24h", "hotline", "don’t", "中文"]);
});

/** What Enter does behind a line: the first rule that fits counts. */
function enter(line: string): string {
  const found = onEnterRules.find(({ beforeText }) => regex(beforeText).test(line));
  return found === undefined
    ? "stays"
    : `${found.action.indent}${found.action.appendText === undefined ? "" : ", and a bar"}`;
}

it.each([
  ['rule "Call"', "indent"],
  ["when stage = evaluation", "indent"],
  ["when stage = evaluation then call", "stays"],
  ['rule "Call" when late then call', "stays"],
  ['promise "Soon"', "indent"],
  ['test "late"', "indent"],
  ["history contact has", "indent"],
  ["fact stage is text", "stays"],
  ["action call is helps", "stays"],
  ['use "base.playbook"', "stays"],
  ["never call when late", "stays"],
  ["define late as days > 5", "stays"],
  ["  when late", "stays"],
  ["  given contacts", "indent"],
  ["  given no contacts", "stays"],
  ["  given stage = evaluation", "stays"],
  ["    | at | medium |", "none, and a bar"],
  ["    | ", "stays"],
  ["  ", "outdent"],
  ["", "stays"],
])("Enter behind %j: %s", (line, expected) => {
  expect(enter(line)).toBe(expected);
});
