import type { Decision, Plan } from "@handrail/sdk";
import { saidDuration } from "../../running/test-writing/value.ts";
import type { CellAction, DecidedAction, Reason } from "./answers.ts";
import { titleIn } from "./titles.ts";

/** What a decision says of each action, once for each way of doing it: what is to be done first. */
export function decidedActions(
  { recommendations, blocked, deferred, pending }: Decision,
  plan: Plan,
): readonly DecidedAction[] {
  const { actions } = plan;
  const reason = reasonIn(plan);
  const recommended = recommendedIn(reason);
  const certain = [
    ...recommendations.map((one) => ({ ...recommended(one), standing: "recommended" as const })),
    ...deferred.map((one) => ({
      ...recommended(one),
      standing: "deferred" as const,
      due: one.until,
      against: one.limits.map(reason),
      unknown: one.unknown,
    })),
    ...blocked.map((one) => ({
      ...recommended(one),
      standing: one.unknown.length === 0 ? ("blocked" as const) : ("may be blocked" as const),
      against: one.blockedBy.map(reason),
      unknown: one.unknown,
    })),
  ];
  const said = new Set(certain.map(({ action }) => action));
  const open = pending
    .filter(({ action }) => !said.has(action))
    .map(({ action, rules, unknown }) => ({
      action,
      standing: "may" as const,
      traits: actions.find(({ name }) => name === action)?.traits ?? [],
      within: null,
      because: rules.map((one) => reason(one).title),
      unknown,
      due: null,
      manner: [],
      rules: rules.map(reason),
      against: [],
    }));
  return [...certain, ...open];
}

type Recommendation = Decision["recommendations"][number];

const recommendedIn =
  (reason: ReasonOf) =>
  (one: Recommendation): Omit<DecidedAction, "standing"> => {
    const { action, traits, within, due, rules } = one;
    return {
      action,
      traits,
      within: within === null ? null : inWords(within),
      because: rules.map((rule) => reason(rule).title),
      unknown: [],
      due,
      manner: [
        ...(["by", "to", "via"] as const).flatMap((role) =>
          one[role] === null ? [] : `${role} ${one[role]}`,
        ),
        ...one.notVia.map((medium) => `not via ${medium}`),
      ],
      rules: rules.map(reason),
      against: [],
    };
  };

/** As much of it as a cell of the map shows. */
export function forCell({
  action,
  standing,
  traits,
  within,
  because,
  unknown,
  against,
}: DecidedAction): CellAction {
  const titles = against.length === 0 ? because : against.map(({ title }) => title);
  return { action, standing, traits, within, because: titles, unknown };
}

type ReasonOf = (one: Parameters<typeof titleIn>[1] & Pick<Reason, "because" | "source">) => Reason;

const reasonIn =
  (plan: Plan): ReasonOf =>
  (one) => ({ title: titleIn(plan, one), because: one.because, source: one.source });

/** `PT1H` as `1h`, `P1M` as `1 month`. */
function inWords(within: string): string {
  const months = /^P(\d+)M$/.exec(within)?.[1];
  if (months !== undefined) return months === "1" ? "1 month" : `${months} months`;
  return saidDuration(within) ?? within.replace(/^(-?1 business (?:day|hour))s/, "$1");
}
