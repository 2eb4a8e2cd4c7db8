import type { Reading } from "../playbook/readings.ts";
import type { Draw } from "./draw.ts";
import type { Topic } from "./facts.ts";

/** Foreign columns for some choices, texts and numbers. */
export function readings(draw: Draw, topics: readonly Topic[]): readonly Reading[] {
  const readable = topics.filter(
    ({ declared, type }) =>
      declared && ["yes/no", "one of", "step of", "number", "text", "date"].includes(type.kind),
  );
  return draw.some(readable, 40).map(({ name, constants }, index) => ({
    fact: name,
    column: `Column ${index}`,
    mappings: [
      ...draw.many(0, 1, () => ({ from: ["Fields Sales", "999"], to: draw.pick(constants) })),
      ...draw.many(0, 1, () => ({ from: ["", "n/a"], to: null })),
    ],
    ...(draw.chance(25) ? { otherwise: draw.chance(50) ? null : draw.pick(constants) } : {}),
  }));
}
