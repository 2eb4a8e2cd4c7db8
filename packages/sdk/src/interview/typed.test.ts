import type { PlanType } from "@handrail/evaluator";
import { expect, test } from "vitest";
import { typed } from "./typed.ts";

const number: PlanType = { kind: "number", from: null, to: null };
const money: PlanType = { kind: "money", currency: "EUR" };
const euros = (amount: string, currency = "EUR") => ({ amount, currency });

test.each<[PlanType, string, unknown]>([
  [{ kind: "yes/no" }, " Y ", "yes"],
  [{ kind: "yes/no" }, "n", "no"],
  [{ kind: "yes/no" }, "perhaps", "perhaps"],
  [number, "12", "12"],
  [number, "50k", "50000"],
  [number, "-1.25M", "-1250000"],
  [number, "1.2345k", "1234.5"],
  [number, "0.5k", "500"],
  [number, "1,200", "1,200"],
  [{ kind: "percent" }, "12.5 %", "12.5"],
  [money, "50k", euros("50000")],
  [money, "12500.50 EUR", euros("12500.50")],
  [money, "€ 20", euros("20")],
  [money, "20 CHF", euros("20", "CHF")],
  [money, "much", "much"],
  [{ kind: "duration" }, "2 days", "P2D"],
  [{ kind: "duration" }, "36h", "PT36H"],
  [{ kind: "duration" }, "1 day and 1h 30min", "P1DT1H30M"],
  [{ kind: "duration" }, "PT5M", "PT5M"],
  [{ kind: "duration" }, "5 business days", "5 business days"],
  [{ kind: "duration" }, "2 moons", "2 moons"],
  [{ kind: "time" }, "2026-11-23 09:00", "2026-11-23T09:00"],
  [{ kind: "text" }, " 50k ", "50k"],
  [{ kind: "list of", of: { kind: "text" } }, "pumps, valves", "pumps;valves"],
  [{ kind: "list of", of: { kind: "text" } }, "pumps, big; valves", "pumps, big;valves"],
  [{ kind: "list of", of: number }, "1k; 2", "1000;2"],
  [{ kind: "list of", of: money }, "1k; 2", [euros("1000"), euros("2")]],
  [number, "  ", null],
])("%j: %j", (type, said, value) => {
  expect(typed(said, type)).toEqual(value);
});
