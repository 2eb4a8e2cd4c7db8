import { expect, it } from "vitest";
import { createModel } from "../create.ts";

function mentions(text: string, files: Readonly<Record<string, string>> = {}) {
  const model = createModel();
  for (const [path, content] of Object.entries(files)) model.setFile(path, { text: content });
  model.setFile("main.playbook", { text });
  return model.mentions("main.playbook").map(({ kind, span, declaration, declares }) => {
    const where = declaration === null ? "" : ` < ${declaration.file} ${declaration.index}`;
    return `${kind} ${text.slice(span.start, span.end)}${declares ? " declared" : where}`;
  });
}

it("says of each name what it is and what declares it", () => {
  const base = `fact stage is one of evaluation, renewal
setting answer target is 1h
action offer chat is human, helps
rule "Chat" when stage = renewal then offer chat`;
  const text = `use "base.playbook"
set answer target to 2h
without rule "chat"
define late as stage = evaluation and \`since when\` < now
rule "Help"
  when late and urgent
  then offer chat within answer target by team lead
never anything that sells unless late`;
  expect(mentions(text, { "base.playbook": base })).toEqual([
    "setting answer target < base.playbook 1",
    'rule "chat" < base.playbook 3',
    "define late declared",
    "fact stage < base.playbook 0",
    "value evaluation",
    "fact `since when`",
    "moment now",
    'rule "Help" declared',
    "define late < main.playbook 3",
    "fact urgent",
    "action offer chat < base.playbook 2",
    "setting answer target < base.playbook 1",
    "word team lead",
    "trait sells",
    "define late < main.playbook 3",
  ]);
});

it("reads tests, and what is half typed", () => {
  const text = `action call is human, helps
when urgent then call
test "t"
  given urgent = yes
  expect call
  expect asks urgent
when urgent and then`;
  expect(mentions(text)).toEqual([
    "action call declared",
    "trait human",
    "trait helps",
    "fact urgent",
    "action call < main.playbook 0",
    "fact urgent",
    "value yes",
    "action call < main.playbook 0",
    "fact urgent",
    "fact urgent",
  ]);
});

it("knows the choice that a rule is for", () => {
  const text = `choice next step picks first match
rule "A" for Next Step when a then call
rule for other step when b then call`;
  expect(mentions(text).filter((one) => one.startsWith("choice"))).toEqual([
    "choice next step declared",
    "choice Next Step < main.playbook 0",
    "choice other step",
  ]);
});

it("tells the histories and fields in what is said of them", () => {
  const text = `history contact plural past contacts has
  medium is one of phone, email
list expert has
  deals is number
define best as first 3 experts where its deals > 2 by highest deals
when number of past contacts in last 3 days where medium = phone > 2 then call
read medium of contact from "Channel"
test "t"
  given contact
    | at | medium |
    | now | email |
  expect no call`;
  expect(mentions(text)).toEqual([
    "history contact declared",
    "history past contacts declared",
    "field medium declared",
    "history expert declared",
    "field deals declared",
    "define best declared",
    "history experts < main.playbook 1",
    "field deals < main.playbook 1",
    "field deals < main.playbook 1",
    "history past contacts < main.playbook 0",
    "field medium < main.playbook 0",
    "value phone",
    "action call",
    "field medium < main.playbook 0",
    "history contact < main.playbook 0",
    "history contact < main.playbook 0",
    "field at < main.playbook 0",
    "field medium < main.playbook 0",
    "moment now",
    "value email",
    "action call",
  ]);
});

it("knows the calendars that business time follows", () => {
  const text = `playbook "P"
  calendar "office"
calendar "Office"
  open weekdays 9-17
when late then call within 2 business days in "office" and ask within 1 business hour in "shop"`;
  expect(mentions(text).filter((one) => one.startsWith("calendar"))).toEqual([
    'calendar "office" < main.playbook 1',
    'calendar "Office" declared',
    'calendar "office" < main.playbook 1',
    'calendar "shop"',
  ]);
});
