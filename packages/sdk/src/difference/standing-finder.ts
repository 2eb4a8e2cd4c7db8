import { type Renamed, standingsOf } from "@handrail/analysis";
import type { DataRecord } from "@handrail/evaluator";
import { loadPlan } from "@handrail/evaluator/all";
import type { Playbook } from "../playbook.ts";
import type { DifferentRegion } from "./difference.ts";
import { recordRenaming } from "./renaming.ts";

/** Both versions, ready to decide. */
export interface FinderPair {
  readonly base: Pick<Playbook, "plan">;
  readonly head: Pick<Playbook, "plan">;
  readonly renamed: Renamed;
}

type NamedRegion = DifferentRegion & { readonly action: string };

/** Whether rules and guardrails stand in a record as regions say, by the place of the region. */
export function standingFinder(
  regions: readonly NamedRegion[],
  { base, head, renamed }: FinderPair,
): (record: DataRecord, options: Parameters<Playbook["fired"]>[1]) => (place: number) => boolean {
  const isStanding = ({ rules, spoken, guardrails }: NamedRegion) =>
    rules.length > 0 || spoken !== null || guardrails !== null;
  const actions = [...new Set(regions.filter(isStanding).map(({ action }) => action))];
  if (actions.length === 0) return () => () => true;
  const { plans, holds } = standingsOf(base.plan, head.plan, actions, renamed);
  const [before, after, guarded] = [plans.before, plans.after, plans.guarded].map(loadPlan);
  const { toOld } = recordRenaming(renamed);
  return (record, options) => {
    const told = () => ({
      before: new Set(before?.fired(toOld(record), options)),
      after: new Set(after?.fired(record, options)),
      guarded: guarded?.decide(record, options) ?? { blocked: [] },
    });
    let found: ReturnType<typeof told> | null = null;
    return (place) => {
      const region = regions[place];
      if (region === undefined || !isStanding(region)) return region !== undefined;
      found ??= told();
      return holds(region.action, region, found);
    };
  };
}
