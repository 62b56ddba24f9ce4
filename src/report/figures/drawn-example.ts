import { minutesOfCell } from '../../experiments/cells.ts'
import { linkCells } from '../../experiments/link-periods.ts'
import type { ExampleReplication, StateInterval } from '../../experiments/results.ts'
import { StateCells } from '../../experiments/state-cells.ts'
import { outputLimits } from '../../limits/output-limits.ts'
import { unitStates } from '../../office/kernel/unit-state.ts'
import { largest } from '../../statistics/extremes.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { formatTime } from '../format-time.ts'
import { saySummedUp } from '../summed-up.ts'
import { type Language, say } from '../words/say.ts'
import { joinDays } from './join-days.ts'

/**
 * The replication of the timeline as bars, which are joined over the days in the office; where there are too many, those
 * of each row are merged into pieces. With what a reader has to know of it.
 */
export function drawnExample(
  example: ExampleReplication,
  days: number,
  language: Language,
): { readonly example: ExampleReplication; readonly notes: readonly string[] } {
  const drawn = { ...example, units: example.units.map((unit) => ({ ...unit, spells: joinDays(unit.spells) })) }
  const rows = [...drawn.units.map(({ spells }) => spells.length), ...drawn.links.map(({ periods }) => periods.length)]
  const bars = rows.reduce((sum, length) => sum + length, 0)
  if (bars > outputLimits.timelineBars.most) {
    const minutes = minutesOfCell(days, Math.floor(outputLimits.timelineBars.most / rows.length))
    const notes = [saySummedUp('timelineBars', bars, language), sayPiece(minutes / MINUTES_PER_DAY, language)]
    return { example: inPieces(example, minutes, days), notes }
  }
  const cell = largest([...example.units, ...example.links].map((row) => row.cell ?? 0))
  return { example: drawn, notes: cell === 0 ? [] : sayMerged(cell, language) }
}

/** That what is short is merged in a row to which too much happens, and how finely. */
function sayMerged(cell: number, language: Language): string[] {
  const { most } = outputLimits.stateIntervals
  return [saySummedUp('stateIntervals', most, language), sayPiece(cell, language)]
}

/** How long the pieces are into which something is merged, in days. */
export function sayPiece(cell: number, language: Language): string {
  return say(language, 'pieceLength', { cell: formatTime(cell, language) })
}

function inPieces(example: ExampleReplication, minutes: number, days: number): ExampleReplication {
  return {
    ...example,
    units: example.units.map((unit) => ({ ...unit, spells: mergedSpells(unit.spells, minutes, days) })),
    links: example.links.map((link) => ({ ...link, periods: linkCells(link.periods, minutes, days) })),
  }
}

function mergedSpells(spells: readonly StateInterval[], minutes: number, days: number): StateInterval[] {
  const cells = new StateCells(minutes)
  for (const { state, from, to } of spells) {
    cells.add(unitStates.indexOf(state), from * MINUTES_PER_DAY, to * MINUTES_PER_DAY)
  }
  return cells.intervals(days).filter(({ state }) => state !== 'closed')
}
