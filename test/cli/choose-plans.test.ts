import { describe, expect, it } from 'vitest'
import { choosePlans } from '../../src/cli/choose-plans.ts'
import { UserError } from '../../src/cli/user-error.ts'

const plans = [{ name: 'wait' }, { name: 'loan-two-printers' }, { name: 'saturdays' }]

describe('choosing plans', () => {
  it('takes all of them when none is named', () => {
    expect(choosePlans(plans, [])).toEqual(plans)
  })

  it('keeps the order of the scenario and takes each once', () => {
    expect(choosePlans(plans, ['saturdays', 'wait', 'wait'])).toEqual([{ name: 'wait' }, { name: 'saturdays' }])
  })

  it('names the nearest plan and all plans when one is unknown', () => {
    expect(() => choosePlans(plans, ['wait', 'saturday'])).toThrow(UserError)
    expect(() => choosePlans(plans, ['saturday'])).toThrow(
      '--plan: the scenario has no plan "saturday" (did you mean "saturdays"?); its plans are wait, loan-two-printers, saturdays',
    )
  })
})
