import type { Tally } from "../../deciding/tally.ts";

/** Sums as a machine reads them. A contract: how many records, how many with nothing to do, and by action and question. */
export function tallyJson({ records, empty, actions, questions }: Tally) {
  return {
    records,
    nothing: empty,
    actions: actions.map(
      ({ action, traits, recommended, blocked, unsettled, deferred, pending }) => ({
        action,
        traits,
        recommended,
        blocked,
        unsettled,
        deferred,
        pending,
      }),
    ),
    questions: questions.map(({ fact, ask, records: waiting }) => ({
      fact,
      ask,
      records: waiting,
    })),
  };
}
