import { describe, expect, it } from "vitest";
import { createModel } from "../create.ts";
import { modelFindings } from "./registry.ts";

function codes(text: string, files: { readonly [path: string]: string } = {}): readonly string[] {
  const model = createModel();
  model.setFile("example.playbook", { text });
  for (const [path, content] of Object.entries(files)) model.setFile(path, { text: content });
  return model.findings("example.playbook").map(({ code }) => code);
}

describe("the registry", () => {
  it("has each code and each name once", () => {
    expect(new Set(modelFindings.map(({ code }) => code)).size).toBe(modelFindings.length);
    expect(new Set(modelFindings.map(({ name }) => name)).size).toBe(modelFindings.length);
  });

  it.each(modelFindings.map(({ code, name, ...rest }) => [`${code} ${name}`, code, rest] as const))(
    "%s: its wrong example gives it and nothing else, its right example gives nothing",
    (_title, code, { wrong, right, files }) => {
      expect(new Set(codes(wrong, files))).toEqual(new Set([code]));
      expect(codes(right, files)).toEqual([]);
    },
  );

  it.each(modelFindings.map(({ code, explanation }) => [code, explanation] as const))(
    "%s is explained in two to five sentences",
    (_code, explanation) => {
      const sentences = explanation.replace(/`[^`]*`/g, "").match(/[.?!](\s|$)/g)?.length ?? 0;
      expect(sentences).toBeGreaterThanOrEqual(2);
      expect(sentences).toBeLessThanOrEqual(5);
    },
  );
});
