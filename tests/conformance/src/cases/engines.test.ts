import { loadPlaybook, RecordError } from "@handrail/sdk";
import { describe, expect, test } from "vitest";
import { cases } from "./all.ts";
import { monday } from "./case.ts";

describe.each(Object.entries(cases))("the evaluator, %s", (_section, own) => {
  test.each(own)("$pins", async ({ text, files = {}, situations }) => {
    const playbook = await loadPlaybook({ source: text, files });
    for (const { record, now = monday, expect: expected } of situations) {
      if ("rejected" in expected) {
        expect(() => playbook.decide(record, { now })).toThrow(RecordError);
        continue;
      }
      const decision = playbook.decide(record, { now });
      if (!("fired" in expected)) expect(decision).toMatchObject(expected);
      else {
        const { fired, ...rest } = expected;
        expect(playbook.fired(record, { now })).toEqual(fired);
        expect(decision).toMatchObject(rest);
      }
    }
  });
});
