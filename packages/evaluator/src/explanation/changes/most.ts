/** More facts than this are no small change any more. */
export const mostFacts = 4;
/** How many situations one search looks at, at most, to see whether they are worth deciding. */
export const mostTries = 20_000;
