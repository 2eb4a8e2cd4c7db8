import { describe, expect, it } from "vitest";
import { checks } from "../checks/index.ts";
import { settingsFor } from "./config.ts";
import { configFindings } from "./findings.ts";
import { readConfig } from "./read.ts";

/** Codes with the text that they point to and the hint. */
function said(text: string): readonly string[] {
  return readConfig(text).findings.map(
    ({ code, span, hint }) => `${code} ${text.slice(span.start, span.end)} | ${hint}`,
  );
}

describe("what is wrong in handrail.json", () => {
  it.each(configFindings)("$code $name: its examples", ({ code, wrong, right }) => {
    expect(readConfig(wrong).findings.map((one) => one.code)).toEqual([code]);
    expect(readConfig(right).findings).toEqual([]);
  });

  it.each([
    ["{", "HR6510"],
    ['{ "lint": {}, }', "HR6510"],
    ["", "HR6510"],
    ['{ "lint": "all" }', "HR6514"],
    ['{ "lint": { "long-title": ["info", { "most": 5 }] } }', "HR6514"],
    ['{ "lint": { "open-task": ["info", { "words": [1] }] } }', "HR6514"],
    ['{ "overrides": [{ "lint": {} }] }', "HR6514"],
    ['{ "overrides": [{ "in": ["a"], "lin": {} }] }', "HR6511"],
    ["[]", "HR6514"],
  ])("%s", (text, code) => {
    expect(readConfig(text).findings.map((one) => one.code)).toEqual([code]);
  });

  it("is shown at its place, with the nearest name", () => {
    expect(said('{ "lint": { "long-titel": "off" } }')).toEqual([
      'HR6512 "long-titel" | Did you mean `long-title`?',
    ]);
    expect(said('{ "lint": { "long-title": ["info", { "mosst": 60 }] } }')).toEqual([
      'HR6513 "mosst" | Did you mean `most`?',
    ]);
    expect(said('{ "lint": { "long-title": off } }')[0]).toMatch(/^HR6510 off \|/);
  });
});

it("what a folder says counts before what holds for all, and later before earlier", () => {
  const { config } = readConfig(
    `{ "$schema": "x",
       "lint": { "long-title": ["warning", { "most": 60 }], "HR7101": "error" },
       "overrides": [
         { "in": ["old", "a.playbook"], "lint": { "long-title": "off" } },
         { "in": ["./old/new/"], "lint": { "long-title": ["info", { "most": 70 }] } }
       ] }`,
  );
  if (config === null) throw new Error("no config");
  const check = checks.find(({ name }) => name === "long-title");
  if (check === undefined) throw new Error("no check");
  const of = (path: string) => {
    const settings = settingsFor({ config, path });
    return [settings.level(check.code), settings.options(check)];
  };
  expect(of("x/b.playbook")).toEqual(["warning", { most: 60 }]);
  expect(of("old/b.playbook")).toEqual(["off", { most: 60 }]);
  expect(of("a.playbook")).toEqual(["off", { most: 60 }]);
  expect(of("older/b.playbook")).toEqual(["warning", { most: 60 }]);
  expect(of("old/new/b.playbook")).toEqual(["info", { most: 70 }]);
  expect(settingsFor({ config, path: "a" }).level("HR7101")).toBe("error");
});
