import { derivedNames } from "../playbook/playbook.ts";
import type { Draw } from "./draw.ts";
import type { Topic } from "./facts.ts";
import type { Generated } from "./playbooks.ts";

/** Something for which the whole record is rejected. */
export function defect(draw: Draw, { playbook, scope }: Generated): [string, unknown][] {
  const derived = derivedNames(playbook);
  const declared = scope.topics.filter((topic) => topic.declared);
  const twice = declared.filter(({ id }) => id !== null);
  return draw.choose<[string, unknown][]>([
    [1, () => [["__proto__", 1]]],
    [derived.length === 0 ? 0 : 1, () => [[draw.pick(derived), true]]],
    [twice.length === 0 ? 0 : 2, () => bothNames(draw.pick(twice))],
    [declared.length === 0 ? 0 : 2, () => [[`${draw.pick(declared).name} `, { no: "such type" }]]],
  ]);
}

/** A fact under its name and its id. */
function bothNames({ name, id }: Topic): [string, unknown][] {
  return [
    [name, null],
    [id ?? name, null],
  ];
}
