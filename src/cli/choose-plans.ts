import { nearestWord } from '../scenario/text/nearest-word.ts'
import { unknownPlan } from './user-error.ts'

/** The plans wanted, in the order of the scenario; all of them when none is named. Throws a UserError for an unknown name. */
export function choosePlans<Plan extends { readonly name: string }>(
  plans: readonly Plan[],
  wanted: readonly string[],
): Plan[] {
  const names = plans.map(({ name }) => name)
  for (const name of wanted) {
    if (!names.includes(name)) throw unknownPlan('plan', name, names, nearestWord(name, names))
  }
  return plans.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
}
