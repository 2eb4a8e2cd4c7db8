import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";

describe("a bullet at the margin, as it is pasted from an e-mail", () => {
  it("is to be taken out, not to be indented", () => {
    const { findings } = parse("* send the list\n");
    expect(findings.map(({ code }) => code)).toEqual(["HR1050"]);
    expect(findings[0]?.hint).toMatch(/^Take the bullet out/);
  });
});

describe("a line that goes on with nothing", () => {
  it.each([
    ['playbook "Sales"\n  time zone Europe/Berlin', /^Begin the line with a word .* `zone`/],
    [
      "action call is human, helps\n\n| stage | action |\n| lead | call |",
      /^Rows stand in .*`table /,
    ],
  ])("%j is told what lines begin with", (text, hint) => {
    const [finding, ...others] = parse(text).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "HR1021", hint: expect.stringMatching(hint) });
  });
});
