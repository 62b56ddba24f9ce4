import './no-eval.ts'
import { whatIf } from '../experiments/what-if/what-if.ts'
import { whatIfResults } from '../report/page/page-results.ts'
import type { CheckedScenario } from '../scenario/read-scenario.ts'
import type { FromReader, FromSimulator, ToReader, ToSimulator } from './messages.ts'
import { plansOfSetting, readCarried } from './settings-reader.ts'
import { Simulators, Stale } from './simulators.ts'
import { pageOf, type Thread } from './thread.ts'

type Order<Kind extends ToReader['kind']> = ToReader & { readonly kind: Kind }

const page = pageOf<ToReader, FromReader>()
const simulators = new Simulators()
let opened: Order<'open'>
let scenario: CheckedScenario
let wanted: Order<'set' | 'rest' | 'warm'> | undefined

page.onmessage = ({ data, ports: [port] }) => {
  switch (data.kind) {
    case 'open':
      opened = data
      tellingFaults(() => {
        scenario = readCarried(data.scenario, data.language)
        page.postMessage({ kind: 'ready' })
      })
      break
    case 'simulator':
      simulators.add(port as unknown as Thread<FromSimulator, ToSimulator>)
      break
    case 'warm':
      wanted = data
      tellingFaults(() => warmUp(data))
      break
    case 'rest':
      wanted = data
      break
    case 'set':
      wanted = data
      // Of several that came meanwhile only the last is read.
      setTimeout(() => {
        if (data === wanted) tellingFaults(() => answer(data))
      })
  }
}

/** Tells the results of a setting with ever more replications, until another setting is wanted. */
async function answer(order: Order<'set'>): Promise<void> {
  const { run, setting } = order
  const isWanted = () => order === wanted
  const reading = plansOfSetting(scenario, opened.plans, setting, opened.language)
  if (!reading.ok) {
    page.postMessage({ kind: 'problems', run, problems: reading.problems })
    return
  }
  for await (const results of whatIf(reading.plans, opened.manifest, simulators.runner(isWanted))) {
    if (!isWanted()) return
    page.postMessage({ kind: 'results', run, results: whatIfResults(results) })
  }
  page.postMessage({ kind: 'done', run })
}

/** How many replications of each plan are made in vain. */
const WARM = 8

async function warmUp(order: Order<'warm'>): Promise<void> {
  const reading = plansOfSetting(scenario, opened.plans, {}, opened.language)
  if (!reading.ok) return
  const manifest = { ...opened.manifest, replications: Math.min(WARM, opened.manifest.replications) }
  const results = whatIf(
    reading.plans,
    manifest,
    simulators.runner(() => order === wanted),
  )
  while ((await results.next()).done !== true);
}

function tellingFaults(work: () => void | Promise<void>): void {
  void (async () => {
    try {
      await work()
    } catch (error) {
      if (error instanceof Stale) return
      page.postMessage({ kind: 'fault', message: error instanceof Error ? error.message : String(error) })
    }
  })()
}
