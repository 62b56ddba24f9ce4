// Judges the cases that it is sent by number, one after the other; fuzz.mjs watches over it.
import { runnerImport } from 'vite'

const { module } = await runnerImport(new URL('judge.ts', import.meta.url).pathname, { configFile: false })

process.on('message', async ({ seed, n }) => {
  const before = process.cpuUsage()
  const verdict = await module.judge(seed, n)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  process.send({ n, ...verdict, seconds, megabytes: process.resourceUsage().maxRSS / 1024 })
})
process.send({ ready: true })
