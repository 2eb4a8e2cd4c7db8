import { holdsWithout, overlap } from "@handrail/analysis";
import { loadPlaybook } from "@handrail/sdk";
import { playbookText } from "../../engines/contenders/playbook-text.ts";
import { pairsOf } from "./pairs.ts";
import { namedOf, type Peer, timed } from "./peer.ts";

/** The very questions that are put to Z3, one by one, each as if it were the only one. */
export const handrailPairs: Peer = {
  name: "Handrail, pair by pair",
  answers: "can it fire, contained (both ways), overlapping: of each pair alone, with an example",
  package: "@handrail/analysis",
  most: 1000,
  async look({ facts, rules }, box) {
    const all = pairsOf(rules);
    let done = 0;
    const { result, elapsed, cpu } = await timed(async () => {
      const { plan } = await loadPlaybook({ source: playbookText({ facts, rules }) });
      const conditions = rules.map(({ id }) => plan.rules.find(({ title }) => title === id)?.when);
      const said: [string, string][] = [];
      const end = performance.now() + box;
      for (const { first, second } of all) {
        if (performance.now() > end) break;
        done += 1;
        const [one, other] = [conditions[first] ?? 0, conditions[second] ?? 0];
        const [id, otherId] = [rules[first]?.id ?? "", rules[second]?.id ?? ""];
        if (holdsWithout(plan, one, other).answer === "no") said.push([id, "contained"]);
        if (holdsWithout(plan, other, one).answer === "no") said.push([otherId, "contained"]);
        if (overlap(plan, one, other).answer === "yes") said.push([id, "overlaps"]);
      }
      return said;
    });
    return {
      named: namedOf(result),
      elapsed,
      cpu,
      share: done / all.length,
      detail: `${3 * done} of ${3 * all.length} questions about ${all.length} pairs`,
    };
  },
};
