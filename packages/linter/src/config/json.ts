import type { Span } from "@handrail/syntax";

/** A JSON text with the place of each part, so that what is wrong can be shown where it stands. */
export type JsonNode = { readonly span: Span } & (
  | { readonly kind: "object"; readonly members: readonly JsonMember[] }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "word"; readonly value: boolean | null }
);

export interface JsonMember {
  readonly name: string;
  /** Of the name, with its quotes. */
  readonly span: Span;
  readonly value: JsonNode;
}

/** Where a text stops being JSON, and what was expected there. */
export class JsonProblem extends Error {
  readonly span: Span;

  constructor(expected: string, span: Span) {
    super(expected);
    this.span = span;
  }
}

const token =
  /\s*(?:("(?:[^"\\\n]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|(true|false|null)\b|([[\]{}:,]))/y;

/** @throws JsonProblem */
export function readJson(text: string): JsonNode {
  let offset = 0;

  function next(): { readonly said: string; readonly span: Span } | null {
    token.lastIndex = offset;
    const found = token.exec(text);
    if (found === null) return null;
    const said = found[1] ?? found[2] ?? found[3] ?? found[4] ?? "";
    return { said, span: { start: token.lastIndex - said.length, end: token.lastIndex } };
  }

  function fail(expected: string): never {
    const start = offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
    const word = /^[^\s,\]}]+/.exec(text.slice(start))?.[0] ?? "";
    throw new JsonProblem(expected, { start, end: Math.min(start + word.length, text.length) });
  }

  function take(wanted: string, expected = `\`${wanted}\``): Span {
    const found = next();
    if (found?.said !== wanted) return fail(expected);
    offset = found.span.end;
    return found.span;
  }

  /** Parts with commas between, up to a closing sign. */
  function series<Part>(close: string, one: () => Part): readonly Part[] {
    const parts: Part[] = [];
    if (next()?.said === close) return parts;
    for (;;) {
      parts.push(one());
      if (next()?.said === close) return parts;
      take(",", `a comma or \`${close}\``);
    }
  }

  function member(): JsonMember {
    const found = next();
    if (found === null || !found.said.startsWith('"')) return fail("a name in double quotes");
    offset = found.span.end;
    take(":", "a colon");
    return { name: unquoted(found), span: found.span, value: value() };
  }

  function unquoted({ said, span }: { readonly said: string; readonly span: Span }): string {
    try {
      return JSON.parse(said);
    } catch {
      throw new JsonProblem("a text without a broken `\\`", span);
    }
  }

  function value(): JsonNode {
    const found = next();
    if (found === null) return fail("a value");
    const { said, span } = found;
    if (said === "{" || said === "[") {
      offset = span.end;
      const isObject = said === "{";
      const close = isObject ? "}" : "]";
      const parts = isObject ? { members: series(close, member) } : { items: series(close, value) };
      const whole = { start: span.start, end: take(close).end };
      return "members" in parts
        ? { kind: "object", span: whole, members: parts.members ?? [] }
        : { kind: "array", span: whole, items: parts.items };
    }
    if (/^[\]}:,]$/.test(said)) return fail("a value");
    offset = span.end;
    if (said.startsWith('"')) return { kind: "text", span, value: unquoted(found) };
    if (/^[-\d]/.test(said)) return { kind: "number", span, value: Number(said) };
    return { kind: "word", span, value: said === "null" ? null : said === "true" };
  }

  const root = value();
  if (text.slice(offset).trim() !== "") fail("nothing more");
  return root;
}
