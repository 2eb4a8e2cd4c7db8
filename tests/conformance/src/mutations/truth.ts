import type { Mutation } from "./mutation.ts";

export const truth: readonly Mutation[] = [
  {
    mistake: "`or` takes unknown for false",
    module: "truth",
    change: () => ({ or: (truths: readonly unknown[]) => truths.includes(true) }),
  },
  {
    mistake: "`or` is unknown as soon as one part is",
    module: "truth",
    change: ({ or }) => ({
      or: (truths: readonly unknown[]) => (truths.includes(null) ? null : or?.(truths)),
    }),
  },
  {
    mistake: "`and` is unknown as soon as one part is",
    module: "truth",
    change: ({ and }) => ({
      and: (truths: readonly unknown[]) => (truths.includes(null) ? null : and?.(truths)),
    }),
  },
  {
    mistake: "`not` makes unknown true",
    module: "truth",
    change: () => ({ not: (truth: unknown) => truth !== true }),
  },
  {
    mistake: "what a known part uses is lacking, too",
    module: "lacking",
    change: ({ lacking }) => ({
      lacking: (situation, expression) =>
        expression.kind === "or" || expression.kind === "and"
          ? expression.of.flatMap((part: unknown) => lacking?.(situation, part)).slice(0, 1)
          : lacking?.(situation, expression),
    }),
  },
  {
    mistake: "a division by zero lacks its dividend",
    module: "arithmetic",
    change: () => ({ isZero: () => false }),
  },
];
