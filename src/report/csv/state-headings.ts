import type { UnitState } from '../../office/kernel/unit-state.ts'
import type { MadeHeading } from './headed.ts'

/** The states of units in Indonesian headings. */
const states: Readonly<Record<UnitState, string>> = {
  working: 'bekerja',
  idle: 'menganggur',
  closed: 'tutup',
  resting: 'istirahat',
  blocked: 'terhambat',
  failed: 'rusak',
  'waiting-for-crew': 'menunggu_teknisi',
  maintained: 'dirawat',
  'waiting-for-courier': 'menunggu_kurir',
  'in-transit': 'dalam_perjalanan',
  'waiting-at-depot': 'menunggu_di_bengkel',
  'at-depot': 'di_bengkel',
  absent: 'tidak_ada',
}

/** The share of all time in a state. */
export function shareOf(state: UnitState): MadeHeading {
  return { en: `share_${inOneWord(state)}`, id: `bagian_${states[state]}` }
}

/** The share of the hours of a unit in a state. */
export function shareOfHours(state: UnitState): MadeHeading {
  return { en: `hours_share_${inOneWord(state)}`, id: `bagian_jam_buka_${states[state]}` }
}

const inOneWord = (state: UnitState): string => state.replaceAll('-', '_')
