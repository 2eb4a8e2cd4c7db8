import { defaultConfig } from "@handrail/linter";
import { expect, it, vi } from "vitest";

const computed: string[] = [];
vi.mock("@handrail/model", async (load) => {
  const module = await load<typeof import("@handrail/model")>();
  const onCompute = (name: string, args: readonly unknown[]) => computed.push(`${name} ${args}`);
  return { ...module, createModel: () => module.createModel({ onCompute }) };
});
const { answering } = await import("./thread.ts");

const words = "fact late is yes/no\naction call is human, helps\n";
const user = (hours: number) => `use "words.playbook"\nwhen late then call within ${hours}h\n`;
const about = {
  configured: { config: defaultConfig, path: "words.playbook" },
  knowsUsers: true,
};

it("knows of many users only what they use, and nothing any more of what is gone", async () => {
  const answer = answering();
  const users = Array.from({ length: 4 }, (_, index) => `user-${index}.playbook`);
  const files = new Map([
    ["words.playbook", { text: words }],
    ...users.map((path, index) => [path, { text: user(index) }] as const),
  ]);
  const ask = (entry: string, gone: readonly string[] = []) =>
    answer({ ...about, entry, files: computed.length === 0 ? files : new Map(), gone });
  expect(await ask("words.playbook")).toEqual({ found: [] });
  expect(computed.filter((one) => one.startsWith("tree user"))).toHaveLength(4);
  expect(computed.filter((one) => /^(check|link|findings) .*user/.test(one))).toEqual([]);

  computed.length = 0;
  computed.push("asked before");
  expect(await ask("user-0.playbook", users.slice(1))).toEqual({ found: [] });
  expect(computed.filter((one) => /user-[1-3]/.test(one))).toEqual([]);
});
