import type { Contender } from "../contender.ts";
import type { Condition, FactDeclaration, Rule } from "../workload.ts";
import { encoder } from "./encoding.ts";

/** Operations: fact, operation and operand in a row. A rule ends where the next one begins. */
const inSet = 0;
const above = 1;
const below = 2;

/** All rules as numbers in one typed array, and a loop that reads them. */
export const flatArray: Contender = {
  name: "a flat typed array",
  generatesCode: false,
  prepare({ facts, rules }) {
    const code: number[] = [];
    for (const rule of rules) write(rule, facts, code);
    const program = Int32Array.from(code);
    const ids = rules.map(({ id }) => id);
    const encode = encoder(facts);
    const situation = new Int32Array(facts.length);
    return {
      fired(given) {
        encode(given, situation);
        return run(program, situation, ids);
      },
    };
  },
};

function run(program: Int32Array, situation: Int32Array, ids: readonly string[]): string[] {
  const out: string[] = [];
  let at = 0;
  for (let rule = 0; rule < ids.length; rule += 1) {
    const end = program[at] as number;
    const all = program[at + 1] as number;
    const any = program[at + 2] as number;
    let holds = true;
    let position = at + 3;
    for (let count = 0; count < all; count += 1, position += 3) {
      if (!test(program, position, situation)) {
        holds = false;
        break;
      }
    }
    if (holds && any > 0) {
      holds = false;
      for (let count = 0; count < any && !holds; count += 1, position += 3) {
        holds = test(program, position, situation);
      }
    }
    if (holds) out.push(ids[rule] as string);
    at = end;
  }
  return out;
}

function test(program: Int32Array, at: number, situation: Int32Array): boolean {
  const value = situation[program[at] as number] as number;
  const operand = program[at + 2] as number;
  switch (program[at + 1]) {
    case inSet:
      return ((operand >>> value) & 1) === 1;
    case above:
      return value > operand;
    default:
      return value < operand;
  }
}

function write({ all, any }: Rule, facts: readonly FactDeclaration[], code: number[]): void {
  const start = code.length;
  code.push(0, all.length, any.length);
  for (const condition of [...all, ...any]) code.push(...operation(condition, facts));
  code[start] = code.length;
}

function operation(condition: Condition, facts: readonly FactDeclaration[]): readonly number[] {
  const fact = facts.findIndex(({ name }) => name === condition.fact);
  switch (condition.kind) {
    case "is one of": {
      const type = facts[fact]?.type;
      const places = condition.values.map((value) =>
        type?.kind === "choice" ? type.values.indexOf(value) : 0,
      );
      return [fact, inSet, places.reduce((bits, place) => bits | (1 << place), 0)];
    }
    case "flag":
      return [fact, inSet, condition.value ? 2 : 1];
    case "compare": {
      const { relation, value } = condition;
      if (relation === ">") return [fact, above, value];
      if (relation === ">=") return [fact, above, value - 1];
      return [fact, below, relation === "<" ? value : value + 1];
    }
  }
}
