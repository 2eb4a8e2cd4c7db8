import { defineFinding } from "./define.ts";

/** Points that are no fixed number. */
export const pointsNotFixed = defineFinding<{
  readonly source: string;
  readonly what: "points" | "limit";
  /** Of points for each event: how many, and the number of events. */
  readonly steps?: { readonly points: string; readonly number: string } | undefined;
}>({
  code: "HR3040",
  name: "points-not-fixed",
  severity: "error",
  message: ({ source, what }) =>
    what === "points"
      ? `\`${source}\` is no fixed number of points.`
      : `\`${source}\` is no fixed number at which a band could end.`,
  hint: ({ steps }) =>
    steps === undefined
      ? "Write a number, or a setting that holds one."
      : `Points are the same each time: write a line for each step, \`add ${steps.points} when ${steps.number} >= 1\`, \`add ${steps.points} when ${steps.number} >= 2\` and so on.`,
  explanation:
    "Points and the limits of bands are the same in every situation, so that everybody can read off what counts how much. They are numbers, or settings that hold a number. What depends on the situation belongs into the condition after `when`.",
  wrong: "score lead fit\n  add seats when segment = enterprise",
  right: "setting base is 10\nscore lead fit\n  add base when segment = enterprise",
});

/** Points that do not add up exactly. */
export const pointsTooFine = defineFinding<{ readonly source: string }>({
  code: "HR3041",
  name: "points-too-fine",
  severity: "error",
  message: ({ source }) => `\`${source}\` has more than four decimals, or is beyond 100 million.`,
  hint: () => "Round it: a score counts in steps of 0.0001 at the finest.",
  explanation:
    "Points add up exactly, in whatever order they stand. For that they have at most four decimals, as money has.",
  wrong: "score lead fit\n  add 0.33333 when segment = enterprise",
  right: "score lead fit\n  add 0.3333 when segment = enterprise",
});

/** One name for two bands. */
export const bandTwice = defineFinding<{ readonly name: string }>({
  code: "HR4010",
  name: "band-twice",
  severity: "error",
  message: ({ name }) => `This score has a band \`${name}\` already.`,
  hint: () => "Give each band a name of its own, or make the two one band.",
  explanation:
    "A band stands for one stretch of scores. With one name for two stretches a rule that asks for the band could not say which is meant.",
  wrong: "score lead fit\n  add 50 when urgent\n  bands cold below 20, warm below 40, cold",
  right: "score lead fit\n  add 50 when urgent\n  bands cold below 20, warm below 40, hot",
});

/** Bands whose limits do not go up. */
export const bandsNotAscending = defineFinding<{
  readonly name: string;
  readonly below: number;
  readonly before: string;
  readonly from: number;
}>({
  code: "HR4011",
  name: "bands-not-ascending",
  severity: "error",
  message: ({ name, below, before, from }) =>
    `The band \`${name}\` ends below ${below}, but \`${before}\` before it goes up to ${from} already.`,
  hint: ({ from }) => `Order the bands from the lowest: this one has to end above ${from}.`,
  explanation:
    "Bands follow one another from the lowest score to the highest, and each begins where the one before it ends. One that ends at or below that point overlaps with it, and no score would fall into it.",
  wrong: "score lead fit\n  add 50 when urgent\n  bands cold below 40, warm below 20, hot",
  right: "score lead fit\n  add 50 when urgent\n  bands cold below 20, warm below 40, hot",
});

/** A band that no score falls into. */
export const bandUnreachable = defineFinding<{
  readonly name: string;
  readonly limit: number;
  readonly tooHigh: boolean;
}>({
  code: "HR4012",
  name: "band-never-reached",
  severity: "warning",
  message: ({ name, limit, tooHigh }) =>
    tooHigh
      ? `The band \`${name}\` is never reached: the score is at most ${limit}.`
      : `The band \`${name}\` is never reached: the score is at least ${limit}.`,
  hint: () => "Correct the points or the limits of the bands, or take the band out.",
  explanation:
    "All points that may be added, and all that may be taken, give the most and the least that a score can come to. A band beyond that is never the answer, so rules that wait for it never fire.",
  wrong: "score lead fit\n  add 30 when urgent\n  bands cold below 20, warm below 40, hot",
  right: "score lead fit\n  add 50 when urgent\n  bands cold below 20, warm below 40, hot",
});
