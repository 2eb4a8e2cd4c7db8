export type { Answer, AskOptions, CannotTell, Situation, Witness } from "./answer.ts";
export { type Content, contentOf } from "./content/content.ts";
export { type Name, Names, type Said } from "./content/names.ts";
export { coveringOf } from "./decisions/guardrails.ts";
export { isMeant } from "./decisions/meant.ts";
export type {
  AskedClauses,
  AskedPart,
  AskedPattern,
  AskedPromise,
  AskedRole,
} from "./decisions/promise.ts";
export { type Suggestion, suggestionsByAction, suggestionsOf } from "./decisions/recommended.ts";
export { covers } from "./decisions/statements.ts";
export type { DecidedAction, DecidedRecommendation } from "./difference/decided.ts";
export type {
  ActionDifference,
  AskedDifference,
  AskedExample,
  AskedRegion,
  DifferenceOptions,
  LimitDifference,
  LimitExample,
  PlanDifference,
  Region,
  RegionExample,
  RuleStanding,
  UnclearDifference,
  UnclearPlace,
} from "./difference/difference.ts";
export { differenceBetween } from "./difference/difference-between.ts";
export { type Renamed, type RenamedValue, valuesRenamed } from "./difference/renamed.ts";
export { renamedType, renamedValues } from "./difference/renamed-values.ts";
export { sameValues } from "./difference/same-values.ts";
export { type Standings, standingsOf } from "./difference/standings.ts";
export { type BlockedAction, blockedActions } from "./proofs/blocked-actions.ts";
export { emptyCells } from "./proofs/empty-cells.ts";
export { idleParts } from "./proofs/idle-parts.ts";
export { implies, someSituation } from "./proofs/implied.ts";
export { neverHolds } from "./proofs/never-holds.ts";
export { neverMatters } from "./proofs/never-matters.ts";
export {
  type FaultyPart,
  faultyParts,
  type PartFault,
  type WrittenPart,
} from "./proofs/parts.ts";
export { provedPromises } from "./proofs/promises.ts";
export { untold } from "./proofs/untold.ts";
export { canBreak } from "./questions/can-break.ts";
export { canFail } from "./questions/can-fail.ts";
export { canHold } from "./questions/can-hold.ts";
export type { Condition } from "./questions/condition.ts";
export { gap } from "./questions/gap.ts";
export { canGetThrough, canMatter } from "./questions/guardrails.ts";
export { holdsWithout } from "./questions/holds-without.ts";
export { canDefer } from "./questions/limits.ts";
export { type MapCell, mapOf } from "./questions/map.ts";
export { type Overlap, overlap, overlaps } from "./questions/overlap.ts";
export { placeOf } from "./questions/places.ts";
export { type Part, partsThatMatter } from "./questions/redundant.ts";
export { canRecommendWithout, canSellWithout } from "./questions/selling.ts";
export { conditionsAlone } from "./situation/copied.ts";
export { type InZone, momentIn, saidIn } from "./situation/moments.ts";
