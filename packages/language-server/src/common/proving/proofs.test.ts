import { createModel } from "@handrail/model";
import type { Finding } from "@handrail/syntax";
import { expect, it } from "vitest";
import { Proofs } from "./proofs.ts";

const path = "sales.playbook";
const text = "when late then call\nwhen early then write\n";
const finding: Finding = {
  code: "HR7010",
  severity: "warning",
  message: "m",
  hint: "h",
  span: { start: 25, end: 30 },
};

function proved() {
  const computed: string[] = [];
  const model = createModel({ onCompute: (name) => computed.push(name) });
  model.setFile(path, { text });
  const proofs = new Proofs(model);
  proofs.set(path, [], [{ file: path, finding }], { isComplete: true });
  return { model, proofs, computed };
}

const spans = (proofs: Proofs) => proofs.of(path).found.map(({ span }) => span);

it("keeps no tree of a text in which something was proved, as long as that is the text", () => {
  const { proofs, computed } = proved();
  expect(spans(proofs)).toEqual([{ start: 25, end: 30 }]);
  expect(computed).toEqual([]);
});

it("shows what was proved where its sentence stands in another text", () => {
  const { model, proofs } = proved();
  model.setFile(path, { text: `# so\n${text}` });
  expect(spans(proofs)).toEqual([{ start: 30, end: 35 }]);
  model.setFile(path, { text: text.replace("early", "earlier") });
  expect(spans(proofs)).toEqual([]);
});
