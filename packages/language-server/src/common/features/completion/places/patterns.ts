import { english } from "@handrail/syntax";
import { actionCandidate, wordCandidate } from "../names.ts";
import type { Place, PlaceContext } from "./place.ts";

const { clauses, places } = english;

function patterns(words: readonly string[]) {
  return ({ vocabulary }: PlaceContext) => [
    ...words.map((word) => wordCandidate(word)),
    ...vocabulary.actions.map(actionCandidate),
  ];
}

const [anything, anythingThat] = [places.anything[0], places["anything that"][0]];

/** Which actions a sentence speaks of. */
export const patternPlaces: readonly Place[] = [
  {
    in: ["never", "limit"],
    after: /^(?:never|limit)(?: "\.*")? $/,
    alone: true,
    offer: patterns([anythingThat, anything]),
  },
  {
    in: ["promise"],
    after: new RegExp(`\\b(?:${clauses.then}|${places.and[0]}) $`),
    alone: true,
    offer(context) {
      const then = new RegExp(`\\b${clauses.then}\\b`);
      if (!then.test(context.before)) return [];
      const words = [
        anythingThat,
        places["everything that"][0],
        places["nothing that"][0],
        places.no[0],
      ];
      return patterns(words)(context);
    },
  },
  {
    in: ["promise", "test", "never", "limit"],
    after: /\b(?:anything|everything|nothing) $/,
    alone: false,
    offer: () => [wordCandidate("that")],
  },
];
