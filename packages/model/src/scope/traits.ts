/** Traits that the language itself gives a meaning. */
export const knownTraits = ["helps", "sells", "human", "digital", "contacts customer"] as const;
