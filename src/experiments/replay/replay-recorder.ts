import { stateCode, unitStates } from '../../office/kernel/unit-state.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import { StoryRecorder } from '../explain/story-recorder.ts'
import { linkLetters } from '../results/replay.ts'
import { ClassesInOffice } from './classes-in-office.ts'
import type { Frames } from './frames.ts'
import { TimeByFrame } from './time-by-frame.ts'

const CLOSED = stateCode('closed')
const LETTER_A = 'a'.charCodeAt(0)
/** States of a link. */
const [UP, DOWN, SLOW] = [0, 1, 2]

/** Records what happens in one future, frame by frame. */
export class ReplayRecorder extends StoryRecorder {
  readonly classes: ClassesInOffice
  /** Row-major units x frames: services completed, without those to be done again. */
  readonly made: Uint32Array
  readonly #frames: Frames
  readonly #units: TimeByFrame
  readonly #links: TimeByFrame
  readonly #isDown: Uint8Array
  readonly #speed: Float64Array

  constructor(office: Office, frames: Frames) {
    super(office)
    const units = { things: office.units.length, states: unitStates.length, initial: stateCode('idle') }
    const links = { things: office.links.length, states: 3, initial: UP }
    this.#frames = frames
    this.classes = new ClassesInOffice(office, frames)
    this.made = new Uint32Array(office.units.length * frames.count)
    this.#units = new TimeByFrame(units, frames, mainState)
    this.#links = new TimeByFrame(links, frames, linkLetter)
    this.#isDown = new Uint8Array(office.links.length)
    this.#speed = new Float64Array(office.links.length).fill(1)
  }

  override unitState(time: number, unit: number, state: number): void {
    super.unitState(time, unit, state)
    this.#units.turn(time, unit, state)
  }

  override linkState(time: number, link: number, isDown: boolean): void {
    super.linkState(time, link, isDown)
    this.#isDown[link] = Number(isDown)
    this.#turnLink(time, link)
  }

  override linkSpeed(time: number, link: number, speed: number): void {
    this.#speed[link] = speed
    this.#turnLink(time, link)
  }

  override workDone(time: number, unit: number, redo: boolean): void {
    if (!redo) this.made[unit * this.#frames.count + this.#frames.at(time)]++
  }

  override requestWasThere(time: number, service: number, serial: number, requestClass: number): void {
    this.classes.comes(time, service, serial, requestClass)
  }

  override requestCame(time: number, service: number, serial: number, requestClass: number): void {
    this.classes.comes(time, service, serial, requestClass)
  }

  override requestCompleted(time: number, service: number, serial: number): void {
    this.classes.goes(time, service, serial)
  }

  override requestWithdrew(time: number, service: number, serial: number): void {
    this.classes.goes(time, service, serial)
  }

  /** Call it last. */
  recorded(days: number): { readonly unitStates: readonly string[]; readonly linkStates: readonly string[] } {
    const horizon = days * MINUTES_PER_DAY
    this.end(horizon)
    this.classes.passTo(horizon, true)
    return { unitStates: this.#units.end(horizon), linkStates: this.#links.end(horizon) }
  }

  #turnLink(time: number, link: number): void {
    this.#links.turn(time, link, this.#isDown[link] === 1 ? DOWN : this.#speed[link] < 1 ? SLOW : UP)
  }
}

/** What a unit did for most of the time in which it was not closed. */
function mainState(minutes: Float64Array): string {
  let main = CLOSED
  for (let state = 0; state < minutes.length; state++) {
    if (state === CLOSED || minutes[state] <= 0) continue
    if (main === CLOSED || minutes[state] > minutes[main]) main = state
  }
  return String.fromCharCode(LETTER_A + main)
}

function linkLetter(minutes: Float64Array): string {
  const { up, partly, down, slow } = linkLetters
  if (minutes[DOWN] > 0) return minutes[UP] + minutes[SLOW] > 0 ? partly : down
  return minutes[SLOW] > 0 ? slow : up
}
