import type { Model } from "@handrail/model";
import type { Statement } from "@handrail/syntax";

type Kinds = (file: string) => readonly Statement["kind"][];

const known = new WeakMap<Model, Kinds>();

/** Which kinds of sentences stand in the files of a model. */
export function sentencesIn(model: Model): Kinds {
  const found =
    known.get(model) ??
    model.question("kinds of sentences", (file: string) => [
      ...new Set(model.tree(file).statements.map(({ kind }) => kind)),
    ]);
  known.set(model, found);
  return found;
}
