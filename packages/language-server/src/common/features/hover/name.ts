import { describeType, type Mention } from "@handrail/model";
import { fold } from "@handrail/syntax";
import type { PlaybookDocument } from "../../protocol/document.ts";
import { declarationOf } from "../../workspace/symbols.ts";
import { heldBackBy } from "./held-back.ts";
import { readFrom } from "./read-from.ts";

/** What a name means: the statement that declares it and where that stands, and what else is said of it. */
export function explainName(document: PlaybookDocument, mention: Mention): string | null {
  const meaning = declared(document, mention) ?? undeclared(document, mention);
  if (meaning === null) return null;
  return [meaning, ...besides(document, mention)].join("\n\n");
}

function besides(document: PlaybookDocument, mention: Mention): readonly string[] {
  switch (mention.kind) {
    case "fact":
      return readFrom(document, mention.name);
    case "action":
      return heldBackBy(document, mention.name);
    case "define":
    case "setting":
      return comesTo(document, mention);
    default:
      return [];
  }
}

function declared(document: PlaybookDocument, mention: Mention): string | null {
  const found = declarationOf(document.workspace, mention);
  if (found === null) return null;
  const { start, end } = found.statement.span;
  const source = found.document.text.slice(start, end);
  const place =
    found.document.path === document.path ? "" : `\n\nin ${fileName(found.document.path)}`;
  return `\`\`\`playbook\n${source}\n\`\`\`${place}`;
}

function undeclared(document: PlaybookDocument, { kind, name }: Mention): string | null {
  switch (kind) {
    case "fact": {
      const known = knownAs(document, name);
      const type =
        known === undefined || known.type.kind === "any"
          ? "it may be anything that it is compared with"
          : `it is taken for ${describeType(known.type)}`;
      return `**${name}**: a fact that no statement declares, so ${type}.`;
    }
    case "action":
      return `**${name}**: an action that no statement declares, so nobody knows whether it helps or sells.`;
    case "moment":
      return name.toLowerCase() === "today"
        ? "**today**: the day of the decision, in the playbook's zone."
        : "**now**: the moment of the decision.";
    default:
      return null;
  }
}

/** The type of a definition, the value of a setting. */
function comesTo(document: PlaybookDocument, { name }: Mention): readonly string[] {
  const known = knownAs(document, name);
  if (known === undefined) return [];
  if (known.kind === "setting") return known.value === null ? [] : [`Here it is ${known.value}.`];
  return known.type.kind === "any" ? [] : [`Its value is ${describeType(known.type)}.`];
}

function knownAs({ workspace, path }: PlaybookDocument, name: string) {
  return workspace.model.vocabulary(path).names.find((one) => fold(one.name) === fold(name));
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
