/** Conditions of what failures have in common: more than these nobody keeps in mind. */
export const MOST_CONDITIONS = 3
