import type { CarriedScenario } from '../report/page/what-if-content.ts'
import { TitleOf } from '../report/title-of.ts'
import { say, type Language } from '../report/words/say.ts'
import type { Control } from '../scenario/controls/control.ts'
import { controlsOf } from '../scenario/controls/controls-of.ts'
import { obviousControls } from '../scenario/controls/obvious-controls.ts'
import { AS_IT_IS, obviousChoices, withChoices, type ObviousChoice } from '../scenario/controls/obvious-choices.ts'
import { readScenario, type CheckedScenario } from '../scenario/read-scenario.ts'
import type { LoadedScenario } from './load-scenario.ts'

/** A scenario of which something can be set, and what a page carries to read it again. */
export interface SettableScenario {
  readonly carried: CarriedScenario
  readonly settable: Pick<CheckedScenario, 'choices' | 'plans' | 'titles'>
  readonly controls: readonly Control[]
}

/**
 * The scenario as it is where it declares choices or unknowns. Otherwise another that extends it, with choices that
 * nearly every office has, as far as they make sense in this one; none of them changes anything until it is set.
 */
export function settableScenario(scenario: LoadedScenario, language: Language): SettableScenario {
  const { file, text, files } = scenario
  const carried = { file, text, files: Object.fromEntries(files) }
  const titleOf = new TitleOf(scenario.titles, language)
  const isDeclared = scenario.choices.length > 0 || scenario.plans[0].office.unknowns.length > 0
  let best: Omit<SettableScenario, 'controls'> = { carried, settable: scenario }
  const kept: ObviousChoice[] = []
  if (isDeclared) return { ...best, controls: controlsOf(scenario) }
  for (const choice of obviousChoices(file, text)) {
    const found =
      readable(carried, [...kept, choice], titleOf, language) ??
      readable(carried, [...kept, halved(choice)], titleOf, language)
    if (found === null) continue
    kept.push(found.choices.at(-1)!)
    best = found.scenario
  }
  const controls = obviousControls(controlsOf(best.settable), kept, (choice, option) =>
    optionTitle(choice, option, language),
  )
  return { ...best, controls }
}

interface Readable {
  readonly choices: readonly ObviousChoice[]
  readonly scenario: Omit<SettableScenario, 'controls'>
}

/** The scenario with these choices, called by the titles of what they change; null where it has mistakes with them. */
function readable(
  { file, text, files }: CarriedScenario,
  choices: readonly ObviousChoice[],
  titleOf: TitleOf,
  language: Language,
): Readable | null {
  const name = baseName(file)
  const carried = {
    file: file.replace(/[^/]+$/, `what-if-${name}`),
    text: withChoices(
      file,
      choices,
      ({ kind, of }) =>
        say(language, `page.obvious.${kind}`, { of: titleOf.of(kind === 'outage' ? 'link' : 'service', of) } as never),
      (choice, option) => optionTitle(choice, option, language),
    ),
    files: { ...files, [name]: text },
  }
  const reading = readScenario(carried, (path) => carried.files[path] ?? { failure: 'it is not there' })
  return reading.ok ? { choices, scenario: { carried, settable: reading.scenario } } : null
}

/** The longer half of what can be tried: a length that is over already makes no sense. */
function halved({ options, ...choice }: ObviousChoice): ObviousChoice {
  const [first, ...others] = Object.entries(options)
  return { ...choice, options: Object.fromEntries([first, ...others.slice(others.length / 2)]) }
}

function optionTitle({ kind }: ObviousChoice, option: string, language: Language): string {
  if (option === AS_IT_IS) return say(language, 'page.obvious.asItIs')
  const number = /\d+/.exec(option)?.[0] ?? ''
  if (kind === 'outage') return say(language, 'page.obvious.days', { count: number })
  if (kind === 'arrivals') return say(language, 'page.obvious.percent', { percent: number })
  return say(language, 'page.obvious.work')
}

function baseName(file: string): string {
  return file.split('/').at(-1) ?? file
}
