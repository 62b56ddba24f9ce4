import type { Setting } from '../setting.ts'
import { baseName } from '../text/source.ts'

/**
 * A scenario file, in JSON, which is YAML, that extends another one and has the choices and unknowns of a setting under
 * each of its plans.
 *
 * @param file the scenario that it extends, beside which it is to lie
 */
export function settingText(file: string, plans: readonly string[], { choices = {}, unknowns = {} }: Setting): string {
  const isChosen = Object.keys(choices).length > 0
  const scenario = {
    extends: baseName(file),
    ...(Object.keys(unknowns).length > 0 && { unknowns }),
    ...(isChosen && { plans: Object.fromEntries(plans.map((plan) => [plan, { choose: choices }])) }),
  }
  return `${JSON.stringify(scenario, null, 2)}\n`
}
