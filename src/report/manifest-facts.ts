import type { Results } from '../experiments/results.ts'
import { formatDate, formatMoment, formatNumber, formatShare } from './format.ts'
import { formatSeconds, formatTime } from './format-time.ts'
import { loneReplication } from './lone-replication.ts'
import type { Language } from './words/say.ts'
import { say } from './words/say.ts'

/** What someone needs to make the same report again; wall-clock times only where they were kept. */
export function manifestFacts(
  results: Results,
  language: Language,
): { readonly name: string; readonly value: string }[] {
  const { manifest, scenario } = results
  const horizon = say(language, 'manifestHorizonOf', {
    from: formatDate(scenario.startDate, language),
    to: formatDate(scenario.dates.at(-1)!, language),
    time: formatTime(scenario.days, language),
  })
  return [
    { name: say(language, 'manifestTool'), value: `antrean ${manifest.version}` },
    { name: say(language, 'manifestScenario'), value: manifest.scenarioFile },
    { name: say(language, 'manifestHash'), value: manifest.scenarioHash },
    { name: say(language, 'manifestHorizon'), value: horizon },
    { name: say(language, 'manifestSeed'), value: String(manifest.seed) },
    ...howMany(results, language),
    { name: say(language, 'manifestEngine'), value: engineInWords(manifest.engine, language) },
    ...(manifest.startedAt === null
      ? []
      : [{ name: say(language, 'manifestStarted'), value: formatMoment(manifest.startedAt, language) }]),
    ...(manifest.seconds === null
      ? []
      : [{ name: say(language, 'manifestSeconds'), value: formatSeconds(manifest.seconds, language) }]),
  ]
}

function howMany(results: Results, language: Language): { readonly name: string; readonly value: string }[] {
  const { replications, confidence } = results.manifest
  const replication = loneReplication(results)
  if (replication !== null) return [{ name: say(language, 'lone.replication'), value: String(replication) }]
  return [
    { name: say(language, 'manifestReplications'), value: formatNumber(replications, language) },
    { name: say(language, 'manifestConfidence'), value: formatShare(confidence, language) },
  ]
}

function engineInWords(engine: string, language: Language): string {
  return engine === 'built-in' ? say(language, 'manifestEngineOwn') : engine
}
