import type { ReplicationOutcome } from '../../office/statistics/replication-outcome.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { daysOfRun } from '../../time/working-days.ts'
import { clearingDays } from '../clearing-day.ts'
import { observed, type OneReplication } from './observed.ts'
import type { SpellRecorder } from './spells.ts'
import type { Spelled, Story } from './story.ts'
import { StoryRecorder } from './story-recorder.ts'

/** Makes a replication and tells what happens in it. */
export async function tellStory(run: OneReplication): Promise<Story> {
  const { office } = run
  const recorder = new StoryRecorder(office)
  const outcome = await observed(run, recorder)
  recorder.end(office.days * MINUTES_PER_DAY)
  return storyOf(office, outcome, recorder)
}

export function storyOf(office: Office, outcome: ReplicationOutcome, recorder: StoryRecorder): Story {
  const { focus } = office
  const service = outcome.services[focus]
  const { name, clearing } = office.services[focus]
  const { gone, firstNormal, relapses } = clearingDays(
    service.backlog,
    daysOfRun(office.workingDays, office.days),
    clearing,
  )
  return {
    replication: outcome.replication,
    service: name,
    unknowns: office.unknowns.map(({ name: unknown, unit }, u) => ({
      name: unknown,
      unit,
      value: outcome.unknowns[u],
    })),
    links: spelled(office.links, recorder.links),
    units: spelled(office.units, recorder.units),
    supplies: spelled(office.supplies, recorder.supplies),
    triggers: spelled(office.triggers, recorder.triggers),
    leftOut: recorder.leftOut,
    waitingAtStart: service.initial,
    backlog: Array.from(service.backlog),
    normalBacklog: clearing.normalBacklog,
    peak: { time: service.peakTime, backlog: service.peakBacklog },
    gone: gone.answer,
    goneDay: gone.answer === 'yes' ? gone.day : null,
    firstNormalDay: firstNormal.answer === 'yes' ? firstNormal.day : null,
    relapses,
    waitingDays: service.backlogArea / MINUTES_PER_DAY,
    completed: service.completed,
    lost: service.lostForGood,
  }
}

function spelled<What>(things: readonly { readonly name: string }[], recorder: SpellRecorder<What>): Spelled<What>[] {
  return things.map(({ name }, i) => ({ name, spells: recorder.spells[i] })).filter(({ spells }) => spells.length > 0)
}
