import { describe, expect, test } from "vitest";
import { folderWith } from "../testing/folder.ts";
import { handrail } from "../testing/handrail.ts";

const run = (...args: string[]) => handrail(args, { cwd: folderWith({}) });

describe("help", () => {
  test("without arguments", async () => {
    const { status, stdout } = await run();
    expect(status).toBe(0);
    expect(stdout).toContain("Usage: handrail [options] [command]");
  });

  test.each(["check", "fmt", "test", "run", "why", "compile", "explain", "init"])(
    "%s has an example",
    async (command) => {
      const { status, stdout } = await run(command, "--help");
      expect(status).toBe(0);
      expect(stdout).toContain(`Example:\n  handrail ${command}`);
    },
  );

  test("the version", async () => {
    expect((await run("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("what is not understood", () => {
  test.each([
    [["chek"], "✗ Unknown command 'chek'.\n  Did you mean `check`?\n"],
    [
      ["a.playbook"],
      "✗ Unknown command 'a.playbook'.\n  Did you mean `handrail check a.playbook`?\n",
    ],
    [["check", "--formt", "json"], "✗ Unknown option '--formt'.\n  Did you mean `--format`?\n"],
    [
      ["run", "a.playbook"],
      "✗ There are no records to decide.\n  Give them with --facts FILE; or, where there are only events, with --history NAME=FILE and --key COLUMN.\n",
    ],
    [
      ["why", "a.playbook", "--facts", "a.csv"],
      "✗ Missing required argument 'action'.\n  `handrail why --help` says how it is used.\n",
    ],
  ])("%s", async (args, stderr) => {
    expect(await run(...args)).toEqual({ status: 2, stdout: "", stderr });
  });
});
