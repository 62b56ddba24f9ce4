import yargs, { type Argv } from 'yargs'
import { nearestWord } from '../scenario/text/nearest-word.ts'
import { visibleText } from '../scenario/text/visible-text.ts'
import type { Command } from './command.ts'
import { askCommand } from './commands/ask.ts'
import { checkCommand } from './commands/check.ts'
import { compareCommand } from './commands/compare.ts'
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
import { nearestHint } from './nearest-hint.ts'
import { usageError } from './user-error.ts'
import { readVersion } from './version.ts'

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
]

const commandNames = commands.map(({ name }) => name)

/** Parses the arguments and runs the command they name; throws a UserError when they are wrong. */
export async function parseCommandLine(args: readonly string[]): Promise<void> {
  const cli = yargs([...args])
    .scriptName('antrean')
    .locale('en')
    .parserConfiguration({ 'camel-case-expansion': false, 'boolean-negation': false })
    .usage(`$0 COMMAND\n\n${purpose}`)
    .strict()
    .showHelpOnFail(false)
    .exitProcess(false)
    .wrap(Math.min(100, process.stdout.columns ?? 80))
    .version(readVersion())
    .alias('help', 'h')
    .demandCommand(1, `A command is missing; give one of ${commandNames.join(', ')}`)
    .epilogue('Exit status: 0 done, 1 a fault of the program, 2 wrong input or usage.')
    .fail((message, error) => {
      if (error !== undefined && error.name !== 'YError') throw error
      throw usageError(visibleText(inPlainWords(error?.message ?? message, args)), commandOf(args)?.name)
    })
  for (const command of commands) addCommand(cli, command)
  await cli.parseAsync()
}

const purpose = 'Simulates the queue of a service office: which plan clears it, when, and how sure that is.'

function addCommand(cli: Argv, command: AnyCommand): void {
  const { name, file, secondFile, describe, options, examples } = command
  const files = [file, secondFile].filter((each) => each !== undefined)
  const signature = [name, ...files.map(({ placeholder }) => `<${placeholder}>`)].join(' ')
  const build = (argv: Argv): Argv => {
    for (const each of files) argv.positional(each.placeholder, { type: 'string', describe: each.describe })
    for (const [args, what] of examples) argv.example(`$0 ${args}`, what)
    return argv.usage(`$0 ${signature.replaceAll(/[<>]/g, '')}\n\n${describe}`).options(options)
  }
  cli.command(signature, describe, build, (argv) => command.run(argv as never))
}

function commandOf(args: readonly string[]): AnyCommand | undefined {
  return commands.find(({ name }) => args.includes(name))
}

/** A message of yargs in words that say what was found, what was probably meant and what is allowed. */
function inPlainWords(message: string, args: readonly string[]): string {
  const command = commandOf(args)
  if (message.startsWith('Not enough non-option')) return `${missingFile(command, message)} is missing`
  const valueless = /^Not enough arguments following: (\S+)/.exec(message)?.[1]
  if (valueless !== undefined) return `--${valueless}: a value is missing`
  const unknown = /^Unknown (?:arguments?|commands?): ([\w.-]+)/.exec(message)?.[1]
  if (unknown === undefined) return message
  const isOption = args.some((arg) => arg.startsWith(`--${unknown}`))
  if (isOption) return `${message}${didYouMean(`--${unknown}`, optionsOf(command))}`
  return command === undefined ? unknownCommand(unknown) : message
}

/** The file that is missing: the second where one is given. */
function missingFile(command: AnyCommand | undefined, message: string): string {
  const isOneGiven = /got 1\b/.test(message)
  return (isOneGiven ? command?.secondFile : command?.file)?.placeholder ?? 'A file'
}

function unknownCommand(word: string): string {
  return `Unknown command: ${word}${didYouMean(word, commandNames)}; the commands are ${commandNames.join(', ')}`
}

function optionsOf(command: AnyCommand | undefined): string[] {
  return [...Object.keys(command?.options ?? {}), 'help', 'version'].map((name) => `--${name}`)
}

function didYouMean(word: string, candidates: readonly string[]): string {
  return nearestHint(nearestWord(word, candidates), '')
}
