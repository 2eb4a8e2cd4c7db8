import { createInterface } from "node:readline";

/** Asks for a line at a time: on a terminal with editing and completion, else from whatever is piped in. */
export interface Lines {
  /** Whether a person sees what is typed. */
  readonly isTerminal: boolean;
  /**
   * The next line; null when there is none any more.
   *
   * @param words what can be completed with the tabulator key
   */
  next(prompt: string, words: readonly string[]): Promise<string | null>;
  close(): void;
}

type Input = NodeJS.ReadStream;
type Output = NodeJS.WriteStream;

/** Ctrl-C and Ctrl-D end the lines like the end of a file does. */
export function openLines(input: Input, output: Output): Lines {
  const isTerminal = input.isTTY === true && output.isTTY === true;
  let completions: readonly string[] = [];
  let ended = false;
  const queue: string[] = [];
  let waiting: ((line: string | null) => void) | null = null;
  const reader = createInterface({
    input,
    output: isTerminal ? output : undefined,
    terminal: isTerminal,
    historySize: 0,
    completer: (line: string) => [completed(line, completions), line],
  });

  function give(line: string | null): void {
    const take = waiting;
    waiting = null;
    if (take !== null) take(line);
    else if (line !== null) queue.push(line);
  }

  reader.on("line", give);
  reader.on("SIGINT", () => reader.close());
  reader.on("close", () => {
    ended = true;
    give(null);
  });

  return {
    isTerminal,
    async next(prompt, words) {
      completions = words;
      const line = queue.shift();
      if (line !== undefined || ended) {
        output.write(`${prompt}${line ?? ""}\n`);
        return line ?? null;
      }
      const answer = new Promise<string | null>((resolve) => {
        waiting = resolve;
      });
      if (isTerminal) {
        reader.setPrompt(prompt);
        reader.prompt();
      }
      const said = await answer;
      // What was typed stands there already, but not the end of a line that never came.
      if (!isTerminal) output.write(`${prompt}${said ?? ""}\n`);
      else if (said === null) output.write("\n");
      return said;
    },
    close() {
      reader.close();
      input.unref?.();
    },
  };
}

function completed(line: string, words: readonly string[]): string[] {
  const begun = line.toLowerCase();
  return words.filter((word) => word.toLowerCase().startsWith(begun));
}
