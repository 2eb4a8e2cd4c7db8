import { createModel } from "@handrail/model";
import { expect, it } from "vitest";
import { createLinter } from "../linter.ts";

/** The playbooks that are linked when something is proved in the name of a file. */
async function linkedFor(words: string): Promise<readonly string[]> {
  const model = createModel();
  model.setFile("words.playbook", { text: words });
  for (const user of ["a.playbook", "b.playbook"]) {
    model.setFile(user, { text: 'use "words.playbook"\nwhen late then call customer' });
  }
  const linked: string[] = [];
  const watched = {
    ...model,
    link(file: string) {
      linked.push(file);
      return model.link(file);
    },
  };
  for (const _ of await createLinter(watched).prove("words.playbook"));
  return linked;
}

it("makes no plan of a file that has nothing to prove", async () => {
  expect(await linkedFor("fact late is yes/no")).toEqual([]);
});

it("makes plans of the playbooks that use a file only where they are asked about", async () => {
  expect(await linkedFor("fact late is yes/no\ndefine urgent as late")).toEqual(["words.playbook"]);
  expect(await linkedFor("fact late is yes/no\nnever call customer when late")).toEqual([
    "words.playbook",
    "a.playbook",
    "b.playbook",
  ]);
});
