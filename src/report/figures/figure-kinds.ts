/** The kinds of figures that set all plans side by side, in the order of the report. */
export const comparisonKinds = ['clearing', 'queue-by-plan', 'differences'] as const

/** The kinds of figures of one plan, in the order of the report. */
export const planKinds = ['queue', 'waits', 'distribution', 'units', 'letters', 'stock'] as const

export type FigureKind = (typeof comparisonKinds)[number] | (typeof planKinds)[number]
