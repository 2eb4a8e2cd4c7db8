import fc from "fast-check";
import { expect, test } from "vitest";
import type { Edit, Fix } from "./finding.ts";
import { fixesApart } from "./fixes-apart.ts";

const edits = fc
  .uniqueArray(fc.nat(60), { minLength: 2, maxLength: 6 })
  .map((places) => places.toSorted((left, right) => left - right))
  .map((places) =>
    places.flatMap((start, index): Edit[] => {
      const end = places[index + 1];
      return index % 2 === 1 || end === undefined ? [] : [{ span: { start, end }, text: "" }];
    }),
  );
const fixes = fc.array(edits.map((of): Fix => ({ title: "", certain: true, edits: of })));

const touch = (one: Fix, other: Fix) =>
  one.edits.some(({ span: a }) =>
    other.edits.some(({ span: b }) => a.start <= b.end && b.start <= a.end),
  );

test("a fix is taken exactly if it touches none that was taken before", () => {
  fc.assert(
    fc.property(fixes, (all) => {
      const taken: Fix[] = [];
      for (const fix of all) if (!taken.some((other) => touch(fix, other))) taken.push(fix);
      expect(fixesApart(all)).toEqual(taken);
    }),
    { numRuns: 1000 },
  );
});
