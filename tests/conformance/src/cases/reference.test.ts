import { describe, expect, test } from "vitest";
import { interpreter } from "../reference/decide.ts";
import { cases } from "./all.ts";
import { monday } from "./case.ts";

describe.each(Object.entries(cases))("the reference, %s", (_section, own) => {
  test.each(own)("$pins", ({ playbook, situations }) => {
    const judge = interpreter(playbook);
    for (const { record, now = monday, expect: expected } of situations) {
      const found = judge(record, now);
      if ("rejected" in expected) expect("rejected" in found).toBe(true);
      else if ("fired" in expected && "decision" in found) {
        const { fired, ...rest } = expected;
        expect(found.fired).toEqual(fired);
        expect(found.decision).toMatchObject(rest);
      } else expect(found).toMatchObject({ decision: expected });
    }
  });
});
