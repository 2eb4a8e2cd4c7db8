import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { loadPlan } from "../parts/all.ts";
import type { PlanType } from "../plan/plan.ts";
import { date, listOf, number, oneOf, PlanBuilder, text, time, yesNo } from "../testing/plan.ts";

const now = "2026-11-23T09:00:00Z";
const half = [
  ["control", 50],
  ["chat", 50],
] as [string, number][];

/** What a subject's variant comes to, in an experiment with this salt. */
function split(type: PlanType, salt: string, variants = half) {
  const plan = new PlanBuilder();
  const subject = plan.fact("subject", type);
  const names = variants.map(([name]) => name);
  plan.define("variant", oneOf(...names), plan.variant(salt, subject, ...variants));
  const { decide } = loadPlan(plan.plan());
  return (value: unknown) => decide({ subject: value as string }, { now }).values.variant;
}

/** The place of a text in the experiment, from 0 up to 1, worked out by another implementation of MD5. */
function place(salt: string, subject: string): number {
  return createHash("md5").update(`${salt}\n${subject}`).digest().readUInt32BE(0) / 2 ** 32;
}

describe("an experiment", () => {
  it("splits by the first 32 bits of MD5 of salt, newline and subject", () => {
    const variant = split(text, "chat first");
    for (const id of ["0064x01", "Größe", "", "日本", "a\nb"]) {
      expect(variant(id)).toBe(place("chat first", id) < 0.5 ? "control" : "chat");
    }
  });

  it("keeps variants for ever: these have not changed since the first version", () => {
    const variant = split(text, "chat first");
    const found = Array.from({ length: 16 }, (_, index) => variant(`account ${index}`));
    expect(found.map((one) => (one === "chat" ? 1 : 0)).join("")).toBe("0111011011010111");
  });

  it("gives a subject that is not known no variant, and lacks it", () => {
    const plan = new PlanBuilder();
    const variant = plan.variant("s", plan.fact("account id", text), ...half);
    plan.rule("r", plan.compare("choice", variant, "=", plan.constant(oneOf(), "chat")), [
      plan.action("act"),
    ]);
    const { pending, questions } = loadPlan(plan.plan()).decide({}, { now });
    expect(pending).toMatchObject([{ action: "act", unknown: ["account id"] }]);
    expect(questions).toMatchObject([{ fact: "account id" }]);
  });

  const grid = Array.from({ length: 100 }, (_, index) => [String(index), 1] as [string, number]);
  it.each<[PlanType, unknown, string]>([
    [text, "  A b ", "  A b "],
    [oneOf("Key Account", "other"), "key account", "Key Account"],
    [number, 4711, "4711"],
    [number, 0.1 + 0.2, "0.30000000000000004"],
    [number, -0, "0"],
    [number, 1e21, "1e+21"],
    [{ kind: "percent" }, 12.5, "12.5"],
    [yesNo, true, "yes"],
    [yesNo, "NO", "no"],
    [date, "2026-11-23", "2026-11-23"],
    [time, "2026-11-23T10:00+01:00", "2026-11-23T09:00:00Z"],
    [{ kind: "any" }, 4711, "4711"],
    [{ kind: "any" }, false, "no"],
    [{ kind: "any" }, "x", "x"],
  ])("reads %j, %j as text", (type, value, written) => {
    expect(split(type, "grid", grid)(value)).toBe(String(Math.floor(place("grid", written) * 100)));
  });

  it("has no variant for what has no text", () => {
    expect(split({ kind: "any" }, "s")([1])).toBeNull();
    expect(split({ kind: "any" }, "s")({ id: 1 })).toBeNull();
  });

  it("lets nobody out, however fine its shares", () => {
    const shares = [
      ["a", 33.3333],
      ["b", 33.3333],
      ["c", 33.3334],
    ] as [string, number][];
    const variant = split(text, "fine", shares);
    for (let index = 0; index < 1000; index += 1) expect(variant(`x${index}`)).not.toBeNull();
  });

  it("is no change that anybody could make", () => {
    const plan = new PlanBuilder();
    const variant = plan.variant("s", plan.fact("account id", text), ...half);
    plan.rule("r", plan.compare("choice", variant, "=", plan.constant(oneOf(), "chat")), [
      plan.action("act"),
    ]);
    const { why } = loadPlan(plan.plan());
    for (const id of ["a", "b", "c", "d"]) {
      expect(why({ "account id": id }, "act", { now }).change).toBeNull();
    }
  });
});

describe("many subjects", () => {
  const subjects = 100_000;
  const experiments: readonly (readonly [salt: string, variants: [string, number][]])[] = [
    ["chat first", half],
    ["short letter", half],
    [
      "price shown",
      [
        ["control", 60],
        ["shown", 30],
        ["asked", 10],
      ],
    ],
    ["chat first 2", half],
  ];

  /** How many subjects have each variant of each experiment, and each pair of variants of two. */
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const plan = new PlanBuilder();
  const subject = plan.fact("subject", text);
  for (const [salt, variants] of experiments) {
    const names = variants.map(([name]) => name);
    plan.define(salt, oneOf(...names), plan.variant(salt, subject, ...variants));
  }
  const { decide } = loadPlan(plan.plan());
  for (let index = 0; index < subjects; index += 1) {
    const { values } = decide({ subject: `made-up account ${index}` }, { now });
    for (const [salt] of experiments) {
      count(`${salt}=${values[salt]}`);
      for (const [other] of experiments) count(`${salt}=${values[salt]}&${other}=${values[other]}`);
    }
  }

  /** Pearson's statistic of what was counted against what chance would give. */
  const chiSquare = (cells: readonly (readonly [key: string, expected: number])[]) =>
    cells.reduce(
      (sum, [key, expected]) => sum + ((counts.get(key) ?? 0) - expected) ** 2 / expected,
      0,
    );

  /** What chance exceeds once in a thousand times, by degrees of freedom. */
  const limit = new Map([
    [1, 10.83],
    [2, 13.82],
  ]);

  it.each(experiments)("have the variants of %j in their shares", (salt, variants) => {
    const cells = variants.map(
      ([name, share]) => [`${salt}=${name}`, (subjects * share) / 100] as const,
    );
    expect(chiSquare(cells)).toBeLessThan(limit.get(variants.length - 1) ?? 0);
  });

  const pairs = experiments.flatMap((left, index) =>
    experiments.slice(index + 1).map((right) => [left[0], right[0], left[1], right[1]] as const),
  );
  it.each(pairs)("have %j independently of %j", (left, right, leftVariants, rightVariants) => {
    const cells = leftVariants.flatMap(([one]) =>
      rightVariants.map(([other]) => {
        const both = (counts.get(`${left}=${one}`) ?? 0) * (counts.get(`${right}=${other}`) ?? 0);
        return [`${left}=${one}&${right}=${other}`, both / subjects] as const;
      }),
    );
    const freedom = (leftVariants.length - 1) * (rightVariants.length - 1);
    expect(chiSquare(cells)).toBeLessThan(limit.get(freedom) ?? 0);
  });

  it("would be noticed if two experiments went together", () => {
    const [[salt]] = [experiments[0] ?? ["", half]];
    const cells = half.flatMap(([one]) =>
      half.map(([other]) => [`${salt}=${one}&${salt}=${other}`, subjects / 4] as const),
    );
    expect(chiSquare(cells)).toBeGreaterThan(1000);
  });
});

describe("a plan's experiment", () => {
  const broken =
    (variants: [string, number][], type: PlanType = text) =>
    () =>
      split(type, "s", variants);

  it("has shares that add up", () => {
    expect(
      broken([
        ["a", 50],
        ["b", 40],
      ]),
    ).toThrow(/shares above 0 that add up to 100/);
    expect(
      broken([
        ["a", 100],
        ["b", 0],
      ]),
    ).toThrow(/shares above 0 that add up to 100/);
  });

  it("splits what names somebody", () => {
    expect(broken(half, listOf(text))).toThrow(/which is list of, expected text or/);
  });
});
