import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname, uptime } from 'node:os'

/** What tells a process from all others, as a lock has it. */
export interface ProcessMark {
  readonly pid: number
  readonly host: string
  /** When the lock was taken, ISO 8601. */
  readonly since: string
  /** What the system itself knows, on Linux; null elsewhere. */
  readonly system: SystemMark | null
}

interface SystemMark {
  /** Another one since the machine was started again. */
  readonly boot: string
  /** Within which numbers of processes mean something: a container has its own. */
  readonly space: string
  /** When the process was started: numbers of processes are used again. */
  readonly started: string
}

export function markOfThisProcess(): ProcessMark {
  return { pid: process.pid, host: hostname(), since: new Date().toISOString(), system: systemMark(process.pid) }
}

/** Whether a process is still there; 'unknown' when that cannot be seen from here. */
export function isStillThere(mark: ProcessMark): boolean | 'unknown' {
  const here = systemMark(process.pid)
  if (mark.system === null || here === null) return isThereByNumber(mark)
  if (mark.system.boot !== here.boot) return mark.host === hostname() ? false : 'unknown'
  if (mark.system.space !== here.space) return 'unknown'
  if (!hasProcess(mark.pid)) return false
  const { started } = systemMark(mark.pid) ?? mark.system
  return started === mark.system.started
}

function isThereByNumber({ pid, host, since }: ProcessMark): boolean | 'unknown' {
  if (host !== hostname()) return 'unknown'
  // a minute for clocks that are put right
  const bootTime = Date.now() - uptime() * 1000 - 60_000
  return Date.parse(since) >= bootTime && hasProcess(pid)
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Null where the system does not say. */
function systemMark(pid: number): SystemMark | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const space = readlinkSync('/proc/self/ns/pid')
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // behind the name, which may hold spaces and brackets, stand the state and, as the 20th, the time of the start
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
    const isOver = fields[0] === 'Z' || fields[0] === 'X'
    return { boot, space, started: isOver ? 'ended' : (fields[19] ?? '') }
  } catch {
    return null
  }
}

/** Tells this process from others in the name of a file: where it is, its number, and when it was started. */
export function markInName(pid = process.pid): string {
  const { boot, space, started } = systemMark(pid) ?? { boot: '', space: '', started: '' }
  return `${shortHash(`${hostname()} ${boot} ${space}`)}-${pid}-${shortHash(started)}`
}

/** Whether the process is surely no more that has such a mark. */
export function hasEnded(mark: string): boolean {
  const [where, pid = ''] = mark.split('-')
  if (!/^\d+$/.test(pid) || !markInName().startsWith(`${where}-`)) return false
  return !hasProcess(Number(pid)) || markInName(Number(pid)) !== mark
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
