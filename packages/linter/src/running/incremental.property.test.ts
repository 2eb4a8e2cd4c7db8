import { createModel } from "@handrail/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createLinter } from "../linter.ts";

// After any edits, the findings are those of a linter that has seen nothing before.

const lines = [
  'playbook "P" version 1.0.0',
  'use "a.playbook"',
  'use "b.playbook"',
  "fact stage is step of discovery, purchase",
  "fact urgent is yes/no",
  "fact urgnet is yes/no",
  "fact value is number",
  "define large as value > 5",
  "setting target is 1h",
  "set target to 2h",
  "action call customer is human, helps, contacts customer",
  "action pitch project is sells",
  "read value from column 1",
  "when urgent then call customer within target",
  "when large and stage = discovery then pitch project priority 1",
  "when not urgent = no then call customr",
  "never pitch project unless urgent",
  "limit anything that contacts customer to 2 per day",
  "# handrail-ignore HR7104: on purpose",
  'test "t"\n  given urgent\n  expect call customer',
  "when value > and then",
];
const paths = ["a.playbook", "b.playbook", "c.playbook"];

type Edit = { readonly path: string; readonly at: number; readonly line: string | null };

const edit: fc.Arbitrary<Edit> = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.nat(8),
  line: fc.option(fc.constantFrom(...lines), { freq: 4 }),
});

it("the findings are those of a fresh linter", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 10, maxLength: 30 }), (edits) => {
      const texts = new Map<string, string[]>(paths.map((path) => [path, []]));
      const model = createModel();
      const linter = createLinter(model);
      for (const [index, { path, at, line }] of edits.entries()) {
        const text = texts.get(path) ?? [];
        text.splice(at, line === null ? 1 : 0, ...(line === null ? [] : [line]));
        model.setFile(path, { text: text.join("\n") });
        if (index % 3 === 0) for (const _ of linter.look(path)) if (at < 4) break;
        if (index % 4 === 0) model.release(paths[at % paths.length] ?? path);
        if (index % 5 < 3) linter.findings(path);
      }
      const fresh = createModel();
      for (const file of model.files()) fresh.setFile(file, { text: model.text(file) });
      const other = createLinter(fresh);
      for (const file of model.files()) {
        expect(linter.findings(file)).toEqual(other.findings(file));
      }
    }),
    { numRuns: Number(process.env.HANDRAIL_EDITS ?? 4_000) / 20, seed: 20_261_125 },
  );
}, 120_000);
