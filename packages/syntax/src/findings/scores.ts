import { defineFinding } from "./definition.ts";

export const pointsWithSign = defineFinding<{ found: string; right: string }>({
  code: "HR1070",
  name: "points-with-sign",
  severity: "error",
  message: ({ found }) => `The points in \`${found}\` have a sign, which the word says already.`,
  hint: ({ right }) => `Write \`${right}\`.`,
  explanation:
    "A score adds points with `add` and takes them away with `take`. So each line says aloud which way it counts, and no reader has to look for a minus sign.",
  wrong: "score lead fit\n  add -5 when newsletter only",
  right: "score lead fit\n  take 5 when newsletter only",
});

export const pointsInWords = defineFinding<{ found: string; number: string }>({
  code: "HR1071",
  name: "points-in-words",
  severity: "error",
  message: ({ found }) => `\`${found}\` is no number of points.`,
  hint: ({ number }) =>
    `Write the number alone, then \`when\` and the condition: \`add ${number} when …\`.`,
  explanation:
    "After `add` and `take` stands a number, or a setting that holds one, and after it `when` with a condition. A line without `when` always counts.",
  wrong: "score lead fit\n  add 30 points when segment = enterprise",
  right: "score lead fit\n  add 30 when segment = enterprise",
});

export const whenWithoutPoints = defineFinding<Record<never, never>>({
  code: "HR1072",
  name: "condition-without-points",
  severity: "error",
  message: () => "This condition has no points.",
  hint: () => "Write the points before it, on its own line: `add 30 when segment = enterprise`.",
  explanation:
    "Each line of a score begins with `add` or `take` and its points, and its condition follows. A second condition for the same points is joined with `and` or `or`.",
  wrong: "score lead fit\n  when segment = enterprise\n  add 30",
  right: "score lead fit\n  add 30 when segment = enterprise",
});

export const scoreWithoutItems = defineFinding<Record<never, never>>({
  code: "HR1073",
  name: "score-without-points",
  severity: "error",
  message: () => "This score adds and takes nothing, so it would always be 0.",
  hint: () => "Add a line such as `add 30 when segment = enterprise`.",
  explanation:
    "A score is the sum of its lines: each adds points or takes some away when its condition holds. Bands alone give it no points.",
  wrong: "score lead fit\n  bands cold below 20, hot",
  right: "score lead fit\n  add 30 when segment = enterprise\n  bands cold below 20, hot",
});

export const bandWithoutLimit = defineFinding<{ name: string; next: string }>({
  code: "HR1074",
  name: "band-without-limit",
  severity: "error",
  message: ({ name }) => `The band \`${name}\` does not say below which score it ends.`,
  hint: ({ name, next }) => `Write \`${name} below …\` with the score at which \`${next}\` begins.`,
  explanation:
    "Bands stand from the lowest to the highest. Each ends below a score, where the next one begins, and only the last goes on without end.",
  wrong: "score lead fit\n  add 30 when segment = enterprise\n  bands cold, warm below 40, hot",
  right:
    "score lead fit\n  add 30 when segment = enterprise\n  bands cold below 20, warm below 40, hot",
});

export const lastBandLimited = defineFinding<{ found: string; name: string; limit: string }>({
  code: "HR1075",
  name: "last-band-limited",
  severity: "error",
  message: ({ found, limit }) =>
    `After \`${found}\` there is no band for a score of ${limit} or more.`,
  hint: ({ name }) =>
    `Add a band for the highest scores, or write \`${name}\` without \`below\` if it has no end.`,
  explanation:
    "Every score falls into exactly one band, so the last band has no upper end. Bands that leave a score out would make rules that ask for the band silent.",
  wrong: "score lead fit\n  add 30 when segment = enterprise\n  bands cold below 20, warm below 40",
  right:
    "score lead fit\n  add 30 when segment = enterprise\n  bands cold below 20, warm below 40, hot",
});
