/** A stretch of numbers; an end that is open does not belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Numbers on a line, as stretches that may overlap. */
export type Intervals = readonly Interval[];

const everywhere = {
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  lowOpen: false,
  highOpen: false,
};

export const line: Intervals = [everywhere];

/** All numbers in a relation to one. */
export function related(relation: "=" | "<" | "<=" | ">" | ">=", value: number): Intervals {
  switch (relation) {
    case "=":
      return [{ low: value, high: value, lowOpen: false, highOpen: false }];
    case "<":
    case "<=":
      return [{ ...everywhere, high: value, highOpen: relation === "<" }];
    case ">":
    case ">=":
      return [{ ...everywhere, low: value, lowOpen: relation === ">" }];
  }
}

function isEmpty({ low, high, lowOpen, highOpen }: Interval): boolean {
  return low > high || (low === high && (lowOpen || highOpen));
}

function both(left: Interval, right: Interval): Interval {
  const low = Math.max(left.low, right.low);
  const high = Math.min(left.high, right.high);
  return {
    low,
    high,
    lowOpen: (left.low === low && left.lowOpen) || (right.low === low && right.lowOpen),
    highOpen: (left.high === high && left.highOpen) || (right.high === high && right.highOpen),
  };
}

export function intersection(left: Intervals, right: Intervals): Intervals {
  return left
    .flatMap((one) => right.map((other) => both(one, other)))
    .filter((one) => !isEmpty(one));
}

export function complement(intervals: Intervals): Intervals {
  return intervals.reduce<Intervals>((rest, { low, high, lowOpen, highOpen }) => {
    const outside = [
      { ...everywhere, high: low, highOpen: !lowOpen },
      { ...everywhere, low: high, lowOpen: !highOpen },
    ];
    return intersection(rest, outside);
  }, line);
}

/** Of a type whose values are whole numbers: ends that belong to the stretch. */
export function inWholes(intervals: Intervals): Intervals {
  return intervals
    .map(({ low, high, lowOpen, highOpen }) => ({
      low: lowOpen ? Math.floor(low) + 1 : Math.ceil(low),
      high: highOpen ? Math.ceil(high) - 1 : Math.floor(high),
      lowOpen: false,
      highOpen: false,
    }))
    .filter((one) => !isEmpty(one));
}

/** A number of a stretch: an end of it where one belongs to it. */
export function someNumber([first]: Intervals): number | null {
  if (first === undefined) return null;
  const { low, high, lowOpen, highOpen } = first;
  if (Number.isFinite(low) && !lowOpen) return low;
  if (Number.isFinite(high) && !highOpen) return high;
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  if (Number.isFinite(low)) return low + 1;
  return Number.isFinite(high) ? high - 1 : 0;
}
