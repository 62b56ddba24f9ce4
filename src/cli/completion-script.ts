import { figureGroups, figureNames } from '../report/figures/figure-names.ts'
import { figureSizeNames } from '../report/figures/figure-sizes.ts'
import { engines } from '../engine/engines.ts'
import type { Command } from './command.ts'
import { languages } from './options.ts'

/** Values that an option takes, one of them. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  lang: languages,
  engine: engines,
  size: figureSizeNames,
  figures: [...figureGroups, ...figureNames],
}

/** Options that take the name of a plan of the scenario. */
const OF_PLANS: readonly string[] = ['plan', 'against']

/** How files end that a command takes. */
const ENDINGS = {
  FILE: ['yaml', 'yml', 'json'],
  RESULTS: ['json'],
  BEFORE: ['json'],
  AFTER: ['json'],
} as const

/** What is completed of a command. */
export type Completed = Pick<Command<never>, 'name' | 'file' | 'options'>

/**
 * A script for bash and zsh that completes commands, options, their values, scenario files and the plans that stand in
 * one, also after `npx`. It never starts the program, so that a key is answered at once.
 */
export function completionScript(commands: readonly Completed[]): string {
  const names = commands.map(({ name }) => name)
  return `# Completion of antrean for bash and zsh; to keep it: antrean completion >> ~/.bashrc (or ~/.zshrc)
if [ -n "\${ZSH_VERSION-}" ]; then
  autoload -U +X compinit && compinit
  autoload -U +X bashcompinit && bashcompinit
fi

_antrean_words() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$1" -- "$2"))
}

_antrean_files() {
  local word=$1 IFS=$'\\n'
  shift
  COMPREPLY=($(compgen -d -- "$word"))
  local ending
  for ending in "$@"; do
    COMPREPLY+=($(compgen -f -X "!*.$ending" -- "$word"))
  done
}

# the keys under "plans:" of the scenario that stands in the line
_antrean_plans() {
  local each file=""
  for each in "\${COMP_WORDS[@]}"; do
    case "$each" in *.yaml|*.yml) file=\${each/#\\~/$HOME} ;; esac
  done
  if [ -f "$file" ]; then
    _antrean_words "$(awk '
      /^plans:/ { within = 1; next }
      /^[^ #]/ { within = 0 }
      within && match($0, /^ +/) && (indent == 0 || RLENGTH == indent) && /^ +[A-Za-z0-9_-]+ *:/ {
        indent = RLENGTH
        sub(/^ +/, "")
        sub(/ *:.*/, "")
        print
      }' "$file")" "$1"
  fi
}

_antrean() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${names.join('|')}) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  COMPREPLY=()
  case "$before" in
${valueCases(commands)}
  esac
  case "$command:$word" in
    :-*) _antrean_words "--help --version --lang" "$word" ;;
    :*) _antrean_words "${names.join(' ')}" "$word" ;;
${commands.map((command) => `    ${command.name}:-*) _antrean_words "${optionsOf(command).join(' ')}" "$word" ;;`).join('\n')}
${fileCases(commands)}
  esac
}

_antrean_npx() {
  COMPREPLY=()
  if [ "$COMP_CWORD" -gt 1 ] && [ "\${COMP_WORDS[1]}" = antrean ]; then
    COMP_WORDS=("\${COMP_WORDS[@]:1}")
    COMP_CWORD=$((COMP_CWORD - 1))
    _antrean
  fi
}

complete -o filenames -o bashdefault -o default -F _antrean antrean
# also after npx, where nothing else completes that
if [ -n "\${ZSH_VERSION-}" ] && [ -z "\${_comps[npx]-}" ] || ! complete -p npx > /dev/null 2>&1; then
  complete -o filenames -o bashdefault -o default -F _antrean_npx npx
fi
`
}

function optionsOf({ options }: Completed): string[] {
  return [...new Set([...Object.keys(options), 'lang', 'help'])].map((name) => `--${name}`)
}

/** After an option that takes a value: its values, or files, which the shell completes itself. */
function valueCases(commands: readonly Completed[]): string {
  const taking = new Set(
    commands.flatMap(({ options }) =>
      Object.entries(options).flatMap(([name, { requiresArg }]) => (requiresArg === true ? [name] : [])),
    ),
  )
  const others = [...taking].filter((name) => !(name in VALUES || OF_PLANS.includes(name))).map((name) => `--${name}`)
  return [
    `    ${OF_PLANS.map((name) => `--${name}`).join('|')}) _antrean_plans "$word"; return ;;`,
    ...Object.entries(VALUES).map(
      ([name, values]) => `    --${name}) _antrean_words "${values.join(' ')}" "$word"; return ;;`,
    ),
    ...(others.length > 0 ? [`    ${others.join('|')}) return ;;`] : []),
  ].join('\n')
}

function fileCases(commands: readonly Completed[]): string {
  return commands
    .flatMap(({ name, file }) =>
      file === undefined ? [] : [`    ${name}:*) _antrean_files "$word" ${ENDINGS[file.placeholder].join(' ')} ;;`],
    )
    .join('\n')
}
