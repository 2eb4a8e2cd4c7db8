import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadOf } from "./spread.ts";

test("tells each text from all others by one look", () => {
  const texts = fc.uniqueArray(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.array(fc.string()), (values, others) => {
      const spread = spreadOf(values);
      if (spread === null) return;
      const place = new Function("given", `return ${spread.expression};`) as (
        given: string,
      ) => number;
      for (const value of values) {
        expect(place(value)).toBe(spread.places.get(value));
        expect(spread.slots[place(value)]).toBe(value);
      }
      for (const other of ["", ...others]) {
        expect(spread.slots[place(other)] === other).toBe(values.includes(other));
      }
    }),
  );
});

test("is found for the values that people write", () => {
  const stages = ["discovery", "evaluation", "purchase", "renewal"];
  expect(spreadOf(stages)?.slots.length).toBeLessThanOrEqual(8);
  const countries = Array.from({ length: 20 }, (_, index) => `country${index + 1}`);
  expect(spreadOf(countries)).not.toBeNull();
});
