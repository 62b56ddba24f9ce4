import { mainFigures, otherFigures } from './figure-lists.ts'

/** What --help says, in English: of the program, its commands (`command.`), options (`option.`) and examples. */
export const helpWordsEn = {
  purpose: 'Simulates the queue of a service office: which plan clears it, when, and how sure that is.',
  exitStatus: 'Exit status: 0 done, 1 a fault of the program, 2 wrong input or usage.',
  command: 'COMMAND',

  'placeholder.FILE': 'FILE',
  'placeholder.BEFORE': 'BEFORE',
  'placeholder.AFTER': 'AFTER',
  'placeholder.RESULTS': 'RESULTS',

  'file.scenario': 'scenario file',
  'file.scenarioWithChoices': 'scenario file with choices',
  'file.scenarioToAsk': 'scenario file with unknowns and at least two plans',
  'file.results': 'results.json of an earlier run, or its folder',
  'file.resultsLater': 'results.json of a later run, or its folder',

  'command.compare':
    'Follow all plans of a scenario through the same futures; say which clears the queue, when, how surely.',
  'command.run':
    'Follow one plan of a scenario, the first unless named, through many futures, or through a single one.',
  'command.solve':
    'What must one have? The least or the latest of one choice, or the cheapest of all, that reaches the goal.',
  'command.optimize':
    'The best of all that can be chosen, and what can be had for what: cost against date against waiting.',
  'command.sweep':
    'Follow all plans over the values of one or two inputs: where one overtakes another, and what each further day costs.',
  'command.page':
    'Make one web page that answers what-if: sliders for choices and unknowns, figures that follow. It needs no network.',
  'command.why':
    'Say what makes citizens wait under a plan, cause by cause; or why they wait less under it than another.',
  'command.ask': 'Say what it is worth to know each unknown before the plan is chosen: which phone call to make.',
  'command.promise':
    'Say to which date those who apply in each week can be told to come back, and whom a given promise fails.',
  'command.explain':
    'Say what happens and why: on a date, to one request, or in one future; the median one unless told.',
  'command.diff': 'Say what changed in the input from one run to another, and what that did to the results.',
  'command.check':
    'Read a scenario: show every mistake in it at once, with file, line and column, or read back what was understood.',
  'command.report':
    'Draw all figures and tables again from results.json, without simulating; in another language, say.',
  'command.verify':
    'Simulate textbook queues, each a scenario file, compare with their exact answers, and hold the two engines together.',
  'command.completion':
    'Print a script with which bash and zsh complete commands, options, their values and scenario files.',
  'command.schema': 'Print the JSON schema of scenario files, for completion in an editor, or the reference of keys.',

  'option.plan': 'plan to follow, by its name in the scenario; again for another',
  'option.plan.one': 'plan to follow, by its name in the scenario',
  'option.plan.why': 'plan to explain, by its name in the scenario',
  'option.plan.search': 'plan under which one chooses, by its name in the scenario',
  'option.against': 'another plan: why is --plan better or worse than it?',
  'option.replications': 'how many futures each plan is followed through',
  'option.replications.ask': 'how many futures each plan is followed through; more of them tell smaller values',
  'option.replications.sweep': 'how many futures each plan is followed through at each value',
  'option.replications.verify': 'replications of each case: more find smaller faults',
  'option.replications.why':
    'how many futures the office is followed through with each set of causes, or under both plans',
  'option.replication':
    'make this replication alone, by its number from 0 on as in replications.csv; results beside those of a study',
  'option.replication.explain': 'the future that is told: best, median, worst, or its number as in replications.csv',
  'option.trace': 'with --replication: file for its events in the order in which they happen, as CSV',
  'option.precision':
    'go on until it is settled which plan to take, on replications of its own; what differs by no more does not matter: 5 % (probability), 2 d (date), 500_000 (what the office pays); again for another',
  'option.budget':
    'most replications of all plans together, those of --replications included; also goes on until it is settled',
  'option.budget.search': 'how many futures the search and its test may take',
  'option.budget.why': 'how many replications are made in all',
  'option.seed': 'number that all chance is drawn from; the same seed gives the same results',
  'option.out': 'folder for the results (default: output/ and the name of the scenario file)',
  'option.out.run':
    'folder for the results (default: output/ and the name of the scenario file); the plan is added where there are several, and the number of a single replication',
  'option.out.diff': 'folder for the answer (default: output/ and the name of the scenario file, -diff)',
  'option.out.report': 'folder for the report (default: where results.json is)',
  'option.out.why': 'folder for the answer (default: output/, the name of the scenario file and -why)',
  'option.out.search':
    'folder for the answer (default: output/, the name of the scenario file and that of the command)',
  'option.lang': 'language of the report and of all that the program says: en or id',
  'option.lang.check': 'language of what is read back: en or id',
  'option.lang.program': 'language of the help and of what the program says: en or id',
  'option.csvHeadings': 'language of the names of columns in CSV files: en or id; names in the scenario stay',
  'option.workers': 'threads to compute on; the results do not depend on it',
  'option.engine': 'event calendar: built-in or simjs (slower, as a check); the results do not depend on it',
  'option.json': 'print the results as JSON on standard output, and nothing else there',
  'option.json.check': 'print what was understood as JSON on standard output, and nothing else there',
  'option.quiet': 'print nothing but errors',
  'option.verbose': 'tell all that was found, not only what fits one screen',
  'option.quiet.check': 'say only whether it is in order',
  'option.allowOutside':
    'also read files that the scenario names outside its own folder: /srv/holidays.csv, ../holidays.csv',
  'option.yes': 'run it without a question, however large it is',
  'option.store':
    'folder in which replications are kept, so that later runs need not make them again; off keeps none (default: the folder of this system for such things)',
  'option.serve':
    'show the page on this machine while the scenario is edited, and draw anew what is saved; write nothing',
  'option.port': 'with --serve: port to show it at',
  'option.resume': 'go on with a run that was interrupted; refused when nothing of it is kept',
  'option.docx': 'also write the report as a Word document, report.docx',
  'option.template':
    'with --docx: Word document of the office, in which the report takes the place of a line {{report}}',
  'option.pdf': 'also write the report as report.pdf',
  'option.xlsx': 'also write all tables as a spreadsheet, report.xlsx',
  'option.figures': `figures to draw, with commas: main (${mainFigures}), all, none, or some by name, also ${otherFigures}`,
  'option.size': 'for what they are drawn: page (16 cm, the width of A4), column (8 cm) or slide (16:9)',
  'option.date': 'what is made that day, what is not and why, in how many futures (2018-03-21)',
  'option.request': 'the life of a request, by service and number (e-ktp#812), in the future that --replication names',
  'option.promise': 'a promise to be tried: days after the application ("14 d", "10 wd"), or a date for all',
  'option.steady': 'no date lies before that of an earlier week',
  'option.over':
    'what is swept: an unknown or a choice by its name, or a key by its path ("units.{loan-1,loan-2}.rent" for two at once), with =FROM..TO, =FROM..TO:STEP or =a,b,c; again for a second one',
  'option.least': 'the choice of which the least is wanted (default: all choices, and the cheapest)',
  'option.latest': 'the choice of which the latest, or the most, is wanted',
  'option.prefer': 'of what reaches the goal: cheapest or earliest (default: as the goal says, or cheapest)',
  'option.with': 'hold a choice at a value: NAME=VALUE; again for another',
  'option.goneBy': 'date by whose end the backlog is to be gone (default: that of the goal of the scenario)',
  'option.probability': 'how probable that is to be, such as 80% (default: that of the goal, or 80%)',
  'option.withinTarget':
    'share of those who apply to be ready within the target, such as 90% (default: that of the goal)',
  'option.costAtMost':
    'most that the office pays on average, in the currency of the scenario (default: that of the goal)',
  'option.case': 'case to verify, by the name of its file in scenarios/textbook; again for another',
  'option.reference': 'Print all keys as Markdown: meaning, unit, default and an example of each.',

  'default.no': 'false',
  'default.allPlans': 'all plans',
  'default.firstPlan': 'the first',
  'default.precision': '5 %, and what the scenario calls equal',
  'default.budget': '20000 with --precision',
  'default.lang': 'that of LC_ALL, LC_MESSAGES or LANG: id for id_ID, otherwise en',
  'default.workers': 'as many as the machine has cores',
  'default.replicationsOfWhy': 'as many as the budget allows, up to 1000',
  'default.replicationsOfCases': 'as each case needs',
  'default.port': 'any that is free',
  'default.over': 'none',
  'default.with': 'all choices are free',
  'default.allCases': 'all cases',

  'example.compare': 'all plans; charts and tables in output/bandung-barat',
  'example.compare.indonesian': 'two plans, in Indonesian',
  'example.compare.budget': 'goes on until it is settled which plan to take',
  'example.compare.yes': 'in a script: no question, however large it is',
  'example.compare.store': 'nothing is kept for later runs',
  'example.run': 'the first plan; charts and tables in output/bandung-barat-wait',
  'example.run.json': 'another plan, its results as JSON; also in output/bandung-barat-saturdays',
  'example.run.replication':
    'replication 17 alone, in output/bandung-barat-wait-replication-17, and all its events in trace.csv',
  'example.solve': 'how many printers must be borrowed for the goal',
  'example.optimize': 'the cheapest way to the goal, and cost against date against waiting',
  'example.sweep': 'an unknown over all that it can be',
  'example.sweep.two': 'a key and an unknown: maps',
  'example.page': 'the page in output/bandung-barat-page, to open in a browser or to send',
  'example.why': 'what makes citizens wait under the first plan',
  'example.why.against': 'why Saturdays are better than waiting',
  'example.ask': 'the value of asking for each unknown; in output/bandung-barat-ask',
  'example.ask.two': 'for the choice between two plans',
  'example.promise': 'a date for each week, service and class, with 80, 90 and 95 % reliability',
  'example.promise.steady': 'under another plan, dates that never go back',
  'example.promise.given': 'how many people "within 14 days" will fail',
  'example.explain.date': 'what is printed that day, and what holds it up',
  'example.explain.request': 'where the time of one request goes',
  'example.explain.worst': 'the worst future as a story',
  'example.diff': 'what has changed since a run with --out output/before',
  'example.check': 'is it in order, and is it what was meant?',
  'example.check.indonesian': 'the same in Indonesian',
  'example.check.outside': 'files elsewhere that it names are read too',
  'example.report': 'in Indonesian, to be handed in',
  'example.report.slides': 'two figures, for slides',
  'example.verify': 'all cases and all shipped scenarios, in less than a minute; status 1 when anything is wrong',
  'example.verify.two': 'two cases on the second engine',
  'example.completion': 'print it; "antrean completion >> ~/.bashrc" (or ~/.zshrc) keeps it',
  'example.schema': 'print it; "antrean schema > scenario.schema.json" keeps it',
  'example.schema.reference': 'print the reference of keys',
}

export type HelpWords = Readonly<Record<keyof typeof helpWordsEn, string>>
