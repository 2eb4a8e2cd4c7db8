import type { Experiment } from "../playbook/experiments.ts";
import type { Type } from "../playbook/types.ts";
import type { Draw } from "./draw.ts";
import { type Derived, type Scope, taken } from "./scope.ts";

const shares = [
  [50, 50],
  [90, 10],
  [33.3, 33.3, 33.4],
  [100],
  [0.0001, 99.9999],
  [25, 25, 25, 25],
] as const;
const names = ["control", "chat", "call first", "phase 2", "Größe"] as const;
const salts = ["2026", "", 'a "quoted" one', "Größe"] as const;

/** Now and then an experiment or two, each of which may split what those before it came to. */
export function withExperiments(draw: Draw, words: Scope): Scope {
  let scope = words;
  for (let left = draw.pick([0, 0, 0, 1, 2]); left > 0; left -= 1) {
    const subjects = [...scope.topics, ...scope.derived].filter(({ type }) => isIdentity(type));
    if (subjects.length === 0) return scope;
    const [name, rest] = taken(scope);
    const experiment = experimentOf(draw, name, draw.pick(subjects).name);
    scope = {
      ...rest,
      experiments: [...rest.experiments, experiment],
      derived: [...rest.derived, derivedFrom(experiment)],
    };
  }
  return scope;
}

function experimentOf(draw: Draw, name: string, subject: string): Experiment {
  const shuffled = draw.shuffled(names);
  const variants = draw
    .shuffled(draw.pick<readonly number[]>(shares))
    .map((share, index) => ({ name: shuffled[index] ?? "", share }));
  return { name, subject, salt: draw.maybe(40, () => draw.pick(salts)), variants };
}

/** Whether values of a type say who somebody is. */
function isIdentity({ kind }: Type): boolean {
  return !["money", "duration", "list of"].includes(kind);
}

function derivedFrom({ name, variants }: Experiment): Derived {
  const values = variants.map((one) => one.name);
  return {
    name,
    type: { kind: "one of", values },
    constants: values.map((word) => ({ kind: "word", word })),
  };
}
