import { type ActionUse, type Fix, fold, nearest } from "@handrail/syntax";
import { source } from "../expressions/source.ts";
import { factOrRoleAsAction } from "../findings/actions.ts";
import type { Checking } from "./context.ts";

/**
 * Reports an action after `and` that is really a fact or a role, as in `with stage and channel`; anything else about it is then
 * beside the point.
 */
export function isNoAction(
  checking: Checking,
  before: ActionUse | undefined,
  use: ActionUse,
): boolean {
  const folded = fold(use.name.text);
  if (before === undefined || use.name.quoted || checking.scope.actions.has(folded)) return false;
  const isFact = checking.on.names.has(folded);
  if (!isFact && !(endsInRole(before) && isRole(checking, use.name.text))) return false;
  const last = before.clauses.at(-1);
  const takesList = isFact && last?.kind === "with";
  checking.on.report(
    factOrRoleAsAction,
    use.name.span,
    {
      name: use.name.text,
      what: isFact ? "fact" : "role",
      clause: takesList ? source(checking.on, last.span) : null,
    },
    takesList ? comma(before, use) : undefined,
  );
  return true;
}

/** A role that a rule names elsewhere, or what is near no action where all actions are declared. */
function isRole({ register, scope }: Checking, name: string): boolean {
  if (register().roles.has(fold(name))) return true;
  const actions = [...scope.actions.values()].map((action) => action.name);
  return scope.declaresActions && nearest(name, actions) === undefined;
}

function endsInRole({ clauses }: ActionUse): boolean {
  const kind = clauses.at(-1)?.kind;
  return kind === "by" || kind === "to" || kind === "escalating";
}

function comma(before: ActionUse, { name }: ActionUse): Fix {
  return {
    title: "Replace `and` with a comma",
    certain: true,
    edits: [{ span: { start: before.span.end, end: name.span.start }, text: ", " }],
  };
}
