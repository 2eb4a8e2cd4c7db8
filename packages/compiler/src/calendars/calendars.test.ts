import { createModel, holidayRegions } from "@handrail/model";
import HolidayCalendar from "date-holidays";
import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { loadHolidays } from "./holidays.ts";
import { publicHolidays } from "./public-holidays.ts";

async function planOf(text: string) {
  const model = createModel();
  model.setFile("example.playbook", { text });
  const linked = model.link("example.playbook");
  return compile(linked, { holidays: await loadHolidays(linked) });
}

const rule = "when urgent then call customer within 1 business day";
const office = (...lines: string[]) => `${['calendar "office"', ...lines].join("\n  ")}\n${rule}`;
const yearOf = (year: string) => (day: string) => day.startsWith(year);

describe("the calendars of a plan", () => {
  it("are those that business time follows", async () => {
    const calendars = 'calendar "a"\n  open 24/7\ncalendar "b"\n  open 24/7\n';
    const header = 'playbook "P"\n  calendar "b"\n';
    const none = await planOf(`${header}${calendars}when urgent then call customer within 1 day`);
    expect(none).toMatchObject({ calendars: [], calendar: null });
    const named = await planOf(`${header}${calendars}${rule} in "a"`);
    expect(named).toMatchObject({ calendars: [{ name: "a" }], calendar: null });
    const both = await planOf(`${header}${calendars}${rule}\n${rule} in "a"`);
    expect(both).toMatchObject({ calendars: [{ name: "a" }, { name: "b" }], calendar: 1 });
  });

  it("hold their closed days, where these would be open", async () => {
    const plan = await planOf(
      office("open weekdays 9-17", "closed on 2026-12-28, 2026-12-30 to 2027-01-04"),
    );
    expect(plan.calendars).toEqual([
      {
        name: "office",
        zone: "UTC",
        hours: [1, 2, 3, 4, 5].map((weekday) => [weekday, "09:00", "17:00"]),
        closed: ["2026-12-28", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-04"],
        years: null,
      },
    ]);
  });

  it("resolve the days of every year for a fixed span", async () => {
    const plan = await planOf(
      office("open every day 9-17", "closed on 29 February, 31 December to 1 January"),
    );
    const [calendar] = plan.calendars;
    expect(calendar?.years).toEqual([2010, 2040]);
    expect(calendar?.closed.at(0)).toBe("2010-01-01");
    expect(calendar?.closed.at(-1)).toBe("2040-12-31");
    expect(calendar?.closed.filter(yearOf("2028"))).toEqual([
      "2028-01-01",
      "2028-02-29",
      "2028-12-31",
    ]);
    expect(calendar?.closed.filter(yearOf("2027"))).toEqual(["2027-01-01", "2027-12-31"]);
  });

  it("have the holidays of all their regions", async () => {
    const plan = await planOf(office("open every day 9-17", "holidays of DE-BY, AT"));
    const days = plan.calendars[0]?.closed.filter(yearOf("2026")) ?? [];
    // Corpus Christi is one of both, German unity of the one, Austria's national day of the other.
    for (const day of ["2026-06-04", "2026-10-03", "2026-10-26"]) expect(days).toContain(day);
    expect(plan.calendars[0]?.years).toEqual([2010, 2040]);
  });

  it("are compiled only with the holidays that they need", () => {
    const model = createModel();
    model.setFile("example.playbook", { text: office("open weekdays 9-17", "holidays of DE-BY") });
    expect(() => compile(model.link("example.playbook"))).toThrow(
      "the holidays of DE-BY are not loaded",
    );
  });
});

describe("public holidays", () => {
  it("are the days off of Bavaria", () => {
    expect(publicHolidays("DE-BY").filter(yearOf("2026"))).toEqual([
      "2026-01-01",
      "2026-01-06",
      "2026-04-03",
      "2026-04-06",
      "2026-05-01",
      "2026-05-14",
      "2026-05-25",
      "2026-06-04",
      "2026-10-03",
      "2026-11-01",
      "2026-12-25",
      "2026-12-26",
    ]);
  });

  it("include the day that stands in for one at the weekend", () => {
    const days = publicHolidays("US").filter(yearOf("2026"));
    expect(days).toContain("2026-07-03");
    expect(days).toContain("2026-11-26");
    expect(days).not.toContain("2026-12-24");
  });

  it("take the day between two sunsets, and no day for half a holiday", () => {
    // Rosh Hashanah 5787 begins on the evening of 11 September 2026.
    const israel = publicHolidays("IL").filter(yearOf("2026-09"));
    expect(israel).not.toContain("2026-09-11");
    expect(israel).toContain("2026-09-12");
    // A half holiday from noon.
    expect(publicHolidays("CN")).not.toContain("2026-03-08");
    expect(publicHolidays("CN")).toContain("2026-10-01");
  });

  it("are known from the first year to the last, whatever the day", () => {
    const days = publicHolidays("GB-SCT");
    expect(days.at(0)).toBe("2010-01-01");
    expect(days.at(-1)).toMatch(/^2040-12-2\d$/);
  });
});

describe("the regions that a playbook may name", () => {
  it("are those whose holidays are known", () => {
    const library = new HolidayCalendar();
    const codes = Object.keys(library.getCountries()).flatMap((country) => [
      country,
      ...Object.keys(library.getStates(country) ?? {}).flatMap((state) => [
        `${country}-${state}`,
        ...Object.keys(library.getRegions(country, state) ?? {}).map(
          (part) => `${country}-${state}-${part}`,
        ),
      ]),
    ]);
    expect(
      holidayRegions()
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(codes.toSorted());
  });
});
