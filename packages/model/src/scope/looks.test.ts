import { describe, expect, it } from "vitest";
import { createModel } from "../create.ts";
import { lookKeeper } from "./looks.ts";

const looks = new Map([[0, { then: [], reports: [], uses: [] }]]);

describe("looks", () => {
  it("are for the first who asks, and for the same round and entry only", () => {
    const keeper = lookKeeper();
    keeper.keep("a", "b", 1, looks);
    expect(keeper.take("c", "b", 1).size).toBe(0);
    keeper.keep("a", "b", 1, looks);
    expect(keeper.take("a", "b", "settled").size).toBe(0);
    keeper.keep("a", "b", 2, looks);
    expect(keeper.take("a", "b", 2)).toBe(looks);
    expect(keeper.take("a", "b", 2).size).toBe(0);
  });

  it("say what a check would say by itself, again and again", () => {
    const text = (limit: string) =>
      `fact stage is one of early, late\nfact age is number from 0 to 9\nwhen stage = early or later and other = 3 then call\nwhen age > ${limit} and stage = lat then call within 0h and call`;
    const model = createModel();
    const found = (limit: string) => {
      model.setFile("a.playbook", { text: text(limit) });
      return model.findings("a.playbook");
    };
    const afresh = (limit: string) => {
      const other = createModel();
      other.setFile("a.playbook", { text: text(limit) });
      return other.findings("a.playbook");
    };
    const all = found("12");
    expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThan(4);
    // What an edit of another file leaves of the looks is nothing: the check then looks for itself.
    model.setFile("b.playbook", { text: 'use "a.playbook"\nwhen stage = early then write' });
    expect(model.findings("a.playbook")).toEqual(all);
    for (const limit of ["3", "x", "12"]) expect(found(limit)).toEqual(afresh(limit));
  });
});
