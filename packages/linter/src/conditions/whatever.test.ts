import { expect, test } from "vitest";
import { lint } from "../testing/lint.ts";

const pitch = 'playbook "P"\naction pitch is human, sells\nwhen budget then pitch within 2h\n';

test.each([
  [
    "that the playbook has",
    "fact Problem Named is yes/no\n",
    "Add a guardrail: `never anything that sells unless Problem Named`.",
  ],
  [
    "that nobody has declared",
    "",
    "Declare `fact problem named is yes/no` and add a guardrail: `never anything that sells unless problem named`; or say in handrail.json, with the option `facts`, which of your facts it is.",
  ],
])("the hint names a fact %s", async (_name, fact, hint) => {
  const found = await lint(`${pitch}${fact}`, {}, "HR8003");
  const [finding] = found.filter(({ code }) => code === "HR8003");
  expect(finding?.hint).toBe(hint);
});
