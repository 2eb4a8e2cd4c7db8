import type { Finding, Fix } from "@handrail/syntax";
import { expect, test } from "vitest";
import { applyFixes } from "./apply.ts";

function finding(start: number, end: number, text: string, certain = true): Finding {
  const span = { start, end };
  const fix: Fix = { title: "", certain, edits: [{ span, text }] };
  return { code: "HR0000", severity: "error", message: "", hint: "", span, fix };
}

test("edits do not shift one another", () => {
  const findings = [finding(0, 1, "long"), finding(2, 3, ""), finding(4, 5, "e")];
  expect(applyFixes("a b c d", findings, () => true)).toEqual({ text: "long  e d", applied: 3 });
});

test("of two that touch, the first is taken", () => {
  const findings = [finding(0, 3, "x"), finding(3, 5, "y"), finding(6, 7, "z")];
  expect(applyFixes("abcdefg", findings, () => true)).toEqual({ text: "xdefz", applied: 2 });
});

test("what is not allowed stays", () => {
  const findings = [finding(0, 1, "x", false), finding(2, 3, "y")];
  expect(applyFixes("abc", findings, ({ certain }) => certain)).toEqual({
    text: "aby",
    applied: 1,
  });
});
