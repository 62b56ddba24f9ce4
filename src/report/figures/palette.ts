import type { BindingKind } from '../../experiments/results.ts'
import type { UnitState } from '../../office/kernel/unit-state.ts'

/** Colours that people with any kind of colour blindness tell apart (Okabe and Ito 2008, Color Universal Design). */
export const colours = {
  black: '#000000',
  orange: '#E69F00',
  skyBlue: '#56B4E9',
  green: '#009E73',
  yellow: '#F0E442',
  blue: '#0072B2',
  vermillion: '#D55E00',
  purple: '#CC79A7',
  text: '#222222',
  faintText: '#555555',
  grid: '#E3E3E3',
  closed: '#8C8C8C',
  band: '#CFE3F2',
  interval: '#6FA8D0',
} as const

export type Marker = 'circle' | 'rect' | 'triangle' | 'rectRot' | 'crossRot' | 'star' | 'rectRounded'

/** How a plan's line looks in every figure; also without colour each is told apart by dash and marker. */
export interface PlanStyle {
  readonly colour: string
  readonly dash: readonly number[]
  readonly marker: Marker
}

const planColours = [
  colours.black,
  colours.vermillion,
  colours.blue,
  colours.green,
  colours.purple,
  colours.orange,
  colours.skyBlue,
]
const planDashes = [[], [8, 3], [2, 3], [10, 3, 2, 3], [5, 5], [14, 4], [10, 3, 2, 3, 2, 3]]
const planMarkers: readonly Marker[] = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star', 'rectRounded']

/** The style of the plan at that place in the scenario; after 7 plans the combination changes, not only the colour. */
export function planStyle(index: number): PlanStyle {
  const round = Math.floor(index / planColours.length)
  const place = index % planColours.length
  return {
    colour: planColours[place],
    dash: planDashes[(place + round) % planDashes.length],
    marker: planMarkers[(place + 2 * round) % planMarkers.length],
  }
}

/** The look of what holds up work; in grey, what often stand beside each other are of other lightness. */
export const bindingColours: Readonly<Record<BindingKind, string>> = {
  'too-few-units': '#66C2A5',
  'worked-off': '#BFBFBF',
  limit: colours.yellow,
  failed: colours.vermillion,
  maintained: '#E3C7A8',
  away: colours.blue,
  closed: colours.closed,
  link: '#D98200',
  supply: colours.purple,
}

export type Hatching = 'none' | 'rising' | 'falling' | 'crossed' | 'horizontal' | 'vertical'

export interface StateStyle {
  readonly fill: string
  readonly hatching: Hatching
  readonly ink: string
}

/** The look of a unit's state in the timeline. Nights and closed days stay white. */
export const stateStyles: Readonly<Record<Exclude<UnitState, 'closed'>, StateStyle>> = {
  working: { fill: colours.green, hatching: 'none', ink: '#FFFFFF' },
  idle: { fill: '#CFEBE2', hatching: 'none', ink: colours.green },
  resting: { fill: colours.yellow, hatching: 'horizontal', ink: '#7A7300' },
  blocked: { fill: '#F7D58A', hatching: 'rising', ink: '#8A5A00' },
  failed: { fill: colours.vermillion, hatching: 'crossed', ink: '#FFFFFF' },
  'waiting-for-crew': { fill: '#F3C3A6', hatching: 'crossed', ink: '#8A3A00' },
  maintained: { fill: '#E3C7A8', hatching: 'falling', ink: '#6B4A1F' },
  'waiting-for-courier': { fill: '#F0D3E2', hatching: 'vertical', ink: '#8A3A66' },
  'in-transit': { fill: colours.skyBlue, hatching: 'horizontal', ink: '#FFFFFF' },
  'waiting-at-depot': { fill: '#A9CBE3', hatching: 'falling', ink: '#0B4F7A' },
  'at-depot': { fill: colours.blue, hatching: 'falling', ink: '#FFFFFF' },
  absent: { fill: '#F7F7F7', hatching: 'horizontal', ink: '#DCDCDC' },
}

/** The colour mixed with black, so that letters in it can be read on white. */
export function inkOf(colour: string): string {
  return mixed(colour, 0, 0.7)
}

/** The colour mixed with white: share 0 is white, 1 the full colour. Opaque, so that neighbours leave no seams. */
export function tint(colour: string, share: number): string {
  return mixed(colour, 255, share)
}

/** The colour as a veil, through which what lies under it can be seen. */
export function veil(colour: string, share: number): string {
  return `${colour}${hex(255 * share)}`
}

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0')

function mixed(colour: string, other: number, share: number): string {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16)
    return hex(other - (other - value) * share)
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
