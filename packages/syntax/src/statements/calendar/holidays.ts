import { english } from "../../dialect/en.ts";
import type { Clause as Slice } from "../../layout/shape.ts";
import { endOf } from "../../lexer/lexer.ts";
import { Comma } from "../../lexer/tokens.ts";
import type { Holidays, Region } from "../../tree/statements.ts";
import type { StatementKit } from "../kit.ts";

const { calendar: words } = english;
const example = "holidays of DE-BY";
const preposition = new RegExp(`^(?:${words.of.join("|")})$`, "i");
const code = /^[A-Z]{2}(?:-[A-Z0-9]+)*$/;
const and = new RegExp(`^(?:${words.and.join("|")})$`, "i");

/** `holidays of DE-BY, AT`; a region's name may have several words. */
export function readHolidays(kit: StatementKit, slice: Slice): Holidays {
  const [first] = slice.tokens;
  const begins = first !== undefined && preposition.test(first.image) ? 1 : 0;
  const tokens = slice.tokens.slice(begins);
  const regions: Region[] = [];
  let open: { start: number; end: number } | undefined;
  const close = () => {
    if (open !== undefined) regions.push(regionAt(open, kit));
    open = undefined;
  };
  tokens.forEach((token, index) => {
    const joins = and.test(token.image) && code.test(tokens[index - 1]?.image ?? "");
    if (token.tokenType === Comma || joins) close();
    else open = { start: open?.start ?? token.startOffset, end: endOf(token) };
  });
  close();
  const last = slice.tokens.at(-1) ?? slice.anchor;
  if (regions.length === 0) kit.reportMissing(last, "a country or a part of one", example);
  const span = { start: slice.anchor.startOffset, end: endOf(last) };
  return { kind: "holidays", span, regions };
}

function regionAt(span: Region["span"], { text }: StatementKit): Region {
  const written = text.slice(span.start, span.end).replace(/\s+/g, " ");
  return { kind: "region", span, text: written.replace(/^["“„](.*)["”“]$/, "$1") };
}
