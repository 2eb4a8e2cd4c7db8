import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format } from "./formatter/format.ts";
import { parse } from "./parse.ts";
import { laidOut, titledStatement } from "./testing/playbooks.ts";
import { countedFrom, withoutPlaces } from "./testing/trees.ts";

const fragment = fc.constantFrom(
  ...'when then and or not is in ( ) , " ` # | = != <= + - * / 5 5k 20% 24h 2026-11-23 EUR is one of'.split(
    " ",
  ),
  ..."between ago away within by with escalating to never rule fact action test expect given read from as".split(
    " ",
  ),
  ..."use set setting define playbook valid until because source priority tags id stage limit if at most".split(
    " ",
  ),
  ..."history list has plural where last highest lowest its no contacts at 3 days text number".split(
    " ",
  ),
  "in last 3 days",
  "\n  |",
  "||",
  "\n",
  "\n  ",
  "\r\n",
  "\t",
  " ",
  "“",
  "„x”",
  "\u00a0",
  "\ufeff",
  "\ud800",
  "😀",
  "€",
  "&&",
  "=>",
);
const junk = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join("")),
);

describe("parse, on any text", () => {
  it("never throws, and every finding and statement lies within the text", () => {
    fc.assert(
      fc.property(junk, (text) => {
        const { statements, findings } = parse(text);
        for (const { span } of [...statements, ...findings]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("never loses a statement in silence: one that could not be read has a finding", () => {
    fc.assert(
      fc.property(junk, (text) => {
        const { statements, findings } = parse(text);
        for (const { kind, span } of statements) {
          if (kind !== "broken") continue;
          const own = findings.filter(
            ({ span: { start } }) => start >= span.start && start <= span.end,
          );
          expect(own.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("can be formatted, again and again with the same outcome", () => {
    fc.assert(
      fc.property(junk, (text) => {
        const once = format(text);
        expect(format(once)).toBe(once);
        expect(withoutPlaces(parse(once).statements)).toEqual(
          withoutPlaces(parse(text).statements),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

/** Edits within one line: what is cut out or put in never holds a line end. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(4),
  put: fc.constantFrom(
    "",
    "(",
    ")",
    '"',
    "`",
    ",",
    " and ",
    " then ",
    "§",
    "=",
    " 5 ",
    "#",
    "|",
    " x ",
  ),
});

describe("error recovery", () => {
  it("a broken statement changes nothing in the others", () => {
    const statements = fc.array(titledStatement, { minLength: 2, maxLength: 5 });
    const gaps = fc.array(fc.constantFrom(" ", " ", " ", "\n  "), { minLength: 1, maxLength: 9 });
    const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(statements, gaps, fc.nat(), edits, (all, spaces, chosen, changes) => {
        const texts = all.map((atoms) => laidOut(atoms, spaces));
        const index = chosen % texts.length;
        const changed = changes.reduce(broken, texts[index] ?? "");
        const before = perStatement(texts);
        const after = perStatement(texts.with(index, changed));
        for (const other of texts.keys()) {
          if (other !== index) expect(after[other]).toBe(before[other]);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

function broken(text: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
  const keyword = text.search(/\s/) + 1;
  const place = keyword + Math.floor(at * (text.length - keyword));
  const line = /^[^\r\n]*/.exec(text.slice(place))?.[0].length ?? 0;
  return text.slice(0, place) + put + text.slice(place + Math.min(cut, line));
}

/** What parsing all texts together says of each: its trees and findings, counted from its own start. */
function perStatement(texts: readonly string[]): readonly string[] {
  const { statements, findings } = parse(`${texts.join("\n")}\n`);
  let start = 0;
  return texts.map((text) => {
    const from = start;
    start += text.length + 1;
    const within = ({ span }: { span: { start: number } }) =>
      span.start >= from && span.start < start;
    return countedFrom(from, [statements.filter(within), findings.filter(within)]);
  });
}
