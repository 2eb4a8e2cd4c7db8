import type { Guardrail } from "../playbook/guardrails.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { each, emptied, without } from "./lists.ts";
import { sentence } from "./sentences.ts";

export const guardrails = {
  fewer: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const guardrails of without(playbook.guardrails)) yield { ...playbook, guardrails };
  },
  simpler: function* (playbook: Playbook): IterableIterator<Playbook> {
    for (const guardrails of each(playbook.guardrails, guardrail)) {
      yield { ...playbook, guardrails };
    }
  },
};

function* guardrail(one: Guardrail): IterableIterator<Guardrail> {
  yield* emptied(one, { via: null, covers: { traits: [] } });
  yield* sentence(one);
}
