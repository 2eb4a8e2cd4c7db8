import type { LinkedPlaybook } from "@handrail/model";

/** The public holidays of a region by its code, as days in order. */
export type Holidays = (region: string) => readonly string[];

/**
 * The public holidays of the regions that a playbook's calendars name. The library that knows them is large, so it is only loaded where one does.
 *
 * @example
 * const model = createModel();
 * model.setFile("a.playbook", { text: 'calendar "office"\n  open weekdays 9-17\n  holidays of AT' });
 * const holidays = await loadHolidays(model.link("a.playbook"));
 * holidays("AT").includes("2026-10-26"); // true
 */
export async function loadHolidays({
  calendars,
}: Pick<LinkedPlaybook, "calendars">): Promise<Holidays> {
  const regions = new Set(calendars.flatMap((calendar) => calendar.regions));
  if (regions.size === 0) return notLoaded;
  const { publicHolidays } = await import("./public-holidays.ts");
  const known = new Map([...regions].map((region) => [region, publicHolidays(region)]));
  return (region) => known.get(region) ?? notLoaded(region);
}

export function notLoaded(region: string): never {
  throw new Error(`the holidays of ${region} are not loaded: see loadHolidays`);
}
