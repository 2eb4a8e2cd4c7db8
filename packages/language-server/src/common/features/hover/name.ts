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
    found.document.path === document.path
      ? ""
      : `\n\n${document.say("in {0}", fileName(found.document.path))}`;
  return `\`\`\`playbook\n${source}\n\`\`\`${place}`;
}

function undeclared(document: PlaybookDocument, { kind, name }: Mention): string | null {
  const { say } = document;
  switch (kind) {
    case "fact": {
      const known = knownAs(document, name);
      return known === undefined || known.type.kind === "any"
        ? say(
            "{0}: a fact that no statement declares, so it may be anything that it is compared with.",
            `**${name}**`,
          )
        : say(
            "{0}: a fact that no statement declares, so it is taken for {1}.",
            `**${name}**`,
            describeType(known.type),
          );
    }
    case "action":
      return say(
        "{0}: an action that no statement declares, so nobody knows whether it helps or sells.",
        `**${name}**`,
      );
    case "moment":
      return name.toLowerCase() === "today"
        ? say("{0}: the day of the decision, in the playbook's zone.", "**today**")
        : say("{0}: the moment of the decision.", "**now**");
    default:
      return null;
  }
}

/** The type of a definition, the value of a setting. */
function comesTo(document: PlaybookDocument, { name }: Mention): readonly string[] {
  const known = knownAs(document, name);
  if (known === undefined) return [];
  if (known.kind === "setting")
    return known.value === null ? [] : [document.say("Here it is {0}.", known.value)];
  return known.type.kind === "any"
    ? []
    : [document.say("Its value is {0}.", describeType(known.type))];
}

function knownAs({ workspace, path }: PlaybookDocument, name: string) {
  return workspace.model.vocabulary(path).names.find((one) => fold(one.name) === fold(name));
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
