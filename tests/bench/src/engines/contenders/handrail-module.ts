import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { javascriptModule } from "@handrail/compiler";
import type { Plan } from "@handrail/evaluator";
import type { Contender, Fired } from "../contender.ts";
import type { Facts, Workload } from "../workload.ts";
import { now, planOf } from "./handrail.ts";

/** What a module exports that `handrail compile --target js` writes. */
interface Module {
  fired(record: Facts, options: { readonly now: string }): Fired;
  firedExactly(facts: Facts, options: { readonly now: string }): Fired;
}

const modules = new WeakMap<Workload, Promise<Module>>();
let count = 0;

/** Written into a folder from which the evaluator is found, and imported once. */
function moduleOf(workload: Workload): Promise<Module> {
  const known = modules.get(workload);
  if (known !== undefined) return known;
  const module = planOf(workload).then(imported);
  modules.set(workload, module);
  return module;
}

function imported(plan: Plan): Promise<Module> {
  const folder = join(import.meta.dirname, "../../../node_modules/.cache");
  mkdirSync(folder, { recursive: true });
  count += 1;
  const file = join(folder, `workload-${process.pid}-${count}.js`);
  writeFileSync(file, javascriptModule(plan).code);
  return import(file);
}

const at = { now };

/** `fired` of the module that is made of a playbook, on a record as an app has it. */
export const handrailModule: Contender = {
  name: "Handrail, compiled to JavaScript",
  package: "@handrail/evaluator",
  generatesCode: false,
  async prepare(workload) {
    const { fired } = await moduleOf(workload);
    return { fired: (facts) => fired(facts, at) };
  },
};

/** The same for facts that have exactly the names and values that its types say. */
export const handrailExact: Contender = {
  name: "Handrail, compiled, exact facts",
  package: "@handrail/evaluator",
  generatesCode: false,
  async prepare(workload) {
    const { firedExactly } = await moduleOf(workload);
    return { fired: (facts) => firedExactly(facts, at) };
  },
};
