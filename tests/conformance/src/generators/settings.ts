import type { Literal } from "../playbook/expressions.ts";
import type { Setting } from "../playbook/settings.ts";
import type { Draw } from "./draw.ts";
import { values } from "./words.ts";

export function setting(draw: Draw, name: string): Setting {
  const value = draw.choose<Literal>([
    [
      3,
      () => ({
        kind: "duration",
        amount: draw.between(1, 5),
        unit: draw.pick(["hour", "day", "business day"]),
      }),
    ],
    [1, () => ({ kind: "number", value: draw.between(0, 9) })],
    [1, () => ({ kind: "money", amount: String(draw.between(0, 99)), currency: "EUR" })],
    [1, () => ({ kind: "percent", value: draw.between(0, 100) })],
    [1, () => ({ kind: "date", text: "2026-03-29" })],
    [1, () => ({ kind: "time", text: "2026-03-29T12:00" })],
    [1, () => ({ kind: "word", word: draw.pick(values) })],
    [1, () => ({ kind: "yes/no", value: draw.chance(50) })],
  ]);
  return { name, value, set: draw.maybe(30, () => another(draw, value)) };
}

/** Another value of the same type. */
function another(draw: Draw, value: Literal): Literal {
  switch (value.kind) {
    case "duration":
      return { ...value, amount: value.amount + draw.between(1, 3) };
    case "number":
    case "percent":
      return { ...value, value: value.value + 1 };
    case "money":
      return { ...value, amount: `${value.amount}.5` };
    case "word":
      return { ...value, word: draw.pick(values) };
    case "yes/no":
      return { ...value, value: !value.value };
    case "date":
      return { ...value, text: "2026-10-25" };
    default:
      return value;
  }
}
