import type { Decision, JsonValue } from "@handrail/sdk";
import { fold } from "@handrail/syntax";
import type { Range } from "vscode-languageserver";
import type { PlaybookDocument } from "../protocol/document.ts";
import { headingOf } from "../protocol/outline.ts";
import { ruleIdAt } from "./firing.ts";
import type { Running } from "./playbooks.ts";
import { said } from "./said.ts";
import type { Sample } from "./samples.ts";

/** What the definitions and rules of a document come to in one situation. */
export interface Evaluated {
  readonly situation: string;
  /** The instant of the decision, in UTC. */
  readonly at: string;
  readonly values: readonly {
    readonly name: string;
    /** Of the name where it is declared. */
    readonly range: Range;
    /** Null is not known. */
    readonly value: JsonValue;
    /** The value in words. */
    readonly said: string;
  }[];
  readonly rules: readonly {
    readonly name: string;
    /** Of the title, or of the rule's first line. */
    readonly range: Range;
    /** Null is not known. */
    readonly fires: boolean | null;
    /** What would have to be known, where it is not. */
    readonly lacks: readonly string[];
  }[];
}

/** @throws RecordError with everything that is wrong with the situation */
export function evaluated(
  document: PlaybookDocument,
  { playbook }: Running,
  { title, record, now }: Sample,
): Evaluated {
  const decision = playbook.decide(record, { now });
  const fired = new Set(playbook.fired(record, { now }));
  return {
    situation: title,
    at: decision.at,
    values: valuesIn(document, decision),
    rules: document.tree.statements.flatMap((statement) => {
      if (statement.kind !== "rule") return [];
      const id = ruleIdAt(playbook, document, statement.span.start);
      if (id === null) return [];
      const { text, span } = headingOf(statement, document.text);
      const lacks = lackedBy(decision, id);
      const fires = fired.has(id) || (lacks.length > 0 ? null : false);
      return { name: text, range: document.range(span), fires, lacks: fires ? [] : lacks };
    }),
  };
}

function valuesIn(document: PlaybookDocument, decision: Decision): Evaluated["values"] {
  const values = new Map(Object.entries(decision.values).map(([key, value]) => [fold(key), value]));
  return document.workspace.model
    .mentions(document.path)
    .filter(({ kind, declares, name }) => kind === "define" && declares && values.has(fold(name)))
    .map(({ name, span }) => {
      const value = values.get(fold(name)) ?? null;
      const band = values.get(fold(`${name} band`)) ?? null;
      const words =
        band === null
          ? said(value, document.say)
          : `${said(value, document.say)}, ${said(band, document.say)}`;
      return { name, range: document.range(span), value, said: words };
    });
}

function lackedBy(decision: Decision, id: string): readonly string[] {
  const pending = decision.pending.filter(({ rules }) => rules.some((rule) => rule.id === id));
  return [...new Set(pending.flatMap(({ unknown }) => unknown))];
}
