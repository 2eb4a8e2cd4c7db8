import { type Arithmetic, type Expression, fold, type Name } from "@handrail/syntax";
import { type LiteralContent, literalConstant } from "../constants/literal.ts";
import { typeOfReading } from "../histories/type-of-reading.ts";
import { anyType, date, openChoice, text, time, yesNo } from "../types/basic.ts";
import type { Type } from "../types/type.ts";
import { arithmeticRule } from "./arithmetic-rules.ts";
import type { Names, Referent, SettingValue } from "./elaboration.ts";
import { findName } from "./find.ts";
import { isYesNoWord } from "./infer.ts";

/** Types of expressions as far as they can be told without looking at what surrounds them. */
export function typeReader(names: Names, zone: string): (expression: Expression) => Type {
  const known = new WeakMap<Expression, Type>();

  /** Only of calculations, which hold others, the types are remembered. */
  function calculated(expression: Arithmetic): Type {
    let type = known.get(expression);
    if (type === undefined) {
      const { operator, left, right } = expression;
      type = arithmeticRule(operator, typeOf(left), typeOf(right))?.type ?? anyType;
      known.set(expression, type);
    }
    return type;
  }

  function typeOf(expression: Expression): Type {
    switch (expression.kind) {
      case "literal":
        return literalType(expression, zone);
      case "nameExpression":
        return nameType(names, expression.name, zone);
      case "historyExpression": {
        const reading = names.reading(expression.name.text);
        return reading === undefined ? anyType : typeOfReading(reading);
      }
      case "parenthesis":
        return typeOf(expression.inner);
      case "negation":
        return typeOf(expression.operand);
      case "arithmetic":
        return calculated(expression);
      case "missing":
        return anyType;
      default:
        return yesNo;
    }
  }

  return typeOf;
}

function nameType(names: Names, name: Name, zone: string): Type {
  const referent = findName(names, name);
  if (referent !== undefined) return referentType(referent, zone);
  const { text: written } = name;
  if (isYesNoWord(written)) return yesNo;
  return names.inferred(fold(written), written).type;
}

function referentType(referent: Referent, zone: string): Type {
  switch (referent.kind) {
    case "fact":
      return referent.fact.type;
    case "history":
      return { kind: "records of", history: referent.history.plural };
    case "field":
      return referent.field.type;
    case "aggregate":
      return typeOfReading(referent.reading);
    case "slip":
      return anyType;
    case "define":
      return referent.define.type;
    case "setting":
      return settingType(referent.value, zone);
    case "now":
      return time;
    case "today":
      return date;
  }
}

/** A word's type is the choice of itself alone: it fits every choice that has it, and every text. */
export function settingType(value: SettingValue, zone: string): Type {
  switch (value.kind) {
    case "word":
      return isYesNoWord(value.text) ? yesNo : openChoice([value.text]);
    case "literal":
      return literalType(value.literal, value.zone ?? zone);
    case "broken":
      return anyType;
  }
}

function literalType(literal: LiteralContent, zone: string): Type {
  const constant = literalConstant(literal, zone);
  if ("type" in constant) return constant.type;
  return literal.type === "text" ? text : anyType;
}
