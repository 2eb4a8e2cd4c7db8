import { describe, expect, it } from "vitest";
import { format } from "../formatter/format.ts";
import { only } from "../testing/statements.ts";

const name = (text: string) => ({ kind: "name", text, quoted: false });
const field = (text: string, type: object) => ({ kind: "field", name: name(text), type });

describe("history and list", () => {
  it("have fields, one a line", () => {
    expect(only("history contact has\n  medium is one of phone, email\n  at is time")).toEqual({
      kind: "history",
      name: name("contact"),
      plural: null,
      fields: [
        field("medium", { kind: "one of", values: [name("phone"), name("email")] }),
        field("at", { kind: "time" }),
      ],
    });
  });

  it("have a plural of their own", () => {
    expect(only("list sales person plural sales people has\n  name is text")).toEqual({
      kind: "list",
      name: name("sales person"),
      plural: name("sales people"),
      fields: [field("name", { kind: "text" })],
    });
  });

  it("read a type on in the next line", () => {
    expect(
      only("history a has\n  b is one of c,\n    d or\n    e\n  f is number\n    from 0 to 5"),
    ).toMatchObject({
      fields: [
        { type: { values: [name("c"), name("d"), name("e")] } },
        { name: name("f"), type: { kind: "number", from: { value: 0 }, to: { value: 5 } } },
      ],
    });
  });

  it("end where the next statement begins at the margin", () => {
    expect(format("history a has\n b is text\n long name is number\nwhen b then c")).toBe(
      "history a has\n  b         is text\n  long name is number\nwhen b then c\n",
    );
  });

  it("keep the comments of their fields", () => {
    const text =
      "history a plural `as has` has  # why\n  # first\n  b    is text  # b\n  `is` is list of text\n  # end\n";
    expect(format(text)).toBe(text);
  });
});
