import { describe, expect, it } from "vitest";
import { format } from "../formatter/format.ts";
import { findingsOf, fixed } from "../testing/marks.ts";
import { only } from "../testing/statements.ts";

describe("choice", () => {
  it.each(["first match", "highest priority"])("picks %s", (policy) => {
    expect(only(`choice next step picks ${policy}`)).toMatchObject({
      kind: "choice",
      name: { text: "next step" },
      policy: { value: policy },
    });
  });

  it.each([
    ["choice next step picks «highest»", "choice next step picks highest priority"],
    ["choice next step picks «the first»", "choice next step picks first match"],
    ["choice next step picks «highest priorty»", "choice next step picks highest priority"],
    ["choice next step picks «the top priority»", "choice next step picks highest priority"],
  ])("understands %s", (written, right) => {
    const text = written.replace(/[«»]/g, "");
    expect(findingsOf(text)).toEqual([`HR1080 «${/«(.*)»/.exec(written)?.[1]}»`]);
    expect(fixed(text)).toBe(right);
  });

  it("says what is missing", () => {
    expect(findingsOf("choice next step")).toEqual(["HR1020 «next step»"]);
    expect(findingsOf("choice next step picks")).toEqual(["HR1020 «picks»"]);
    expect(findingsOf("choice picks first match")).toEqual(["HR1020 «choice»"]);
    expect(findingsOf("choice next step picks the nicest")).toEqual(["HR1080 «the nicest»"]);
  });
});

describe("for", () => {
  const rule = {
    kind: "rule",
    choice: { text: "next step" },
    actions: [{ name: { text: "call" } }],
  };

  it.each([
    'rule "Call" for next step when late then call',
    'rule "Call" for next step\n  when late\n  then call',
    'rule "Call"\n  for next step\n  when late\n  then call',
    'rule "Call"\n  when late\n  then call\n  for next step',
    "rule for next step when late then call",
    "rule\n  for next step\n  when late\n  then call",
  ])("belongs to a rule: %j", (text) => {
    expect(only(text)).toMatchObject(rule);
  });

  it("stands behind the title when it is formatted", () => {
    expect(format('rule "Call"\n  when late\n  then call\n  for next step')).toBe(
      'rule "Call" for next step\n  when late\n  then call\n',
    );
    expect(format("rule for  next step when late then call")).toBe(
      "rule for next step when late then call\n",
    );
  });

  it("is an ordinary word elsewhere", () => {
    expect(only("when waiting for approval then call for help")).toMatchObject({
      choice: null,
      when: { name: { text: "waiting for approval" } },
      actions: [{ name: { text: "call for help" } }],
    });
    expect(only("when for sale then call")).toMatchObject({ when: { name: { text: "for sale" } } });
  });

  it("needs a name, and no quotes", () => {
    expect(findingsOf('rule "Call" for when late then call')).toEqual(["HR1020 «for»"]);
    expect(fixed('rule "Call" for "next step" when late then call')).toBe(
      'rule "Call" for next step when late then call',
    );
  });
});
