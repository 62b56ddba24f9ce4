import yargs, { type Argv, type Options } from 'yargs'
import { nearestWord } from '../scenario/text/nearest-word.ts'
import { visibleText } from '../scenario/text/visible-text.ts'
import type { Command, CommandFile, CommandOption } from './command.ts'
import { askCommand } from './commands/ask.ts'
import { checkCommand } from './commands/check.ts'
import { compareCommand } from './commands/compare.ts'
import { completionCommand } from './commands/completion.ts'
import { diffCommand } from './commands/diff.ts'
import { explainCommand } from './commands/explain.ts'
import { pageCommand } from './commands/page.ts'
import { promiseCommand } from './commands/promise.ts'
import { reportCommand } from './commands/report.ts'
import { runCommand } from './commands/run.ts'
import { schemaCommand } from './commands/schema.ts'
import { sweepCommand } from './commands/sweep.ts'
import { optimizeCommand } from './commands/optimize.ts'
import { solveCommand } from './commands/solve.ts'
import { verifyCommand } from './commands/verify.ts'
import { whyCommand } from './commands/why.ts'
import { languageOfCommandLine } from './language-of-command-line.ts'
import { nearestHint } from './nearest-hint.ts'
import { programLangOption } from './options.ts'
import { usageError, type UserError } from './user-error.ts'
import { readVersion } from './version.ts'
import { helpWords, type HelpKey } from './words/help-words.ts'
import { speak } from './words/program-language.ts'
import { yargsWords } from './words/yargs-words.ts'
import { usageWords } from './words/usage-words.ts'

type AnyCommand = Command<never>

/** All commands, in the order of the help. */
export const commands: readonly AnyCommand[] = [
  compareCommand,
  runCommand,
  solveCommand,
  optimizeCommand,
  sweepCommand,
  pageCommand,
  whyCommand,
  askCommand,
  promiseCommand,
  explainCommand,
  diffCommand,
  checkCommand,
  reportCommand,
  verifyCommand,
  schemaCommand,
  completionCommand(() => commands),
]

const commandNames = commands.map(({ name }) => name)

/** Parses the arguments and runs the command they name; throws a UserError when they are wrong. */
export async function parseCommandLine(given: readonly string[]): Promise<void> {
  speak(languageOfCommandLine(given, process.env))
  const args = helpAsked(given)
  const words = helpWords()
  const misread = new Set<string>()
  const cli = yargs([...args])
    .scriptName('antrean')
    .locale('en')
    .updateStrings(yargsWords())
    .parserConfiguration({ 'camel-case-expansion': false, 'boolean-negation': false })
    .usage(`$0 ${words.command}\n\n${words.purpose}`)
    .strict()
    .showHelpOnFail(false)
    .exitProcess(false)
    .wrap(Math.min(100, process.stdout.columns ?? 80))
    .version(readVersion())
    .alias('help', 'h')
    .alias('version', 'v')
    .demandCommand(1, usageWords().commandMissing(commandNames.join(', ')))
    .option('lang', { ...inWords(programLangOption), global: false })
    .epilogue(words.exitStatus)
    .fail((message, error) => {
      if (error !== undefined && error.name !== 'YError') throw error
      const wrong = inPlainWords(error?.message ?? message, args)
      throw allWrong([...misread, wrong], commandOf(args)?.name)
    })
  for (const command of commands) addCommand(cli, command, misread)
  await cli.parseAsync()
}

/** All that is wrong with a command line, a line each. */
function allWrong(lines: readonly string[], command: string | undefined): UserError {
  return usageError(lines.map(visibleText).join('\n'), command)
}

/** `help compare` means `compare --help`. */
function helpAsked(args: readonly string[]): readonly string[] {
  const [first, ...others] = args
  if (first !== 'help') return args
  const [word] = others
  if (word !== undefined && !word.startsWith('-') && !commandNames.includes(word)) {
    throw usageError(visibleText(unknownCommand(word)), undefined)
  }
  return [...others, '--help']
}

/** @param misread is told what is wrong with values, so that all of it is said at once */
function addCommand(cli: Argv, command: AnyCommand, misread: Set<string>): void {
  const words = helpWords()
  const { name, describe, examples } = command
  const files = filesOf(command)
  const signature = [name, ...files.map((file) => `<${shownName(file)}>`)].join(' ')
  const build = (argv: Argv): Argv => {
    for (const file of files) argv.positional(shownName(file), { type: 'string', describe: words[file.describe] })
    for (const [args, what] of examples) argv.example(`$0 ${args}`, words[what])
    for (const [option, about] of Object.entries(optionsOf(command)))
      argv.option(option, inWords(notingMisreadings(about, misread)))
    return argv.usage(`$0 ${signature.replaceAll(/[<>]/g, '')}\n\n${words[describe]}`)
  }
  cli.command(signature, words[describe], build, (argv) => {
    if (misread.size > 0) throw allWrong([...misread], name)
    const given = files.map((file) => [file.placeholder, argv[shownName(file)]])
    return command.run({ ...argv, ...Object.fromEntries(given) } as never)
  })
}

/** An option whose value, where it cannot be read, is passed by until all others have been. */
function notingMisreadings({ coerce, ...option }: CommandOption, misread: Set<string>): CommandOption {
  if (coerce === undefined) return option
  const noting = (given: unknown): unknown => {
    try {
      return (coerce as (given: unknown) => unknown)(given)
    } catch (error) {
      misread.add(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }
  return { ...option, coerce: noting }
}

function filesOf({ file, secondFile }: AnyCommand): CommandFile[] {
  return [file, secondFile].filter((each) => each !== undefined)
}

/** What a file is called in the help. */
function shownName({ placeholder }: CommandFile): string {
  return helpWords()[`placeholder.${placeholder}`]
}

/** Every command speaks the language that is asked for. */
function optionsOf({ options }: AnyCommand): Readonly<Record<string, CommandOption>> {
  return 'lang' in options ? options : { ...options, lang: programLangOption }
}

/** An option as yargs takes it, in the language of the program. */
function inWords({ describe, defaultDescription, ...option }: CommandOption): Options {
  const words = helpWords()
  const isWord = (text: string): text is HelpKey => Object.hasOwn(words, text)
  const instead =
    defaultDescription === undefined || !isWord(defaultDescription) ? defaultDescription : words[defaultDescription]
  return { ...option, describe: words[describe], ...(instead !== undefined && { defaultDescription: instead }) }
}

function commandOf(args: readonly string[]): AnyCommand | undefined {
  return commands.find(({ name }) => args.includes(name))
}

/** A message of yargs in words that say what was found, what was probably meant and what is allowed. */
function inPlainWords(message: string, args: readonly string[]): string {
  const command = commandOf(args)
  if (message.startsWith('Not enough non-option')) return missingFile(command, message)
  const valueless = /^Not enough arguments following: (\S+)/.exec(message)?.[1]
  if (valueless !== undefined) return usageWords().valueMissing(valueless)
  const all = /^Unknown (?:argument|command)s?: (.*)$/s.exec(message)?.[1]
  if (all === undefined) return message
  const [unknown = ''] = /^[\w.-]*/.exec(all) ?? []
  const isOption = unknown !== '' && args.some((arg) => arg.startsWith(`--${unknown}`))
  if (command === undefined && unknown !== '' && !isOption) return unknownCommand(unknown)
  const { unknownArgument, unknownArguments } = usageWords()
  const say = message.startsWith('Unknown arguments') ? unknownArguments : unknownArgument
  return say(all, isOption ? didYouMean(`--${unknown}`, optionNames(command)) : '')
}

/** Says which file is missing: the second where one is given. */
function missingFile(command: AnyCommand | undefined, message: string): string {
  const isOneGiven = /got 1\b/.test(message)
  const file = isOneGiven ? command?.secondFile : command?.file
  const { fileMissing, someFileMissing } = usageWords()
  return file === undefined ? someFileMissing : fileMissing(shownName(file))
}

function unknownCommand(word: string): string {
  return usageWords().unknownCommand(word, didYouMean(word, commandNames), commandNames.join(', '))
}

function optionNames(command: AnyCommand | undefined): string[] {
  const own = command === undefined ? ['lang'] : Object.keys(optionsOf(command))
  return [...own, 'help', 'version'].map((name) => `--${name}`)
}

function didYouMean(word: string, candidates: readonly string[]): string {
  return nearestHint(nearestWord(word, candidates), '')
}
