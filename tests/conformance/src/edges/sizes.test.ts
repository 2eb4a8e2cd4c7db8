import { expect, test } from "vitest";
import { oneAnswer, pathsOf, planOf } from "./paths.ts";

test("a choice of many values, of which a rule names half", { timeout: 60_000 }, async () => {
  const values = Array.from({ length: 10_000 }, (_, index) => `v${index}`);
  const paths = pathsOf(
    await planOf(`fact code is one of ${values.join(", ")}
fact place is step of ${values.map((value) => `p${value}`).join(", ")}
rule "one" when code = v7 then a
rule "half" when code is one of ${values.slice(0, 5000).join(", ")} then b
rule "other" when code != v7 then c
rule "behind" when place > pv9000 then d`),
  );
  expect(oneAnswer(paths({ code: "v7", place: "pv9001" }))).toEqual(["behind", "half", "one"]);
  expect(oneAnswer(paths({ code: "V 7", place: "pv9000" }))).toEqual(["half", "one"]);
  expect(oneAnswer(paths({ code: "v9999" }))).toEqual(["other"]);
  expect(oneAnswer(paths({}))).toEqual([]);
  expect(oneAnswer(paths({ code: "v10000" }))).toBe("code");
});

test("a choice of 100,000 values", { timeout: 60_000 }, async () => {
  const values = Array.from({ length: 100_000 }, (_, index) => `v${index}`);
  const fact = `fact code is one of ${values.join(", ")}\n`;
  const paths = pathsOf(
    await planOf(`${fact}rule "one" when code = v7 then a
rule "some" when code is one of ${values.slice(0, 200).join(", ")} then b
rule "other" when code != v99999 then c`),
  );
  expect(oneAnswer(paths({ code: "v7" }, { code: "v7" }))).toEqual(["one", "other", "some"]);
  expect(oneAnswer(paths({ code: "V 99999" }))).toEqual([]);
  expect(oneAnswer(paths({}))).toEqual([]);
  expect(oneAnswer(paths({ code: "v100000" }))).toBe("code");
  // A sentence may have 50,000 words, and says so.
  const half = `rule "half" when code is one of ${values.slice(0, 50_000).join(", ")} then a`;
  await expect(planOf(fact + half)).rejects.toThrow("one part of it may have 50000");
});

test("more rules than there is code for", { timeout: 60_000 }, async () => {
  const rules = Array.from({ length: 2000 }, (_, index) => {
    return `rule "r${index}" when x > ${index} and stage = s${index % 7} then a`;
  });
  const paths = pathsOf(
    await planOf(
      `fact x is number\nfact stage is one of s0, s1, s2, s3, s4, s5, s6\n${rules.join("\n")}`,
    ),
  );
  expect(oneAnswer(paths({ x: 9, stage: "s1" }, { x: 9, stage: "s1" }))).toEqual(["r1", "r8"]);
  expect(oneAnswer(paths({ x: 9 }, { x: 9 }))).toEqual([]);
});
