import { askWordsEn } from './ask-words.ts'
import { unitStatesWordsEn } from './unit-states-words.ts'
import { planFigureWordsEn } from './plan-figure-words.ts'
import { bindingWordsEn } from './binding-words.ts'
import { decisionWordsEn } from './decision-words.ts'
import { clearingWordsEn } from './clearing-words.ts'
import { failureWordsEn } from './failure-words.ts'
import { timeWordsEn } from './time-words.ts'
import { forecastWordsEn } from './forecast-words.ts'
import { explainWordsEn } from './explain-words.ts'
import { promiseWordsEn } from './promise-words.ts'
import { readBackWordsEn } from './read-back-words.ts'
import { shortageWordsEn } from './remark-words.ts'
import { summedUpWordsEn } from './summed-up-words.ts'
import { diffWordsEn } from './diff-words.ts'
import { pageWordsEn } from './page-words.ts'
import { sweepWordsEn } from './sweep-words.ts'
import { unknownWordsEn } from './unknown-words.ts'
import { selectionWordsEn } from './selection-words.ts'
import { documentWordsEn } from './document-words.ts'
import { shortWordsEn } from './short-words.ts'
import { reportPageWordsEn } from './report-page-words.ts'
import { mainFigureWordsEn } from './main-figure-words.ts'
import { ledgerWordsEn } from './ledger-words.ts'
import { replayWordsEn } from './replay-words.ts'
import { verdictWordsEn } from './verdict-words.ts'
import { waitsWordsEn } from './waits-words.ts'
import { solveWordsEn } from './solve-words.ts'
import { whyWordsEn } from './why-words.ts'

/** All texts of floor 4 in English. `{name}` is filled in by say(). */
export const en = {
  // One word for one thing.
  plan: 'Plan',
  service: 'Service',
  unit: 'Unit',
  pool: 'Pool',
  requests: 'requests',
  date: 'Date',
  probability: 'Probability',
  noValue: '–',

  // Phrases inside numbers and dates.
  laterThan: 'later than {date}',
  fromDate: '{date} or later',
  dateRange: '{from} – {to}',
  withEnds: '{value} ({low} to {high})',
  betweenEnds: ' (between {low} and {high})',
  atLeast: '≥ {value}',
  requestsOf: '{value} requests',
  unknown: 'longer than the horizon shows',

  // Footer of each figure.
  footer: '{scenario} · {plan} · replications: {replications} · seed: {seed}',
  footerAllPlans: '{scenario} · plans: {plans} · replications, the same for each: {replications} · seed: {seed}',
  dateAxis: 'Date, {from} – {to}',

  // Queue over dates.
  queueTitle: 'Backlog of {service}: {plan}',
  queueCaption:
    'Requests of {service} not yet completed at the end of each day. The line is the median; the band holds 90% of the futures: where one future may fall. {clearing}',
  queueAxis: 'Requests not yet completed',
  queueMedian: 'Median of the futures',
  queueBand: 'Where one future may fall (5–95%)',
  queueNormal: 'Normal backlog ({value})',
  queueOutage: 'Link down (the darker, the likelier)',
  queueOutageAt: '{link} down with probability {probability}',
  queueClosed: 'Office closed',

  // Waits by day of application.
  waitsTitle: 'How long someone who applies on a day has to wait: {service}, {plan}',
  waitsCaption:
    'For someone who applies for {service} on the date below: how long it takes until the request is ready with the reliability named. ▲ marks days for which it is only known to be longer than the run shows, ✕ days on which so many leave unserved that it is never reached.',
  waitsAxis: 'From application until ready, {unit}',
  waitsWithin: '{probability} are ready within',
  waitsTarget: 'Target: {time}',

  // Distribution of waits.
  distributionTitle: 'How the waits are spread: {service}, {plan}',
  distributionCaption:
    'All requests of {service} that came within the horizon in all replications, by the time from application until ready (bars). {longer}',
  distributionAxis: 'From application until ready, {unit}',
  distributionShare: 'Share of requests',
  distributionBars: 'Ready after that time (steps of {width})',
  distributionLonger: 'Not ready within the horizon ({share})',
  distributionNoneLonger: 'All of them were ready within the horizon.',
  distributionSomeLonger: '{share} were not ready within the horizon; they wait longer than is shown.',
  distributionLongerTick: 'longer',
  distributionLeftTick: 'left',
  distributionLeftBar: 'Left unserved ({share})',
  distributionMark: '{share} ready within {time}',
  distributionTail: '{share} wait longer than the axis shows.',
  distributionOnlyCame: '{title} (without those who waited at the start)',

  // Timeline of units.
  unitsTitle: 'One future of each unit: {plan}',
  unitsCaption:
    'Replication {replication} of plan {plan}: where each unit is. A day in the office has the colour of what filled most of its opening hours; nights are joined, closed days are left white. Links show when they are down.',
  linkDown: 'link down',
  'state.working': 'working',
  'state.idle': 'idle',
  'state.closed': 'closed',
  'state.resting': 'resting (daily limit)',
  'state.blocked': 'blocked (link or supplies)',
  'state.failed': 'failed, being repaired',
  'state.waiting-for-crew': 'failed, waiting for a crew',
  'state.maintained': 'maintained (planned)',
  'state.waiting-for-courier': 'waiting for courier',
  'state.in-transit': 'in transit',
  'state.waiting-at-depot': 'at the depot, waiting for its crew',
  'state.at-depot': 'at the depot',
  'state.absent': 'not there (before or after a loan)',

  // Differences.
  differencesTitle: 'How much longer citizens wait than under {plan}',
  differencesCaption:
    'Waiting time per request of {service} within the horizon: each plan minus {plan}, replication by replication. Whiskers are simultaneous {confidence} intervals over all pairs of plans; where one crosses zero no difference is shown (hollow mark).',
  differencesAxis: 'Waiting time per request, more (+) or less (−), {unit}',
  costTitle: 'What each plan costs the office more or less than {plan}',
  costCaption:
    'What the office pays over the horizon, without any price of waiting: each plan minus {plan}, replication by replication. Whiskers are simultaneous {confidence} intervals over all pairs of plans.',
  costAxis: 'Cost over the horizon, more (+) or less (−), {currency}',
  costAxisMillions: 'Cost over the horizon, more (+) or less (−), millions of {currency}',
  otherTitle: '{measure}: each plan minus {plan}',
  otherCaption:
    '{measure}: each plan minus {plan}, replication by replication. Whiskers are simultaneous {confidence} intervals over all pairs of plans.',
  differenceShown: 'Larger than chance explains',
  differenceNotShown: 'May be chance',

  // Letters.
  lettersTitle: 'Letters of each week for {service}: {plan}',
  lettersCaption:
    'Letters written for {service} in each whole week from the start, marked at its first day: first letters, and renewals of letters that had expired before the document was there. Lines are medians, bands hold 90% of the futures.',
  lettersFirst: 'First letters',
  lettersRenewals: 'Renewals',
  lettersAxis: 'Letters per week',
  lettersWeek: 'Week from {date}',

  // Stock.
  stockTitle: 'Stock of {supply}: {plan}',
  stockCaption:
    'Pieces of {supply} in stock at the end of each day. The band holds 90% of the futures. Days that end with an empty stock, on average: {daysEmpty}.',
  stockAxis: 'Pieces in stock',

  // Tables.
  plansShortCaption: 'The plans at a glance: {service}',
  plansShortNote: 'In small print: how well a number is known ({confidence} interval).',
  promiseDaysTable: 'What citizens can be told: {plan}',
  promiseDaysFrom: 'Who applies',
  promiseDaysFor: '{who}, {share} of them ready',
  promiseDaysOpen: 'not known before the end',
  promiseDaysNote:
    'Days from the application, that of the week’s worst day. Those who waited at the start are not in it.',
  plansCaption: 'The plans at a glance: {service}',
  plansNote:
    'In small print: {confidence} intervals. For a date they say how well it is known, for an average too; how far one single future may fall from it is shown by the bands of the figures.',
  measure: 'Measure',
  peakBacklog: 'Peak backlog, requests',
  peakDay: 'Peak on (median)',
  peakNote:
    'Peak backlog: the mean of each future’s own highest point. The figure shows the median of each day, whose highest point is usually lower.',
  meanWait: 'Mean wait until ready, {unit}',
  meanWaitOf: 'Mean wait until ready',
  meanWaitWorkingOf: 'Mean wait until ready without closed days',
  wait95: '95% wait until ready, {unit}',
  wait95Of: '95% wait until ready',
  meanDocumentWait: 'Mean wait for any usable document, {unit}',
  documentWait95: '95% wait for any usable document, {unit}',
  withinTarget: 'Ready within the target of {time}',
  completed: 'Requests completed',
  withdrawn: 'Requests withdrawn',
  cameBack: 'Applications by those who come back',
  foundNoPlace: 'of these, found no place to wait',
  turnedAway: 'Citizens sent home without a number',
  turnedAwayVisits: 'Visits after which they were sent home',
  withdrawnNote: 'Requests withdrawn count as not ready in every wait: who gave up has waited longer than until then.',
  lettersIssued: 'Letters issued',
  lettersRenewed: 'of these renewals',
  lettersOvertaken: 'of the letters overtaken',
  lettersOvertakenNote:
    'An overtaken letter was finished after its request had been completed or withdrawn: it is paid, and of no use.',
  lowerBoundNote: '≥: some requests were not ready within the horizon, so the true value is larger.',
  differencesTable: 'Differences between plans: {measure}',
  differencesPair: 'Compared',
  differencesPairOf: '{first} minus {second}',
  differencesMean: 'Difference',
  differencesEarlier: 'First clears earlier',
  differencesLater: 'Second clears earlier',
  differencesVerdict: 'In words',
  differencesReduction: 'Variance reduction',
  differencesNote:
    'Simultaneous {confidence} intervals of paired differences under common random numbers. Variance reduction: how many times larger the variance of the difference would be with independent replications.',
  firstLarger: '{measure} larger under the first',
  firstSmaller: '{measure} smaller under the first',
  firstLater: '{measure} later under the first',
  firstEarlier: '{measure} earlier under the first',
  noDifference: 'no difference shown',
  mostlyFirst: 'the first is mostly earlier; by how many days on average is not shown',
  mostlySecond: 'the second is mostly earlier; by how many days on average is not shown',
  unitsTable: 'Where the time of each unit goes: {plan}',
  ofCalendar: '{state}, of the whole time',
  unitsTableNote:
    'Mean shares over the replications, of the hours of the unit unless “of the whole time” stands there.',
  unitsTableHours:
    'The hours of a unit are the opening hours that hold for it and its overtime, while it is in the office; what it finishes after closing counts as well. “Of the whole time” is of the whole horizon, nights and closed days included. A dash: it was never in the office in its hours.',
  made: 'Made',
  aboveLimit: 'of these above the daily limit',
  failures: 'Failures',
  repairs: 'Repairs',
  supply: 'Supply',
  suppliesTable: 'What becomes of the supplies: {plan}',
  suppliesTableNote: '“First short” is the day on which, in half of the futures, work stands still for want of it.',
  suppliesUsed: 'Pieces used',
  suppliesWasted: 'of these spoiled',
  suppliesShortFrom: 'First short (median)',
  suppliesDaysEmpty: 'Days that end with none left',
  trigger: 'Trigger',
  triggersTable: 'When the triggers act: {plan}',
  triggersFires: 'Acts within the horizon',
  triggersFirst: 'First on (median)',
  triggersDays: 'Active for',
  talliesTable: 'What else was counted: {plan}',
  tallyOf: 'Where',
  tallyWhat: 'What',
  tallyMean: 'Mean',
  'tally.delay': 'Time in the delay',
  servicesTable: 'All services: {plan}',
  arrivedPerWorkingDay: 'Come per working day',
  atEnd: 'In the office at the end',
  target: 'Target',

  // Measures.
  'measure.waiting': 'Waiting time per request',
  'measure.mean-wait': 'Mean wait',
  'measure.peak-backlog': 'Peak backlog',
  'measure.gone': 'Day on which the backlog is gone',
  'measure.office-cost': 'What the office pays',
  'measure.waiting-cost': 'Price of waiting',
  'measure.lost': 'Citizens lost for good',

  ...bindingWordsEn,
  ...unitStatesWordsEn,
  ...planFigureWordsEn,
  ...timeWordsEn,
  ...diffWordsEn,
  ...pageWordsEn,
  ...sweepWordsEn,
  ...failureWordsEn,
  ...askWordsEn,
  ...unknownWordsEn,
  ...summedUpWordsEn,
  ...selectionWordsEn,
  ...verdictWordsEn,
  ...documentWordsEn,
  ...shortWordsEn,
  ...reportPageWordsEn,
  ...waitsWordsEn,
  ...solveWordsEn,
  ...whyWordsEn,
  ...decisionWordsEn,
  ...clearingWordsEn,
  ...forecastWordsEn,
  ...readBackWordsEn,
  ...shortageWordsEn,
  ...promiseWordsEn,
  ...explainWordsEn,
  ...mainFigureWordsEn,
  ...ledgerWordsEn,
  ...replayWordsEn,
  joinAnd: '{list} and {last}',

  // Summary and page.
  summaryTables: 'Tables',
  summaryFigures: 'Figures',
  comparisonFigures: 'The plans compared',
  planFigures: 'One plan in detail',
  choosePlan: 'Plan shown',
  warnings: 'Warnings',
  noWarnings: 'None.',
  warningOnePlan: 'Plan {plan}: {text}',
  warningSomePlans: 'Plans {plans}: {text}',
  warningAllPlans: 'All plans: {text}',
  assumptions: 'How far this can be trusted',
  assumptionsText:
    'Every number rests on the scenario file: its arrivals, repair times and outages. {replications} possible futures were played through for each plan, the same ones for all plans, so that plans differ by what they do and not by luck. What the scenario does not contain is not in the numbers.',
  howToRead: 'How to read the figures',
  howToReadBand:
    'A light band says where one future may fall: nine futures in ten lie inside it. It does not shrink with more replications.',
  howToReadInterval:
    'An interval (±, dark band, whiskers) says how well an average is known. It shrinks with more replications.',
  howToReadDate:
    '“By 12 June with 80% probability” means: in eight of ten futures the backlog is gone on that day or before.',
  howToReadLonger: '“Later than” and ≥ mean that the horizon was too short to see the end.',
  howToReadReliability: 'To promise a citizen a date, take the 80% or 90% line of the figure of waits, not the mean.',
  manifest: 'How this was made',
  manifestTool: 'Program',
  manifestScenario: 'Scenario file',
  manifestHash: 'Hash of the files read',
  manifestSeed: 'Seed',
  manifestReplications: 'Replications of each plan',
  manifestConfidence: 'Confidence of the intervals',
  manifestEngine: 'Engine',
  manifestEngineOwn: 'in the program itself',
  manifestHorizon: 'Horizon',
  manifestHorizonOf: '{from} – {to}, {time}',
  manifestStarted: 'Started',
  manifestSeconds: 'Computing took',
  noScript: 'The charts need JavaScript; the tables below hold the same numbers.',

  // A single replication: no interval, no probability.
  'lone.headline': 'Replication {replication} of “{plan}” alone, seed {seed}: one possible future.',
  'lone.note':
    'It shows how things can happen, not how likely they are: decide by a study of many replications, not by this one.',
  'lone.yes': 'yes',
  'lone.no': 'no',
  'lone.replication': 'Replication, alone',
  'footer.one': '{scenario} · {plan} · replication {replication} alone · seed: {seed}',
  'queueCaption.one': 'Requests of {service} not yet completed at the end of each day, in this one future. {clearing}',
  'queueMedian.one': 'In this one future',
  'waitsCaption.one':
    'Of those who apply for {service} on the date below, in this one future: how long it takes until the part named is ready. ▲ marks days for which it is only known to be longer than the run shows, ✕ days on which so many leave unserved that it is never reached.',
  'distributionCaption.one':
    'All requests of {service} that came in this one future, by the time from application until ready (bars). {longer}',
  'lettersCaption.one':
    'Letters written for {service} in each whole week from the start, in this one future, marked at its first day: first letters, and renewals of letters that had expired before the document was there.',
  'stockCaption.one':
    'Pieces of {supply} in stock at the end of each day, in this one future. Days that end with an empty stock: {daysEmpty}.',
  'peakDay.one': 'Peak on',
  'suppliesShortFrom.one': 'First short',
  'suppliesTableNote.one': '“First short” is the day on which work first stands still for want of it.',
  'triggersFires.one': 'Acts within the horizon',
  'triggersFirst.one': 'First on',
  'unitsTableNote.one': 'Shares of the hours of the unit unless “of the whole time” stands there.',
  'assumptionsText.one':
    'Every number rests on the scenario file: its arrivals, repair times and outages. This is replication {replication} alone, one possible future: it shows how things can happen, not how likely they are. What the scenario does not contain is not in the numbers.',
} as const
