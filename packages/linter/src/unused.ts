import type { MentionKind, Model } from "@handrail/model";
import { type Name, nearest, type Statement } from "@handrail/syntax";
import type { CheckContext } from "./context.ts";
import { wholeLines } from "./tree.ts";

/** Whether a sentence only tries out or fills what others use. A figure that a test expects is wanted for itself. */
function isIdle({ kind }: Statement, of: MentionKind): boolean {
  return kind === "read" || kind === "set" || (kind === "test" && of !== "define");
}

/**
 * Declarations of this file that no sentence speaks of, here or in a file that uses it: tests, `read` and `set` aside.
 */
export function unusedIn<One extends Statement & { readonly name: Name | null }>(
  context: CheckContext,
  kind: MentionKind,
  declared: readonly One[],
): readonly (One & { readonly name: Name })[] {
  if (declared.length === 0) return [];
  const used = usedIn(context, kind);
  return declared.filter((one): one is One & { readonly name: Name } => {
    return one.name !== null && !used.has(context.tree.statements.indexOf(one));
  });
}

/** Reports the declarations of one kind that no sentence speaks of; a sentence that cannot be read, or misspells the name, may do so. */
export function reportUnused(
  context: CheckContext,
  kind: "fact" | "action" | "define" | "setting",
  { noun = kind, hint }: { readonly noun?: string; readonly hint: string },
): void {
  const unused = unusedIn(context, kind, context.statements(kind));
  const unclear = unused.length === 0 ? [] : unclearIn(context, kind);
  if (unclear === null) return;
  for (const one of unused) {
    const name = one.name.text.toLowerCase();
    const isHeld = unclear.some((other) => ` ${other} `.includes(` ${name} `));
    if (isHeld || nearest(name, unclear) !== undefined) continue;
    context.report(one.name.span, {
      message: `No sentence speaks of the ${noun} \`${one.name.text}\`.`,
      hint,
      fix: {
        title: "Remove this declaration",
        certain: false,
        edits: [{ span: wholeLines(context.tree, one.span), text: "" }],
      },
    });
  }
}

/** The names that are declared nowhere; null where sentences could not be read. */
function unclearIn({ model, inUsers }: CheckContext, kind: MentionKind): readonly string[] | null {
  const unclear = inUsers((user) => unclearTo(model, user, kind));
  const names = unclear.flatMap((one) => one ?? []);
  return unclear.includes(null) ? null : names;
}

function unclearTo(model: Model, user: string, kind: MentionKind): readonly string[] | null {
  if (model.tree(user).findings.some(({ severity }) => severity === "error")) return null;
  const undeclared = model
    .mentions(user)
    .filter((one) => one.kind === kind && one.declaration === null)
    .map(({ name }) => name.toLowerCase());
  return [...new Set(undeclared)].sort();
}

/** The statements of this file that something names. */
function usedIn({ model, file, inUsers }: CheckContext, kind: MentionKind): ReadonlySet<number> {
  return new Set(inUsers((user) => usedBy(model, user, kind, file)).flat());
}

/** The statements of a file that one user names, sorted, so that moving a sentence changes nothing. */
function usedBy(model: Model, user: string, kind: MentionKind, file: string): readonly number[] {
  const used = new Set<number>();
  const { statements } = model.tree(user);
  let at = 0;
  for (const mention of model.mentions(user)) {
    const { declaration, declares, span } = mention;
    if (declares || mention.kind !== kind || declaration?.file !== file) continue;
    while (at < statements.length && (statements[at]?.span.end ?? 0) <= span.start) at += 1;
    const by = statements[at];
    if (by !== undefined && !isIdle(by, kind)) used.add(declaration.index);
  }
  return [...used].sort((left, right) => left - right);
}
