/** A made-up playbook of so many rules over thirty facts, with guardrails, limits, a table and promises; the same for the same size. */
export function largePlaybook(rules: number): string {
  let state = 1;
  const below = (count: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const condition = () =>
    Array.from({ length: 2 + below(3) }, () => {
      const fact = below(10);
      switch (below(4)) {
        case 0:
          return `choice ${fact} = v${below(6)}`;
        case 1:
          return `amount ${fact} ${below(2) === 0 ? ">" : "<="} ${1 + below(1000)} EUR`;
        case 2:
          return `count ${fact} is between ${below(50)} and ${50 + below(50)}`;
        default:
          return below(2) === 0 ? `flag ${fact}` : `flag ${fact} = no`;
      }
    }).join(" and ");
  const facts = Array.from(
    { length: 10 },
    (_, index) =>
      `fact choice ${index} is one of v0, v1, v2, v3, v4, v5\nfact amount ${index} is money in EUR\nfact count ${index} is number from 0 to 100\nfact flag ${index} is yes/no\n`,
  );
  const kinds = ["human, helps", "digital, helps", "human, sells", "digital, sells"];
  const actions = Array.from(
    { length: 40 },
    (_, index) => `action offer ${index} is ${kinds[index % kinds.length]}\n`,
  );
  const all = Array.from(
    { length: rules },
    (_, index) =>
      `rule "rule ${index}"\n  when ${condition()}\n  then offer ${below(40)} within ${1 + below(40)}h\n`,
  );
  const guardrails = Array.from(
    { length: Math.ceil(rules / 50) },
    (_, index) => `never offer ${index % 40} when ${condition()}\n`,
  );
  const promises = Array.from(
    { length: 10 },
    (_, index) =>
      `promise "in time ${index}"\n  when flag ${index}\n  then everything that helps within 48h\n`,
  );
  const quiet =
    'never anything that sells unless flag 0\npromise "quiet"\n  when flag 0 = no\n  then nothing that sells\n';
  return [...facts, ...actions, ...all, ...guardrails, quiet, ...promises].join("");
}
