import { type Expression, fold } from "@handrail/syntax";
import { type LiteralContent, literalConstant } from "../constants/literal.ts";
import { anyType, date, openChoice, text, time, yesNo } from "../types/basic.ts";
import type { Type } from "../types/type.ts";
import { arithmeticRule } from "./arithmetic-rules.ts";
import type { Names, Referent, SettingValue } from "./elaboration.ts";
import { isYesNoWord } from "./infer.ts";

/** Types of expressions as far as they can be told without looking at what surrounds them, each computed once. */
export function typeReader(names: Names, zone: string): (expression: Expression) => Type {
  const known = new WeakMap<Expression, Type>();

  function typeOf(expression: Expression): Type {
    let type = known.get(expression);
    if (type === undefined) {
      type = compute(expression);
      known.set(expression, type);
    }
    return type;
  }

  function compute(expression: Expression): Type {
    switch (expression.kind) {
      case "literal":
        return literalType(expression, zone);
      case "nameExpression":
        return nameType(names, expression.name.text, zone);
      case "parenthesis":
        return typeOf(expression.inner);
      case "negation":
        return typeOf(expression.operand);
      case "arithmetic": {
        const { operator, left, right } = expression;
        return arithmeticRule(operator, typeOf(left), typeOf(right))?.type ?? anyType;
      }
      case "missing":
        return anyType;
      default:
        return yesNo;
    }
  }

  return typeOf;
}

function nameType(names: Names, written: string, zone: string): Type {
  const folded = fold(written);
  const referent = names.declared(folded);
  if (referent !== undefined) return referentType(referent, zone);
  if (isYesNoWord(written)) return yesNo;
  return names.inferred(folded, written).type;
}

function referentType(referent: Referent, zone: string): Type {
  switch (referent.kind) {
    case "fact":
      return referent.fact.type;
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
