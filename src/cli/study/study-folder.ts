import { join } from 'node:path'
import { say } from '../../report/words/say.ts'
import { studyMarkdown } from '../../report/study-markdown.ts'
import type { StudyAnswer } from '../../report/study-answer.ts'
import { visibleJson } from '../../scenario/text/visible-text.ts'
import { csvText } from '../csv-text.ts'
import { tell } from '../listening/listener.ts'
import type { LoadedScenario } from '../load-scenario.ts'
import { openOutputFolder, type OutputFolder } from '../output-folder.ts'
import { folderNameOf } from '../output/folder-name-of.ts'
import { shownPath } from '../shown-path.ts'
import { startProgress } from '../terminal/progress.ts'
import { terminalWidth } from '../terminal/terminal-width.ts'
import { tellUnless } from '../terminal/tell-unless.ts'
import { terminalWords } from '../terminal/words.ts'
import { wrapText } from '../terminal/wrap-text.ts'
import { readVersion } from '../version.ts'
import { answerText } from './answer-text.ts'
import type { StudyOptions, StudyResult } from './study.ts'
import { tellingWords } from '../words/telling-words.ts'

/** What a study was about: its file as the user named it, and what identifies its content. */
type StudiedScenario = Pick<LoadedScenario, 'file' | 'text' | 'hash'>

type FolderOptions = Pick<
  StudyOptions,
  'out' | 'lang' | 'csv-headings' | 'json' | 'quiet' | 'verbose' | 'seed' | 'engine' | 'workers'
>

/** Where the answer of a study is written: whole or not at all, and the answer so far before the last one. */
export class StudyFolder {
  private readonly name: string
  private readonly scenario: StudiedScenario
  private readonly options: FolderOptions
  private readonly folder: string
  private readonly startedAt = new Date()
  private output: OutputFolder

  constructor(name: string, scenario: StudiedScenario, options: FolderOptions) {
    this.name = name
    this.scenario = scenario
    this.options = options
    this.folder = options.out ?? join('output', `${folderNameOf(scenario.file)}-${name}`)
    this.output = this.open()
  }

  /** Writes an answer that a better one may follow, without figures; it is shown when the user stops the study. */
  soFar(result: StudyResult): void {
    const { lang, json, quiet } = this.options
    const answer = result.answer(lang)
    const written = this.writeTexts(result, { ...answer, figures: [] })
    this.output.publish(this.manifest())
    this.output = this.open()
    if (json) tell({ kind: 'so-far', text: written })
    else if (!quiet) {
      const stopped = wrapText(terminalWords[lang].stoppedEarly, terminalWidth())
      tell({ kind: 'so-far', text: `${stopped}\n\n${answerText(answer, this.shown())}` })
    }
  }

  /** Writes the answer with its figures; returns what the user is to see. */
  async save(result: StudyResult): Promise<string> {
    const { lang, json, quiet } = this.options
    const answer = result.answer(lang)
    const written = this.writeTexts(result, answer)
    const progress = startProgress(tellingWords().figures, answer.figures.length, !quiet)
    try {
      for (const figure of answer.figures) {
        const { drawFigure } = await import('../drawing/draw-figure.ts')
        const { png, svg } = await drawFigure(figure)
        this.output.write(`figures/${figure.name}.png`, png)
        this.output.write(`figures/${figure.name}.svg`, svg)
        progress.advance()
      }
    } finally {
      progress.stop()
    }
    this.output.publish(this.manifest())
    return json ? written : answerText(answer, this.shown())
  }

  private shown() {
    const { lang, verbose } = this.options
    return { language: lang, folder: this.folder, verbose }
  }

  discard(): void {
    this.output.discard()
  }

  private open(): OutputFolder {
    const { out, quiet } = this.options
    return openOutputFolder(this.folder, {
      tell: (line) => tellUnless(quiet, line),
      // only one who has named the folder has said that what is there may go
      ...(out === undefined && { onlyOf: shownPath(this.scenario.file) }),
    })
  }

  /** Returns the content of the JSON file. */
  private writeTexts(result: StudyResult, answer: StudyAnswer): string {
    const { lang, 'csv-headings': headings } = this.options
    const json = this.json(result)
    this.output.write(`${this.name}.json`, json)
    this.output.write('summary.md', studyMarkdown(answer, this.facts(), lang))
    for (const table of answer.csv) this.output.write(table.fileName, csvText(table, lang, headings))
    return json
  }

  private json({ data: { schema, ...data } }: StudyResult): string {
    return `${visibleJson(JSON.stringify({ schema, manifest: this.manifest(), ...data }))}\n`
  }

  private manifest() {
    const { scenario, options } = this
    const seconds = (Date.now() - this.startedAt.getTime()) / 1000
    return {
      version: readVersion(),
      study: this.name,
      scenarioFile: shownPath(scenario.file),
      scenarioText: scenario.text,
      scenarioHash: scenario.hash,
      seed: options.seed,
      engine: options.engine,
      workers: options.workers,
      startedAt: this.startedAt.toISOString(),
      seconds,
    }
  }

  private facts() {
    const { version, scenarioFile, scenarioHash, seed, engine, startedAt } = this.manifest()
    const { lang } = this.options
    return [
      { name: say(lang, 'manifestTool'), value: `antrean ${version}` },
      { name: say(lang, 'manifestScenario'), value: scenarioFile },
      { name: say(lang, 'manifestHash'), value: scenarioHash },
      { name: say(lang, 'manifestSeed'), value: String(seed) },
      { name: say(lang, 'manifestEngine'), value: engine },
      { name: say(lang, 'manifestStarted'), value: startedAt },
    ]
  }
}
