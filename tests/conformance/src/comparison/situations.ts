/** Situations of each playbook. */
export const situations = Number(process.env.HANDRAIL_SITUATIONS ?? 50);

/** In so many of them also `why`, the variants of the text, and repetition are looked at. */
export const closely = 2;
