import type { Office } from '../../scenario/compiled/office.ts'
import { total } from '../../statistics/total.ts'
import { backlogOf } from './backlog-forecast.ts'
import type { Flow } from './flow-forecast.ts'
import type { TimesInRun } from './times-in-run.ts'

/** Letters that fall due in a replication, an errand for each: first letters of those who wait so long, and renewals. */
export function lettersDue(office: Office, flow: Flow, times: TimesInRun): number {
  let letters = 0
  for (const { service, share, letter } of office.classes) {
    if (letter < 0) continue
    const { after, valid } = office.letters[letter]
    const { average, wait } = backlogOf(office, flow, service, times)
    const delay = times.cut(after).mean
    const { byDay, applications, initial } = flow.coming[service]
    const applicants = (total(byDay) * applications + initial) * share
    // waits are spread: of those who wait so long on average most get one, of others a few
    const first = delay === 0 ? applicants : (applicants * wait) / (wait + delay)
    const renewals = valid === Infinity ? 0 : (average * share * times.horizon) / valid
    letters += first + renewals
  }
  return letters
}
