import { isObject } from "../record/object.ts";
import { show } from "../record/show.ts";

/** What does not fit, and where. The path is put together from the inside out. */
export interface Fault {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Null where a value fits. */
export type Shape = (value: unknown) => Fault | null;

export function fault(found: unknown, expected: string): Fault {
  return { path: "", found: show(found), expected };
}

/** The same fault, seen from what holds the value. */
export function within(step: string, inner: Fault | null): Fault | null {
  return inner && { ...inner, path: `${step}${inner.path}` };
}

export function simple(expected: string, fits: (value: unknown) => boolean): Shape {
  return (value) => (fits(value) ? null : fault(value, expected));
}

export const anything: Shape = () => null;
export const text = simple("a text", (value) => typeof value === "string");
export const flag = simple("true or false", (value) => typeof value === "boolean");
export const number = simple("a number", (value) => Number.isFinite(value));

/** An index below a number; `what` names what it points at. */
export function indexOf(what: string, below: number): Shape {
  return simple(
    `the index of ${what} below ${below}`,
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < below,
  );
}

export function words(...values: readonly string[]): Shape {
  return simple(`one of ${values.join(", ")}`, (value) => values.some((word) => word === value));
}

export function orNull(shape: Shape): Shape {
  return (value) => (value === null ? null : shape(value));
}

export function optional(shape: Shape): Shape {
  return (value) => (value === undefined ? null : shape(value));
}

export function all(...shapes: readonly Shape[]): Shape {
  return (value) => firstFault(shapes, (shape) => shape(value));
}

export function list(shape: Shape): Shape {
  return (value) =>
    Array.isArray(value)
      ? firstFault(value, (element, index) => within(`[${index}]`, shape(element)))
      : fault(value, "a list");
}

export function fields(shapes: { readonly [name: string]: Shape }): Shape {
  const entries = Object.entries(shapes);
  return (value) =>
    isObject(value)
      ? firstFault(entries, ([name, shape]) => within(`.${name}`, shape(value[name])))
      : fault(value, "an object");
}

/** Objects told apart by the text in one of their fields. */
export function byTag(tag: string, shapes: { readonly [value: string]: Shape }): Shape {
  const known = fields({ [tag]: words(...Object.keys(shapes)) });
  return (value) =>
    known(value) ?? shapes[String(isObject(value) ? value[tag] : "")]?.(value) ?? null;
}

/** Objects told apart by which field they have. */
export function byField(shapes: { readonly [name: string]: Shape }): Shape {
  const names = Object.keys(shapes);
  return (value) => {
    const name = isObject(value) ? names.find((one) => Object.hasOwn(value, one)) : undefined;
    const shape = name === undefined ? undefined : shapes[name];
    if (name === undefined || shape === undefined)
      return fault(value, `an object with ${names.join(" or ")}`);
    return fields({ [name]: shape })(value);
  };
}

export function firstFault<T>(
  values: readonly T[],
  check: (value: T, index: number) => Fault | null,
): Fault | null {
  for (let index = 0; index < values.length; index += 1) {
    const found = check(values[index] as T, index);
    if (found !== null) return found;
  }
  return null;
}
