import { getManyValues, isMany, none } from "stream-chain/defs.js";
import { jsonParser, type Token } from "stream-json/core/parser.js";

/**
 * Takes JSON text in pieces, and gives its tokens as soon as they are complete.
 *
 * @param several whether values may follow one another without an array around them
 * @returns a function that throws where the text is not JSON
 */
export function tokenizer(several: boolean): (text: string) => readonly Token[] {
  const parse = jsonParser({ packValues: true, streamValues: false, jsonStreaming: several });
  return (text) => {
    const tokens = parse(text);
    if (tokens === none) return [];
    return isMany(tokens) ? getManyValues(tokens) : [tokens];
  };
}
