import type { Choice } from '../compiled/choices.ts'
import type { Unknown } from '../compiled/unknowns.ts'
import { lawOf } from '../../random/distribution.ts'
import { writtenAmount } from '../quantities/steps.ts'
import type { CheckedScenario } from '../read-scenario.ts'
import type { Control } from './control.ts'

/** All that can be set: the choices first, in the order of the scenario. Unset, each is as the plans have it. */
export function controlsOf({ choices, plans }: Pick<CheckedScenario, 'choices' | 'plans'>): Control[] {
  const unknowns = plans[0].office.unknowns.flatMap((unknown) => unknownControl(unknown) ?? [])
  return [...choices.filter(({ values }) => values.length > 1).map(choiceControl), ...unknowns]
}

function choiceControl({ name, title, kind, values }: Choice): Control {
  return {
    kind: 'choices',
    name,
    title,
    values: values.map((each) => ({ value: each.value, title: each.title })),
    isOrdered: kind === 'range',
  }
}

/** Between the first and the last of these quantiles a value is believable. */
const ENDS = [0.05, 0.95] as const
const STEPS = 10

/** Even steps over what it may be; null where it is certain. */
function unknownControl({ name, unit, distribution }: Unknown): Control | null {
  const law = lawOf(distribution)
  const [low, high] = ENDS.map((p) => law.quantile(p))
  const decimals = decimalsFor((high - low) / STEPS)
  const amounts = Array.from({ length: STEPS + 1 }, (_, i) =>
    Number((low + ((high - low) * i) / STEPS).toFixed(decimals)),
  )
  const values = [...new Set(amounts)].map((amount) => {
    const value = writtenAmount({ unit, grouped: false, amount }, amount)
    return { value, title: value }
  })
  return values.length > 1 ? { kind: 'unknowns', name, title: name, values, isOrdered: true } : null
}

/** Of a step of that size, so that two steps are not the same. */
function decimalsFor(step: number): number {
  let decimals = 0
  while (decimals < 12 && Number(step.toFixed(decimals)) < step / 2) decimals++
  return step > 0 ? decimals : 0
}
