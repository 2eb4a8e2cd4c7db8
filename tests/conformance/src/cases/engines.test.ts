import { loadPlaybook } from "@handrail/sdk";
import { describe, expect, test } from "vitest";
import { engines } from "../engines/all.ts";
import { cases } from "./all.ts";
import { monday } from "./case.ts";

const runs = engines.flatMap((engine) =>
  Object.entries(cases).map(([section, own]) => ({ engine, section, own })),
);

describe.each(runs)("$engine.name, $section", ({ engine, own }) => {
  test.each(own)("$pins", async ({ text, files = {}, situations }) => {
    const { plan } = await loadPlaybook({ source: text, files });
    const prepared = await engine.load(plan);
    if (prepared === null) return;
    const found = await prepared.decide(
      situations.map(({ record, now = monday }) => ({ record, now })),
    );
    for (const [index, { expect: expected }] of situations.entries()) {
      if ("rejected" in expected) expect(found[index]).toEqual({ rejected: true });
      else if ("fired" in expected) {
        const { fired, ...decision } = expected;
        expect(found[index]).toMatchObject({ fired, decision });
      } else expect(found[index]).toMatchObject({ decision: expected });
    }
  });
});
