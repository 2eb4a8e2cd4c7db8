import { expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";

const files = {
  "base.playbook": `setting answer target is 1h

rule "Chat"
  when stage = evaluation
  then offer chat within answer target

rule "Catalogue"
  when stage = discovery
  then send catalogue
`,
  "ours/ours.playbook": `use "../base.playbook"

set answer target to 2h

without rule "Catalogue"

when stage = purchase then call customer

never "Not yet" offer chat
  when busy
`,
  "ours/more.playbook": 'use "../base.playbook"\n\nwhen stage = renewal then call customer\n',
};

const check = (...args: string[]) =>
  handrail(["check", ...args, "--show-overrides"], { cwd: folderWith(files) });

test("what a provider's playbook changes in its base, for people", async () => {
  const { status, stdout } = await check(".");
  expect(status).toBe(0);
  expect(
    stdout,
  ).toBe(`ours/ours.playbook 1 setting changed, 1 rule left out, 1 rule added and 1 guardrail added
  ~ answer target: 1h → 2h base.playbook:1 → line 3
  - rule “Catalogue” base.playbook:7, left out in line 5
  + when stage = purchase then call customer line 7
  + guardrail “Not yet” line 9

✓ 3 playbooks checked, nothing found.
`);
});

test("json has it beside the findings", async () => {
  const { stdout } = await check("ours/ours.playbook", "--format", "json");
  expect(JSON.parse(stdout)).toEqual({
    findings: [],
    overrides: [
      {
        file: "ours/ours.playbook",
        settings: [
          {
            name: "answer target",
            from: { value: "1h", place: { file: "base.playbook", line: 1, column: 1 } },
            to: { value: "2h", place: { file: "ours/ours.playbook", line: 3, column: 1 } },
          },
        ],
        leftOut: [
          {
            title: "Catalogue",
            rule: { file: "base.playbook", line: 7, column: 1 },
            without: { file: "ours/ours.playbook", line: 5, column: 1 },
          },
        ],
        added: [
          {
            kind: "rule",
            title: null,
            text: "when stage = purchase then call customer",
            place: { file: "ours/ours.playbook", line: 7, column: 1 },
          },
          {
            kind: "guardrail",
            title: "Not yet",
            text: 'never "Not yet" offer chat\n  when busy',
            place: { file: "ours/ours.playbook", line: 9, column: 1 },
          },
        ],
      },
    ],
  });
});

test("concise: a change a line", async () => {
  const { stdout } = await check("ours", "--format", "concise");
  expect(stdout).toBe(`ours/ours.playbook:3:1: set answer target from 1h to 2h (base.playbook:1)
ours/ours.playbook:5:1: without rule “Catalogue” (base.playbook:7)
ours/ours.playbook:7:1: when stage = purchase then call customer
ours/ours.playbook:9:1: guardrail “Not yet”
`);
});

test("one that only adds is shown where it is asked for by name", async () => {
  expect((await check("ours/more.playbook")).stdout).toContain(
    "ours/more.playbook 1 rule added\n  + when stage = renewal then call customer line 3\n",
  );
  expect((await check("base.playbook")).stdout).toContain(
    "No playbook here changes another one.\n",
  );
});
