import type {
  PlanLimit,
  PlanPattern,
  PlanRecommendation,
  PlanRole,
  PlanSentence,
  PlanStatement,
} from "@handrail/evaluator";
import type {
  LinkedAction,
  LinkedLimit,
  LinkedPattern,
  LinkedRecommendation,
  LinkedRole,
  LinkedSentence,
  LinkedStatement,
  TypedExpression,
} from "@handrail/model";
import type { ExpressionTable, PartListener } from "./table.ts";
import { type HistoryIndexes, indexOf } from "./types.ts";

/** Turns linked statements into the plan's, with their expressions in the table and their actions as indexes. */
export interface StatementCompiler {
  statement(linked: LinkedStatement, onPart: PartListener): PlanStatement;
  limit(linked: LinkedLimit, histories: HistoryIndexes): PlanLimit;
  recommendation(linked: LinkedRecommendation): PlanRecommendation;
  pattern(linked: LinkedPattern): PlanPattern;
  role(linked: LinkedRole | null): PlanRole | null;
}

export function statementCompiler(
  table: ExpressionTable,
  actions: readonly LinkedAction[],
): StatementCompiler {
  const actionIndexes = new Map(actions.map((action, index) => [action.name, index]));

  function actionIndex(action: LinkedAction): number {
    const index = actionIndexes.get(action.name);
    if (index === undefined) {
      throw new Error(`action "${action.name}" is not among the playbook's actions`);
    }
    return index;
  }

  const optional = (expression: TypedExpression | null) =>
    expression === null ? null : table.add(expression);

  function presentRole(linked: LinkedRole): PlanRole {
    return "text" in linked ? { text: linked.text } : { expression: table.add(linked.value) };
  }

  const role = (linked: LinkedRole | null) => (linked === null ? null : presentRole(linked));

  const pattern = (linked: LinkedPattern): PlanPattern =>
    "action" in linked ? { action: actionIndex(linked.action) } : { traits: linked.traits };

  return {
    role,
    statement: (linked, onPart) => {
      const { id, title, ...rest } = sentence(linked);
      return { id, title, when: table.add(linked.when, onPart), ...rest };
    },
    limit: (linked, histories) => ({
      ...sentence(linked),
      covers: pattern(linked.covers),
      count: linked.count,
      counting: linked.counting && {
        history: indexOf(linked.counting.history.plural, histories),
        per: table.add(linked.counting.per),
        where: optional(linked.counting.where),
      },
    }),
    recommendation: (linked) => ({
      action: actionIndex(linked.action),
      within: optional(linked.within),
      after: optional(linked.after),
      every: optional(linked.every),
      by: role(linked.by),
      to: role(linked.to),
      via: role(linked.via),
      with: some(linked.with, ({ name, value }) => ({ name, expression: table.add(value) })),
      escalation: some(linked.escalation, (step) => ({
        to: presentRole(step.to),
        after: table.add(step.after),
      })),
    }),
    pattern,
  };
}

const none: readonly never[] = [];

/** Most lists of a recommendation are empty, and share one. */
function some<One, Made>(list: readonly One[], make: (one: One) => Made): readonly Made[] {
  return list.length === 0 ? none : list.map(make);
}

function sentence(linked: LinkedSentence): PlanSentence {
  const { id, title, validFrom, validUntil, because, source, priority, tags } = linked;
  return { id, title, validFrom, validUntil, because, source, priority, tags };
}
