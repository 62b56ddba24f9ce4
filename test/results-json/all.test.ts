import { it } from 'vitest'
import { appendFileSync, writeFileSync } from 'node:fs'
import { smallResults } from './small-results.ts'
import { tamperedResults } from './tampered-results.ts'
import { readAndReport } from './read-and-report.ts'
it('x', async () => {
  const LOG = '/tmp/w/res-all.log'
  writeFileSync(LOG, '')
  let state = Number(process.env['SEED'] ?? 1)
  const draw = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return Math.floor(((state >>> 0) / 2 ** 32) * n)
  }
  const bases = await smallResults()
  for (const b of bases) {
    const t = process.cpuUsage().user
    appendFileSync(
      LOG,
      `${JSON.stringify(b).length} ${readAndReport(JSON.stringify(b))} ${(process.cpuUsage().user - t) / 1e3}\n`,
    )
  }
  let ok = 0,
    made = 0
  const seen = new Map<string, number>()
  const end = Date.now() + Number(process.env['SECONDS'] ?? 300) * 1000
  while (Date.now() < end) {
    const { text, what } = tamperedResults(bases[draw(3)]!, draw)
    writeFileSync('/tmp/w/res-now.log', what)
    const t = process.cpuUsage().user
    made++
    try {
      if (readAndReport(text)) ok++
    } catch (e) {
      const k = String((e as Error).stack)
        .split('\n')
        .slice(0, 3)
        .join(' | ')
        .replace(/\d{3,}/g, '#')
      const c = seen.get(k) ?? 0
      seen.set(k, c + 1)
      if (c < 4) appendFileSync(LOG, `${what}: ${k}\n`)
    }
    const dt = (process.cpuUsage().user - t) / 1e3
    if (dt > 1500) appendFileSync(LOG, `slow ${dt}: ${what}\n`)
  }
  appendFileSync(LOG, `${made} made, ${ok} reported\n${[...seen].map(([k, c]) => c + ' ' + k).join('\n')}\n`)
})
