import type { Results, WaitResults } from '../../experiments/results.ts'
import { planOf } from '../figures/figure.ts'
import { formatNumber } from '../format.ts'
import { loneReplication } from '../lone-replication.ts'
import type { Language } from '../words/say.ts'
import { say } from '../words/say.ts'
import { numberValue } from './cell-values.ts'
import { optionalShareCell } from './cells.ts'
import { waitGroups } from '../wait-groups.ts'
import type { Cell, Table } from './table.ts'
import { unitOfWaits, waitCell } from './wait-cells.ts'
import { waitNotes } from './wait-notes.ts'

const waits = ['mean', 'p50', 'p80', 'p90', 'p95', 'p99'] as const

/** Waits by service, by class, and by who was there at the start, under one plan, one row a group. */
export function groupsTable(results: Results, planName: string, language: Language): Table {
  const plan = planOf(results, planName)
  const groups = waitGroups(results, plan, language)
  const all = groups.map(({ wait }) => wait)
  const shares = {
    withdrawnShare: all.some(({ withdrawnShare }) => (withdrawnShare?.mean ?? 0) > 0),
    withinTarget: all.some(({ withinTarget, undecidedShare }) => withinTarget !== null || undecidedShare !== null),
    undecidedShare: all.some(({ undecidedShare }) => (undecidedShare?.mean ?? 0) > 0),
  }
  const shown = (['withdrawnShare', 'withinTarget', 'undecidedShare'] as const).filter((key) => shares[key])
  const titleOf = {
    withdrawnShare: 'withdrawnShare',
    withinTarget: 'withinTargetShort',
    undecidedShare: 'undecided',
  } as const
  const isLone = loneReplication(results) !== null
  const titles = [
    say(language, isLone ? 'groupRequestsOne' : 'groupRequests'),
    say(language, 'meanWaitOf'),
    ...(['wait50Of', 'wait80Of', 'wait90Of', 'wait95Of', 'wait99Of'] as const).map((key) => say(language, key)),
    say(language, 'unfinishedShare'),
    ...shown.map((key) => say(language, titleOf[key])),
  ]
  return {
    name: `groups-${plan.name}`,
    caption: say(language, 'groupsTable', { plan: plan.title }),
    columns: [{ title: say(language, 'group'), numeric: false }, ...titles.map((title) => ({ title, numeric: true }))],
    rows: groups.map(({ heading, wait }) => ({
      heading,
      cells: [
        countCell(wait, results, language),
        ...waits.map((key) => waitCell(wait, key, unitOfWaits([[wait, key]]), language, true)),
        optionalShareCell(wait.unfinishedShare, language),
        ...shown.map((key) => optionalShareCell(wait[key], language)),
      ],
    })),
    notes: [
      say(language, 'waitsNote'),
      ...waitNotes(all, language),
      ...(shares.withdrawnShare ? [say(language, 'withdrawnNote')] : []),
      ...(shares.withinTarget ? [say(language, 'withinTargetNote')] : []),
    ],
  }
}

function countCell({ requests }: WaitResults, { manifest }: Results, language: Language): Cell {
  const each = requests / manifest.replications
  const decimals = Number.isInteger(each) || each >= 100 ? 0 : 1
  return { text: formatNumber(each, language, decimals), interval: null, value: numberValue(each, decimals) }
}
