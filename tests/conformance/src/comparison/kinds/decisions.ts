import { rulesInForce } from "../../playbook/walk.ts";
import type { PairKind } from "./kind.ts";

/** What decisions hold. */
export const decisions: readonly PairKind[] = [
  {
    name: "nothing at all",
    floor: 5,
    holds: ({ judgement: { decision } }) =>
      [decision.recommendations, decision.blocked, decision.deferred, decision.pending].every(
        ({ length }) => length === 0,
      ),
  },
  {
    name: "recommended",
    floor: 30,
    holds: ({ judgement: { decision } }) => decision.recommendations.length > 0,
  },
  {
    name: "several recommendations",
    floor: 10,
    holds: ({ judgement: { decision } }) => decision.recommendations.length > 1,
  },
  {
    name: "several rules in one",
    floor: 3,
    holds: ({ judgement: { decision } }) =>
      [...decision.recommendations, ...decision.blocked].some(({ rules }) => rules.length > 1),
  },
  {
    name: "with `notVia`",
    floor: 3,
    holds: ({ judgement: { decision } }) =>
      decision.recommendations.some(({ notVia }) => notVia.length > 0),
  },
  {
    name: "an unknown party",
    floor: 1,
    holds: ({ playbook, judgement: { decision } }) =>
      [...decision.recommendations, ...decision.blocked].some(({ rules, by, to, via }) =>
        rulesInForce(playbook)
          .filter(({ identity }) => rules.some(({ id }) => id === identity))
          .flatMap(({ then }) => then)
          .some(
            (use) =>
              (use.by !== null && by === null) ||
              (use.to !== null && to === null) ||
              (use.via !== null && via === null),
          ),
      ),
  },
  {
    name: "blocked for certain",
    floor: 8,
    holds: ({ judgement: { decision } }) =>
      decision.blocked.some(({ unknown }) => unknown.length === 0),
  },
  {
    name: "blocked as unknown",
    floor: 3,
    holds: ({ judgement: { decision } }) =>
      decision.blocked.some(({ unknown }) => unknown.length > 0),
  },
  {
    name: "pending",
    floor: 20,
    holds: ({ judgement: { decision } }) => decision.pending.length > 0,
  },
  {
    name: "recommended and pending at once",
    floor: 1,
    holds: ({ judgement: { decision } }) =>
      decision.pending.some(({ action }) =>
        decision.recommendations.some((one) => one.action === action),
      ),
  },
  {
    name: "questions",
    floor: 20,
    holds: ({ judgement: { decision } }) => decision.questions.length > 0,
  },
  {
    name: "a question in words of its own",
    floor: 5,
    holds: ({ judgement: { decision } }) => decision.questions.some(({ ask }) => ask !== null),
  },
  {
    name: "a question that settles several actions",
    floor: 2,
    holds: ({ judgement: { decision } }) => decision.questions.some(({ settles }) => settles > 1),
  },
  {
    name: "a derived value is known",
    floor: 10,
    holds: ({ judgement: { decision } }) =>
      Object.values(decision.values).some((value) => value !== null),
  },
  {
    name: "a derived value is unknown",
    floor: 10,
    holds: ({ judgement: { decision } }) =>
      Object.values(decision.values).some((value) => value === null),
  },
];
