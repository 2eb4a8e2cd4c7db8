import { describe, expect, it } from "vitest";
import { lint } from "./testing/lint.ts";

const vocabulary = "action call customer is human, helps\naction send list is digital, helps\n";

async function unused(text: string, files = {}): Promise<readonly string[]> {
  const found = await lint(`${vocabulary}${text}`, files, "HR7107");
  return found.filter(({ code }) => code === "HR7107").map(({ message }) => message);
}

const [call, list] = ["call customer", "send list"].map(
  (name) => `No sentence speaks of the action \`${name}\`.`,
);

describe("what no sentence speaks of", () => {
  it("is told", async () => {
    expect(await unused("when urgent then pitch project")).toEqual([call, list]);
  });

  it.each([
    "when urgent then cal customer",
    "when urgent then call customer soon",
    "when urgent then do not call customer",
  ])("is not told where a name that nobody declares may be it: %s", async (rule) => {
    expect(await unused(rule)).toEqual([list]);
  });

  it("is not told while a sentence cannot be read, here or in a file that uses it", async () => {
    expect(await unused("when urgent { call customer }")).toEqual([]);
    const other = { "other.playbook": 'use "example.playbook"\nwhen urgent { call customer }' };
    expect(await unused("when urgent then call customer", other)).toEqual([]);
  });
});
