import { describe, expect, it } from "vitest";
import { codesOf, findingsOf, modelOf } from "../testing/workspace.ts";

const office = (...lines: string[]) =>
  ['calendar "office"', ...lines, "when urgent then call customer within 1 business day"]
    .join("\n  ")
    .replace("\n  when", "\nwhen");
const open = "open weekdays 9-17";

function linked(files: string | { readonly [path: string]: string }, path = "main.playbook") {
  return modelOf(typeof files === "string" ? { [path]: files } : files).link(path);
}

describe("calendar", () => {
  it("is linked with its openings in order, its closed days and its regions", () => {
    const text = office(
      "zone Europe/Vienna",
      "open Saturday to Sunday 22:00-02:00",
      "open Monday 13:00-17:00, 9-12",
      "closed on 24 December, 2026-12-28 to 2027-01-05",
      "holidays of at-9, DE",
    );
    expect(linked(text).calendars).toMatchObject([
      {
        name: "office",
        zone: "Europe/Vienna",
        hours: [
          [1, "09:00", "12:00"],
          [1, "13:00", "17:00"],
          [6, "22:00", "02:00"],
          [7, "22:00", "02:00"],
        ],
        closed: [
          { from: "12-24", to: "12-24" },
          { from: "2026-12-28", to: "2027-01-05" },
        ],
        regions: ["AT-9", "DE"],
      },
    ]);
  });

  it("has the zone of its file's header, else that of the playbook", () => {
    const main = 'playbook "M" zone Europe/Berlin\nuse "base.playbook"';
    const zoneWith = (header: string) =>
      linked({ "main.playbook": main, "base.playbook": `${header}\n${office(open)}` }).calendars[0]
        ?.zone;
    expect(zoneWith("")).toBe("Europe/Berlin");
    expect(zoneWith('playbook "B" zone Europe/Vienna')).toBe("Europe/Vienna");
  });

  it.each([
    ["zone Europe/Berlni", ["HR6005 zone Europe/Berlni"]],
    ["open Friday 16:00-18:00", ["HR3061 16:00-18:00"]],
    ["open Monday to Thursday 16:00-18:00", ["HR3061 16:00-18:00"]],
    ["open Sunday 20:00-10:00", ["HR3061 20:00-10:00", "HR3066 20:00-10:00"]],
    ["open Friday 9-17", ["HR3061 9-17"]],
    ["open Sunday 18:00-08:00", ["HR3066 18:00-08:00"]],
    ["open Sunday 09:00-09:00", ["HR1103 09:00-09:00"]],
    ["open Friday 17:00-20:00", []],
    ["open Sunday 22:00-06:00", []],
    ["closed on 2026-02-29", ["HR3020 2026-02-29"]],
    ["closed on 2024-02-29, 29 February", []],
    ["closed on 31 April", ["HR3020 31 April"]],
    ["closed on 2027-01-05 to 2026-12-24", ["HR3067 2027-01-05 to 2026-12-24"]],
    ["closed on 2026-12-24 to 2036-12-31", ["HR3067 2026-12-24 to 2036-12-31"]],
    ["closed on 24 December to 2027-01-05", ["HR3067 24 December to 2027-01-05"]],
    ["closed on 24 December to 5 January", []],
    ["closed on 1 January to 31 December", ['HR3062 "office"']],
    ["holidays of Bavaria", ["HR3060 Bavaria"]],
    ["holidays of DE-XX, AT", ["HR3060 DE-XX"]],
    ["holidays of de-by, GB SCT", []],
  ])("with `%s`", (line, found) => {
    expect(codesOf(office(open, line))).toEqual(found);
  });

  it.each([
    ["Bavaria", "Write `DE-BY`."],
    ["Deutschland", "Write `DE`."],
    ["Zürich", "Write `CH-ZH`."],
    [
      "Denmrk",
      "Did you mean `DK` (Denmark)? A region is the two letters of a country, such as `DE`, or with a part of it, such as `DE-BY` or `US-CA`.",
    ],
    ["BE-XYZ", "Known are BE-BRU, BE-DE, BE-VLG and BE-WAL."],
  ])("says which region `%s` may be", (region, hint) => {
    expect(findingsOf(office(open, `holidays of ${region}`))).toMatchObject([
      { code: "HR3060", hint },
    ]);
  });

  it("that is never open is an error", () => {
    expect(codesOf(office("holidays of DE"))).toEqual(['HR3062 "office"']);
  });

  it("is declared once", () => {
    const text = `${office(open)}\ncalendar "Office"\n  ${open}`;
    expect(codesOf(text)).toEqual(['HR2004 "Office"']);
  });

  it("should be followed, be it in a playbook that uses this one", () => {
    const base = `calendar "office"\n  ${open}`;
    expect(codesOf(base)).toEqual(['HR3065 "office"']);
    const files = {
      "base.playbook": base,
      "main.playbook":
        'use "base.playbook"\nwhen urgent then call customer within 1 business day in "office"',
    };
    expect(codesOf(files, "base.playbook")).toEqual([]);
    expect(codesOf(files, "main.playbook")).toEqual([]);
  });
});

describe("the calendar that governs", () => {
  const calendar = (name: string) => `calendar "${name}"\n  ${open}`;
  const rule = "when urgent then call customer within 1 business day";
  const both = (...lines: string[]) =>
    ['when late then call partner within 1 business day in "B"', ...lines].join("\n");

  it("is the only one", () => {
    expect(linked(rule).calendar).toBeNull();
    expect(linked(`${calendar("A")}\n${rule}`).calendar).toBe("A");
  });

  it("is the one that the header names", () => {
    const text = both('playbook "P"\n  calendar "b"', calendar("A"), calendar("B"), rule);
    expect(codesOf(text)).toEqual(['HR3065 "A"']);
    expect(linked(text).calendar).toBe("B");
  });

  it("is the outermost", () => {
    const files = {
      "main.playbook": `use "mid.playbook"\n${rule}`,
      "mid.playbook": `use "base.playbook"\n${calendar("B")}\n${rule}`,
      "base.playbook": `${calendar("A")}\n${rule}`,
    };
    expect(codesOf(files)).toEqual([]);
    expect(linked(files).calendar).toBe("B");
    expect(linked(files, "base.playbook").calendar).toBe("A");
  });

  it("must be said where there are several", () => {
    const text = both(calendar("A"), calendar("B"), rule);
    expect(findingsOf(text)).toMatchObject([
      {
        code: "HR3064",
        at: "1 business day",
        message: "`1 business day` may follow “A” or “B”.",
      },
    ]);
    const named = both(calendar("A"), calendar("B"), `${rule} in "A"`);
    expect(codesOf(named)).toEqual([]);
  });

  it("must be said where used playbooks have one each", () => {
    const files = {
      "main.playbook": 'use "a.playbook"\nuse "b.playbook"',
      "a.playbook": `${calendar("A")}\n${rule}`,
      "b.playbook": `${calendar("B")}\nwhen late then call partner within 1 business day`,
    };
    expect(codesOf(files)).toEqual(['HR6006 "a.playbook"', 'HR6006 "b.playbook"']);
    const header = 'playbook "M"\n  calendar "A"\n';
    expect(codesOf({ ...files, "main.playbook": header + files["main.playbook"] })).toEqual([]);
  });

  it("must exist", () => {
    expect(codesOf(`playbook "P"\n  calendar "offcie"\n${office(open)}`)).toEqual([
      'HR3063 "offcie"',
    ]);
  });
});

describe("business time", () => {
  it("names a calendar as it is declared", () => {
    const text = `${office(open)} in "OFFICE"\nsetting target is 2 business hours in "office"\nwhen late then call partner within target`;
    expect(codesOf(text)).toEqual([]);
    const [first, second] = linked(text).rules.flatMap(({ then }) => then);
    const durations = [first, second].map((one) =>
      one?.within?.op === "constant" ? one.within.value : null,
    );
    expect(durations.sort()).toEqual([
      '1 business days in "office"',
      '2 business hours in "office"',
    ]);
  });

  it("names one that there is", () => {
    expect(codesOf(`${office(open)} in "shop" and call partner within 1 business day`)).toEqual([
      'HR3063 "shop"',
    ]);
    expect(
      codesOf(
        `${office(open)}\nsetting target is 2 hours\nset target to 2 business hours in "ofice"`,
      ),
    ).toEqual(['HR3063 "ofice"']);
  });

  it("is in a unit that there is", () => {
    const found = (text: string) => findingsOf(text).map(({ at, hint }) => [at, hint]);
    const units =
      "Units are minutes, hours, days, weeks, months, years, business hours and business days.";
    expect(found("when urgent then call customer within 3 busines days")).toEqual([
      ["3 busines days", "Did you mean `3 business days`?"],
    ]);
    expect(found("when since is more than 1 fortnight ago then call customer")).toEqual([
      ["1 fortnight", units],
    ]);
    expect(found("when urgent then call customer within 2dayz")).toEqual([
      ["2dayz", "Did you mean `2 day`?"],
    ]);
    // A name like any other.
    expect(found("when urgent then call customer within 24h hotline")).toEqual([]);
    const declared =
      "fact 2 day target is duration\nfact urgent is yes/no\nwhen urgent then call customer within 2 day target";
    expect(found(declared)).toEqual([]);
  });

  it("is never mixed with elapsed time", () => {
    expect(
      codesOf("when x is more than 1 day + 1 business day ago then call customer"),
    ).toHaveLength(1);
    expect(codesOf("when now - x > 4 business hours then call customer")).toHaveLength(1);
  });

  it("is compared with business time of the same calendar only", () => {
    const text = (within: string) =>
      `calendar "A"\n  ${open}\nwhen urgent then call customer after 2 business days in "A" within ${within}`;
    expect(codesOf(text('1 business day in "A"'))).toEqual(['HR3025 2 business days in "A"']);
    expect(codesOf(text("1 business day"))).toEqual([]);
  });
});
