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
  return simple(`the index of ${what} below ${below}`, (value) => isIndex(value, below));
}

export function isIndex(value: unknown, below: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < below;
}

export function words(...values: readonly string[]): Shape {
  const known: ReadonlySet<unknown> = new Set(values);
  return simple(`one of ${values.join(", ")}`, (value) => known.has(value));
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

// Plans are long: what follows makes nothing while all fits.

export function list(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return fault(value, "a list");
    for (let index = 0; index < value.length; index += 1) {
      const found = shape(value[index]);
      if (found !== null) return within(`[${index}]`, found);
    }
    return null;
  };
}

export function fields(shapes: { readonly [name: string]: Shape }): Shape {
  const names = Object.keys(shapes);
  const own = Object.values(shapes);
  return (value) => {
    if (!isObject(value)) return fault(value, "an object");
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      const found = (own[index] as Shape)(value[name]);
      if (found !== null) return within(`.${name}`, found);
    }
    return null;
  };
}

/** Objects told apart by the text in one of their fields. */
export function byTag(tag: string, shapes: { readonly [value: string]: Shape }): Shape {
  const known = new Map<unknown, Shape>(Object.entries(shapes));
  const unknown = fields({ [tag]: words(...Object.keys(shapes)) });
  return (value) => {
    const shape = isObject(value) ? known.get(value[tag]) : undefined;
    return shape === undefined ? unknown(value) : shape(value);
  };
}

/** Objects told apart by which field they have. */
export function byField(shapes: { readonly [name: string]: Shape }): Shape {
  const names = Object.keys(shapes);
  const wanted = `an object with ${names.join(" or ")}`;
  const own = Object.entries(shapes).map(([name, shape]) => fields({ [name]: shape }));
  return (value) => {
    const place = isObject(value) ? names.findIndex((one) => Object.hasOwn(value, one)) : -1;
    return own[place]?.(value) ?? (place === -1 ? fault(value, wanted) : null);
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

/** As `firstFault`, with the place of the value in the path. */
export function faultAt<T>(
  values: readonly T[],
  check: (value: T, index: number) => Fault | null,
): Fault | null {
  for (let index = 0; index < values.length; index += 1) {
    const found = check(values[index] as T, index);
    if (found !== null) return within(`[${index}]`, found);
  }
  return null;
}
