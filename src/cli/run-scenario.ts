import { join } from 'node:path'
import type { Results } from '../experiments/results.ts'
import type { Warning } from '../experiments/warnings/warning.ts'
import { partsToRun } from '../experiments/decision/parts.ts'
import { replaysOf } from '../experiments/replay/replays-of.ts'
import { runExperiment, withManifest } from '../experiments/run-experiment.ts'
import type { CompiledPlan } from '../scenario/read-scenario.ts'
import type { Remark } from '../scenario/remarks/remark.ts'
import { saidIn } from '../scenario/text/problem.ts'
import { BeyondWhatCanBeDone } from '../limits/beyond-what-can-be-done.ts'
import { agreeToCost } from './agree-to-cost.ts'
import { openDocuments } from './documents/documents.ts'
import type { DrawingOptions } from './drawing-options.ts'
import { FigureDesk } from './drawing/figure-desk.ts'
import { loadScenario, type LoadedScenario } from './load-scenario.ts'
import { print, remark } from './listening/listener.ts'
import type { DocumentOptions, ExperimentOptions, Language, LoneOptions, SelectionOptions } from './options.ts'
import { manifestOf } from './manifest-of.ts'
import { openOutputFolder } from './output-folder.ts'
import { resultsFolderName } from './output/results-folder-name.ts'
import { ReplicationFault } from './replication-fault.ts'
import { isSelection, replicationsOfSelection, select } from './selection/select.ts'
import { startProgress } from './terminal/progress.ts'
import { tellUnless } from './terminal/tell-unless.ts'
import { cannotBeDone, UserError } from './user-error.ts'
import type { Runners } from './store/with-store.ts'
import { mostRequests } from './machine-memory.ts'
import { shownPath } from './shown-path.ts'
import { CONFIDENCE } from './confidence.ts'
import { TaskFault } from '../experiments/task-fault.ts'
import { tellingWords } from './words/telling-words.ts'

/**
 * Everything that run and compare do: reads, simulates, writes the results and tells them.
 * @param runners closed as soon as they are not needed any more, but not after an error
 */
export async function runScenario(
  file: string,
  options: ExperimentOptions & DrawingOptions & LoneOptions & SelectionOptions & DocumentOptions,
  runners: Runners,
  choose: (plans: readonly CompiledPlan[]) => readonly CompiledPlan[],
): Promise<void> {
  const { lang, quiet } = options
  const tell = (line: string) => tellUnless(quiet, line)
  const documents = await openDocuments(options, tell)
  const scenario = loadScenario(file, options['allow-outside'])
  const plans = choose(scenario.plans)
  const futures = isSelection(options) ? Math.ceil(replicationsOfSelection(plans, options) / plans.length) : 0
  const of = {
    plans: plans.map(({ name }) => name),
    plansThere: scenario.plans.length,
    replication: options.replication,
  }
  const folder = options.out ?? join('output', resultsFolderName(file, of))
  const output = openOutputFolder(folder, {
    tell,
    // only one who has named the folder has said that what is there may go
    ...(options.out === undefined && { onlyOf: shownPath(scenario.file) }),
  })
  const desk = new FigureDesk(options, output)
  try {
    await agreeToCost(scenario.file, plans, { ...options, futures })
    if (!quiet) await tellTooShort(scenario, plans, lang)
    await traceIfWanted(scenario, plans[0], options)
    // What is needed at the end is loaded while others simulate.
    const [results, { resultsJson, saveReport }, { tellSummary }] = await Promise.all([
      simulate(scenario, plans, options, runners, desk),
      import('./save-report.ts'),
      import('./tell-summary.ts'),
    ])
    // The threads end while this one draws; of a failure tells the second call.
    runners.runner.close().catch(() => {})
    await saveReport(results, output, { desk, documents, headings: options['csv-headings'] }, (what, total) =>
      startProgress(what, total, !quiet),
    )
    if (options.json) print(resultsJson(results))
    else if (!quiet) {
      const run = { ...options, file, plansThere: scenario.plans.length }
      tellSummary(results, options, { folder, hasFigures: desk.drawsAny, trace: options.trace, run })
    }
  } finally {
    await desk.close()
    output.discard()
  }
}

/** Before the run, and not only after it: that it cannot show what is asked. */
async function tellTooShort(
  scenario: LoadedScenario,
  plans: readonly CompiledPlan[],
  language: Language,
): Promise<void> {
  const tooShort = scenario.remarks.filter(({ code }) => code === 'run-too-short' || code === 'opens-too-seldom')
  if (tooShort.length === 0) return
  const [{ sayWarning }, { called }] = await Promise.all([
    import('../report/words/say-warning.ts'),
    import('../report/called.ts'),
  ])
  const { warnings } = called(
    { warnings: tooShort.flatMap((each) => ofPlansRun(each, plans)) },
    scenario.titles,
    language,
  )
  for (const warning of warnings) {
    remark(`${scenario.file}: ${sayWarning(language, warning, plans.length)}\n`)
  }
}

/** The results are those of another run of the replication, without an observer, as in a study. */
async function traceIfWanted(
  scenario: LoadedScenario,
  plan: CompiledPlan,
  options: ExperimentOptions & LoneOptions & SelectionOptions,
): Promise<void> {
  const { trace, replication, seed, engine, lang, 'csv-headings': headings, 'allow-outside': allowOutside } = options
  if (trace === undefined || replication === undefined) return
  const { writeTrace } = await import('./write-trace.ts')
  try {
    await writeTrace(trace, { office: plan.office, seed, replication, engine }, lang, headings)
  } catch (error) {
    if (error instanceof UserError) throw error
    if (error instanceof BeyondWhatCanBeDone)
      throw cannotBeDone(error.said, `${scenario.file}: ${tellingWords().ofPlan(plan.name)}`)
    const cause = error instanceof Error ? error : new Error(String(error))
    const note = tellingWords().traceUntilThen(trace)
    throw new ReplicationFault(
      cause,
      { file: scenario.file, plan: plan.name, replication, seed, engine, allowOutside },
      { trace, note },
    )
  }
}

/** Makes the results, and has the figures of each plan drawn while the next ones are simulated. */
async function simulate(
  scenario: LoadedScenario,
  plans: readonly CompiledPlan[],
  options: ExperimentOptions & LoneOptions & SelectionOptions,
  runners: Runners,
  desk: FigureDesk,
): Promise<Results> {
  const { seed, replications, replication: first = 0, engine, quiet, 'allow-outside': allowOutside } = options
  const startedAt = new Date()
  const manifest = manifestOf(scenario, options, startedAt)
  const selection = isSelection(options) ? await select(scenario, plans, options, runners, CONFIDENCE) : undefined
  const { offices, replications: ofEach } = partsToRun(plans, replications)
  const total = plans.length * replications + offices.length * ofEach
  const progress = startProgress(tellingWords().replications, total, !quiet)
  try {
    const settings = {
      seed,
      replications,
      first,
      engine,
      confidence: CONFIDENCE,
      example: first,
      titles: scenario.titles,
      mostRequests: mostRequests(options.workers),
      replaysOf,
      ...(selection !== undefined && { selection }),
    } as const
    const findings = await runExperiment(plans, settings, runners.keeping, {
      onProgress: progress.advance,
      onPlan: (plan) => desk.orderAhead(withManifest(plan, manifest), plan.plans[0].name),
    })
    // that a plan is the same as another one is part of the decision
    const toTell = scenario.remarks.filter(({ code }) => code !== 'plan-changes-nothing')
    const remarks = toTell.flatMap((each) => ofPlansRun(each, plans))
    const warnings = [...scenario.warnings.map(warningOf), ...remarks, ...findings.warnings]
    const seconds = (Date.now() - startedAt.getTime()) / 1000
    return withManifest({ ...findings, warnings }, { ...manifest, seconds })
  } catch (error) {
    if (!(error instanceof TaskFault)) throw error
    const { plan, replication } = error.task
    // of an office without a part of a plan there is no command that repeats it
    const isOfParts = plan >= plans.length
    if (error.cannot !== null) {
      const { ofPart, ofPlanAndReplication } = tellingWords()
      const where = isOfParts ? ofPart(replication) : ofPlanAndReplication(plans[plan].name, replication)
      throw cannotBeDone(error.cannot, `${scenario.file}: ${where}`)
    }
    if (isOfParts) throw error
    const { file } = scenario
    throw new ReplicationFault(error, { file, plan: plans[plan].name, replication, seed, engine, allowOutside })
  } finally {
    progress.stop()
  }
}

/** What the reading of the scenario found worth knowing. */
function warningOf({ path, message, said }: LoadedScenario['warnings'][number]): Warning {
  return { code: 'scenario', plans: [], values: { path, message, indonesian: saidIn(said, 'id').message } }
}

/** A remark about the plans that are run; none where it is about others. */
function ofPlansRun({ code, values, plans }: Remark, run: readonly CompiledPlan[]): Warning[] {
  const names = plans.filter((name) => run.some((plan) => plan.name === name))
  return plans.length > 0 && names.length === 0 ? [] : [{ code, values, plans: names } as Warning]
}
