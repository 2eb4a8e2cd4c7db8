import { type Expression, english, fold, type Name, nearest } from "@handrail/syntax";
import { replacement } from "../findings/fixes.ts";
import { unknownName } from "../findings/names.ts";
import { unknownValue } from "../findings/types.ts";
import type { TypedExpression } from "../linked/expression.ts";
import { meantDistance } from "../meant/distance.ts";
import { openChoice, text } from "../types/basic.ts";
import { isChoice, isMoment } from "../types/compared.ts";
import type { Type } from "../types/type.ts";
import { matchValue } from "../types/values.ts";
import { broken, constant } from "./build.ts";
import type { Elaboration, Referent } from "./elaboration.ts";
import { isYesNoWord } from "./infer.ts";
import { referentValue, yesNoConstant } from "./name.ts";
import { source } from "./source.ts";

/**
 * What stands right of a comparison: a bare name is a value of the left side's type, else a declared name, else text (with an
 * operator that orders, an undeclared fact).
 */
export function rightSide(
  on: Elaboration,
  expression: Expression,
  left: TypedExpression,
  ordering = false,
): TypedExpression {
  if (expression.kind === "nameExpression") return nameOnRight(on, expression.name, left, ordering);
  if (expression.kind === "literal" && expression.type === "text" && isChoice(left.type)) {
    return choiceValue(on, expression.value, expression.span, left);
  }
  return on.value(expression);
}

function nameOnRight(
  on: Elaboration,
  name: Name,
  left: TypedExpression,
  ordering: boolean,
): TypedExpression {
  const place = on.place(name.span);
  if (isChoice(left.type) && !isOpen(left.type)) {
    const value = matchValue(left.type.values, name.text);
    if (value !== null) {
      on.mention(name, "value");
      return constant(value, left.type, place);
    }
  }
  if (left.type.kind === "yes/no" && isYesNoWord(name.text)) return yesNoConstant(on, name);
  const referent = meant(on, name, left);
  if (referent?.kind === "setting" && referent.value.kind === "word") {
    on.mention(name, "setting");
    return word(on, referent.value.text, name, left);
  }
  if (referent !== undefined) return referentValue(on, referent, name);
  if (ordering && !isChoice(left.type))
    return on.value({ kind: "nameExpression", name, span: name.span });
  on.mention(name, "value");
  return word(on, name.text, name, left);
}

/** What a name stands for; words that any text may hold are no slip. */
function meant(on: Elaboration, name: Name, { type }: TypedExpression): Referent | undefined {
  const referent = on.find(name);
  const takesWords = isChoice(type) || type.kind === "text" || type.kind === "any";
  return referent?.kind === "slip" && takesWords ? undefined : referent;
}

/** A bare word as a value of what the left side is. */
function word(
  on: Elaboration,
  written: string,
  name: Name,
  left: TypedExpression,
): TypedExpression {
  const place = on.place(name.span);
  if (isChoice(left.type)) return choiceValue(on, written, name.span, left);
  if (left.type.kind === "yes/no") {
    if (isYesNoWord(written)) return constant(fold(written) === "yes", left.type, place);
    const near = yesNoWord(written);
    on.report(
      unknownValue,
      name.span,
      {
        left: source(on, left.place.span),
        value: written,
        values: ["yes", "no"],
        near,
      },
      replacement(name.span, near),
    );
    return broken(place);
  }
  if (left.type.kind === "any") return constant(written, openChoice([written]), place);
  if (left.type.kind === "text") return constant(written, text, place);
  const whole = { start: left.place.span.end, end: name.span.end };
  const isPlain = /^\s*(?:is|=)\s/i.test(source(on, whole));
  const meant = isPlain && isMoment(left.type) ? meantDistance(written) : undefined;
  const near = nearest(written, on.names.known());
  const fix = meant === undefined ? replacement(name.span, near) : replacement(whole, ` ${meant}`);
  on.report(unknownName, name.span, { name: written, near, expected: left.type, meant }, fix);
  return broken(place);
}

function choiceValue(
  on: Elaboration,
  written: string,
  span: Name["span"],
  left: TypedExpression,
): TypedExpression {
  const { type } = left;
  const place = on.place(span);
  if (!isChoice(type)) return broken(place);
  const value = matchValue(type.values, written);
  if (value !== null) return constant(value, type, place);
  if (isOpen(type)) return constant(written, openChoice([written]), place);
  const goesOn = valueAndMore(written, type.values);
  const near = goesOn === undefined ? nearest(written, type.values) : undefined;
  const details = { left: source(on, left.place.span), value: written, values: type.values };
  on.report(unknownValue, span, { ...details, near, goesOn }, replacement(span, near));
  return broken(place);
}

/** `evaluation call customer`: a value, and words after it that belong elsewhere. */
function valueAndMore(written: string, values: readonly string[]) {
  const words = written.split(" ");
  for (let length = words.length - 1; length > 0; length -= 1) {
    const value = words.slice(0, length).join(" ");
    if (matchValue(values, value) !== null) return { value, rest: words.slice(length).join(" ") };
  }
  return undefined;
}

/** The word for yes or no that another stands for. */
function yesNoWord(written: string): string | undefined {
  const key = written.toLowerCase();
  return Object.hasOwn(english.insteadOfYesNo, key) ? english.insteadOfYesNo[key] : undefined;
}

export function isOpen(type: Type): boolean {
  return type.kind === "one of" && type.open === true;
}
