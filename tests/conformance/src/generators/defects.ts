import type { Draw } from "./draw.ts";
import type { Generated } from "./playbooks.ts";

/** Something for which the whole record is rejected. */
export function defect(draw: Draw, { playbook, scope }: Generated): [string, unknown][] {
  const [define] = playbook.defines;
  const declared = scope.topics.filter((topic) => topic.declared);
  return draw.choose<[string, unknown][]>([
    [1, () => [["__proto__", 1]]],
    [define === undefined ? 0 : 1, () => [[define?.name ?? "", true]]],
    [declared.length === 0 ? 0 : 2, () => [[`${draw.pick(declared).name} `, { no: "such type" }]]],
  ]);
}
