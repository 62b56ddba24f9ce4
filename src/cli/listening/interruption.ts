import { constants } from 'node:os'
import { setTimeout } from 'node:timers/promises'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Signal = (typeof SIGNALS)[number]

/** Milliseconds for putting things right, so that the program ends within a second. */
const PATIENCE = 700

/**
 * Catches Ctrl-C, termination and the closing of the terminal, as long as there is something to put right. At all other
 * times the system ends the program at once, however busy it is; and so it does at a second signal, however slow a disk
 * is.
 */
export class Interruption {
  private readonly putRight: () => Promise<void>
  private readonly say: (inTime: boolean) => void
  private isCatching = false
  private hasCome = false

  /**
   * @param putRight is called at the signal
   * @param say is called at the end, with whether all could be put right in time
   */
  constructor(putRight: () => Promise<void>, say: (inTime: boolean) => void) {
    this.putRight = putRight
    this.say = say
  }

  /** Whether a signal has come; the program ends soon. */
  get isOn(): boolean {
    return this.hasCome
  }

  /** Catches signals from now on, or leaves them to the system. */
  catchSignals(wanted: boolean): void {
    if (wanted === this.isCatching || this.hasCome) return
    this.isCatching = wanted
    for (const signal of SIGNALS) {
      if (wanted) process.on(signal, this.end)
      else process.off(signal, this.end)
    }
  }

  private readonly end = (signal: Signal): void => {
    this.catchSignals(false)
    this.hasCome = true
    void this.putRightInTime().then((inTime) => {
      this.say(inTime)
      endBy(signal, inTime)
    })
  }

  private async putRightInTime(): Promise<boolean> {
    try {
      return await Promise.race([this.putRight().then(() => true), setTimeout(PATIENCE, false)])
    } catch {
      return false
    }
  }
}

/** With 128 + the signal; where a thread or a disk does not answer, an ordinary exit would wait for it. */
function endBy(signal: Signal, inTime: boolean): void {
  if (inTime) process.exit(128 + constants.signals[signal])
  process.kill(process.pid, signal)
}
