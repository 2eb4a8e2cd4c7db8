import type { Plan } from "@handrail/evaluator";
import { fold } from "@handrail/syntax";
import { text } from "./literals.ts";
import { camelCase } from "./names.ts";

/** By fact, the key that a typed record has for it: as one writes it in JavaScript, where that is no other name. */
export function keysOf({ facts }: Plan): readonly string[] {
  return facts.map(({ name }) => {
    const key = camelCase(name);
    return key !== null && fold(key) === fold(name) ? key : name;
  });
}

/** How code reads a key of an object. */
export function accessTo(object: string, key: string): string {
  return isIdentifier(key) ? `${object}.${key}` : `${object}[${text(key)}]`;
}

/** The same where the object may lack it, and every object has something of that name. */
export function ownAccessTo(object: string, key: string): string {
  const access = accessTo(object, key);
  return key in Object.prototype
    ? `(Object.hasOwn(${object}, ${text(key)}) ? ${access} : undefined)`
    : access;
}

/** A key as it stands in an object or a type. */
export function keyText(key: string): string {
  return isIdentifier(key) ? key : text(key);
}

function isIdentifier(key: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key);
}
