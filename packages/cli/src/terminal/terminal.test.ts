import { describe, expect, test } from "vitest";
import { gridRow, hanging, setIn } from "./grid.ts";
import { printable, shortened } from "./printable.ts";
import { proseWidthOf, styleFor, widthOf } from "./style.ts";
import { durationWords, timesIn } from "./time.ts";
import { valueWords } from "./value.ts";
import { count, listed, listedUpTo } from "./words.ts";

describe("layout", () => {
  test("cells wrap within their columns, and lines carry no spaces at their ends", () => {
    expect(gridRow(["offer expert chat", "human", "1 h"], [12, 6, 4])).toBe(
      "offer expert  human   1 h\nchat\n",
    );
  });

  test("the last of fewer cells takes all the room that is left", () => {
    expect(gridRow(["a", "b c d e f g"], [2, 4, 5])).toBe("a   b c d e f g\n");
  });

  test("wide letters count as two columns, and colours as none", () => {
    expect(gridRow(["漢字", "x"], [5, 1])).toBe("漢字   x\n");
    expect(gridRow(["\u001b[31mab\u001b[39m", "x"], [3, 1])).toBe("\u001b[31mab\u001b[39m   x\n");
  });

  test("text is set in", () => {
    expect(setIn("one two three", 8, 2)).toBe("  one\n  two\n  three");
    expect(hanging("one two three", 9)).toBe("one two\n  three");
  });
});

describe("safe to show", () => {
  test("control characters neither move the cursor nor turn the direction", () => {
    expect(printable("a\u001b[2Jb\tc\nd\u202ee\u0007")).toBe("a\u241b[2Jb c\u240ad\ufffde\u2407");
  });

  test("a long text ends with dots, never within a letter", () => {
    expect(shortened("😀😀😀", 2)).toBe("😀…");
    expect(shortened("ab", 2)).toBe("ab");
  });
});

describe("what a screen gets", () => {
  const coloured = (screen: { isTTY?: boolean }, environment: Record<string, string>) =>
    styleFor(screen, environment).red("x") !== "x";

  test.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: false }, {}, false],
    [{}, { CI: "1" }, false],
    [{ isTTY: true }, { NO_COLOR: "1" }, false],
    [{ isTTY: true }, { NO_COLOR: "" }, true],
    [{ isTTY: true }, { TERM: "dumb" }, false],
    [{}, { FORCE_COLOR: "1" }, true],
    [{ isTTY: true }, { FORCE_COLOR: "0" }, false],
    [{}, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("%j with %j", (screen, environment, expected) => {
    expect(coloured(screen, environment)).toBe(expected);
  });

  test("its width; a file gets sentences on one line", () => {
    expect(widthOf({ columns: 140 })).toBe(140);
    expect(widthOf({ columns: 10 })).toBe(40);
    expect(widthOf({})).toBe(80);
    expect(proseWidthOf({ isTTY: true, columns: 100 })).toBe(100);
    expect(proseWidthOf({})).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("words", () => {
  test("numbers and lists", () => {
    expect(count(1, "record")).toBe("1 record");
    expect(count(1_234_567, "record")).toBe("1,234,567 records");
    expect(listed(["a", "b", "c"])).toBe("a, b and c");
    expect(listedUpTo(["a", "b", "c", "d"], 2)).toBe("a, b and 2 more");
  });

  test.each([
    ["PT1H", "1 h"],
    ["PT1H30M", "1 h 30 min"],
    ["P1D", "1 day"],
    ["P2DT12H", "2 days 12 h"],
    ["P3M", "3 months"],
    ["5 business days", "5 business days"],
    ["1 business days", "1 business day"],
    ['1 business hours in "Vienna"', '1 business hour in "Vienna"'],
    ["11 business days", "11 business days"],
  ])("%s is %s", (duration, words) => {
    expect(durationWords(duration)).toBe(words);
  });

  test("values", () => {
    expect([null, true, false, 12.5, "PT1H", ["a", "b"], []].map(valueWords)).toEqual([
      "not known",
      "yes",
      "no",
      "12.5",
      "1 h",
      "a, b",
      "none",
    ]);
    expect(valueWords({ amount: "12500.00", currency: "EUR" })).toBe("12500.00 EUR");
  });
});

describe("times in a zone", () => {
  const { moment, zoned, clock } = timesIn("Europe/Berlin");
  const from = "2026-12-28T09:00:00Z";

  test("a moment", () => {
    expect(moment(from)).toBe("Mon 28 Dec 2026, 10:00");
    expect(zoned(from)).toBe("Mon 28 Dec 2026, 10:00 (Europe/Berlin)");
  });

  test.each([
    ["2026-12-28T22:30:00Z", "23:30"],
    ["2026-12-28T23:30:00Z", "Tue 00:30"],
    ["2026-12-31T09:00:00Z", "Thu 10:00"],
    ["2027-01-03T10:00:00Z", "3 Jan 2027 11:00"],
    ["2026-12-01T10:00:00Z", "1 Dec 11:00"],
  ])("%s is said as %s", (instant, said) => {
    expect(clock(instant, from)).toBe(said);
  });
});
