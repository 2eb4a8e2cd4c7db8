import { checks, createLinter, isProof } from "@handrail/linter";
import { createModel } from "@handrail/model";
import type { Finding } from "@handrail/syntax";
import { playbookText } from "../../engines/contenders/playbook-text.ts";
import { namedOf, type Peer, timed } from "./peer.ts";

const file = "a.playbook";
const proofs = checks.filter(isProof);
const nameOf = new Map(proofs.map(({ code, name }) => [code, name]));

/** All checks of correctness, as `handrail check` makes them; where a playbook has errors, those. */
export const handrail: Peer = {
  name: "Handrail, all checks of correctness",
  answers: `${proofs.length} questions, each about all situations, also those in which facts are unknown`,
  package: "@handrail/linter",
  most: Number.POSITIVE_INFINITY,
  async look(rules) {
    const text = playbookText(rules);
    const read = await timed(() => {
      const model = createModel();
      model.setFile(file, { text });
      return { model, errors: model.findings(file) };
    });
    const { model, errors } = read.result;
    const proved = await timed(async () => [...(await createLinter(model).prove(file))].flat());
    const found = [...errors, ...proved.result.map(({ finding }) => finding)];
    return {
      named: namedOf(found.map((finding) => [ruleAt(text, finding), nameIn(finding)])),
      elapsed: read.elapsed + proved.elapsed,
      cpu: read.cpu + proved.cpu,
      share: 1,
      detail: `${Math.round(proved.elapsed)} ms of it to compile and prove`,
    };
  },
};

function nameIn({ code, severity }: Finding): string {
  return nameOf.get(code) ?? `${severity} ${code}`;
}

/** The title of the rule in whose line a finding stands. */
function ruleAt(text: string, { span }: Finding): string {
  const line = text.slice(text.lastIndexOf("\n", span.start) + 1).split("\n", 1)[0] ?? "";
  return /^rule "(.*?)"/.exec(line)?.[1] ?? line;
}
