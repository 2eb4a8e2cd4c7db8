import { describe, expect, it } from "vitest";
import { format } from "../formatter/format.ts";
import { findingsOf, fixed } from "../testing/marks.ts";
import { only } from "../testing/statements.ts";

const percent = (value: number) => ({ type: "percent", value });
const even = {
  kind: "experiment",
  name: { text: "chat first" },
  subject: { text: "account id" },
  variants: [
    { name: { text: "control" }, share: percent(50) },
    { name: { text: "chat" }, share: percent(50) },
  ],
};

describe("experiment", () => {
  it.each([
    "experiment chat first splits account id\n  control 50%, chat 50%",
    "experiment chat first splits account id\n  control 50%\n  chat 50%",
    "experiment chat first splits account id\n  control 50 percent and chat 50%",
    "experiment chat first\n  splits account id\n  control 50%,\n  chat 50%",
  ])("has variants with shares: %j", (text) => {
    expect(only(text)).toMatchObject({ ...even, salt: null });
  });

  it.each([
    'experiment chat first splits account id\n  salt "2026"\n  control 50%, chat 50%',
    'experiment chat first splits account id\n  control 50%, chat 50%\n  salt "2026"',
  ])("may have a salt: %j", (text) => {
    expect(only(text)).toMatchObject({ ...even, salt: { value: "2026" } });
  });

  it("has names with digits in them", () => {
    expect(only("experiment a splits 24h hotline\n  phase 2 33.3%, 2nd visit 66.7%")).toMatchObject(
      {
        subject: { text: "24h hotline" },
        variants: [
          { name: { text: "phase 2" }, share: percent(33.3) },
          { name: { text: "2nd visit" }, share: percent(66.7) },
        ],
      },
    );
  });

  it("is laid out with its variants on one line, if they fit", () => {
    expect(format("experiment a splits b\n   c 50%\n   d  50 %")).toBe(
      "experiment a splits b\n  c 50%, d 50 %\n",
    );
    const long = ["one", "two", "three"].map((name) => `${name} of the many ways to begin`);
    const variants = long.map((name, index) => `${name} ${30 + index * 5}%`);
    expect(format(`experiment a splits b\n  ${variants.join(", ")}`)).toBe(
      `experiment a splits b\n  ${variants.join(",\n  ")}\n`,
    );
  });

  it.each([
    ["experiment a splits b\n  «control 50», chat 50%", "HR1085"],
    ["experiment a splits b\n  «control», chat 50%", "HR1085"],
    ["experiment a splits b\n  «50% control», chat 50%", "HR1086"],
    ["experiment a splits b control «50%»", "HR1086"],
    ["experiment a splits «b»", "HR1020"],
    ["experiment a «splits»", "HR1020"],
    ["experiment «a»", "HR1020"],
    ["experiment a splits b\n  control 50%«,»", "HR1020"],
    ['experiment a splits «"b"»\n  control 50%, chat 50%', "HR1064"],
  ])("says what is wrong in %j", (written, code) => {
    const found = /«(.*)»/.exec(written)?.[1];
    expect(findingsOf(written.replace(/[«»]/g, ""))).toEqual([`${code} «${found}»`]);
  });

  it("puts right what is clear", () => {
    expect(fixed("experiment a splits b\n  50% control, chat 50")).toBe(
      "experiment a splits b\n  control 50%, chat 50%",
    );
  });
});
