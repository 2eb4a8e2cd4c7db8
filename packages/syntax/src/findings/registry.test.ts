import { describe, expect, it } from "vitest";
import { parse } from "../parse.ts";
import { syntaxFindings } from "./registry.ts";

const codesOf = (text: string) => parse(text).findings.map(({ code }) => code);

describe("the findings of the syntax", () => {
  it("have codes and names of their own", () => {
    const codes = syntaxFindings.map(({ code }) => code);
    const names = syntaxFindings.map(({ name }) => name);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(names).size).toBe(names.length);
    for (const code of codes) expect(code).toMatch(/^HR1\d{3}$/);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(syntaxFindings)("$code $name is shown by its wrong example alone", (definition) => {
    expect(codesOf(definition.wrong)).toContain(definition.code);
    expect(codesOf(definition.right)).toEqual([]);
  });

  it.each(syntaxFindings)("$code $name explains itself in two to five sentences", (definition) => {
    const sentences = definition.explanation.match(/[.?!](?= |$)/g)?.length ?? 0;
    expect(sentences).toBeGreaterThanOrEqual(2);
    expect(sentences).toBeLessThanOrEqual(5);
  });
});
