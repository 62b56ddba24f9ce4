import { figureNames, figureRanks } from '../../report/figures/figure-names.ts'

const ofRank = (rank: 'main' | 'detail'): string => figureNames.filter((name) => figureRanks[name] === rank).join(', ')

/** The figures of a report that are drawn unless others are asked for, by name. */
export const mainFigures = ofRank('main')

/** Those that are drawn when they are asked for. */
export const otherFigures = ofRank('detail')
