import type { PromiseStatement } from "@handrail/syntax";
import type { LinkedPromise } from "../linked/promise.ts";
import { annotations, wholeCondition } from "./annotations.ts";
import type { StatementContext } from "./context.ts";
import { linkPromised } from "./promised.ts";

export function linkPromise(context: StatementContext, node: PromiseStatement): LinkedPromise {
  const place = context.on.place(node.span);
  const { because, source, tags } = annotations({ ...node, priority: null, valid: null, id: null });
  return {
    title: node.title?.value ?? "",
    when: wholeCondition(context.on, node.when, node.unless, place),
    then: node.then.map((one) => linkPromised(context, one)),
    despiteLimits: node.despiteLimits !== null,
    because,
    source,
    tags,
    place,
  };
}
