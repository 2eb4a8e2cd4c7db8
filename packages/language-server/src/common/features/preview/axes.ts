import type { Model } from "@handrail/model";
import type { Playbook } from "@handrail/sdk";
import { fold, type Statement } from "@handrail/syntax";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Axis } from "./answers.ts";

/** More values than this make no map that anybody could read. */
const most = 12;

/** Facts with a few values, those first that most sentences of the playbook decide by. */
export function axesOf(
  { model }: Workspace,
  path: string,
  { plan }: Playbook,
): readonly (Axis & { readonly isOrdered: boolean })[] {
  const uses = new Map<string, number>();
  for (const file of model.reach(path)) {
    for (const name of namedBySentence(model, file)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const use = ({ name }: { readonly name: string }) => uses.get(fold(name)) ?? 0;
  return plan.facts
    .toSorted((one, other) => rank(other) - rank(one) || use(other) - use(one))
    .flatMap(({ name, type }) => {
      const values = valuesOf(type);
      return values === null ? [] : { fact: name, values, isOrdered: type.kind === "step of" };
    });

  /** Choices before yes and no, and what nobody speaks of last. */
  function rank(fact: (typeof plan.facts)[number]): number {
    return use(fact) === 0 ? 0 : fact.type.kind === "yes/no" ? 1 : 2;
  }
}

/** What is tried, promised or read decides nothing. */
const silent: ReadonlySet<Statement["kind"]> = new Set(["test", "promise", "read"]);

/** The facts that each sentence of a file speaks of, once for each sentence however often it does. */
function namedBySentence(model: Model, file: string): readonly string[] {
  const mentions = model
    .mentions(file)
    .filter(({ kind, declares }) => kind === "fact" && !declares)
    .toSorted((one, other) => one.span.start - other.span.start);
  let next = 0;
  return model.tree(file).statements.flatMap(({ kind, span }) => {
    const named = new Set<string>();
    for (let here = mentions[next]; here !== undefined && here.span.start < span.end; ) {
      if (here.span.start >= span.start) named.add(fold(here.name));
      next += 1;
      here = mentions[next];
    }
    return silent.has(kind) ? [] : [...named];
  });
}

function valuesOf(type: Playbook["plan"]["facts"][number]["type"]): readonly string[] | null {
  if (type.kind === "yes/no") return ["yes", "no"];
  if (type.kind !== "one of" && type.kind !== "step of") return null;
  return type.values.length >= 1 && type.values.length <= most ? type.values : null;
}

export interface ChosenAxes {
  readonly rows: Axis;
  readonly columns: Axis | null;
}

/** The axes that were asked for, else the first two; what is ordered goes downwards. */
export function chooseAxes(
  axes: ReturnType<typeof axesOf>,
  wanted: { readonly rows: string | null; readonly columns: string | null },
): ChosenAxes | null {
  const rows = axes.find(({ fact }) => fact === wanted.rows);
  const columns = axes.find(({ fact }) => fact === wanted.columns && fact !== rows?.fact);
  const others = axes.filter((axis) => axis !== rows && axis !== columns);
  const [first, second] = [rows ?? others.shift(), columns ?? others.shift()];
  if (first === undefined) return null;
  const turned =
    rows === undefined && columns === undefined && !first.isOrdered && second?.isOrdered === true;
  return turned ? { rows: second, columns: first } : { rows: first, columns: second ?? null };
}
