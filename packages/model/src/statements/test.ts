import type { GivenCondition, GivenTime, TestStatement } from "@handrail/syntax";
import type { LinkedSituation, LinkedTest } from "../linked/test.ts";
import type { StatementContext } from "./context.ts";
import { linkExpectation } from "./expectation.ts";
import { assignments, timeOf } from "./given.ts";
import { givenElements } from "./given-history.ts";

export function linkTest(context: StatementContext, node: TestStatement): LinkedTest {
  return {
    ...linkSituation(context, node),
    expect: node.expect.map((one) => linkExpectation(context, one)),
  };
}

/** The situation that a test describes, by its title. */
export function linkSituation(context: StatementContext, node: TestStatement): LinkedSituation {
  return {
    title: node.title?.value ?? "",
    place: context.on.place(node.span),
    ...linkGiven(context, node),
  };
}

/** The situation that a test describes. */
export function linkGiven(
  { on }: StatementContext,
  { given }: TestStatement,
): Pick<LinkedTest, "now" | "given" | "elements"> {
  const now = timeOf(
    on,
    given.filter((one): one is GivenTime => one.kind === "givenTime"),
  );
  const conditions = given.filter((one): one is GivenCondition => one.kind === "givenCondition");
  const facts = assignments(on, conditions, now).map(({ fact, value }) => ({ fact, value }));
  return { now, given: facts, elements: givenElements(on, given, now) };
}
