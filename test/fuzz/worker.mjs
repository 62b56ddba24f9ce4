// Judges the cases that it is sent by number, one after the other; fuzz.mjs watches over it.
import { loadJudge } from './load.mjs'

const { judge } = await loadJudge()

process.on('message', ({ seed, n }) => void judgeCase(seed, n))
process.send({ ready: true })

async function judgeCase(seed, n) {
  const before = process.cpuUsage()
  const verdict = await judge(seed, n)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  process.send({ n, ...verdict, seconds, megabytes: process.resourceUsage().maxRSS / 1024 })
}
