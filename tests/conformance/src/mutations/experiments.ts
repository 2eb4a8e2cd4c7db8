import type { Mutation } from "./mutation.ts";

export const experiments: readonly Mutation[] = [
  {
    mistake: "a salt is the experiment's name",
    module: "experiments",
    change: ({ variantOf }) => ({
      variantOf: (situation, experiment) => variantOf?.(situation, { ...experiment, salt: null }),
    }),
  },
  {
    mistake: "the variants stand in the order of their names",
    module: "experiments",
    change: ({ variantOf }) => ({
      variantOf: (situation, experiment) => {
        const variants = [...experiment.variants].sort((left, right) =>
          left.name < right.name ? -1 : 1,
        );
        return variantOf?.(situation, { ...experiment, variants });
      },
    }),
  },
  {
    mistake: "subjects are folded",
    module: "subjects",
    change: ({ asText }) => ({ asText: (value) => asText?.(value)?.toLowerCase() ?? null }),
  },
  {
    mistake: "yes and no are `true` and `false`",
    module: "subjects",
    change: ({ asText }) => ({
      asText: (value) => {
        const text = asText?.(value);
        return value.type === "yes/no" ? String(text === "yes") : text;
      },
    }),
  },
];
