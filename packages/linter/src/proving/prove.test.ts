import { createModel } from "@handrail/model";
import { expect, it } from "vitest";
import { createLinter } from "../linter.ts";

const words = "fact late is yes/no\naction call is human, helps\n";
const guardrail = "never call when late\n";
const user = 'use "base.playbook"\nwhen late then call\n';

async function linked(base: string): Promise<readonly string[]> {
  const computed: string[] = [];
  const model = createModel({
    onCompute: (name, args) => {
      if (name === "link") computed.push(String(args[0]));
    },
  });
  model.setFile("base.playbook", { text: base });
  for (let index = 0; index < 3; index += 1)
    model.setFile(`user-${index}.playbook`, { text: user });
  for (const _ of await createLinter(model).prove("base.playbook"));
  return computed;
}

it("of a file of words alone, no playbook that uses it is asked anything", async () => {
  expect(await linked(words)).toEqual(["base.playbook"]);
});

it("of a file that says what is run, every playbook that uses it is asked", async () => {
  expect(await linked(words + guardrail)).toHaveLength(4);
});
