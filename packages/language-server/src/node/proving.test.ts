import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "@handrail/linter";
import { createModel } from "@handrail/model";
import { afterEach, expect, it } from "vitest";
import { type Prover, proverBeside, type Thread } from "../common/index.ts";
import { startThread } from "./thread.ts";

const hard = "fact visits is number\nwhen visits > 5 and visits < 3 then call customer\n";
const started: Thread[] = [];
afterEach(() => {
  for (const thread of started.splice(0)) thread.stop();
});

function begin(files: { readonly [path: string]: string }, start: () => Thread = startThread) {
  const model = createModel();
  for (const [path, text] of Object.entries(files)) model.setFile(path, { text });
  const linter = createLinter(model);
  const configFor = (path: string) => ({ config: { checks: new Map(), overrides: [] }, path });
  const project = { model, linter, configFor, knowsUsers: () => true };
  const prover = proverBeside(project, () => {
    const thread = start();
    started.push(thread);
    return thread;
  });
  return { model, linter, prover };
}

async function codes(prover: Prover, entry: string) {
  return (await prover.prove(entry, () => true))?.map(({ finding }) => finding.code);
}

it("proves beside the server what is proved in it, of every shipped playbook", async () => {
  const folder = join(import.meta.dirname, "../../../../playbooks");
  const paths = globSync("{sample,vocabulary,help-dont-sell}/**/*.playbook", { cwd: folder });
  const files = Object.fromEntries(
    paths.map((path) => [`/${path}`, readFileSync(join(folder, path), "utf8")]),
  );
  const { linter, prover } = begin(files);
  for (const path of Object.keys(files)) {
    const expected = [...(await linter.prove(path))].flat();
    expect(await prover.prove(path, () => true), path).toEqual(expected);
  }
  expect(started).toHaveLength(1);
}, 60_000);

it("follows changes, and files that come and go", async () => {
  const { model, prover } = begin({ "a.playbook": hard });
  expect(await codes(prover, "a.playbook")).toEqual(["HR7010"]);
  model.setFile("a.playbook", { text: hard.replace("> 5", "> 1") });
  expect(await codes(prover, "a.playbook")).toEqual([]);
  model.setFile("a.playbook", { text: `use "base.playbook"\n${hard}` });
  model.setFile("base.playbook", { text: "fact late is yes/no" });
  expect(await codes(prover, "a.playbook")).toEqual(["HR7010"]);
  model.removeFile("base.playbook");
  expect(await codes(prover, "a.playbook")).toEqual([]);
});

it("gives up what is no longer wanted, and goes on with the next", async () => {
  const { prover } = begin({ "a.playbook": hard });
  expect(await prover.prove("a.playbook", () => false)).toBeNull();
  expect(await codes(prover, "a.playbook")).toEqual(["HR7010"]);
});

it("works without a thread where there is none", async () => {
  const none = (): Thread => {
    let end = () => {};
    return {
      post: () => setTimeout(() => end()),
      onReply: () => {},
      onEnd: (listener) => {
        end = listener;
      },
      stop: () => {},
    };
  };
  const { prover } = begin({ "a.playbook": hard }, none);
  expect(await codes(prover, "a.playbook")).toEqual(["HR7010"]);
  expect(await codes(prover, "a.playbook")).toEqual(["HR7010"]);
  expect(started).toHaveLength(1);
});

it("stops a thread that does not come to an end, and starts another", async () => {
  let isFirst = true;
  const stuck = (): Thread => {
    const thread = startThread();
    const isStuck = isFirst;
    isFirst = false;
    return { ...thread, post: (question) => !isStuck && thread.post(question) };
  };
  const { prover } = begin({ "a.playbook": hard }, stuck);
  let looks = 0;
  expect(await prover.prove("a.playbook", () => ++looks < 4)).toBeNull();
  expect(await codes(prover, "a.playbook")).toEqual(["HR7010"]);
  expect(started).toHaveLength(2);
});

/** How far each thread of this process stands back. */
function priorities(): readonly number[] {
  return readdirSync("/proc/self/task").map((thread) => {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, "utf8");
    // The name before it may hold spaces.
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[16]);
  });
}

it.runIf(process.platform === "linux")(
  "stands back behind the threads that somebody waits for",
  async () => {
    const { prover } = begin({ "a.playbook": hard });
    await codes(prover, "a.playbook");
    expect(priorities()).toContain(10);
  },
);
