import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Signal = (typeof SIGNALS)[number]

/**
 * Catches Ctrl-C, termination and the closing of the terminal, as long as there is something to put right. At all other
 * times the system ends the program at once, however busy it is; and so it does at a second signal, however slow a disk
 * is.
 */
export class Interruption {
  private readonly putRight: () => Promise<boolean>
  private isCatching = false
  private hasCome = false

  /**
   * @param putRight is called at the signal; resolves within a second to whether an ordinary exit is possible, which
   * waits for threads and disks
   */
  constructor(putRight: () => Promise<boolean>) {
    this.putRight = putRight
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
    void this.putRight().then((inTime) => {
      // 128 + the signal, which is also what a shell tells of a program that a signal has ended
      if (inTime) process.exit(128 + constants.signals[signal])
      process.kill(process.pid, signal)
    })
  }
}
