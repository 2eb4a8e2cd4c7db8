import type { Decision } from "@handrail/evaluator";
import { expect, test } from "vitest";
import { nothingDecided } from "../testing/decisions.ts";
import { type Decided, jsonFor } from "./decided.ts";
import { Repeats } from "./repeats.ts";

const decision: Decision = {
  ...nothingDecided,
  playbook: 'A title with "key":null in it',
};

test("the same cells are decided once, other cells for themselves", () => {
  const repeats = new Repeats();
  let decided = 0;
  const decide = (): Decided => {
    decided += 1;
    return { decision, facts: {}, json: null };
  };
  const first = repeats.get(["a", "b"], decide);
  expect(repeats.get(["a", "b"], decide)).toBe(first);
  expect(repeats.get(["ab", ""], decide)).not.toBe(first);
  expect(decided).toBe(2);
});

test("where nothing repeats, nothing is remembered", () => {
  const repeats = new Repeats();
  let decided = 0;
  const decide = (): Decided => {
    decided += 1;
    return { decision, facts: {}, json: null };
  };
  for (let index = 0; index < 3000; index += 1) repeats.get([String(index)], decide);
  repeats.get(["0"], decide);
  expect(decided).toBe(3001);
});

test("a shared decision is written under each record's own key", () => {
  const decided: Decided = { decision, facts: {}, json: null };
  for (const key of ['O"1', "", "key", '"key":null']) {
    expect(JSON.parse(jsonFor(decided, key))).toEqual({ ...decision, key });
  }
});
