import { expect, test } from "vitest";
import { modelOf } from "../testing/workspace.ts";

const files = {
  "base.playbook": `setting target is 1h
setting owner is sales
rule "One"
  when a
  then call within target by owner
rule "Two"
  when b
  then call
never call when c`,
  "middle.playbook": `use "base.playbook"
set target to 2h
without rule "two"
rule "Three"
  when c
  then call`,
  "outer.playbook": `use "middle.playbook"
set Target to 3h
set owner to "field sales"
without rule "One"
without rule "Three"
never call when d
limit call to 1 per decision
table "Who" first match
  | when a | then |
  | yes    | call |
test "t"
  given c
  expect nothing`,
  "words.playbook": "fact a is yes/no\naction call is helps",
  "plain.playbook": 'use "words.playbook"\nwhen a then call',
};

const model = modelOf(files);
const shown = (file: string) => {
  const { settings, leftOut, added } = model.overrides(file);
  const at = ({ file: where, span }: { file: string; span: { start: number } }) =>
    `${where}:${model.tree(where).text.slice(0, span.start).split("\n").length}`;
  return [
    ...settings.map(
      ({ name, from, to }) => `${name} ${from.value} ${at(from.place)} ${to.value} ${at(to.place)}`,
    ),
    ...leftOut.map(({ title, rule, without }) => `- ${title} ${at(rule)} ${at(without)}`),
    ...added.map(({ kind, title, text, place }) => `+ ${kind} ${title ?? text} ${at(place)}`),
  ];
};

test("a playbook changes settings, leaves rules out and adds its own", () => {
  expect(shown("middle.playbook")).toEqual([
    "target 1h base.playbook:1 2h middle.playbook:2",
    "- Two base.playbook:6 middle.playbook:3",
    "+ rule Three middle.playbook:4",
  ]);
});

test("what it changes is what the playbooks that it uses have made of it", () => {
  expect(shown("outer.playbook")).toEqual([
    "target 2h middle.playbook:2 3h outer.playbook:2",
    'owner sales base.playbook:2 "field sales" outer.playbook:3',
    "- One base.playbook:3 outer.playbook:4",
    "- Three middle.playbook:4 outer.playbook:5",
    "+ guardrail never call when d outer.playbook:6",
    "+ limit limit call to 1 per decision outer.playbook:7",
    "+ table Who outer.playbook:8",
  ]);
});

test("one that uses nothing, or words alone, changes nothing", () => {
  expect(shown("base.playbook")).toEqual([]);
  expect(shown("plain.playbook")).toEqual([]);
});
