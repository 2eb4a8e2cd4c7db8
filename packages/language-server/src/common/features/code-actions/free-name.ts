import { fold } from "@handrail/syntax";
import type { PlaybookDocument } from "../../protocol/document.ts";

/** A name that nothing has yet in a document, in what it uses, and in what uses it. */
export function freeName({ workspace: { model }, path }: PlaybookDocument, wanted: string): string {
  const near = model.files().filter((file) => file === path || model.reach(file).includes(path));
  const taken = new Set(
    near.flatMap((file) => model.vocabulary(file).names.map(({ name }) => fold(name))),
  );
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted} ${count}`;
    if (!taken.has(fold(name))) return name;
  }
}
