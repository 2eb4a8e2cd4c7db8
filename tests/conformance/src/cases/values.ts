import * as b from "../playbook/build.ts";
import { type Case, condition } from "./case.ts";

const ready = b.fact("ready", b.yesNoType);
const grade = b.fact("grade", b.oneOf("A+", "A-", "good enough"));
const price = b.fact("price", b.moneyType());
const half = b.fact("half", b.numberType);
const span = b.fact("span", b.durationType);
const note = b.fact("note", b.textType);

export const values: readonly Case[] = [
  condition(
    "also the texts `yes`, `no`, `true`, `false` in any case",
    { facts: "fact ready is yes/no", condition: "ready" },
    { facts: [ready], condition: b.name("ready") },
    [
      [{ ready: "YES" }, true],
      [{ ready: "False" }, false],
      [{ ready: true }, true],
    ],
  ),
  condition(
    "Every value may also be *unknown*: the field is missing or `null`.",
    { facts: "fact ready is yes/no", condition: "ready" },
    { facts: [ready], condition: b.name("ready") },
    [
      [{}, null],
      [{ ready: null }, null],
    ],
  ),
  condition(
    "Values of a choice match when the fold meets exactly one of the type's values; else only when the text is equal.",
    { facts: "fact grade is one of `A+`, `A-`, good enough", condition: "grade = `A+`" },
    { facts: [grade], condition: b.compare("grade", "=", b.word("A+")) },
    [
      [{ grade: "A+" }, true],
      [{ grade: "A-" }, false],
      [{ grade: "Good-Enough" }, false],
    ],
  ),
  condition(
    "Names of facts … and the keys of a record match when their folds are equal",
    { facts: "fact Größe des Kunden is number", condition: "größe des kunden > 1" },
    {
      facts: [b.fact("Größe des Kunden", b.numberType)],
      condition: b.compare("größe des kunden", ">", b.number(1)),
    },
    [
      [{ größeDesKunden: 2 }, true],
      [{ "GRÖSSE-DES-KUNDEN": 2 }, true],
      [{ "grö\u00dfe_des_kunden": 1 }, false],
    ],
  ),
  condition(
    "A result that is no whole number of them is rounded, halves away from zero",
    { facts: "fact price is money in EUR", condition: "price / 2 = 0.0001 EUR" },
    {
      facts: [price],
      condition: b.compare(b.compute(b.name("price"), "/", b.number(2)), "=", b.money("0.0001")),
    },
    [
      [{ price: 0.0001 }, true],
      [{ price: { amount: "0.0002", currency: "EUR" } }, true],
      [{ price: -0.0001 }, false],
      [{ price: 0.0003 }, false],
    ],
  ),
  condition(
    "a result out of range is unknown",
    { facts: "fact price is money in EUR", condition: "price + price > 1 EUR" },
    {
      facts: [price],
      condition: b.compare(b.compute(b.name("price"), "+", b.name("price")), ">", b.money("1")),
    },
    [
      [{ price: 900719925474.0991 }, null],
      [{ price: 400000000000 }, true],
    ],
  ),
  condition(
    "number | IEEE double, finite, within its bounds",
    {
      facts: "fact half is number",
      condition: "half = 0 or half >= 9007199254740992 and half + half > 0",
    },
    {
      facts: [half],
      condition: b.or(
        b.compare("half", "=", b.number(0)),
        b.and(
          b.compare("half", ">=", b.number(2 ** 53)),
          b.compare(b.compute(b.name("half"), "+", b.name("half")), ">", b.number(0)),
        ),
      ),
    },
    [
      [{ half: 0 }, true],
      [{ half: -0 }, true],
      [{ half: 5e-324 }, false],
      [{ half: -5e-324 }, false],
      [{ half: 2 ** 53 - 1 }, false],
      [{ half: 2 ** 53 }, true],
      [{ half: 2 ** 53 + 2 }, true],
      [{ half: Number.MAX_VALUE }, null],
      [{ half: -Number.MAX_VALUE }, false],
    ],
  ),
  {
    pins: "finite",
    text: "fact half is number\nrule\n  when half > 0\n  then act\n  id it\n",
    playbook: b.playbook({
      facts: [half],
      rules: [b.rule("it", b.compare("half", ">", b.number(0)), ["act"])],
    }),
    situations: [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((half) => ({
      record: { half },
      expect: { rejected: true },
    })),
  },
  condition(
    "arithmetic: unknown if a side is, on division by zero, and when the result is not finite",
    { facts: "fact half is number", condition: "1 / half > 1" },
    {
      facts: [half],
      condition: b.compare(b.compute(b.number(1), "/", b.name("half")), ">", b.number(1)),
    },
    [
      [{ half: 0.5 }, true],
      [{ half: 0 }, null],
      [{}, null],
      [{ half: 1e-320 }, null],
    ],
  ),
  condition(
    "Durations compare … only when both are elapsed; a day then counts 24 hours.",
    { facts: "fact span is duration", condition: "span > 36h" },
    { facts: [span], condition: b.compare("span", ">", b.duration(36, "hour")) },
    [
      [{ span: "P2D" }, true],
      [{ span: "P1DT12H" }, false],
      [{ span: "PT36H1S" }, true],
    ],
  ),
  condition(
    "Text values compare ignoring case, everything else about them exactly; so do `contains` and `starts with`.",
    {
      facts: "fact note is text",
      condition: 'note = "straße 1" or note contains "SOS" or note starts with "é"',
    },
    {
      facts: [note],
      condition: b.or(
        b.compare("note", "=", b.text("straße 1")),
        b.compare("note", "contains", b.text("SOS")),
        b.compare("note", "starts with", b.text("é")),
      ),
    },
    [
      [{ note: "STRASSE 1" }, true],
      [{ note: "Straße  1" }, false],
      [{ note: "a sos call" }, true],
      [{ note: "École" }, true],
      [{ note: "E\u0301cole" }, false],
      [{}, null],
    ],
  ),
  condition(
    "`m * 20%`, `n * 20%`: times 20, over 100",
    { facts: "fact price is money in EUR", condition: "price * 20% >= 10 EUR" },
    {
      facts: [price],
      condition: b.compare(b.compute(b.name("price"), "*", b.percent(20)), ">=", b.money("10")),
    },
    [
      [{ price: 50 }, true],
      [{ price: 49.9999 }, true],
      [{ price: 49.99 }, false],
    ],
  ),
];
