import { beforeAll, describe, expect, it } from 'vitest'
import { problemsOfResults } from '../../src/experiments/results-schema/problems-of-results.ts'
import type { Results } from '../../src/experiments/results.ts'
import { replaysOf } from '../../src/experiments/replay/replays-of.ts'
import { replaySections } from '../../src/report/page/replay-section.ts'
import { replaySentences } from '../../src/report/replay/replay-sentences.ts'
import { replayTable } from '../../src/report/replay/replay-table.ts'
import { ReplayView } from '../../src/report/replay/replay-view.ts'
import { shownResults } from '../../src/report/called.ts'
import { resultsOf } from './results-of.ts'

const OFFICE = `
title: A desk and two presses
start: 2018-03-05
horizon: 30 d
opening: { hours: { mon-fri: 08:00-16:00 } }
links: { network: { title: { en: network, id: jaringan }, outages: { since: 2018-03-07 00:00, lasts: 60 h } } }
supplies: { paper: { stock: 900 } }
pools:
  desk: { units: 1 }
  presses:
    units:
      press-1: {}
      press-2: { from: 2018-03-14 }
services:
  card:
    arrivals: poisson(30 per day)
    waiting: 90
    classes: { urgent: { share: 20 %, priority: 1 }, ordinary: {} }
    route:
      - { at: desk, takes: exponential(mean 10 min) }
      - { at: presses, takes: exponential(mean 12 min), needs: network, uses: { paper: 1 } }
  letter: { arrivals: poisson(5 per day), route: [{ at: desk, takes: 5 min }] }
targets: { card: { within: 5 d, normal-backlog: 30, for: 3 wd } }
plans:
  wait: {}
  third: { pools: { presses: { units: { press-3: {} } } } }
`

const of = (text: string, replications = 20) => resultsOf(text, { replications, withReplays: true })

describe('the replay of single futures', () => {
  let results: Results
  beforeAll(async () => {
    results = await of(OFFICE)
  })

  it('has the middle future and the worst in ten, of the chosen plan first', () => {
    const best = results.decision!.best
    const told = results.replays!.map(({ plan, rank, of: all }) => [plan, rank, all])
    expect(told.slice(0, 2)).toEqual([
      [best, 'median', 20],
      [best, 'late', 20],
    ])
    const [median, late] = results.replays!
    expect([median.place, late.place]).toEqual([10, 18])
    expect(problemsOfResults(JSON.parse(JSON.stringify(results)))).toEqual([])
  })

  it('is the replication of that number, and its books balance day by day', () => {
    for (const replay of results.replays!) {
      const plan = results.plans.find(({ name }) => name === replay.plan)!
      expect(plan.services[0].replications.goneDay[replay.replication]).toBe(replay.goneDay)
      expect(plan.services[0].replications.peakBacklog[replay.replication]).toBe(replay.peak.backlog)
      for (const { backlog, came, completed, classes } of replay.services) {
        for (let day = 1; day < 30; day++) expect(backlog[day]).toBe(backlog[day - 1] + came[day] - completed[day])
        if (classes.length > 0)
          expect(backlog).toEqual(backlog.map((_, day) => classes.reduce((sum, each) => sum + each.backlog[day], 0)))
      }
      const waiting = replay.steps.reduce((sum, { queue }) => sum + queue[20], 0)
      const inOffice = replay.services.reduce((sum, { backlog }) => sum + backlog[20], 0)
      expect(waiting).toBeLessThanOrEqual(inOffice)
      expect(inOffice - waiting).toBeLessThanOrEqual(replay.units.length)
    }
  })

  it('shows the state of units, links and stock in words', () => {
    const replay = results.replays!.find(({ plan }) => plan === 'wait')!
    const view = new ReplayView(results, replay, 'en')
    const [monday, , wednesday] = [0, 1, 2].map((day) => view.frame(day))
    expect(monday.date).toBe('Monday, 5 March 2018')
    expect(view.date(5)).toBe('Saturday, 10 March 2018 (closed)')
    const presses = (day: number) => view.frame(day).pools.find(({ title }) => title === 'presses')!.boxes
    expect(presses(0)[0].text).toMatch(/^working, \d+ done$/)
    expect(presses(2)[0].text).toBe('blocked (link or supplies)')
    expect(presses(0)[1].text).toContain('not there')
    expect(wednesday.things[0]).toMatchObject({ label: 'network', text: 'down all the time' })
    expect(view.frame(4).things[0].text).toBe('down for a part of the time')
    expect(wednesday.events.join(' ')).toContain('Network goes down')
    expect(monday.queues.map(({ label }) => label)).toContain('card at presses')
    expect(monday.classes.map(({ label }) => label)).toEqual(['card, urgent', 'card, ordinary'])
    for (let day = 0; day < view.frames; day++)
      for (const { share } of [...view.frame(day).queues, ...view.frame(day).classes])
        expect(share).toBeLessThanOrEqual(1)
  })

  it('says that it is one future, and how to have it told', () => {
    const [median, late] = results.replays!
    const manifest = { ...results.manifest, scenarioFile: 'office.yaml', seed: 7 }
    const said = replaySentences({ ...results, manifest }, median, 'en').join(' ')
    expect(said).toContain(`Replication ${median.replication} under `)
    expect(said).toContain('of 20 futures, 10 are as good or better')
    expect(said).toContain(
      `antrean explain office.yaml --plan ${median.plan} --replication ${median.replication} --seed 7`,
    )
    expect(replaySentences(results, late, 'en')[0]).toContain('a bad one: of 20 futures, 18 are as good or better')
    const hostile = { ...results, manifest: { ...manifest, scenarioFile: '$(rm x).yaml' } }
    expect(replaySentences(hostile, median, 'en').join(' ')).not.toContain('antrean explain')
  })

  it('stands in the page with titles, as tables too, and is left out where there is none', () => {
    const shown = shownResults(results, 'id')
    const [{ title, html }] = replaySections(shown, 'id')
    expect(title).toBe('Satu kemungkinan, hari demi hari')
    expect(html.match(/<table>|<table /g)).toHaveLength(2)
    expect(
      replayTable(shown, shown.replays![0], 'id').rows.some(({ cells }) => cells.at(-2)!.text === 'jaringan'),
    ).toBe(true)
    const { replays: _, ...without } = results
    expect(replaySections(without, 'id')).toEqual([])
  })

  it('has a row a week as a table, with all that happens and every link that is down since the row before', () => {
    const replay = results.replays!.find(({ plan }) => plan === 'wait')!
    const view = new ReplayView(results, replay, 'en')
    const { rows, columns, notes } = replayTable(results, replay, 'en')
    const weekly = rows.map(({ heading }) => heading)
    // the first day, each Friday, the last day
    for (const day of ['5 Mar', '9 Mar', '16 Mar', '23 Mar', '30 Mar', '3 Apr']) expect(weekly).toContain(`${day} 2018`)
    expect(weekly.length).toBeLessThanOrEqual(7)
    const cell = (row: number, title: string) =>
      rows[row].cells[columns.findIndex((column) => column.title === title) - 1].text
    expect(cell(0, 'Links down')).toBe('none')
    expect(cell(1, 'Links down')).toBe('network')
    expect(cell(1, 'What happens')).toContain('Network is back')
    const told = rows.map((_, row) => cell(row, 'What happens')).filter((text) => text !== '')
    const events = Array.from({ length: view.frames }, (_, day) => view.frame(day).events).flat()
    expect(told.join(' ')).toBe(events.join(' '))
    expect(notes[1]).toContain(`Replication ${replay.replication} under `)
  })

  it('refuses lists that are too short', () => {
    const [first, ...others] = results.replays!
    const short = { ...first, steps: first.steps.map((step) => ({ ...step, queue: step.queue.slice(1) })) }
    const [problem] = problemsOfResults({ ...results, replays: [short, ...others] })
    expect(JSON.stringify(problem)).toContain('a list of 30, one for each of days or weeks')
    const strange = { ...first, plan: 'other' }
    expect(problemsOfResults({ ...results, replays: [strange] })).toHaveLength(1)
  })
})

describe('replays of other runs', () => {
  it('are none of fewer than ten futures, and of equal futures none is worse', async () => {
    const certain = OFFICE.replaceAll('poisson', 'evenly').replaceAll(/exponential\(mean ([^)]*)\)/g, '$1')
    expect((await of(certain, 9)).replays).toBeUndefined()
    const results = await of(certain.replace('classes: { urgent: { share: 20 %, priority: 1 }, ordinary: {} }', ''), 10)
    expect(results.replays!.map(({ place }) => place)).toEqual([10, 10])
    expect(replaySentences(results, results.replays![1], 'en')[0]).toContain('none of 10 futures is worse')
  })

  it('are by the week in a long run', async () => {
    const results = await of(OFFICE.replace('horizon: 30 d', 'horizon: 450 d'), 10)
    const [replay] = results.replays!
    expect([replay.every, replay.services[0].backlog.length]).toEqual([7, 65])
    expect(problemsOfResults(JSON.parse(JSON.stringify(results)))).toEqual([])
    const view = new ReplayView(results, replay, 'en')
    expect(view.date(64)).toBe('27 May 2019 to 28 May 2019')
    expect(view.frame(64).flow).toHaveLength(2)
  })

  it('count the units of a large pool by state', async () => {
    const results = await of(OFFICE.replace('desk: { units: 1 }', 'desk: { units: 80 }'), 10)
    const [replay] = results.replays!
    expect(replay.units).toEqual([])
    const [desk] = new ReplayView(results, replay, 'en').frame(0).pools
    expect(desk.boxes.reduce((sum, { text }) => sum + Number(text), 0)).toBe(80)
  })

  it('are none without plans', async () => {
    expect(await replaysOf([], [], { seed: 1, engine: 'built-in', best: '' })).toEqual([])
  })
})
