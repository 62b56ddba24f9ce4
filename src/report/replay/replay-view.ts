import type { Results } from '../../experiments/results.ts'
import { linkLetters, type Replay, type ReplayedPool, type ReplayedUnit } from '../../experiments/results/replay.ts'
import { type UnitState, unitStates } from '../../office/kernel/unit-state.ts'
import { largest } from '../../statistics/extremes.ts'
import { stateStyles } from '../figures/palette.ts'
import { stateKey } from '../figures/state-key.ts'
import { formatDate, formatNumber } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { replayEvents } from './replay-events.ts'

/** What a day, or a week, of a replay shows. All texts are in the language of the report, none escaped. */
export interface ReplayFrame {
  readonly date: string
  /** What came and went, a sentence for each service. */
  readonly flow: readonly string[]
  readonly queues: readonly ReplayBar[]
  readonly classes: readonly ReplayBar[]
  readonly pools: readonly ReplayGroup[]
  readonly things: readonly ReplayBox[]
  readonly events: readonly string[]
}

export interface ReplayBar {
  readonly label: string
  readonly text: string
  /** Of the longest bar of the replay; 0 to 1. */
  readonly share: number
}

export interface ReplayGroup {
  readonly title: string
  readonly boxes: readonly ReplayBox[]
}

/** A coloured box whose words say the same as its colour. */
export interface ReplayBox {
  readonly label: string
  readonly text: string
  readonly colour: string
}

const CLOSED_COLOUR = '#BBBBBB'
const GOOD_COLOUR = '#009E73'
const BAD_COLOUR = '#D55E00'
const BETWEEN_COLOUR = '#E69F00'

/** Frames of a replay in words. */
export class ReplayView {
  readonly frames: number
  readonly #results: Results
  readonly #replay: Replay
  readonly #language: Language
  readonly #longest: number
  readonly #most: number
  readonly #events: readonly (readonly string[])[]

  constructor(results: Results, replay: Replay, language: Language) {
    const { scenario } = results
    this.#results = results
    this.#replay = replay
    this.#language = language
    this.frames = Math.ceil(scenario.days / replay.every)
    this.#longest = Math.max(1, largest(replay.steps.map(({ queue }) => largest(queue))))
    const classes = replay.services.flatMap((service) => service.classes)
    this.#most = Math.max(1, largest(classes.map(({ backlog }) => largest(backlog))))
    const normalBacklog = scenario.services.find(({ name }) => name === scenario.focus)?.normalBacklog ?? 0
    const facts = { service: scenario.focus, peak: replay.peak, normalBacklog }
    this.#events = replayEvents(replay, facts, this.frames, language)
  }

  /** The day, or the week, of a frame. */
  date(frame: number): string {
    const { dates, closed, days } = this.#results.scenario
    const { every } = this.#replay
    const first = frame * every
    const language = this.#language
    if (every === 1) {
      const date = formatDate(dates[first], language, 'long')
      return closed[first] ? say(language, 'replay.closed', { date }) : date
    }
    const last = Math.min(days, first + every) - 1
    return say(language, 'replay.weekOf', {
      from: formatDate(dates[first], language),
      to: formatDate(dates[last], language),
    })
  }

  /** The frame in which the most requests of the service are in the office that the decision is about. */
  get peak(): number {
    const { backlog } = this.#focus
    return backlog.indexOf(largest(backlog))
  }

  frame(frame: number): ReplayFrame {
    const { services, units, pools } = this.#replay
    return {
      date: this.date(frame),
      flow: services.map((service) => this.#flow(service, frame)),
      queues: this.#queues(frame),
      classes: services.flatMap((service) => this.#classes(service, frame)),
      pools: units.length > 0 ? this.#unitGroups(frame) : pools.map((pool) => this.#poolGroup(pool, frame)),
      things: [...this.#links(frame), ...this.#supplies(frame)],
      events: this.events(frame),
    }
  }

  /** What happens in a frame, in sentences. */
  events(frame: number): readonly string[] {
    return this.#events[frame]
  }

  /** How many units do work for most of the frame. */
  working(frame: number): number {
    const { units, pools } = this.#replay
    const alone = units.filter((unit) => stateOf(unit, frame) === 'working').length
    return pools.reduce((sum, pool) => sum + unitsIn(pool, 'working', frame), alone)
  }

  /** Names of links that are down for some time of the frame. */
  down(frame: number): string[] {
    const { partly, down } = linkLetters
    const isDown = (states: string) => states[frame] === partly || states[frame] === down
    return this.#replay.links.filter(({ states }) => isDown(states)).map(({ name }) => name)
  }

  get #focus() {
    const { services } = this.#replay
    return services.find(({ name }) => name === this.#results.scenario.focus) ?? services[0]
  }

  #flow({ name, backlog, came, completed }: Replay['services'][number], frame: number): string {
    return say(this.#language, 'replay.flow', {
      service: name,
      backlog: this.#number(backlog[frame]),
      came: this.#number(came[frame]),
      completed: this.#number(completed[frame]),
    })
  }

  /** Steps at which somebody ever waits. */
  #queues(frame: number): ReplayBar[] {
    return this.#replay.steps
      .filter(({ queue }) => queue.some((waiting) => waiting > 0))
      .map(({ name, queue }) => this.#bar(name, queue[frame], this.#longest))
  }

  #classes({ name: service, classes }: Replay['services'][number], frame: number): ReplayBar[] {
    return classes.map(({ name, backlog }) =>
      this.#bar(say(this.#language, 'replay.classOf', { service, name }), backlog[frame], this.#most),
    )
  }

  #bar(label: string, value: number, most: number): ReplayBar {
    return { label, text: this.#number(value), share: value / most }
  }

  #unitGroups(frame: number): ReplayGroup[] {
    const { units } = this.#replay
    const pools = [...new Set(units.map(({ pool }) => pool))]
    return pools.map((title) => ({
      title,
      boxes: units.filter(({ pool }) => pool === title).map((unit) => this.#unitBox(unit, frame)),
    }))
  }

  #unitBox(unit: ReplayedUnit, frame: number): ReplayBox {
    const state = stateOf(unit, frame)
    const word = say(this.#language, stateKey(state))
    const made = unit.made[frame]
    return {
      label: unit.name,
      text: made > 0 ? say(this.#language, 'replay.done', { state: word, count: this.#number(made) }) : word,
      colour: colourOf(state),
    }
  }

  #poolGroup(pool: ReplayedPool, frame: number): ReplayGroup {
    return {
      title: say(this.#language, 'replay.poolDone', { pool: pool.name, count: this.#number(pool.made[frame]) }),
      boxes: pool.states
        .filter(({ units }) => units[frame] > 0)
        .map(({ state, units }) => ({
          label: say(this.#language, stateKey(state)),
          text: this.#number(units[frame]),
          colour: colourOf(state),
        })),
    }
  }

  #links(frame: number): ReplayBox[] {
    return this.#replay.links.map(({ name, states }) => {
      const kind = linkKinds.find((each) => linkLetters[each] === states[frame]) ?? 'up'
      return { label: name, text: say(this.#language, `replay.link.${kind}`), colour: linkColours[kind] }
    })
  }

  #supplies(frame: number): ReplayBox[] {
    return this.#replay.supplies.map(({ name, stock }) => ({
      label: name,
      text: say(this.#language, 'replay.stock', { count: this.#number(Math.round(stock[frame])) }),
      colour: stock[frame] > 0 ? GOOD_COLOUR : BAD_COLOUR,
    }))
  }

  #number(value: number): string {
    return formatNumber(value, this.#language)
  }
}

const linkKinds = ['up', 'partly', 'down', 'slow'] as const
const linkColours = { up: GOOD_COLOUR, partly: BETWEEN_COLOUR, down: BAD_COLOUR, slow: BETWEEN_COLOUR } as const

function stateOf({ states }: ReplayedUnit, frame: number): UnitState {
  return unitStates[states.charCodeAt(frame) - 'a'.charCodeAt(0)]
}

function unitsIn({ states }: ReplayedPool, state: UnitState, frame: number): number {
  return states.find((each) => each.state === state)?.units[frame] ?? 0
}

function colourOf(state: UnitState): string {
  return state === 'closed' ? CLOSED_COLOUR : stateStyles[state].fill
}
