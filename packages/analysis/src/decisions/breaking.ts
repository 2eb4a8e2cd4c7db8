import type { Encoding } from "../encoding/scope.ts";
import type { Literal } from "../solver/sat.ts";
import { hasClauses } from "./clauses.ts";
import { type Group, groupsOf } from "./groups.ts";
import { isMeant } from "./meant.ts";
import type { AskedPart, AskedPromise } from "./promise.ts";
import { Recommended, type Suggestion, suggestionsOf } from "./recommended.ts";
import { covers } from "./statements.ts";

/** Whether a promise speaks of a situation and one of its parts does not hold in it. */
export function isBroken(
  promise: AskedPromise,
  encoding: Encoding,
  recommended = new Recommended(encoding),
): Literal {
  const { gates, plan } = encoding;
  const passing = new Map<number, Literal>();
  const when = plan.values.find(({ name }) => name === promise.when)?.expression ?? 0;
  const suggestions = suggestionsOf(plan);
  return gates.and(
    encoding.truth(when, null).yes,
    gates.or(...promise.then.map((part) => breaks(part))),
  );

  function breaks(part: AskedPart): Literal {
    const meant = (one: Suggestion) => isMeant(part.pattern, plan.actions[one.one.action]);
    if (part.kind === "none") {
      return gates.or(...suggestions.filter((one) => meant(one) !== false).map(made));
    }
    const unclear = part.kind === "every";
    const groups = groupsOf(
      suggestions.filter((one) => meant(one) ?? unclear),
      made,
    );
    if (part.kind === "some") {
      return -gates.or(
        ...groups.map((group) =>
          gates.and(isMade(group), hasClauses(part.clauses, group, encoding)),
        ),
      );
    }
    return gates.or(
      ...groups.map((group) =>
        gates.and(isMade(group), -hasClauses(part.clauses, group, encoding)),
      ),
    );
  }

  function isMade({ contributions }: Group): Literal {
    return gates.or(...contributions.map((one) => one.made));
  }

  function made(suggestion: Suggestion): Literal {
    const literal = recommended.literal(suggestion);
    return promise.despiteLimits ? gates.and(literal, passes(suggestion)) : literal;
  }

  /** Whether limits let an action pass: of those that no limit covers, they do. */
  function passes({ one: { action } }: Suggestion): Literal {
    const found = passing.get(action);
    if (found !== undefined) return found;
    const known = plan.actions[action];
    const limited =
      known !== undefined && plan.limits.some((limit) => covers(limit.covers, known, action));
    const literal = limited ? gates.sat.variable() : gates.always;
    if (limited)
      encoding.note(
        -1,
        "what limits put off depends on what has happened, and on what else is recommended",
      );
    passing.set(action, literal);
    return literal;
  }
}
