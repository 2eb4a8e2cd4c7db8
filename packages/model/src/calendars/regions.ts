import { fold, nearest } from "@handrail/syntax";
import { regionTable } from "./region-table.ts";

/** A country, or a part of one, whose public holidays are known. */
export interface HolidayRegion {
  /** `DE-BY`. */
  readonly code: string;
  /** In English and in its own languages. */
  readonly names: readonly string[];
}

let regions: ReadonlyMap<string, HolidayRegion> | undefined;

/** All of them, by folded code; most playbooks never ask. */
function regionsByFold(): ReadonlyMap<string, HolidayRegion> {
  regions ??= new Map(
    regionTable
      .trim()
      .split("\n")
      .map(read)
      .map((one) => [fold(one.code), one]),
  );
  return regions;
}

function read(line: string): HolidayRegion {
  const [code = "", ...rest] = line.split(" ");
  return { code, names: rest.join(" ").split(" / ") };
}

/** All of them, by code. */
export function holidayRegions(): readonly HolidayRegion[] {
  return [...regionsByFold().values()];
}

/** The region of a code; case and the sign between its parts do not matter. */
export function regionOf(code: string): HolidayRegion | undefined {
  return regionsByFold().get(fold(code));
}

/** What a text that is no code may be meant as. */
export interface RegionGuess {
  /** The region of that name, or the nearest. */
  readonly near: HolidayRegion | undefined;
  /** Whether it is the one region of that name. */
  readonly certain: boolean;
  /** The parts of the country that the code begins with. */
  readonly parts: readonly HolidayRegion[];
}

export function guessRegion(text: string): RegionGuess {
  const folded = fold(text);
  const named = holidayRegions().filter(({ names }) => names.some((name) => fold(name) === folded));
  const ending = holidayRegions().filter(({ names }) =>
    names.some((name) => fold(name).endsWith(folded) && name.includes(" ")),
  );
  const [only] = named.length > 0 ? named : ending;
  const certain = (named.length > 0 ? named : ending).length === 1;
  return { near: certain ? only : nearestRegion(text), certain, parts: partsOf(text) };
}

function nearestRegion(text: string): HolidayRegion | undefined {
  const names = holidayRegions().flatMap(({ code, names }) => [code, ...names]);
  const near = nearest(text, names);
  return near === undefined
    ? undefined
    : holidayRegions().find(({ code, names: own }) => code === near || own.includes(near));
}

/** The states of the country whose code a text begins with. */
function partsOf(text: string): readonly HolidayRegion[] {
  const [country = ""] = text.toUpperCase().split(/[^A-Z]/);
  if (regionOf(country) === undefined) return [];
  return holidayRegions().filter(({ code }) => {
    const [first, ...rest] = code.split("-");
    return first === country && rest.length === 1;
  });
}
