/**
 * How NaN is spelled for the parser, which otherwise could read nothing after it: some programs write `NaN` and `Infinity`
 * into JSON, which has no such words. Nobody spells zero like this, and infinity simply overflows.
 */
export const notANumber = "0.00000000000000000000e-00000000000000000000";

const spellings: Readonly<Record<string, string>> = {
  NaN: notANumber,
  Infinity: "9e9999",
  "-Infinity": "-9e9999",
};

/** Rewrites those words outside of strings, so that one such value spoils its own record only. Text comes in pieces. */
export class NotANumberSpeller {
  #inString = false;
  /** The beginning of what may be such a word, cut off by the end of a piece. */
  #held = "";

  spell(piece: string): string {
    const text = this.#held + piece;
    const cut = /(?:\\+|-?[A-Za-z]*)$/.exec(text)?.index ?? text.length;
    this.#held = text.slice(cut);
    return text
      .slice(0, cut)
      .replace(/"|\\.|(?<![\w.])(?:NaN|-?Infinity)(?![\w.])/gs, (found) => this.#one(found));
  }

  /** What was held at the end of the text. */
  end(): string {
    const held = this.#held;
    this.#held = "";
    return this.#inString ? held : (spellings[held] ?? held);
  }

  #one(found: string): string {
    if (found === '"') this.#inString = !this.#inString;
    if (this.#inString) return found;
    return spellings[found] ?? found;
  }
}
