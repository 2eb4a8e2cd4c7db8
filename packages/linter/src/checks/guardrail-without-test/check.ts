import { type ActionPattern, fold } from "@handrail/syntax";
import { defineCheck } from "../../check.ts";
import { type Expected, expectedBy } from "../../tested.ts";
import { called, headOf } from "../../tree.ts";

/** A guardrail whose effect no test expects. */
export const guardrailWithoutTest = defineCheck({
  code: "HR7121",
  name: "guardrail-without-test",
  group: "clarity",
  level: "info",
  onlyWithHeader: true,
  options: {},
  explanation:
    "A guardrail that blocks too little is noticed when it is too late, and one that blocks too much never. A test shows a situation in which it must block: `expect … blocked`, `expect no …`.",
  wrong:
    'playbook "P"\nrule "Pitch" when asked then pitch project because "They asked"\nnever pitch project when early because "It loses"\ntest "t"\n  given asked = yes and early = no\n  expect pitch project',
  right:
    'playbook "P"\nrule "Pitch" when asked then pitch project because "They asked"\nnever pitch project when early because "It loses"\ntest "t"\n  given asked = yes and early = yes\n  expect pitch project blocked',
  look(context) {
    const { tree, statements, report, model, file } = context;
    if (statements("never").length === 0) return;
    const expected = expectedBy(context);
    if (expected.tests === 0) return;
    const traits = new Map(
      model.vocabulary(file).actions.map((one) => [fold(one.name), one.traits ?? []] as const),
    );
    for (const guardrail of statements("never")) {
      const { pattern } = guardrail;
      if (pattern === null || isTested(pattern, expected, traits)) continue;
      report(headOf(tree, guardrail), {
        message: `No test expects ${called(guardrail, "this guardrail")} to stop anything.`,
        hint: "Write one in which it must: `expect … blocked`, or `expect no …`.",
      });
    }
  },
});

type Traits = ReadonlyMap<string, readonly string[]>;

function isTested(pattern: ActionPattern, expected: Expected, traits: Traits): boolean {
  const { stopped, stoppedTraits } = expected;
  if (pattern.kind === "namedAction") {
    const name = fold(pattern.name.text);
    const own = new Set(traits.get(name)?.map(fold));
    return stopped.has(name) || stoppedTraits.some((all) => all.every((trait) => own.has(trait)));
  }
  const wanted = pattern.traits.map(({ text }) => fold(text));
  const hasAll = (own: readonly string[]) => wanted.every((trait) => own.includes(trait));
  return (
    stoppedTraits.some((all) => all.every((trait) => wanted.includes(trait)) || hasAll(all)) ||
    [...stopped].some((name) => hasAll(traits.get(name)?.map(fold) ?? wanted))
  );
}
