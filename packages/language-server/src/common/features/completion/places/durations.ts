import { english } from "@handrail/syntax";
import { nameCandidate, wordCandidate } from "../names.ts";
import { literals } from "./literals.ts";
import type { Place } from "./place.ts";

const { actions, clauses, places } = english;

/** How long something takes. */
export const durationPlaces: readonly Place[] = [
  {
    in: ["limit"],
    after: new RegExp(`\\b${clauses.per} $`),
    alone: true,
    offer: () => ["30 days", "week", "month", places.decision[0]].map((one) => wordCandidate(one)),
  },
  {
    in: ["rule", "test", "promise", "table"],
    after: new RegExp(`\\b(?:${actions.within}|${actions.after}|${actions.every}) $`),
    alone: true,
    offer: ({ vocabulary }) => [
      ...vocabulary.names.filter(({ type }) => type.kind === "duration").map(nameCandidate),
      ...literals(["duration"]),
    ],
  },
];
