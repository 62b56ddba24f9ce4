// Every interval of an experiment's results, found by its shape. See README.md.

/** What is no interval, or printed only where it is shown to be large, so that no level can be asked of it. */
const PASSED_BY = new Set(['replications', 'example', 'drawn', 'histogram', 'harms'])
const DATES = new Set(['peakDay', 'firstDay', 'firstShortDay'])
const PROMISES = ['p50', 'p80', 'p90', 'p95']
/** A mean is called lopsided when the standard deviation of its values is so many times the mean. */
const LOPSIDED = 2
/** Values of a histogram of waits that share a bin differ by no more. */
const BIN = 1 / 128

/**
 * @typedef {object} Interval
 * @property {string} kind
 * @property {number} level its confidence
 * @property {number | null} low null where none is printed
 * @property {number | null} high
 * @property {readonly [number, number] | null} truth what an interval of a sample has to hold, if these are the results
 *   of all futures; null where nothing varies or a chance is 0 or 1
 */

/**
 * @param findings of `runExperiment`, or the parts of it named here
 * @param n replications
 * @returns {Map<string, Interval>} by path
 */
export function intervalsOf({ plans, comparison, decision }, n, confidence) {
  const found = new Map()
  const seen = new Set()
  const add = (path, interval) => found.set(path, { level: confidence, ...interval })

  function visit(node, path, key) {
    if (node === null || typeof node !== 'object' || PASSED_BY.has(key) || seen.has(node)) return
    seen.add(node)
    if (Array.isArray(node)) {
      node.forEach((each, i) => visit(each, `${path}[${nameOf(each, i)}]`, key))
      return
    }
    if (Array.isArray(node.mean)) {
      node.mean.forEach((mean, day) =>
        add(`${path}[${day}]`, ofMean('mean by day', { mean, halfWidth: node.halfWidth[day], n })),
      )
    } else if ('mean' in node && 'halfWidth' in node) {
      add(path, ofMean(kindOfMean(path), { ...node, n }))
    } else if ('atLeast' in node) {
      const { low, high, atLeast, atMost } = node
      add(path, {
        kind: 'probability by date',
        low,
        high,
        truth: atMost === 0 || atLeast === 1 ? null : [atLeast, atMost],
      })
    } else if ('longerThan' in node) {
      add(path, ofWait(node))
      return
    } else if ('low' in node && 'high' in node) {
      if ('missing' in node || DATES.has(key)) add(path, ofDate(node))
      else add(path, { ...ofShare(node), kind: path.includes('.spread') ? 'share of the spread' : 'probability' })
    }
    if ('interval' in node && PROMISES[0] in node) {
      for (const p of PROMISES) {
        const interval = node.interval[p]
        if (interval !== null)
          add(`${path}.${p}`, { ...ofDate({ value: node[p], ...interval }), kind: 'promise by day' })
      }
      return
    }
    for (const [name, child] of Object.entries(node)) visit(child, `${path}.${name}`, name)
  }

  plans.forEach((plan) => visit(plan, plan.name))
  if (comparison !== null) ofDifferences(comparison, n, confidence, add)
  if (decision !== null) ofConditions(decision, confidence, add)
  return found
}

/** What tells an element of a list from the others, also when the list is sorted by size. */
function nameOf(each, i) {
  if (each === null || typeof each !== 'object') return i
  const names = ['kind', 'code', 'of', 'name', 'measure', 'day'].flatMap((key) => (key in each ? [each[key]] : []))
  return names.length === 0 ? i : names.join(' ')
}

function ofMean(kind, { mean, halfWidth, lowerBound = false, n }) {
  if (lowerBound)
    return { kind: 'mean wait, printed while nobody is unfinished', low: null, high: null, truth: [mean, mean] }
  if (halfWidth === null) return { kind, low: null, high: null, truth: null }
  const sd = (halfWidth * Math.sqrt(n)) / 1.96
  const isLopsided = kind !== 'growth' && sd > LOPSIDED * Math.abs(mean)
  return {
    kind: isLopsided ? `${kind}, lopsided` : kind,
    low: mean - halfWidth,
    high: mean + halfWidth,
    truth: halfWidth === 0 ? null : [mean, mean],
  }
}

const RATIOS = /(Share|\.waits|\.queueTime|\.workTime|\.withinTarget|\.unitsUp|\.planned|\.up|\.losses\.\w+)$/

function kindOfMean(path) {
  if (path.endsWith('growth.perWorkingDay')) return 'growth'
  return RATIOS.test(path) ? 'ratio of sums' : 'mean'
}

function ofShare({ value, low, high }) {
  return { low, high, truth: value === 0 || value === 1 ? null : [value, value] }
}

function ofDate({ value, low, high, notBefore = null }) {
  const [earliest, latest] = [value ?? notBefore ?? Infinity, value ?? Infinity]
  return { kind: 'date', low: low ?? Infinity, high: high ?? Infinity, truth: [earliest, latest] }
}

function ofWait({ value, interval }) {
  return {
    kind: 'quantile of all waits',
    low: interval === null ? null : (interval.low ?? Infinity) * (1 - BIN),
    high: interval === null ? null : (interval.high ?? Infinity) * (1 + BIN),
    truth: value === null || value === 0 ? null : [value, value],
  }
}

/** The four criteria that a verdict rests on hold together; see compare-plans.ts. */
export const DECIDING = ['gone', 'office-cost', 'waiting', 'lost']

function ofDifferences({ differences }, n, confidence, add) {
  const pairs = new Set(differences.map(({ first, second }) => `${first} ${second}`)).size
  const level = 1 - (1 - confidence) / (DECIDING.length * pairs)
  for (const { measure, first, second, mean, halfWidth, ...shares } of differences) {
    const path = `${measure}: ${first} - ${second}`
    add(path, { ...ofMean('paired difference', { mean, halfWidth, n }), kind: 'paired difference', level })
    if (measure !== 'gone' || shares.firstClearsEarlier === null) continue
    for (const name of ['firstClearsEarlier', 'secondClearsEarlier']) {
      add(`${path}.${name}`, { ...ofShare(shares[name]), kind: 'probability' })
    }
  }
}

function ofConditions({ goal, plans }, confidence, add) {
  if (goal === null) return
  const count = plans.reduce((sum, { conditions }) => sum + conditions.length, 0)
  const level = 1 - (1 - confidence) / count
  for (const { name, conditions } of plans) {
    for (const { condition, value, low, high } of conditions) {
      const [truth, kind] = [value === null ? null : [value, value], `condition of the goal: ${condition}`]
      add(`${name}: ${condition}`, { kind, low, high, truth, level })
    }
  }
}

/** Whether an interval of a sample holds the truth; null where none is printed. */
export function covers({ low, high }, { truth: [from, to] }) {
  if (low === null || high === null) return null
  const slack = from === Infinity ? 0 : 1e-9 * Math.abs(from)
  return low - slack <= from && to <= high + slack
}
