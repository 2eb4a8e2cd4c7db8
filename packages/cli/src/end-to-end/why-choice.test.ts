import { expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";
import { now } from "../testing/playbook.ts";

const playbook = `choice next step picks highest priority

fact ready is yes/no
fact stage is step of discovery, evaluation

rule "Pitch" for next step
  when ready
  then pitch project
  priority 10

rule "Help" for next step
  when stage = evaluation
  then offer chat

rule "Stay in touch" for next step
  when stage = discovery
  then send letter
  priority -1
`;

async function why(action: string, record: object): Promise<string> {
  const cwd = folderWith({ "p.playbook": playbook, "r.json": JSON.stringify([record]) });
  const command = ["why", "p.playbook", "--facts", "r.json", action, "--now", now];
  return (await handrail(command, { cwd })).stdout;
}

test("a rule that wins", async () => {
  expect(await why("pitch project", { ready: true, stage: "evaluation" })).toContain(
    "\nChoice next step picks highest priority\n✓ “Pitch” wins.\n\nRules\n",
  );
});

test("a rule that loses, and what would let it win", async () => {
  const shown = await why("offer chat", { ready: true, stage: "evaluation" });
  expect(shown).toContain("offer chat is not recommended: another rule of its choice wins for");
  expect(shown).toContain("It would be recommended if ready were no (now yes).");
  expect(shown).toContain("✓ “Pitch” wins.");
});

test("a choice that is open", async () => {
  const shown = await why("offer chat", { stage: "evaluation" });
  expect(shown).toContain("offer chat is not decided: an answer is missing for");
  expect(shown).toContain("? “Pitch” could win: ready would tell\n· Otherwise “Help” wins.\n");
});

test("a choice in which no rule can win", async () => {
  const shown = await why("offer chat", { ready: false, stage: "discovery" });
  expect(shown).toContain("offer chat is not recommended: no rule asks for it here for");
  expect(shown).toContain("✓ “Stay in touch” wins.");
});
