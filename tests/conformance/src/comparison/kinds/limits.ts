import type { PairKind, PlaybookKind } from "./kind.ts";

export const playbooksWithLimits: readonly PlaybookKind[] = [
  { name: "limit", floor: 20, holds: ({ limits }) => limits.length > 0 },
  { name: "several limits", floor: 8, holds: ({ limits }) => limits.length > 1 },
  {
    name: "limit … per decision",
    floor: 3,
    holds: ({ limits }) => limits.some(({ counting }) => counting === null),
  },
  {
    name: "limit … where",
    floor: 6,
    holds: ({ limits }) => limits.some(({ counting }) => counting?.where != null),
  },
  {
    name: "limit … to a setting",
    floor: 0.3,
    holds: ({ limits }) => limits.some(({ count }) => typeof count === "string"),
  },
];

/** What comes of limits. */
export const limits: readonly PairKind[] = [
  {
    name: "deferred until then",
    floor: 2,
    holds: ({ judgement: { decision } }) => decision.deferred.some(({ until }) => until !== null),
  },
  {
    name: "deferred as unknown",
    floor: 1,
    holds: ({ judgement: { decision } }) =>
      decision.deferred.some(({ unknown }) => unknown.length > 0),
  },
  {
    name: "deferred by several limits",
    floor: 0.5,
    holds: ({ judgement: { decision } }) => decision.deferred.some((one) => one.limits.length > 1),
  },
  {
    name: "one passes, another is deferred",
    floor: 0.5,
    holds: ({ judgement: { decision } }) =>
      decision.deferred.length > 0 && decision.recommendations.length > 0,
  },
  {
    name: "a limit asks",
    floor: 0.02,
    holds: ({ judgement: { decision } }) =>
      decision.deferred.some(({ unknown }) =>
        decision.questions.some(({ fact }) => unknown.includes(fact)),
      ),
  },
];
