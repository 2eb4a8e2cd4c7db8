import fc from "fast-check";
import { expect, test } from "vitest";
import { Best } from "./best.ts";

test("keeps the first of all in order, and of equal ones those that came first", () => {
  const many = fc.array(fc.record({ size: fc.nat(20), place: fc.nat() }), { maxLength: 600 });
  fc.assert(
    fc.property(many, fc.integer({ min: 0, max: 40 }), (all, most) => {
      const compare = (left: { size: number }, right: { size: number }) => right.size - left.size;
      const best = new Best(most, compare);
      for (const one of all) best.add(one);
      expect(best.all()).toEqual(all.toSorted(compare).slice(0, most));
    }),
  );
});

test("keeps no more than a few beside them", () => {
  const best = new Best<number>(10, (left, right) => right - left);
  for (let index = 0; index < 10_000; index += 1) best.add(index);
  expect(best.all()).toEqual([9999, 9998, 9997, 9996, 9995, 9994, 9993, 9992, 9991, 9990]);
  expect(new Best<number>(Number.POSITIVE_INFINITY, () => 0).all()).toEqual([]);
});
