import { fold, type Name } from "@handrail/syntax";
import { declaredTwice } from "../findings/names.ts";
import { type Checking, earlierThan } from "./context.ts";

/**
 * Reports a second declaration of a name: the later one in a file, the one in the file that uses the other's, or, of two files
 * that a third uses, the one whose path comes later.
 */
export function checkDeclaredOnce(
  checking: Checking,
  what: string,
  name: Name | null,
  index: number,
): void {
  if (name === null) return;
  const { names, actions, choices } = checking.register();
  const others = what === "action" ? actions : what === "choice" ? choices : names;
  const claims = others.get(fold(name.text));
  const first = earlierThan(claims, checking.file, index);
  if (first === undefined) return;
  checking.on.report(declaredTwice, name.span, {
    what,
    name: name.text,
    other: first.name,
    place: checking.where(first),
  });
}
