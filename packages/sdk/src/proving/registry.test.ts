import { createModel } from "@handrail/model";
import { describe, expect, it } from "vitest";
import { proveFindings } from "./prove.ts";
import { provenFindings } from "./registry.ts";

async function codes(text: string): Promise<readonly string[]> {
  const model = createModel();
  model.setFile("example.playbook", { text });
  const proven = await proveFindings(model, "example.playbook");
  return [...model.findings("example.playbook"), ...proven.map(({ finding }) => finding)].map(
    ({ code }) => code,
  );
}

describe("the registry of what is proved", () => {
  it("has each code and each name once", () => {
    expect(new Set(provenFindings.map(({ code }) => code)).size).toBe(provenFindings.length);
    expect(new Set(provenFindings.map(({ name }) => name)).size).toBe(provenFindings.length);
  });

  it.each(
    provenFindings.map(({ code, name, ...rest }) => [`${code} ${name}`, code, rest] as const),
  )(
    "%s: its wrong example gives it and nothing else, its right example gives nothing",
    async (_title, code, { wrong, right }) => {
      expect(new Set(await codes(wrong))).toEqual(new Set([code]));
      expect(await codes(right)).toEqual([]);
    },
  );
});
