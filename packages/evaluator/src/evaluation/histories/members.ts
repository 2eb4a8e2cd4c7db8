import { Duration } from "../../values/duration.ts";
import type { Element } from "../../values/value.ts";
import type { Evaluate, Situation } from "../situation.ts";

/**
 * Hears of one element that is meant, and whether for certain: true, or null where that is unknown. The situation is that of
 * the element, and good until the next one. Says whether to go on.
 */
export type Visit = (within: Situation, element: Element, truth: true | null) => boolean;

/** Visits the elements that are not certainly left out, by time or as a list gives them; false where none are given. */
export type Walk = (situation: Situation, visit: Visit) => boolean;

/** The elements from one index to before another that are in question; and whether the others are left out for certain. */
export interface Range {
  readonly first: number;
  readonly end: number;
  readonly certain: boolean;
}

export type FindRange = (elements: readonly Element[], situation: Situation) => Range;

export function compileWalk(history: number, where: Evaluate | null, findRange: FindRange): Walk {
  return (situation, visit) => {
    const elements = situation.histories[history] ?? null;
    if (elements === null) return false;
    const { first, end, certain } = findRange(elements, situation);
    const within: Writable<Situation> = { ...situation };
    for (let index = first; index < end; index += 1) {
      const element = elements[index] as Element;
      within.element = element;
      const holds = where === null || where(within);
      if (holds === false) continue;
      if (!visit(within, element, certain && holds === true ? true : null)) break;
    }
    return true;
  };
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** All of a list. */
export const everything: FindRange = (elements) => ({
  first: 0,
  end: elements.length,
  certain: true,
});

/** What of a history lies in a window. Where the window is unknown, nothing up to now is certain to. */
export function inWindow(window: Evaluate | null): FindRange {
  return (events, situation) => {
    const { clock } = situation;
    const end = firstAfter(clock.now, events);
    if (window === null) return { first: 0, end, certain: true };
    const length = window(situation);
    const start = length instanceof Duration ? clock.before(length) : null;
    if (start === null) return { first: 0, end, certain: false };
    return { first: firstAfter(start, events), end, certain: true };
  };
}

/** The index of the first event that is later than an instant. */
export function firstAfter(instant: number, events: readonly Element[]): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeOf(events[middle]) > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** When an event was: its first field, which none lacks. */
export function timeOf(event: Element | undefined): number {
  return Number(event?.[0]);
}
