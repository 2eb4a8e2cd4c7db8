import { expect, it } from "vitest";
import { findingsText, testsText } from "./status-text.ts";

const t = (text: string, ...gaps: (string | number)[]) =>
  text.replace(/\{(\d)\}/g, (_, index) => String(gaps[Number(index)]));

it.each([
  [0, 0, "No findings"],
  [2, 0, "Errors: 2"],
  [0, 1, "Warnings: 1"],
  [2, 1, "Errors: 2, warnings: 1"],
])("%i errors and %i warnings", (errors, warnings, text) => {
  expect(findingsText(errors, warnings, t)).toBe(text);
});

it("says how tests came out", () => {
  const [passed, failed] = [{ failures: [] }, { failures: ["x"] }];
  expect(testsText(null, t)).toBe("Tests cannot run");
  const stopped = { failures: [], error: {} };
  expect(testsText([stopped, stopped], t)).toBe("Tests cannot run");
  expect(testsText([passed, failed, stopped], t)).toBe("1 of 3 tests pass, 1 cannot run");
  expect(testsText([], t)).toBe("No tests");
  expect(testsText([passed, passed], t)).toBe("All 2 tests pass");
  expect(testsText([passed, failed], t)).toBe("1 of 2 tests pass");
});
