import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";

const playbook = (deadline: string) => `fact stage is step of discovery, evaluation, purchase
fact ready is yes/no
action offer chat is human, helps
action pitch project is human, sells

rule "Chat"
  when stage = evaluation
  then offer chat within ${deadline}

rule "Pitch"
  when stage >= evaluation
  then pitch project within 5 days

never pitch project
  when ready = no

promise "Nobody waits"
  when stage = evaluation
  then anything that helps within 24h

promise "No pitch too early"
  when ready is unknown
  then nothing that sells
`;

const check = (files: Readonly<Record<string, string>>, ...args: string[]) =>
  handrail(["check", ...args], { cwd: folderWith(files) });

describe("promises in `check`", () => {
  test("that are proved need no word", async () => {
    expect(await check({ "p.playbook": playbook("4h") })).toEqual({
      status: 0,
      stdout: "✓ 1 playbook checked, nothing found.\n",
      stderr: "",
    });
  });

  test("that do not hold: the situation, what was promised, what is decided", async () => {
    const files = { "p.playbook": playbook("2 days") };
    const { status, stdout } = await check(files, "--format", "concise");
    expect(status).toBe(1);
    expect(stdout).toBe(
      "p.playbook:17:1: warning HR7001 “Nobody waits” does not hold when stage = evaluation: promised “anything that helps within 24h”: `offer chat` is to be due by 2026-11-24T09:00:00Z, but it is due 2026-11-25T09:00:00Z.\n",
    );
  });

  test("of a used playbook, which a provider's own rules break", async () => {
    const files = {
      "base.playbook": playbook("4h"),
      "own.playbook": 'use "base.playbook"\nwithout rule "Chat"\n',
    };
    const { stdout } = await check(files, "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject([
      {
        code: "HR7001",
        file: "base.playbook",
        message: expect.stringContaining("in own.playbook"),
      },
    ]);
  });

  test("that cannot be told are no fault: the reason and the part", async () => {
    const text = playbook("8 business hours").replace("24h", "30 days");
    const { status, stdout } = await check({ "p.playbook": text }, "--format", "concise");
    expect(status).toBe(0);
    expect(stdout).toBe(
      "p.playbook:17:1: info HR7002 Whether “Nobody waits” holds in every situation cannot be told: business time follows a calendar.\n",
    );
  });

  test("a rule that never fires", async () => {
    const text = `${playbook("4h")}\nrule "Late"\n  when stage = purchase and stage = evaluation\n  then offer chat\n`;
    const { stdout } = await check({ "p.playbook": text }, "--format", "concise");
    expect(stdout).toContain("HR7010 The rule “Late” never fires");
  });

  test("are explained", async () => {
    expect((await handrail(["explain", "HR7001"], { cwd: folderWith({}) })).stdout).toContain(
      "broken-promise",
    );
  });
});
