import { describe, expect, test } from "vitest";
import { instantOf } from "./now.ts";

describe("--now", () => {
  test.each([
    ["2026-11-23T09:00Z", "2026-11-23T09:00:00Z"],
    ["2026-11-23T09:00:30.5+01:00", "2026-11-23T08:00:30Z"],
    ["2026-11-23T09:00", "2026-11-23T08:00:00Z"],
    ["2026-07-01", "2026-06-30T22:00:00Z"],
    ["2026-10-25T02:30", "2026-10-25T00:30:00Z"],
    ["2026-03-29T02:30", "2026-03-29T01:30:00Z"],
  ])("%s is %s in Berlin", (written, instant) => {
    expect(instantOf(written, "Europe/Berlin")).toBe(instant);
  });

  test.each(["", "tomorrow", "2026-02-30", "2026-13-01", "2026-11-23T25:00Z", "2026-11-23 09:00"])(
    "%s is none",
    (written) => {
      expect(() => instantOf(written, "UTC")).toThrow(`--now \`${written}\` is not an instant.`);
    },
  );

  test("the clock, without the option", () => {
    expect(Math.abs(Date.parse(instantOf(undefined, "UTC")) - Date.now())).toBeLessThan(5000);
  });
});
