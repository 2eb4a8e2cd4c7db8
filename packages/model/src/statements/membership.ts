import { type Fix, fold, type Name, nearest, type RuleStatement } from "@handrail/syntax";
import { apart, priorityInFirstMatch, tie, unknownChoice } from "../findings/choices.ts";
import { replacement } from "../findings/fixes.ts";
import type { LinkedMembership } from "../linked/playbook.ts";
import type { Member } from "../scope/register.ts";
import type { Checking, StatementContext } from "./context.ts";

/** The choice that a rule belongs to, under the name that it is declared by. */
export function membership(
  { scope }: StatementContext,
  { choice }: RuleStatement,
  index: number,
): LinkedMembership | null {
  if (choice === null) return null;
  const declared = scope.choices.get(fold(choice.text));
  const ordered = declared?.policy === "first match";
  return { name: declared?.name ?? choice.text, order: ordered ? index : 0 };
}

export function checkMembership(checking: Checking, node: RuleStatement, index: number): void {
  const { on, scope, file, where } = checking;
  const { choice, priority } = node;
  if (choice === null) return;
  const { text: name, span } = choice;
  const declared = scope.choices.get(fold(name));
  if (declared === undefined) {
    reportUnknown(checking, choice, node, index);
    return;
  }
  if (declared.policy === "highest priority") {
    const first = tiedWith(checking, node, index);
    if (first === undefined) return;
    const { title } = node;
    on.report(tie, title?.span ?? span, { title: title?.value ?? null, name, place: where(first) });
    return;
  }
  const [first] = checking.register().members.get(fold(name)) ?? [];
  if (first !== undefined && first.file !== file) {
    on.report(apart, span, { name, place: where(first) });
  }
  if (priority !== null) on.report(priorityInFirstMatch, priority.span, { name });
}

/** Whether a tie is reported for a rule, which then says enough about its title. */
export function isTied(checking: Checking, node: RuleStatement, index: number): boolean {
  const { choice } = node;
  const declared = choice === null ? undefined : checking.scope.choices.get(fold(choice.text));
  return declared?.policy === "highest priority" && tiedWith(checking, node, index) !== undefined;
}

/** The rule of the same choice, standing earlier, that neither priority nor title tells apart from this one. */
function tiedWith(
  { register, file }: Checking,
  { choice, title, priority }: RuleStatement,
  index: number,
): Member | undefined {
  const members = register().members.get(fold(choice?.text ?? "")) ?? [];
  const first = members.find(
    (one) => one.title === (title?.value ?? null) && one.priority === (priority?.value ?? 0),
  );
  return first?.file === file && first.index === index ? undefined : first;
}

/** Once a name and file: it is one mistake, however many rules are meant for it. */
function reportUnknown(
  { on, scope, file, register }: Checking,
  { text, span }: Name,
  rule: RuleStatement,
  index: number,
): void {
  const members = register().members.get(fold(text)) ?? [];
  if (members.find((one) => one.file === file)?.index !== index) return;
  const near = nearest(
    text,
    [...scope.choices.values()].map(({ name }) => name),
  );
  const fix = replacement(span, near) ?? declaration(text, rule);
  on.report(unknownChoice, span, { name: text, near }, fix);
}

/** Only a suggestion, as it may be meant to pick otherwise. */
function declaration(name: string, { span: { start } }: RuleStatement): Fix {
  const sentence = `choice ${name} picks highest priority`;
  const span = { start, end: start };
  return {
    title: `Declare \`${sentence}\``,
    certain: false,
    edits: [{ span, text: `${sentence}\n\n` }],
  };
}
