import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";

describe("a bullet at the margin, as it is pasted from an e-mail", () => {
  it("is to be taken out, not to be indented", () => {
    const { findings } = parse("* send the list\n");
    expect(findings.map(({ code }) => code)).toEqual(["HR1050"]);
    expect(findings[0]?.hint).toMatch(/^Take the bullet out/);
  });
});
