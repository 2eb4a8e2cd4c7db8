import type { Contender } from "../contender.ts";
import type { Facts } from "../workload.ts";
import { statements, variables } from "./javascript.ts";

const size = 50;

type Block = (facts: Facts, out: string[]) => void;

/** Functions small enough for an optimizing compiler. */
export const fiftyAFunction: Contender = {
  name: "generated, 50 rules a function",
  generatesCode: true,
  prepare({ facts, rules }) {
    const blocks: Block[] = [];
    for (let start = 0; start < rules.length; start += size) {
      const own = rules.slice(start, start + size);
      const text = `${variables(facts, own)}\n${statements(own)}`;
      const block = new Function("s", "out", text);
      blocks.push(block as Block);
    }
    return {
      fired(situation) {
        const out: string[] = [];
        for (const block of blocks) block(situation, out);
        return out;
      },
    };
  },
};
