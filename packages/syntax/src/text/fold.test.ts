import { expect, it } from "vitest";
import { fold } from "./fold.ts";

it.each([
  ["Deal Value", "dealvalue"],
  ["dealValue", "dealvalue"],
  ["deal_value", "dealvalue"],
  ["e-mail", "email"],
  ["Größe", "grösse"],
  ["GRÖSSE", "grösse"],
  ["ﬁt", "fit"],
  ["日本 市場", "日本市場"],
  ["A+", "a"],
  ["phase 2", "phase2"],
  ["²", "2"],
  ["+ - !", ""],
  ["", ""],
])("%j folds to %j", (name, folded) => {
  expect(fold(name)).toBe(folded);
});
