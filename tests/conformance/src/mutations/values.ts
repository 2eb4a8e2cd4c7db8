import type { Mutation } from "./mutation.ts";

export const values: readonly Mutation[] = [
  {
    mistake: "halves are rounded up",
    module: "rounding",
    change: () => ({ halvesAwayFromZero: Math.round }),
  },
  {
    mistake: "texts compare with their case",
    module: "names",
    change: () => ({ ignoringCase: (text: string) => text }),
  },
  {
    mistake: "names match without their marks",
    module: "names",
    change: ({ fold }) => ({
      ...withFold((text) => fold?.(text.normalize("NFKD").replace(/\p{M}/gu, ""))),
    }),
  },
  {
    mistake: "values of a choice match exactly alone",
    module: "names",
    change: () => ({
      choose: (all: readonly string[], text: string) => (all.includes(text) ? text : null),
    }),
  },
  {
    mistake: "steps are ordered the other way round",
    module: "comparison",
    change: ({ order }) => ({
      order: (left, right, zone) =>
        left.type === "choice" ? order?.(right, left, zone) : order?.(left, right, zone),
    }),
  },
  {
    mistake: "a value that does not fit an undeclared fact rejects the record",
    module: "record",
    change: ({ readRecord }) => ({
      readRecord: (known, record) => {
        const facts = known.facts.map((fact: object) => ({ ...fact, declared: true }));
        return readRecord?.({ ...known, facts }, record);
      },
    }),
  },
];

function withFold(fold: (text: string) => string) {
  const sameName = (left: string, right: string) => fold(left) === fold(right);
  const choose = (all: readonly string[], text: string) => {
    const alike = all.filter((one) => sameName(one, text));
    if (alike.length === 1) return alike[0];
    return all.includes(text) ? text : null;
  };
  return { fold, sameName, choose };
}
