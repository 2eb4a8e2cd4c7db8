import type { Name } from "@handrail/syntax";
import type { Elaboration, Referent } from "../expressions/elaboration.ts";
import { ambiguousName } from "../findings/histories.ts";

const kinds: { readonly [kind in Referent["kind"]]?: string } = {
  fact: "fact",
  define: "definition",
  setting: "setting",
};

/** Reports a declared name whose words also say something of a history. */
export function checkAmbiguous(on: Elaboration, name: Name, { kind }: Referent): void {
  const what = kinds[kind];
  if (what === undefined || name.quoted || on.names.element !== undefined) return;
  const reading = on.names.reading(name.text);
  if (
    reading === undefined ||
    reading.word === "all" ||
    (reading.field !== null && reading.field.field === undefined)
  )
    return;
  const { text, span } = name;
  on.report(
    ambiguousName,
    span,
    { name: text, what, plural: reading.history.plural },
    {
      title: "Put the name in backticks",
      certain: false,
      edits: [{ span, text: `\`${text}\`` }],
    },
  );
}
