import { derivedNames } from "../playbook/playbook.ts";
import type { Draw } from "./draw.ts";
import type { Generated } from "./playbooks.ts";

/** Something for which the whole record is rejected. */
export function defect(draw: Draw, { playbook, scope }: Generated): [string, unknown][] {
  const derived = derivedNames(playbook);
  const declared = scope.topics.filter((topic) => topic.declared);
  return draw.choose<[string, unknown][]>([
    [1, () => [["__proto__", 1]]],
    [derived.length === 0 ? 0 : 1, () => [[draw.pick(derived), true]]],
    [declared.length === 0 ? 0 : 2, () => [[`${draw.pick(declared).name} `, { no: "such type" }]]],
  ]);
}
