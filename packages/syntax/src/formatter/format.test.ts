import { describe, expect, it } from "vitest";
import { format } from "./format.ts";

/** Formats, and checks that formatting again changes nothing. */
function formatted(text: string): string {
  const once = format(text);
  expect(format(once)).toBe(once);
  return once;
}

const unchanged = (text: string) => expect(formatted(text)).toBe(text);

describe("format", () => {
  it("leaves a playbook as the language reference writes it", () => {
    unchanged(`playbook "Human and digital" version 1.0.0
  zone Europe/Berlin

use "../vocabulary/b2b.playbook"

setting answer target is 1h

# Facts: what is known about the situation
fact stage          is step of discovery, evaluation, purchase, renewal  # ordered
fact decision ready is yes/no
  ask "Could you decide on the next step on your own today?"
fact open since     is time

action offer expert chat is human, helps, contacts customer
action pitch project     is human, sells, contacts customer

define waiting too long as open since is more than 24h ago

rule "Expert on demand while evaluating"
  when stage = evaluation and channel = digital
  then offer expert chat within answer target
   and offer comparison tool
  because "Slow answers are what frustrates buyers most (40 %)"
  source "S4"

never pitch project
  when decision ready = no
  because "A customer who cannot judge the next step loses"
  source "S0"

never anything that is human and contacts customer unless ready

test "a digital evaluator gets an expert within the hour"
  given stage = evaluation and channel = digital
  given at 2026-11-23T09:00Z
  expect offer expert chat within 1h
  expect no pitch project
  expect no anything that sells
  expect asks decision ready
  expect pitch project blocked
  expect send offer deferred until 2026-11-24
  expect lead fit = 3
  expect nothing

read channel from "Route To Market"
  written "DD.MM.YYYY"
  "Fields Sales", "Telesales" as human
  "" as unknown
  -1 as unknown
  anything else as reseller

set answer target to 2h
without rule "Expert on demand while evaluating"
when stage = evaluation then offer expert chat within 1h
`);
  });

  it("puts clauses, actions and spaces in their places", () => {
    expect(
      formatted(
        'rule   "x"\nwhen a=b\nand c\nthen d   within 1h and e\nbecause “why”\nsource S4\ntags p,q\nid some-id',
      ),
    ).toBe(`rule "x"
  when a = b and c
  then d within 1h
   and e
  because "why"
  source "S4"
  tags p, q
  id some-id
`);
  });

  it("keeps a rule on one line that was on one line and fits", () => {
    unchanged("when stage = evaluation then offer expert chat within 1h and call customer\n");
    expect(formatted("when a\nthen b")).toBe("when a\n  then b\n");
  });

  it("breaks what does not fit into 100 columns", () => {
    const long = "a fact with a long name";
    expect(
      formatted(
        `when ${long} one = x and ${long} two = y or (${long} three = z and ${long} four and ${long} five and ${long} six) then call`,
      ),
    ).toBe(`when ${long} one = x
   and ${long} two = y
    or (${long} three = z
    and ${long} four
    and ${long} five
    and ${long} six)
  then call
`);
    for (const line of formatted(`fact x is one of ${Array(30).fill("a value").join(", ")}`).split(
      "\n",
    )) {
      expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it("aligns declarations that stand together, up to a blank line or a comment", () => {
    expect(
      formatted(
        "fact a is text\nfact long name is text\n\nfact b is text\n# c\nfact longer is text\naction d is helps",
      ),
    ).toBe(
      "fact a         is text\nfact long name is text\n\nfact b is text\n# c\nfact longer is text\naction d is helps\n",
    );
  });

  it("does not align where that would make a line too long", () => {
    const name = "n".repeat(60);
    unchanged(`fact ${name} is text\nfact b is one of ${"value, ".repeat(8)}last\n`);
  });

  it("keeps at most one blank line between statements, none at either end", () => {
    expect(formatted('\n\nuse "a"\n\n\n\nuse "b"\nuse "c"\n\n\n')).toBe(
      'use "a"\n\nuse "b"\nuse "c"\n',
    );
    expect(formatted("")).toBe("");
    expect(formatted(" \n\n")).toBe("");
    expect(formatted("# only a comment")).toBe("# only a comment\n");
  });

  it("writes LF and no byte-order mark", () => {
    expect(formatted('\ufeffuse "a"\r\nuse "b"\r\n')).toBe('use "a"\nuse "b"\n');
  });

  it("keeps literals as they are written, and names in backticks", () => {
    unchanged("when a > 50k EUR and `is b` = 1.50 then `call after` within 1 hour\n");
  });

  it("keeps comments: before, within, at the end of lines, below", () => {
    unchanged(`# before
rule "x"  # title
  # why this
  when a  # first
   and b  # second
  # what to do
  then c
  # below

# of the next
never c
`);
    expect(formatted("when a = # one\n b # two\n then c")).toBe(
      "# one\nwhen a = b  # two\n  then c\n",
    );
  });

  it("leaves statements with errors exactly as they are written, and formats the others", () => {
    expect(
      formatted("when   a == b\n  then   c # x\nwhen   d then   e\n\ntable   x  to 2\n   per day"),
    ).toBe("when   a == b\n  then   c # x\nwhen d then e\n\ntable   x  to 2\n   per day\n");
  });

  it("moves a text that is indented as a whole to the margin, broken parts too", () => {
    expect(formatted("    when  a\n      then b\n    when c ==  d\n      then e\n")).toBe(
      "when a\n  then b\nwhen c ==  d\n  then e\n",
    );
  });

  it.each([
    ["1 business days", "1 business day"],
    ["2 business day", "2 business days"],
    ['3 Business Day in "Vienna"', '3 Business Days in "Vienna"'],
    ["1 days", "1 day"],
    ["2 hour", "2 hours"],
    ["1.5 week", "1.5 weeks"],
    ["0 day", "0 days"],
    ["2 hr", "2 hrs"],
    ["1 mins", "1 min"],
    ["30 min", "30 min"],
    ["30 mins", "30 mins"],
    ["1day", "1day"],
    ["24h", "24h"],
    ["5 s", "5 s"],
  ])("writes the unit of %s as its number has it", (written, laidOut) => {
    expect(formatted(`when a then b within ${written}\n`)).toBe(
      `when a then b within ${laidOut}\n`,
    );
  });
});
