import { expect, test } from "vitest";
import { Elements } from "./elements.ts";

test("elements of a CSV file come back as they were, each with its line", () => {
  const elements = new Elements(["At", "Note"], () => true);
  elements.add("a", 2, { At: "2026-01-01", Note: "x, y", other: "1" });
  elements.add("b", 3, { At: "", Note: "" });
  elements.add("a", 5, { At: "2026-01-02", Note: 'a "quoted"\nnote' });
  expect(elements.count).toBe(3);
  expect([...elements.keys()]).toEqual(["a", "b"]);
  expect(elements.of("a")).toEqual([
    { At: "2026-01-01", Note: "x, y" },
    { At: "2026-01-02", Note: 'a "quoted"\nnote' },
  ]);
  expect(elements.of("b")).toEqual([{ At: "", Note: "" }]);
  expect(elements.of("c")).toEqual([]);
  expect([elements.lineOf("a", 1), elements.lineOf("b", 0), elements.lineOf("b", 1)]).toEqual([
    5,
    3,
    undefined,
  ]);
  expect(elements.countOf("a")).toBe(2);
});

test("those of JSON keep the values of what is wanted", () => {
  const elements = new Elements(null, (field) => field !== "note");
  elements.add("a", 1, {
    at: "2026-01-01",
    amount: { amount: "1.00", currency: "EUR" },
    note: "x",
  });
  elements.add("a", 1, { at: null, tags: ["\u0000"] });
  expect(elements.of("a")).toEqual([
    { at: "2026-01-01", amount: { amount: "1.00", currency: "EUR" } },
    { at: null, tags: ["\u0000"] },
  ]);
});
