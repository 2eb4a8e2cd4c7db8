import { type Interview, type InterviewQuestion, RecordError } from "@handrail/sdk";
import { changesText } from "../formats/ask/changes.ts";
import { helpText } from "../formats/ask/help.ts";
import { questionText } from "../formats/ask/question.ts";
import { setIn } from "../terminal/grid.ts";
import { printable } from "../terminal/printable.ts";
import type { Style } from "../terminal/style.ts";
import { listed } from "../terminal/words.ts";
import { commandWords, entryOf } from "./entry.ts";
import type { Lines } from "./lines.ts";

export interface Conversation {
  readonly lines: Lines;
  readonly say: (text: string) => void;
  readonly style: Style;
  readonly width: number;
}

/** Asks until the interview is settled or nobody answers any more. Gives how far it came. */
export async function converse(begun: Interview, conversation: Conversation): Promise<Interview> {
  const { lines, say, style, width } = conversation;
  let interview = begun;
  let isNew = true;
  while (interview.question !== null) {
    const { question } = interview;
    if (isNew) say(`\n${questionText(question, interview.steps.length + 1, style, width)}`);
    const line = await lines.next(style.bold("  › "), wordsFor(question));
    if (line === null) return interview;
    const entry = entryOf(line, question);
    isNew = entry.kind !== "help" && entry.kind !== "no command";
    switch (entry.kind) {
      case "quit":
        return interview;
      case "help":
        say(helpText(interview, question, style, width));
        break;
      case "no command":
        say(`${setIn(`There is no such command: ${listed(commandWords)}.`, width, 4)}\n`);
        break;
      case "back":
        if (interview.steps.length === 0)
          say(`${setIn("This is the first question.", width, 4)}\n`);
        interview = interview.back();
        break;
      case "skip":
        interview = interview.skip();
        break;
      case "answer": {
        const next = answered(interview, entry.said);
        if (typeof next === "string") {
          isNew = false;
          say(`${setIn(`${style.red("✗")} ${next}`, width, 4, 2)}\n`);
        } else {
          interview = next;
          say(changesText(next.steps.at(-1)?.changed ?? [], style, width));
        }
      }
    }
  }
  return interview;
}

/** The interview after an answer, or what is wrong with it. */
function answered(interview: Interview, said: string): Interview | string {
  try {
    return interview.answer(said);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return printable(error.problems.map(({ message, hint }) => `${message}. ${hint}`).join(" "));
  }
}

function wordsFor({ choices }: InterviewQuestion): readonly string[] {
  return [...(choices ?? []), ...commandWords];
}
