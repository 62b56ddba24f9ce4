/** Reasons that keep a unit from service, as bits: several can hold at once. */
export const downReason = { closed: 1, resting: 2, failed: 4, away: 8, absent: 16, maintained: 32 } as const

/** The reasons for which a unit is not in the office. */
export type Elsewhere = typeof downReason.away | typeof downReason.absent
