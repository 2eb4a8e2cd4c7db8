import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "../parse.ts";
import { playbookText } from "../testing/playbooks.ts";
import { reparse } from "./reparse.ts";

// However a text is changed, reading what has changed gives what reading all of it would give.

const pieces = [
  ...[
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\n  ",
    " ",
    "\t",
    "# note\n",
    "// note\n",
    "<<<<<<< a\n",
    "\ufeff",
  ],
  ...[
    '"',
    "`",
    "“",
    ",",
    "(",
    ")",
    "|",
    "||",
    "\n| a | b\n",
    "=",
    "+",
    "-",
    "and",
    " and ",
    " or ",
  ],
  ...["when ", "\nwhen ", "\nthen ", "then ", " unless ", "\nrule ", "rule ", '\nrule "A" ', "is "],
  ...[
    "\nfact stage is one of a, b\n",
    "\nnever ",
    "\nact",
    "ion send offer to customer is human\n",
  ],
  ...["\naction send offer to customer is human\n", "\naction send offer is human\n", "\nRule "],
  ...[
    "\naction `send then wait` is human\n",
    "\nrule x when y then send offer to customer within 4h\n",
  ],
  ...[
    "\nset ",
    "\nuse ",
    "\nread ",
    "\nwithout ",
    "\nchoice ",
    "\nvalid from ",
    "5",
    "x",
    "é",
    "\ud800",
  ],
  ...["\n- ", "- ", "\n  * when ", "\n- when ", "\n1. rule ", "\n• expect "],
  ...["\u2028rule ", "until", "\nplaybook ", "\ncalendar ", "to", " by ", "\nlimit ", "\ntest "],
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(15), fc.nat(200)),
  put: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: playbookText(true) },
    { weight: 1, arbitrary: fc.constant("") },
  ),
});
const texts = fc
  .array(playbookText(true), { minLength: 1, maxLength: 3 })
  .map((all) => all.join("\n"));

const edits = Number(process.env.HANDRAIL_EDITS ?? 1000);
const perRun = 30;

it(`after each of ${edits} edits, what is read again is what is read afresh`, () => {
  let [again, all] = [0, 0];
  fc.assert(
    fc.property(
      texts,
      fc.array(edit, { minLength: perRun, maxLength: perRun }),
      (start, changes) => {
        let file = parse(start);
        for (const { at, cut, put } of changes) {
          const place = Math.floor(at * file.text.length);
          const text = file.text.slice(0, place) + put + file.text.slice(place + cut);
          all += 1;
          if (reparse(text, file) !== null) again += 1;
          file = parse(text, file);
          const fresh = parse(text);
          if (JSON.stringify(file) !== JSON.stringify(fresh)) expect(file).toEqual(fresh);
        }
      },
    ),
    { numRuns: Math.ceil(edits / perRun), seed: 20_261_125 },
  );
  expect(again / all).toBeGreaterThan(0.5);
}, 600_000);
