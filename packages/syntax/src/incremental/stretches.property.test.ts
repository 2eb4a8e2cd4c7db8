import fc from "fast-check";
import { expect, it } from "vitest";
import { readPieces } from "../layout/pieces.ts";
import { parsePieces } from "../parse.ts";
import { playbookText } from "../testing/playbooks.ts";
import { readInStretches } from "./stretches.ts";

const between = fc.constantFrom(
  ...[
    "\n",
    "\n\n",
    "\r\n",
    "\n  ",
    "\n# note\n",
    "\n// note\n",
    "\n- when a then b\n",
    "\n| a |\n",
  ],
  ...["\naction send offer to customer is human\n", "\n<<<<<<< a\n", '\n"', "\nand\n", "\n(\n"],
);
const texts = fc
  .array(fc.tuple(playbookText(true), between), { minLength: 2, maxLength: 5 })
  .map((all) => all.flat().join(""));

it("a file that is read a stretch at a time is what it is as a whole", () => {
  let [inStretches, all] = [0, 0];
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 300 }), (text, length) => {
      const read = readInStretches(text, length);
      all += 1;
      if (read === null) return;
      inStretches += 1;
      const whole = parsePieces(readPieces(text));
      if (JSON.stringify(read) !== JSON.stringify(whole)) expect(read).toEqual(whole);
    }),
    { numRuns: Number(process.env.HANDRAIL_STRETCHES ?? 500), seed: 20_261_126 },
  );
  expect(inStretches / all).toBeGreaterThan(0.5);
}, 600_000);

it("one name with a word of the language has all of it read at once", () => {
  const rule = "rule when a then call customer\n";
  expect(readInStretches(rule.repeat(9), 60)?.statements).toHaveLength(9);
  const named = `${rule.repeat(8)}action send offer to customer is human\n`;
  expect(readInStretches(named, 60)).toBeNull();
});
