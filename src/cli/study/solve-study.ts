import { UserError } from '../user-error.ts'
import { choiceNamed, search, searchCost, type SearchPart } from './search-study.ts'
import type { SolveOptions } from './search-options.ts'
import type { Study } from './study.ts'
import { studyWords } from '../words/study-words.ts'

/** What one must have: the least or the latest of one choice, or the cheapest of all settings, for what is wanted. */
export const solveStudy: Study<SolveOptions> = {
  cost: searchCost(false),
  run: (context) =>
    search(context, {
      schema: 'antrean-solve/1',
      asked: askedBy(context.options, context.scenario.file),
      withFront: false,
    }),
}

function askedBy({ least, latest, with: held }: SolveOptions, file: string): SearchPart['asked'] {
  return ({ choices, wanted }) => {
    if (wanted.goneBy === null && wanted.share === null) throw nothingWanted(file)
    if (least !== undefined && latest !== undefined) {
      throw new UserError(studyWords().leastAndLatest)
    }
    const [kind, name] = least === undefined ? (['latest', latest] as const) : (['least', least] as const)
    if (name === undefined) return { kind: 'cheapest' }
    const choice = choiceNamed(name, choices, kind)
    if (choice.kind === 'options') {
      const ranges = choices.filter((each) => each.kind === 'range').map((each) => each.name)
      const { leaveOut, giveOneOf, noOrderOfOptions } = studyWords()
      const instead = ranges.length === 0 ? leaveOut : giveOneOf(ranges.join(', '))
      throw new UserError(noOrderOfOptions(kind, name, instead))
    }
    if (held.some((text) => text.split('=')[0].trim() === name)) {
      throw new UserError(studyWords().heldAndAsked(kind, name))
    }
    return { kind, choice: name }
  }
}

function nothingWanted(file: string): UserError {
  return new UserError(`${file}: ${studyWords().nothingWanted}`)
}
