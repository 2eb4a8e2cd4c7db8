import type { Plan } from "../plan/plan.ts";
import type { RecordContent } from "./content.ts";
import type { RecordProblem } from "./error.ts";
import type { KeyMeaning } from "./key-meaning.ts";
import { shortened } from "./show.ts";

/** What is wrong with a record of which at least one fact must be known. */
export function unknownRecord(
  content: RecordContent,
  record: object,
  resolve: (key: string) => KeyMeaning | null,
  plan: Plan,
): readonly RecordProblem[] {
  if (!isEmpty(content)) return [];
  const keys = Object.keys(record);
  return [keys.some((key) => resolve(key)) ? nothingKnown(plan) : noFacts(keys, plan)];
}

function isEmpty({ facts, histories }: RecordContent): boolean {
  return facts.every((value) => value === null) && histories.every((one) => one === null);
}

function nothingKnown({ facts, histories }: Plan): RecordProblem {
  const first = facts[0]?.name ?? histories[0]?.plural ?? "";
  return {
    path: "record",
    value: null,
    expected: "at least one known fact",
    hint: `Fill in one of its fields, for example "${first}", or leave the record out.`,
    message: "The record has fields of the playbook, but not one of them is known",
  };
}

function noFacts(keys: readonly string[], { facts, histories, bindings }: Plan): RecordProblem {
  const some = (names: readonly string[]) =>
    names
      .slice(0, 5)
      .map((name) => `"${shortened(name)}"`)
      .join(", ") + (names.length > 5 ? ", …" : "");
  const wanted = [
    ...bindings.filter(({ history }) => history === null).map(({ column }) => column),
    ...facts.map(({ name }) => name),
    ...histories.map(({ plural }) => plural),
  ];
  return {
    path: "record",
    value: keys,
    expected: "at least one fact of the playbook",
    hint: `The playbook knows ${some(wanted)}: rename the fields, or bind them with \`read\`.`,
    message:
      keys.length === 0
        ? "The record has no fields"
        : `The record has no field that the playbook knows, but ${some(keys)}`,
  };
}
