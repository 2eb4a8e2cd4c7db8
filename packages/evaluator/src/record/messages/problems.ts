import { fold } from "../../names/fold.ts";
import type { Messages } from "../../parts/joined/messages.ts";
import { choiceMisfit } from "./choice.ts";
import { numberMisfit } from "./number.ts";

export const problemMessages: Messages = {
  misfit(type, raw, cells) {
    switch (type.kind) {
      case "one of":
      case "step of":
        return choiceMisfit(type.values, raw);
      case "number":
        return numberMisfit(type.from, type.to, raw, cells);
      case "percent":
        return numberMisfit(null, null, raw, cells);
      case "yes/no":
        return { expected: "yes or no", hint: "Write yes or no, true or false." };
      case "text": {
        const quoted = typeof raw === "number" ? `: "${raw}"` : "";
        return { expected: "a text", hint: `Write it in quotes${quoted}.` };
      }
    }
  },
  noObject: { hint: 'Write it as { "stage": "evaluation" }.' },
  defined: (key, name) => ({
    expected: "a fact",
    hint: "Leave the field out, or rename it: the playbook works this value out itself.",
    message: `${key}: the playbook defines "${name}", and a record cannot override it`,
  }),
  givenTwice(first, second, what, path) {
    const how = fold(first) === fold(second) ? "both mean" : "both give";
    return {
      expected: `one field for each ${what.split(" ")[0]}`,
      hint: `Leave out "${first}" or "${second}".`,
      message: `${path}${second}: the fields "${first}" and "${second}" ${how} the ${what}`,
    };
  },
  unnamable: (path) => ({
    hint: "Rename the field.",
    message: `${path}__proto__: no field may be called so`,
  }),
};
