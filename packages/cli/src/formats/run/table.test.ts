import stringWidth from "fast-string-width";
import { expect, test } from "vitest";
import { noPortfolio } from "../../portfolio/portfolio.ts";
import { styleFor } from "../../terminal/style.ts";
import { timesIn } from "../../terminal/time.ts";
import { nothingDecided, recommendation } from "../../testing/decisions.ts";
import { actionTable } from "./action-table.ts";
import { table } from "./table.ts";

const style = styleFor({}, {});

const decision = {
  ...nothingDecided,
  recommendations: [
    recommendation("offer expert chat", {
      traits: ["contacts customer", "helps", "human"],
      within: "5 business days",
      due: "2026-11-30T09:00:00Z",
      rules: [
        { id: "r", title: null, because: "Slow answers frustrate buyers most", source: null },
      ],
    }),
  ],
  questions: [{ fact: "ready", ask: "Could you decide on the next step today?", settles: 1 }],
};

function shown(width: number): readonly string[] {
  const format = table({
    style,
    width,
    times: timesIn("UTC"),
    heading: "Account",
    most: 20,
    portfolio: noPortfolio,
  });
  const text = format.decision({ decision, facts: {}, json: null }, "Kranwerk Ostermoor GmbH");
  return text.trimEnd().split("\n");
}

test.each([40, 50, 60, 71, 80, 100, 200])("no line is wider than %d columns", (width) => {
  const counts = { recommended: 1, blocked: 2, unsettled: 0, deferred: 3, pending: 4 };
  const tally = { action: "offer expert chat", traits: ["helps", "human"], ...counts };
  const lines = [...shown(width), ...actionTable([tally], { style, width }).join("\n").split("\n")];
  expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
});

test("a narrow terminal gives what a record is called a line of its own", () => {
  expect(shown(50)).toEqual([
    "Account",
    "  What to do                          By when",
    "─".repeat(50),
    "Kranwerk Ostermoor GmbH",
    "  ▸ offer expert chat human helps     5 business",
    "                                      days",
    "                                      30 Nov 09:00",
    "    because Slow answers frustrate buyers most",
    "  ? Could you decide on the next step today?",
    "─".repeat(50),
  ]);
});
