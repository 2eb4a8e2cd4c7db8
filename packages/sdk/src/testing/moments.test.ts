import { momentIn, saidIn } from "@handrail/analysis";
import { describe, expect, it } from "vitest";
import { loadPlaybook } from "../index.ts";

describe("a moment is said in the playbook's zone", () => {
  const source = `playbook "Zone"
  zone Europe/Berlin
action call is human, helps
rule "Call" when waiting then call within 2h
promise "Soon" when waiting then call within 1h
test "soon"
  given at 2026-11-23T09:00
  given waiting
  expect call within 1h
`;

  it("in a failed test and in what breaks a promise", async () => {
    const report = (await loadPlaybook({ source })).test();
    const words = "due by 2026-11-23T10:00, but it is due 2026-11-23T11:00.";
    expect(report.tests[0]?.failures[0]?.message).toContain(words);
    expect(report.promises[0]?.broken[0]?.message).toContain(words);
  });

  it.each([
    ["Europe/Berlin", "2026-07-01T22:30:00Z", "2026-07-02T00:30"],
    ["Europe/Berlin", "2026-11-23T22:30:05Z", "2026-11-23T23:30:05"],
    ["UTC", "2026-11-23T22:30:00Z", "2026-11-23T22:30:00Z"],
    ["Europe/Berlin", "2 business days", "2 business days"],
  ])("%s: %s", (zone, value, text) => expect(saidIn(zone)(value)).toBe(text));

  it("and in UTC where the zone's clocks show the same time twice", () => {
    const said = saidIn("Europe/Berlin");
    expect(said("2026-10-25T00:30:00Z")).toBe("2026-10-25T02:30");
    expect(said("2026-10-25T01:30:00Z")).toBe("2026-10-25T01:30:00Z");
  });
});

describe("a moment as a writer writes it", () => {
  it.each([
    ["2026-11-23T09:00:00.000Z", "Europe/Berlin", "2026-11-23T10:00"],
    ["2026-07-01T22:30:15Z", "Europe/Berlin", "2026-07-02T00:30:15"],
    ["2026-11-23T09:00:00.250Z", "Asia/Kolkata", "2026-11-23T14:30:00.250"],
    ["2026-11-23T02:00:00Z", "America/New_York", "2026-11-22T21:00"],
    ["2026-11-23T09:00:00.000Z", "UTC", "2026-11-23T09:00Z"],
  ])("%s in %s is %s", (instant, zone, words) => {
    expect(momentIn(zone)(instant)).toBe(words);
  });

  it("is local where the clock shows it first, and in UTC when it shows it again", () => {
    expect(momentIn("Europe/Berlin")("2026-10-25T00:30:00Z")).toBe("2026-10-25T02:30");
    expect(momentIn("Europe/Berlin")("2026-10-25T01:30:00Z")).toBe("2026-10-25T01:30Z");
    expect(momentIn("Europe/Berlin")("2026-10-25T02:30:00Z")).toBe("2026-10-25T03:30");
  });

  it("stays what it is where it names its distance from UTC, or is a day", () => {
    expect(momentIn("Europe/Berlin")("2026-11-23T09:00+05:00")).toBe("2026-11-23T09:00+05:00");
    expect(momentIn("Europe/Berlin")("2026-11-23")).toBe("2026-11-23");
  });
});
