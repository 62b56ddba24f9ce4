import { it } from 'vitest'
import { appendFileSync, writeFileSync } from 'node:fs'
import { smallResults } from './small-results.ts'
import { allTampered } from './tampered-results.ts'
import { readAndReport } from './read-and-report.ts'
it('x', async () => {
  writeFileSync('/tmp/w/res-all.log','')
  const part = Number(process.env['PART'] ?? 0), parts = Number(process.env['PARTS'] ?? 1)
  for (const base of [(await smallResults())[Number(process.env['BASE'] ?? 0)]!]) {
    console.log(JSON.stringify(base).length, readAndReport(JSON.stringify(base)))
    let n = 0, ok = 0, made = 0; const seen = new Map<string, number>()
    for (const {text, what} of allTampered(base)) {
      if (n++ % parts !== part) continue
      const t = Date.now()
      made++
      try { if (readAndReport(text)) ok++ } catch (e) { const k = String((e as Error).stack).split('\n').slice(0,3).join(' | ').replace(/\d{3,}/g,'#'); const c = seen.get(k) ?? 0; seen.set(k, c+1); if (c < 4) appendFileSync('/tmp/w/res-all.log', `${what}: ${k}\n`) }
      if (Date.now() - t > 3000) appendFileSync('/tmp/w/res-all.log', `slow ${Date.now()-t}: ${what}\n`)
    }
    appendFileSync('/tmp/w/res-all.log', `${n} cases, ${made} made, ${ok} reported\n${[...seen].map(([k,c])=>c+' '+k).join('\n')}\n`)
  }
})
