import type { DifferentlyAsked, SituationDifference } from "@handrail/sdk";
import { count, listed, listedUpTo } from "../../terminal/words.ts";
import { usuallyShown } from "./regions.ts";

/** `where stage = evaluation and channel is unknown, as far as no other sentence asks for it`. */
export function askedWhereWords({ where, alone }: DifferentlyAsked): string {
  const otherwise = alone ? "as far as no other sentence asks for it" : "";
  if (where === "") return alone ? otherwise : "in every situation";
  return alone ? `where ${where}, ${otherwise}` : `where ${where}`;
}

/** `not asked for becomes asked for`. */
export function askedWords({ asked }: DifferentlyAsked): string {
  return asked === "before" ? "asked for becomes not asked for" : "not asked for becomes asked for";
}

/** So many facts are shown where recommendations differ as well. */
const mostFacts = 3;
/** So many actions are named that a fact settles. */
const mostActions = 3;

/** Of each fact the regions that are shown; where recommendations differ, which is more than questions do, of a few facts one. */
export function shownAsks({ actions, asks }: SituationDifference, most: number) {
  const isBeside = actions.length > 0 && most === usuallyShown;
  const names = [...new Set(asks.map(({ fact }) => fact))];
  const named = new Set(isBeside ? names.slice(0, mostFacts) : names);
  const shown = asks.filter(({ fact }) => named.has(fact));
  const mostRegions = isBeside ? 1 : most;
  const others = names.filter((fact) => !named.has(fact));
  return {
    facts: shown.map(({ fact, actions: settled, regions }, index) => ({
      fact,
      /** What is said of it goes on. */
      isMore: shown[index - 1]?.fact === fact,
      settles: `to settle ${listedUpTo(settled, mostActions)}`,
      regions: regions.slice(0, mostRegions),
      rest:
        regions.length <= mostRegions
          ? ""
          : `and in ${count(regions.length - mostRegions, "region")} more; \`--regions all\` shows them`,
    })),
    rest:
      others.length === 0
        ? ""
        : `it asks in other situations for ${listed(others)}, too; \`--regions all\` shows where`,
  };
}
