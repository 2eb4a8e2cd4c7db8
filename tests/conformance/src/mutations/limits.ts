import type { Mutation } from "./mutation.ts";

/** A limit with other parts, wherever it is asked for. */
function otherwise(
  change: (limit: object & { readonly counting: object | null }) => object,
): Mutation["change"] {
  return ({ passLimits }) => ({
    passLimits: (situation, free) =>
      passLimits?.(
        {
          ...situation,
          playbook: { ...situation.playbook, limits: situation.playbook.limits.map(change) },
        },
        free,
      ),
  });
}

export const limits: readonly Mutation[] = [
  {
    mistake: "limits limit nothing",
    module: "limits",
    change: () => ({
      passLimits: (_situation, free) => ({
        passed: free,
        deferred: [],
        concerns: [],
        standings: new Map(),
      }),
    }),
  },
  {
    mistake: "what passes takes no room",
    module: "limits",
    change: ({ passLimits }) => ({
      passLimits: (situation, free) => {
        const each = free.map((one: unknown) => passLimits?.(situation, [one]));
        const all = (part: string) =>
          each.flatMap((one: { [part: string]: unknown[] }) => one[part]);
        return {
          passed: all("passed"),
          deferred: all("deferred"),
          concerns: all("concerns"),
          standings: new Map(),
        };
      },
    }),
  },
  {
    mistake: "a filter counts for nothing",
    module: "limits",
    change: otherwise((limit) => ({
      ...limit,
      counting: limit.counting && { ...limit.counting, where: null },
    })),
  },
  {
    mistake: "limits hold on all days",
    module: "limits",
    change: otherwise((limit) => ({ ...limit, valid: null })),
  },
  {
    mistake: "room is there a moment too early",
    module: "limits",
    change: ({ passLimits }) => ({
      passLimits: (situation, free) => {
        const passage = passLimits?.(situation, free);
        const earlier = (until: string | null) =>
          until && new Date(Date.parse(until) - 1).toISOString();
        return {
          ...passage,
          deferred: passage.deferred.map((one: { until: string | null }) => ({
            ...one,
            until: earlier(one.until),
          })),
        };
      },
    }),
  },
  {
    mistake: "limits ask nothing",
    module: "limits",
    change: ({ passLimits }) => ({
      passLimits: (...args) => ({ ...passLimits?.(...args), concerns: [] }),
    }),
  },
];
