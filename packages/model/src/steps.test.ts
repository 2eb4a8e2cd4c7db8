import { expect, it } from "vitest";
import { createModel } from "./create.ts";

/** The questions that go through all sentences of a file. */
const passes = /^(tree|uses of names|check) /;

const files = {
  "words.playbook": "fact late is yes/no\ndefine slow as age > limit",
  "sales.playbook": `use "words.playbook"
when age > 3 and limit = age and other = limit and late then call
when slow and third = other then write`,
};

function workspace() {
  const computed: string[] = [];
  const model = createModel({
    onCompute: (name, args) => computed.push([name, ...args].join(" ")),
  });
  for (const [path, text] of Object.entries(files)) model.setFile(path, { text });
  return { model, computed };
}

it("no step goes through the sentences of a file more than once", () => {
  const { model, computed } = workspace();
  const inSteps: number[] = [];
  let all = 0;
  for (const _ of model.steps("sales.playbook")) {
    const found = computed.splice(0).filter((one) => passes.test(one)).length;
    inSteps.push(found);
    all += found;
  }
  expect(Math.max(...inSteps)).toBe(1);
  expect(all).toBeGreaterThan(6);
});

it("after its steps nothing is left to be found, and a change takes steps again", () => {
  const { model, computed } = workspace();
  for (const _ of model.steps("sales.playbook"));
  computed.length = 0;
  const found = model.findings("sales.playbook");
  expect(computed).toEqual([]);
  expect(found).toEqual(workspace().model.findings("sales.playbook"));
  model.setFile("words.playbook", { text: "fact late is number" });
  for (const _ of model.steps("sales.playbook"));
  computed.length = 0;
  model.findings("sales.playbook");
  expect(computed).toEqual([]);
});

it("what was given up is not read again for a change that it does not see", () => {
  const { model, computed } = workspace();
  model.setFile("other.playbook", { text: "when warm then call" });
  for (const path of model.files()) for (const _ of model.steps(path));
  model.release("sales.playbook");
  model.setFile("other.playbook", { text: "when warm then write" });
  computed.length = 0;
  for (const _ of model.steps("sales.playbook"));
  expect(computed.filter((one) => one.startsWith("tree "))).toEqual([]);
});
