import type { CommandOption } from './command.ts'
import { type FigureChoice, figureGroups, figureNames } from '../report/figures/figure-names.ts'
import { type FigureSize, figureSizeNames } from '../report/figures/figure-sizes.ts'
import { nearestWord } from '../scenario/text/nearest-word.ts'
import { nearestHint } from './nearest-hint.ts'
import { once } from './options.ts'
import { usageWords } from './words/usage-words.ts'

/** Which figures of a report are drawn, and for what. */
export interface DrawingOptions {
  readonly figures: FigureChoice
  readonly size: FigureSize
}

export const drawingOptions = {
  figures: {
    describe: 'option.figures',
    requiresArg: true,
    default: 'main',
    coerce: asFigures,
  },
  size: {
    describe: 'option.size',
    requiresArg: true,
    default: 'page',
    coerce: asSize,
  },
} as const satisfies Readonly<Record<string, CommandOption>>

const words: readonly FigureChoice[number][] = [...figureGroups, ...figureNames]

/** Figures by name, separated by commas. */
function asFigures(given: unknown): FigureChoice {
  const asked = [given].flat().flatMap((text) => String(text).split(','))
  const names = [...new Set(asked.map((name) => name.trim()).filter((name) => name !== ''))]
  const unknown = names.filter((name) => !words.some((word) => word === name))
  if (unknown.length > 0) {
    const found = unknown.map((name) => `"${name}"${nearestHint(nearestWord(name, words))}`).join(', ')
    throw new Error(usageWords().noFigures(found, words.join(', ')))
  }
  if (names.length === 0) throw new Error(usageWords().figuresMissing(words.join(', ')))
  if (names.includes('none') && names.length > 1) {
    throw new Error(usageWords().noneWithOthers(names.filter((name) => name !== 'none').join(', ')))
  }
  return words.filter((word) => names.includes(word))
}

function asSize(given: unknown): FigureSize {
  const value = once('size', given)
  const size = figureSizeNames.find((known) => known === value)
  if (size !== undefined) return size
  const hint = nearestHint(nearestWord(String(value), figureSizeNames))
  throw new Error(usageWords().noneOf('size', String(value), hint, figureSizeNames.join(', ')))
}
