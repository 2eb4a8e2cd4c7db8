import { expect, it } from "vitest";
import { parse } from "../parse.ts";

const rule = (index: number) =>
  `rule "Rule ${index}"\n  when late and size > ${index}\n  then call within 4h\n\n`;
const text = `fact late is yes/no\n\n${[1, 2, 3, 4].map(rule).join("")}`;

it("what stands before a change is the same as before, to the object", () => {
  const before = parse(text);
  const after = parse(text.replace("size > 3", "size > 33"), before);
  expect(after.statements.map((one, index) => one === before.statements[index])).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
  expect(after).toEqual(parse(after.text));
});

it("what stands behind a change that is as long is the same, too", () => {
  const before = parse(text);
  const after = parse(text.replace("size > 2", "size > 9"), before);
  expect(after.statements.map((one, index) => one === before.statements[index])).toEqual([
    ...[true, true, false],
    ...[true, true],
  ]);
});

it("a text that is the same is not read again", () => {
  const before = parse(text);
  expect(parse(text, before)).toBe(before);
});

it("where a name with a word of the language is declared, sentences that hold it are read again", () => {
  const uses = `${text}rule "Offer"\n  when late\n  then send offer to customer\n`;
  const before = parse(uses);
  const declared = `action send offer to customer is human\n${uses}`;
  const after = parse(declared, before);
  expect(after).toEqual(parse(declared));
  expect(after.statements.at(-1)).not.toEqual(before.statements.at(-1));
});
