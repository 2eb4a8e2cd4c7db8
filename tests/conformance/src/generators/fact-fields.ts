import type { Reading } from "../playbook/readings.ts";
import type { Draw } from "./draw.ts";
import type { Topic } from "./facts.ts";
import { fieldOf, type Moment } from "./fields.ts";
import type { Generated } from "./playbooks.ts";

/** What a record says of facts, by their names or by the columns that they are read from. */
export function facts(
  draw: Draw,
  { playbook, scope }: Generated,
  moment: Moment,
): readonly (readonly [string, unknown])[] {
  const missing = draw.pick([0, 15, 40, 90]);
  return scope.topics
    .filter(() => !draw.chance(missing))
    .map((topic) => {
      const reading = playbook.readings.find(
        ({ history = null, fact }) => history === null && fact === topic.name,
      );
      return entry(draw, topic, reading, draw.chance(4) ? null : fieldOf(draw, topic, moment));
    });
}

/** A field under its own name or id, or mostly under the column that it is read from. */
export function entry(
  draw: Draw,
  { name, id }: Topic,
  reading: Reading | undefined,
  field: unknown,
): readonly [string, unknown] {
  if (reading === undefined || !draw.chance(80)) {
    return [key(draw, id !== null && draw.chance(50) ? id : name), field];
  }
  const spellings = reading.mappings.flatMap(({ from }) => from);
  return [key(draw, reading.column), cell(draw, field, spellings)];
}

/** Spellings of one key that fold alike. */
export function key(draw: Draw, name: string): string {
  return draw.choose([
    [4, () => name],
    [1, () => name.replaceAll(" ", "_")],
    [1, () => name.replace(/ (\p{Ll})/gu, (_, letter: string) => letter.toUpperCase())],
    [1, () => (/[İςΣ]/u.test(name) ? name : name.toUpperCase())],
  ]);
}

/** A field as a foreign system writes it. */
function cell(draw: Draw, field: unknown, spellings: readonly string[]): unknown {
  if (spellings.length > 0 && draw.chance(40)) return draw.pick(spellings);
  return typeof field === "number" && draw.chance(50) ? field.toFixed(2) : field;
}
