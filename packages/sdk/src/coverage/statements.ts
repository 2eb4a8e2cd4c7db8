import type {
  LinkedGuardrail,
  LinkedLimit,
  LinkedPattern,
  LinkedPlaybook,
  LinkedPromise,
  LinkedRule,
} from "@handrail/model";
import { watchedPart } from "./conditions.ts";
import { partsOf, partsOfStatement } from "./parts.ts";
import { type StatementAt, unlessOf } from "./statement-at.ts";
import { ofTruth, type Probes, type Watched } from "./watch.ts";

/** Rules, unless they are rows of tables, with the parts of their conditions. */
export function watchedRules(
  { rules }: Pick<LinkedPlaybook, "rules">,
  at: StatementAt,
  probes: Probes,
): readonly Watched[] {
  return rules
    .filter(({ when }) => when.op !== "hit")
    .flatMap((rule) => watchedRule(rule, at, probes));
}

function watchedRule(rule: LinkedRule, at: StatementAt, probes: Probes): readonly Watched[] {
  const { id, title, when, place, choice, then } = rule;
  const actions = then.map(({ action }) => `\`${action.name}\``).join(", ");
  const within = title ?? `when … then ${then.map(({ action }) => action.name).join(" and ")}`;
  const whole = { place, text: title, within: null };
  const probe = probes.add(when);
  const fires = {
    outcome: "fires",
    wanted: `A test in which its whole condition is true, and that expects ${actions}`,
    isIn: ({ fired }) => fired.has(id),
    needs: { probe, truth: true },
  } satisfies Watched["outcomes"][number];
  const not = ofTruth(
    "does not fire",
    `A test in which its condition is false, and that expects no ${actions}`,
    probe,
    false,
  );
  return [
    { kind: "rule", ...whole, outcomes: when.op === "constant" ? [fires] : [fires, not] },
    ...partsOfStatement(when, unlessOf(at(place))).map((part) => watchedPart(part, within, probes)),
    ...(choice === null ? [] : [watchedMember(rule, choice.name)]),
  ];
}

/** A rule that wins is recommended, or a limit holds it back; of the others nothing is left. */
function watchedMember({ id, title, place }: LinkedRule, choice: string): Watched {
  return {
    kind: "choice member",
    place,
    text: title,
    within: choice,
    outcomes: [
      {
        outcome: "wins",
        wanted: `A test in which it wins the choice \`${choice}\`: no other rule of it comes first`,
        isIn: ({ decision: { recommendations, deferred } }) =>
          [...recommendations, ...deferred].some(({ rules }) => rules.some((one) => one.id === id)),
        needs: null,
      },
    ],
  };
}

/** Guardrails with the parts of their conditions. */
export function watchedGuardrails(
  { guardrails }: Pick<LinkedPlaybook, "guardrails">,
  at: StatementAt,
  probes: Probes,
): readonly Watched[] {
  return guardrails.flatMap((guardrail) => watchedGuardrail(guardrail, at, probes));
}

function watchedGuardrail(
  { id, title, when, place, covers }: LinkedGuardrail,
  at: StatementAt,
  probes: Probes,
): readonly Watched[] {
  const covered = words(covers);
  const probe = probes.add(when);
  const blocks = {
    outcome: "blocks",
    wanted: `A test in which ${covered} would be recommended and its condition is true, and that expects it to be \`blocked\``,
    isIn: ({ decision: { blocked }, truth }) =>
      truth(probe) === true &&
      blocked.some(({ blockedBy }) => blockedBy.some((one) => one.id === id)),
    needs: null,
  } satisfies Watched["outcomes"][number];
  const not = ofTruth(
    "does not block",
    `A test in which its condition is false, and that expects ${covered}`,
    probe,
    false,
  );
  const outcomes = when.op === "constant" ? [blocks] : [blocks, not];
  return [
    { kind: "guardrail", place, text: title, within: null, outcomes },
    ...partsOfStatement(when, unlessOf(at(place))).map((part) =>
      watchedPart(part, title ?? `never ${covered}`, probes),
    ),
  ];
}

/** Limits with the parts of what they count. */
export function watchedLimits(
  { limits }: Pick<LinkedPlaybook, "limits">,
  probes: Probes,
): readonly Watched[] {
  return limits.flatMap((limit) => watchedLimit(limit, probes));
}

function watchedLimit(
  { id, title, place, covers, counting }: LinkedLimit,
  probes: Probes,
): readonly Watched[] {
  const covered = words(covers);
  const isCovered = ({ action, traits }: { action: string; traits: readonly string[] }) =>
    "action" in covers
      ? covers.action.name === action
      : covers.traits.every((trait) => traits.includes(trait));
  const history =
    counting === null ? "" : ` Rows below \`given ${counting.history.plural}\` use it up`;
  const whole: Watched = {
    kind: "limit",
    place,
    text: title,
    within: null,
    outcomes: [
      {
        outcome: "reached",
        wanted: `A test that expects ${covered} to be \`deferred\`.${history}`,
        isIn: ({ decision: { deferred } }) =>
          deferred.some(({ limits }) => limits.some((one) => one.id === id)),
        needs: null,
      },
      {
        outcome: "not reached",
        wanted: `A test in which it has room, and that expects ${covered}`,
        isIn: ({ decision: { recommendations } }) => recommendations.some(isCovered),
        needs: null,
      },
    ],
  };
  if (counting === null || counting.where === null) return [whole];
  const { history: counted, per } = counting;
  const parts = partsOf(counting.where, { history: counted, window: per });
  return [whole, ...parts.map((part) => watchedPart(part, title ?? `limit ${covered}`, probes))];
}

/** Promises: that one says something in a situation. */
export function watchedPromises(
  { promises }: Pick<LinkedPlaybook, "promises">,
  probes: Probes,
): readonly Watched[] {
  return promises.map((one) => watchedPromise(one, probes));
}

function watchedPromise({ title, when, place }: LinkedPromise, probes: Probes): Watched {
  const probe = probes.add(when);
  return {
    kind: "promise",
    place,
    text: title,
    within: null,
    outcomes: [
      ofTruth(
        "applies",
        "A test in which its condition is true, so that the promise says something",
        probe,
        true,
      ),
    ],
  };
}

function words(covers: LinkedPattern): string {
  if ("action" in covers) return `\`${covers.action.name}\``;
  const { traits } = covers;
  return traits.length === 0 ? "anything" : `anything that is ${traits.join(" and ")}`;
}
