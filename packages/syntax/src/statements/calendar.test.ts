import { describe, expect, it } from "vitest";
import { format } from "../formatter/format.ts";
import { findingsOf, fixed } from "../testing/marks.ts";
import { only } from "../testing/statements.ts";

const days = (from: number, to = from) => ({ kind: "weekdayRange", from, to });
const hours = (from: string, to: string) => ({ kind: "hourRange", from, to });
const calendar = (...lines: string[]) => ['calendar "office"', ...lines].join("\n  ");

describe("calendar", () => {
  it("has a zone, opening hours, closed days and holidays", () => {
    const text = calendar(
      "zone Europe/Berlin",
      "open Monday to Friday 09:00-17:00",
      "open Saturday 10:00-13:00",
      "closed on 2026-12-25, 24 December",
      "holidays of DE-BY",
    );
    expect(only(text)).toEqual({
      kind: "calendar",
      title: { kind: "literal", type: "text", value: "office" },
      zone: { kind: "clause", value: "Europe/Berlin" },
      open: [
        { kind: "openHours", days: [days(1, 5)], hours: [hours("09:00", "17:00")] },
        { kind: "openHours", days: [days(6)], hours: [hours("10:00", "13:00")] },
      ],
      closed: [
        {
          kind: "closedDays",
          days: [
            { kind: "dayRange", from: "2026-12-25", to: "2026-12-25" },
            { kind: "dayRange", from: "12-24", to: "12-24" },
          ],
        },
      ],
      holidays: [{ kind: "holidays", regions: [{ kind: "region", text: "DE-BY" }] }],
    });
  });

  it.each([
    ["Mon-Fri 9-17", "Monday to Friday 09:00-17:00"],
    ["weekdays 9am to 5pm", "Monday to Friday 09:00-17:00"],
    ["on weekdays from 9 until 17", "Monday to Friday 09:00-17:00"],
    ["Monday to Friday: 9.00 – 17.30", "Monday to Friday 09:00-17:30"],
    ["Mo, We and Fr between 9:00 and 12:00", "Monday, Wednesday, Friday 09:00-12:00"],
    ["Tuesdays 1-5pm", "Tuesday 13:00-17:00"],
    ["Tuesdays 9-5 p.m.", "Tuesday 09:00-17:00"],
    ["Tue noon to midnight", "Tuesday 12:00-24:00"],
    ["Tue midnight to noon", "Tuesday 00:00-12:00"],
    ["Tue 6pm to 12am", "Tuesday 18:00-24:00"],
    ["Mon-Fri 09:00-12:00 and 13:00-17:00", "Monday to Friday 09:00-12:00, 13:00-17:00"],
    ["Friday to Monday 22:00-06:00", "Friday to Monday 22:00-06:00"],
    ["Friday 22-6", "Friday 22:00-06:00"],
    ["every day around the clock", "every day around the clock"],
    ["daily 24h", "every day around the clock"],
    ["24/7", "every day around the clock"],
    ["Monday 0-24", "Monday around the clock"],
    ["9-17 Monday to Friday", "Monday to Friday 09:00-17:00"],
    ["9-17 on weekdays", "Monday to Friday 09:00-17:00"],
  ])("understands `open %s`", (written, printed) => {
    const text = calendar(`open ${written}`);
    expect(findingsOf(text)).toEqual([]);
    expect(format(text)).toBe(`${calendar(`open ${printed}`)}\n`);
  });

  it("opens at several hours on one line", () => {
    expect(format(calendar("open Mon-Fri 9-17, Saturday 10-12"))).toBe(
      `${calendar("open Monday to Friday 09:00-17:00", "open Saturday 10:00-12:00")}\n`,
    );
  });

  it.each([
    ["on 24 December, 31st Dec", "on 24 December, 31 December"],
    ["on December 24", "on 24 December"],
    ["on 24 December 2026", "on 2026-12-24"],
    ["from 2026-12-24 to 2027-01-01", "on 2026-12-24 to 2027-01-01"],
    ["2026-12-24 - 2026-12-31", "on 2026-12-24 to 2026-12-31"],
    ["on 24. December to 1. January", "on 24 December to 1 January"],
  ])("understands `closed %s`", (written, printed) => {
    const text = calendar("open weekdays 9-17", `closed ${written}`);
    expect(findingsOf(text)).toEqual([]);
    expect(format(text)).toContain(`  closed ${printed}\n`);
  });

  it.each([
    ["of DE-BY and AT", "of DE-BY, AT"],
    ['in "GB-SCT"', "of GB-SCT"],
    ["of Bosnia and Herzegovina", "of Bosnia and Herzegovina"],
    ["DE", "of DE"],
  ])("understands `holidays %s`", (written, printed) => {
    const text = calendar("open weekdays 9-17", `holidays ${written}`);
    expect(findingsOf(text)).toEqual([]);
    expect(format(text)).toContain(`  holidays ${printed}\n`);
  });

  it.each([
    ["open Mondey 9-17", "HR1100 «Mondey»", "open Monday 9-17"],
    ["open Monday 9-25", "HR1101 «25»", null],
    ["open Monday 9:60-10:00", "HR1101 «9:60»", null],
    ["open Monday 0pm-5pm", "HR1101 «0pm»", null],
    ["open Monday 9-5", "HR1102 «9-5»", "open Monday 09:00-17:00"],
    ["open Monday 09:00-09:00", "HR1103 «09:00-09:00»", null],
    ["open Monday 09:00", "HR1020 «09:00»", null],
    ["open Monday", "HR1020 «Monday»", null],
    ["open", "HR1020 «open»", null],
    ["open 9-17", "HR1020 «17»", null],
    ["open Monday 9-17 mostly", "HR1021 «mostly»", null],
    ["closed", "HR1020 «closed»", null],
    ["closed on Sundays", "HR1104 «Sundays»", null],
    ["closed on Christmas", "HR1104 «Christmas»", null],
    ["closed on 24.12.2026", "HR1007 «24.12.2026»", "closed on 2026-12-24"],
    ["closed on 12/24/2026", "HR1007 «12/24/2026»", null],
    [
      "closed on public holidays of DE-BY",
      "HR1105 «closed on public holidays of DE-BY»",
      "holidays of DE-BY",
    ],
    ["closed on holidays", "HR1105 «closed on holidays»", null],
    ["holidays of", "HR1020 «of»", null],
  ])("reports `%s` once", (line, finding, right) => {
    const text = calendar("open weekdays 9-17", line);
    expect(findingsOf(text)).toEqual([finding]);
    if (right !== null) expect(fixed(text)).toBe(calendar("open weekdays 9-17", right));
  });

  it("is a statement of its own below a header, and a clause of it when indented", () => {
    const header = { kind: "playbook", calendar: { value: "office" } };
    expect(only('playbook "Sales"\n  calendar "office"')).toMatchObject(header);
    expect(only('playbook "Sales" calendar "office"')).toMatchObject(header);
    const text = 'playbook "Sales"\ncalendar "office"\n  open weekdays 9-17\n';
    expect(findingsOf(text)).toEqual([]);
    expect(format(text)).toContain('\ncalendar "office"\n  open Monday');
  });

  it("leaves its words to names elsewhere", () => {
    const text = [
      "fact open question since is time",
      "fact closed is date",
      "fact holidays is number",
      "when open question since is known",
      "  and closed is unknown",
      "then call customer with closed, holidays",
    ].join("\n");
    expect(findingsOf(text)).toEqual([]);
  });
});

describe("business time of a calendar", () => {
  const within = (duration: string) => `when ready then call customer within ${duration}`;

  it("names it", () => {
    expect(only(within('3 business days in "Vienna office" by owner'))).toMatchObject({
      actions: [
        {
          clauses: [
            { duration: { amount: 3, unit: "business day", calendar: { value: "Vienna office" } } },
            { kind: "by" },
          ],
        },
      ],
    });
  });

  it("has quotes around it", () => {
    const text = within("3 business days in Vienna office by owner");
    expect(findingsOf(text)).toEqual(["HR1055 «Vienna office»"]);
    expect(fixed(text)).toBe(within('3 business days in "Vienna office" by owner'));
  });
});
