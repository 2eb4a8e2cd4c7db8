import { createModel } from "@handrail/model";
import { expect, it } from "vitest";
import { createLinter } from "../linter.ts";

const words = `playbook "Words"
fact stage is step of discovery, purchase
fact urgent is yes/no
fact late is yes/no
action call customer is human, helps
action pitch project is sells
`;

function rules(count: number): string {
  const one = (index: number) =>
    `rule "Rule ${index}"\n  when urgent and stage = discovery\n  then call customer within ${index}h\n`;
  return [
    'playbook "P"',
    'use "words.playbook"',
    ...Array.from({ length: count }, (_, index) => one(index + 1)),
  ].join("\n");
}

function workspace(users: number) {
  const computed: string[] = [];
  const model = createModel({
    onCompute: (name, args) => computed.push([name, ...args].join(" ")),
  });
  model.setFile("words.playbook", { text: words });
  for (let user = 0; user < users; user += 1) {
    model.setFile(`user-${user}.playbook`, { text: rules(3) });
  }
  const linter = createLinter(model);
  const all = () => model.files().map((file) => linter.findings(file));
  return { model, linter, computed, all };
}

it("a key in one file has the checks look at that file alone, and asks the other playbooks nothing", () => {
  const { model, computed, all } = workspace(30);
  all();
  computed.length = 0;
  model.setFile("user-7.playbook", { text: rules(3).replace("urgent", "urgentl") });
  all();
  expect(computed.filter((one) => one.startsWith("check "))).not.toEqual([]);
  const others = computed.filter((one) => !one.includes("user-7") && /user-\d/.test(one));
  expect(others).toEqual([]);
});

it("while what others are told of it stays the same, a file is not looked at again", () => {
  const { model, computed, all } = workspace(30);
  all();
  computed.length = 0;
  model.setFile("user-7.playbook", { text: `${rules(3)}# x` });
  all();
  expect(computed.filter((one) => /^check .*words\.playbook$/.test(one))).toEqual([]);
});

it("a word that its last user leaves is unused from then on", () => {
  const { model, linter } = workspace(1);
  const unused = () =>
    linter
      .findings("words.playbook")
      .flatMap(({ code, span }) => (code === "HR7106" ? words.slice(span.start, span.end) : []));
  const before = unused();
  model.setFile("user-0.playbook", { text: rules(3).replaceAll("urgent", "late") });
  expect([before, unused()]).toEqual([["late"], ["urgent"]]);
});

it("what is given up changes no answer, and no check looks again for it", () => {
  const { model, computed, all } = workspace(5);
  const before = all();
  for (const file of model.files()) model.release(file);
  computed.length = 0;
  expect(all().map((found, index) => found === before[index])).toEqual(before.map(() => true));
  expect(computed).toEqual([]);
  model.setFile("words.playbook", { text: `${words}fact new is yes/no\n` });
  const fresh = workspace(5);
  fresh.model.setFile("words.playbook", { text: `${words}fact new is yes/no\n` });
  expect(all()).toEqual(fresh.all());
});

it("done in steps, the work is the same, and then done", () => {
  const { model, linter, computed, all } = workspace(20);
  let steps = 0;
  for (const file of model.files()) for (const _ of linter.look(file)) steps += 1;
  expect(steps).toBeGreaterThan(20 * 20);
  computed.length = 0;
  const found = all();
  expect(computed).toEqual([]);
  expect(found).toEqual(workspace(20).all());
});
