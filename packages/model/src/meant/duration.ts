import { english, nearest } from "@handrail/syntax";

/** A name that stands where a duration is needed, and is nearly one: `2 wekks`, `30 m`, `month`, `two weeks`. */
export interface NearlyDuration {
  /** What is no unit; null where the number is missing, undefined where it is a word. */
  readonly unit: string | null | undefined;
  /** The durations that may be meant. */
  readonly meant: readonly string[];
}

const units = Object.values(english.units).flat();
const numbers = new Map(
  english.numberWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

export function nearlyDuration(name: string): NearlyDuration | undefined {
  const [, amount, space, unit = ""] = /^(\d+(?:\.\d+)?)( ?)(\D.*)$/u.exec(name) ?? [];
  if (amount === undefined) return inWords(name.toLowerCase());
  // Nobody can tell minutes from months.
  if (unit === "m" || unit === "mo") return { unit, meant: [`${amount} min`, `${amount} months`] };
  const near = otherUnit(unit) ?? nearest(unit, units);
  // `24h hotline` is a name like any other, as long as no unit is near.
  if (near === undefined && (space === "" || unit.includes(" "))) return undefined;
  return { unit, meant: near === undefined ? [] : [`${amount} ${near}`] };
}

function inWords(name: string): NearlyDuration | undefined {
  if (isUnit(name)) return { unit: null, meant: [`1 ${name}`] };
  const [, word = "", unit = ""] = /^(\S+) (.+)$/u.exec(name) ?? [];
  const amount = numbers.get(word);
  const right = isUnit(unit) ? unit : otherUnit(unit);
  if (amount === undefined || right === undefined) return undefined;
  return { unit: undefined, meant: [`${amount} ${right}`] };
}

function isUnit(word: string): boolean {
  return units.includes(word);
}

function otherUnit(word: string): string | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(english.insteadOfUnits, key) ? english.insteadOfUnits[key] : undefined;
}
