import type { LinkedPlaybook, Mention, Model } from "@handrail/model";
import type { Statement, SyntaxFile } from "@handrail/syntax";
import type { CheckContext } from "../context.ts";
import { soundly } from "./sound.ts";
import type { Users } from "./users.ts";

/** Asks other playbooks and files for a check, and remembers what they said. */
export type Asking = Pick<CheckContext, "inPlaybooks" | "inUsers">;

type Given = Pick<CheckContext, "options" | "report"> & Asking;

/** One file as a check sees it. What is large is only made when the check looks at it. */
export class FileContext implements CheckContext {
  readonly model: Model;
  readonly file: string;
  readonly options: CheckContext["options"];
  readonly report: CheckContext["report"];
  readonly inPlaybooks: CheckContext["inPlaybooks"];
  readonly inUsers: CheckContext["inUsers"];
  readonly #users: Users;

  constructor(model: Model, file: string, users: Users, given: Given) {
    this.model = model;
    this.file = file;
    this.#users = users;
    this.options = given.options;
    this.report = given.report;
    this.inPlaybooks = given.inPlaybooks;
    this.inUsers = given.inUsers;
  }

  get tree(): SyntaxFile {
    return this.model.tree(this.file);
  }

  get own(): LinkedPlaybook | null {
    return soundly(this.model, this.file);
  }

  get isUsed(): boolean {
    return this.#users.of(this.file).length > 0;
  }

  // Checks take these out of the context.
  readonly statements = <Kind extends Statement["kind"]>(kind: Kind) =>
    this.tree.statements.filter(
      (one): one is Extract<Statement, { readonly kind: Kind }> => one.kind === kind,
    );

  readonly mentions = (): readonly Mention[] => this.model.mentions(this.file);

  readonly text: CheckContext["text"] = ({ start, end }) => this.tree.text.slice(start, end);
}
