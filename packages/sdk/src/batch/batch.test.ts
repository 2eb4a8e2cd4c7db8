import { describe, expect, it } from "vitest";
import { loadPlaybook } from "../load.ts";
import { type BatchOptions, decideAll, type Records } from "./batch.ts";

const playbook = await loadPlaybook({
  source: `fact stage is one of discovery, evaluation
fact size is number
when stage = evaluation and size > 10 then offer expert chat
when stage = discovery then show guide`,
});
const now = "2026-11-23T09:00:00Z";

/** Runs to the end. */
async function all(records: Records, options: BatchOptions) {
  const outcomes = [];
  for await (const outcome of decideAll(playbook, records, options)) outcomes.push(outcome);
  return outcomes;
}

const many = Array.from({ length: 1500 }, (_, index) => ({
  id: `r${index}`,
  stage: index % 3 === 0 ? "discovery" : "evaluation",
  size: index % 5 === 0 ? null : index % 40,
}));

describe("many records", () => {
  it("come out as `decide` gives them, in their order and with their keys", async () => {
    const key: BatchOptions["key"] = (record, index) => `${record.id}/${index}`;
    const outcomes = await all(many, { now, key });
    expect(outcomes).toEqual(
      many.map((record, index) => ({
        index,
        decision: playbook.decide(record, { now, key: `r${index}/${index}` }),
        error: null,
      })),
    );
  });

  it("stop at none that is bad, and say what is wrong with it", async () => {
    const records = [{ stage: "evaluation" }, { stage: "evalution" }, { stage: "discovery" }];
    const outcomes = await all(records, { now });
    expect(outcomes.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(outcomes.map(({ decision }) => decision?.recommendations.length)).toEqual([
      0,
      undefined,
      1,
    ]);
    expect(outcomes[1]?.error?.name).toBe("RecordError");
    expect(outcomes[1]?.error?.problems[0]?.message).toBe(
      'stage: found "evalution", expected one of discovery, evaluation',
    );
  });

  it("are read one by one, and no further once nobody asks", async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield { stage: "evaluation", size: read };
      }
    }
    let outcomes = 0;
    for await (const { index } of decideAll(playbook, endless(), { now })) {
      expect(read - index).toBe(1);
      outcomes += 1;
      if (outcomes === 1000) break;
    }
    const before = read;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read).toBe(before);
  });

  it("need an instant to decide at", async () => {
    const outcomes = all([{}], { now: "yesterday" });
    await expect(outcomes).rejects.toThrow(TypeError);
  });

  it("may be none", async () => {
    expect(await all([], { now })).toEqual([]);
  });

  it("pass on an error of where they come from", async () => {
    async function* broken() {
      yield { stage: "evaluation" };
      throw new Error("the file ends here");
    }
    await expect(all(broken(), { now })).rejects.toThrow("the file ends here");
  });

  it.each([
    [{ stage: "evaluation" }, "one object"],
    [null, "null"],
    [undefined, "nothing"],
    ["stage,size", "string"],
  ])("are no %o", async (records, found) => {
    await expect(all(records as unknown as Records, { now })).rejects.toThrow(
      new TypeError(
        `The records must be an array, or anything that gives one after the other: found ${found}. Give one record as [record].`,
      ),
    );
  });

  it("close what they come from, however it ends", async () => {
    let closed = 0;
    function* source() {
      try {
        for (;;) yield { stage: "evaluation" };
      } finally {
        closed += 1;
      }
    }
    for await (const { index } of decideAll(playbook, source(), { now })) if (index === 2) break;
    expect(closed).toBe(1);
    const key = (_: unknown, index: number) => {
      if (index === 2) throw new Error("no key");
      return null;
    };
    await expect(all(source(), { now, key })).rejects.toThrow("no key");
    expect(closed).toBe(2);
  });

  it.each([
    [
      { now, signal: 5 },
      "`signal` must be that of an AbortController: found number. Give its `signal`.",
    ],
    [
      { now, signal: new AbortController() },
      "`signal` must be that of an AbortController: found one object. Give its `signal`.",
    ],
    [
      { now, key: "id" },
      "`key` must be a function that names a record: found string. Give it as (record) => String(record.id).",
    ],
    [undefined, "`now` must be the instant of the decision, but it is missing."],
  ])("are not begun with options that are none: %j", async (options, message) => {
    await expect(all([{ stage: "evaluation" }], options as never)).rejects.toThrow(message);
  });

  it.each(["before the first", "while one is waited for", "while an outcome is looked at"])(
    "end with the reason of a signal that is aborted %s",
    async (when) => {
      const control = new AbortController();
      const abort = (now: string) => when === now && control.abort(new Error("enough"));
      let read = 0;
      let closed = false;
      async function* source() {
        try {
          for (;;) {
            read += 1;
            if (read === 3) abort("while one is waited for");
            yield { stage: "evaluation" };
          }
        } finally {
          closed = true;
        }
      }
      abort("before the first");
      const seen: number[] = [];
      const run = async () => {
        for await (const { index } of decideAll(playbook, source(), {
          now,
          signal: control.signal,
        })) {
          seen.push(index);
          if (index === 1) abort("while an outcome is looked at");
        }
      };
      await expect(run()).rejects.toThrow("enough");
      const isFirst = when === "before the first";
      expect(seen).toEqual(isFirst ? [] : [0, 1]);
      expect(read).toBe(isFirst ? 0 : when === "while one is waited for" ? 3 : 2);
      expect(closed).toBe(!isFirst);
    },
  );
});
