import type { LinkedPlaybook, Model } from "@handrail/model";
import type { Finding } from "@handrail/syntax";
import type { Level, Look } from "../check.ts";
import { checks } from "../checks/index.ts";
import type { CheckContext } from "../context.ts";
import { decides } from "../tree.ts";
import { FileContext } from "./file-context.ts";
import { Pauses } from "./pauses.ts";
import { isSound } from "./sound.ts";
import { usersIn } from "./users.ts";

/** What the checks that look say of a model's files: each check is a question to the model of its own, asked again only when it must be. */
export interface Looking {
  /** Everything that one check says about a file. */
  said(asked: Asked): readonly Finding[];
  /** Looks in small steps, so that `said` then only says it. */
  steps(asked: Asked): Generator<void>;
  hasHeader(file: string): boolean;
  /** Whether a file decides something, or is used by one that may. */
  isKept(file: string): boolean;
}

/** A check, and how it is set for a file. */
export interface Asked {
  readonly check: Look;
  readonly level: Exclude<Level, "off">;
  readonly options: CheckContext["options"];
  readonly file: string;
}

const known = new WeakMap<Model, Looking>();

export function lookingAt(model: Model): Looking {
  const before = known.get(model);
  if (before !== undefined) return before;
  const made = questions(model);
  known.set(model, made);
  return made;
}

function questions(model: Model): Looking {
  const users = usersIn(model);
  /** What the checks ask playbooks and users, by check, options, file and turn. */
  const asks = new Map<string, (of: never) => unknown>();
  const askOf = (key: string) => asks.get(key) as (of: unknown) => unknown;

  const pauses = new Pauses();
  const inPlaybook = model.question("in a playbook", (key: string, entry: string) =>
    pauses.after(() => askOf(key)(model.link(entry))),
  );
  const inUser = model.question("in a user", (key: string, user: string) =>
    pauses.after(() => askOf(key)(user)),
  );

  const said = model.question(
    "check",
    (code: string, level: string, options: string, file: string): readonly Finding[] => {
      const findings: Finding[] = [];
      let turn = 0;
      const keep = (ask: (of: never) => unknown) => {
        turn += 1;
        const key = [code, options, file, turn].join("\0");
        asks.set(key, ask);
        return key;
      };
      const context = new FileContext(model, file, users, {
        options: JSON.parse(options),
        report(span, { message, hint, fix }) {
          const severity = level as Finding["severity"];
          const found = { code, severity, message, hint, span };
          findings.push(fix === undefined ? found : { ...found, fix });
        },
        inPlaybooks<Answer>(ask: (playbook: LinkedPlaybook) => Answer) {
          const key = keep(ask);
          const playbooks = users.outermost(file).filter((one) => isSound(model, one));
          return playbooks.map((entry) => {
            pauses.here();
            return inPlaybook(key, entry) as Answer;
          });
        },
        inUsers<Answer>(ask: (user: string) => Answer) {
          const key = keep(ask);
          return [file, ...users.of(file)].map((user) => {
            pauses.here();
            return inUser(key, user) as Answer;
          });
        },
      });
      lookOf(code).look(context);
      return findings;
    },
  );
  const hasHeader = model.question("has a header", (file: string): boolean =>
    model.tree(file).statements.some(({ kind }) => kind === "playbook"),
  );
  const isDeciding = model.question("decides", (file: string): boolean =>
    model.tree(file).statements.some(decides),
  );
  const answer = ({ check, level, options, file }: Asked) =>
    said(check.code, level, JSON.stringify(options), file);
  return {
    said: answer,
    steps: (asked) => pauses.steps(() => answer(asked)),
    hasHeader,
    isKept: (file) => users.of(file).length > 0 || isDeciding(file),
  };
}

function lookOf(code: string): Look {
  return checks.find((check) => check.code === code) as Look;
}
