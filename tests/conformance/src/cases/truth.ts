import * as b from "../playbook/build.ts";
import { type Case, condition } from "./case.ts";

const a = b.fact("a", b.yesNoType);
const other = b.fact("b", b.yesNoType);
const ab = [a, other];
const abText = "fact a is yes/no\nfact b is yes/no";
const stageValues = ["discovery", "evaluation", "purchase"];
const stage = b.fact("stage", b.stepOf(...stageValues));
const stageText = `fact stage is step of ${stageValues.join(", ")}`;
const size = b.fact("size", b.numberType);
const low = b.fact("low", b.numberType);

export const truth: readonly Case[] = [
  condition(
    "`not A`: unknown if A is",
    { facts: abText, condition: "not a" },
    { facts: ab, condition: b.not(b.name("a")) },
    [
      [{ a: true }, false],
      [{ a: false }, true],
      [{}, null],
    ],
  ),
  condition(
    "`A and B`: false if one is false; else unknown if one is unknown; else true",
    { facts: abText, condition: "a and b" },
    { facts: ab, condition: b.and(b.name("a"), b.name("b")) },
    [
      [{ a: false }, false],
      [{ b: false }, false],
      [{ a: true }, null],
      [{}, null],
      [{ a: true, b: true }, true],
    ],
  ),
  condition(
    "`A or B`: true if one is true; else unknown if one is unknown; else false",
    { facts: abText, condition: "a or b" },
    { facts: ab, condition: b.or(b.name("a"), b.name("b")) },
    [
      [{ b: true }, true],
      [{ a: false }, null],
      [{ a: false, b: false }, false],
    ],
  ),
  condition(
    "`and` binds tighter than `or`",
    { facts: abText, condition: "a or b and not a" },
    { facts: ab, condition: b.or(b.name("a"), b.and(b.name("b"), b.not(b.name("a")))) },
    [
      [{ a: true, b: false }, true],
      [{ a: false, b: true }, true],
    ],
  ),
  condition(
    "`X is known`, `X is unknown`: true or false, never unknown",
    { facts: abText, condition: "a is known and b is unknown" },
    { facts: ab, condition: b.and(b.compare("a", "is known"), b.compare("b", "is unknown")) },
    [
      [{ a: false }, true],
      [{}, false],
      [{ a: true, b: null }, true],
    ],
  ),
  {
    pins: "X may be a define",
    text: `${abText}\ndefine both as a and b\nrule\n  when both is unknown\n  then act\n  id it`,
    playbook: b.playbook({
      facts: ab,
      defines: [{ name: "both", value: b.and(b.name("a"), b.name("b")) }],
      rules: [b.rule("it", b.compare("both", "is unknown"), ["act"])],
    }),
    situations: [
      { record: { a: false }, expect: { fired: [], values: { both: false } } },
      { record: { a: true }, expect: { fired: ["it"], values: { both: null } } },
    ],
  },
  condition(
    "`x is a or b`, where b is a bare name, is *one* comparison with two values",
    { facts: stageText, condition: "stage is evaluation or purchase and stage is known" },
    {
      facts: [stage],
      condition: b.and(
        b.compare("stage", "is one of", b.word("evaluation"), b.word("purchase")),
        b.compare("stage", "is known"),
      ),
    },
    [
      [{ stage: "evaluation" }, true],
      [{ stage: "discovery" }, false],
      [{}, false],
    ],
  ),
  condition(
    "… unless b is a declared yes/no fact",
    { facts: `${stageText}\nfact a is yes/no`, condition: "stage is evaluation or a" },
    {
      facts: [stage, a],
      condition: b.or(b.compare("stage", "=", b.word("evaluation")), b.name("a")),
    },
    [
      [{ a: true }, true],
      [{ stage: "purchase", a: false }, false],
      [{ stage: "purchase" }, null],
    ],
  ),
  condition(
    "… or a comparison follows b",
    { facts: `${stageText}\nfact size is number`, condition: "stage is evaluation or size > 3" },
    {
      facts: [stage, size],
      condition: b.or(
        b.compare("stage", "=", b.word("evaluation")),
        b.compare("size", ">", b.number(3)),
      ),
    },
    [
      [{ size: 4 }, true],
      [{ stage: "purchase", size: 3 }, false],
    ],
  ),
  condition(
    "`x is between a and b`: `x >= a and x <= b`",
    { facts: "fact size is number\nfact low is number", condition: "size is between low and 5" },
    { facts: [size, low], condition: b.compare("size", "is between", b.name("low"), b.number(5)) },
    [
      [{ size: 5, low: 5 }, true],
      [{ size: 6 }, false],
      [{ size: 5 }, null],
      [{ size: 1, low: 2 }, false],
    ],
  ),
  condition(
    "`x is one of a, b`: `x = a or x = b`",
    { facts: "fact size is number\nfact low is number", condition: "size is one of low, 5" },
    { facts: [size, low], condition: b.compare("size", "is one of", b.name("low"), b.number(5)) },
    [
      [{ size: 5 }, true],
      [{ size: 4 }, null],
      [{ size: 4, low: 4 }, true],
    ],
  ),
  condition(
    "A comparison of a step orders its values as declared.",
    { facts: stageText, condition: "stage >= evaluation" },
    { facts: [stage], condition: b.compare("stage", ">=", b.word("evaluation")) },
    [
      [{ stage: "Purchase" }, true],
      [{ stage: "discovery" }, false],
    ],
  ),
  condition(
    "bare words make a choice that is open (any other value is kept, and compared by fold)",
    { condition: "stage = evaluation" },
    { condition: b.compare("stage", "=", b.word("evaluation")) },
    [
      [{ Stage: "EVALUATION" }, true],
      [{ stage: "something else" }, false],
      [{ stage: 5 }, null],
    ],
  ),
  condition(
    "literals make their own type … A value that does not fit an inferred type is unknown.",
    { condition: "size > 5" },
    { condition: b.compare("size", ">", b.number(5)) },
    [
      [{ size: 6 }, true],
      [{ size: "6" }, null],
    ],
  ),
  condition(
    "standing alone makes yes/no",
    { condition: "urgent" },
    { condition: b.name("urgent") },
    [
      [{ urgent: "Yes" }, true],
      [{ urgent: 1 }, null],
    ],
  ),
];
