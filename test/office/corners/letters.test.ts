import { describe, expect, it } from 'vitest'
import { byHand } from './by-hand.ts'

/** From the start at 00:00 on 5 January 2026, open each day from 08:00 to 16:00. */
const frame = (title: string, horizon: string, rest: string) => `title: ${title}
start: 2026-01-05
horizon: ${horizon}
opening: { hours: { daily: 08:00-16:00 } }
${rest}`

describe('a letter that is overtaken', () => {
  const overtaken = frame(
    '02-letter-overtaken',
    '3 d',
    `pools: { printer: { units: 1 }, counter: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 08:00, size: 1 people }]
    classes: { all: { letter: { when: wait > 2 h, at: counter, takes: 10 min, cost: 100 } } }
    route: [{ at: printer, takes: 125 min }]
`,
  )

  it('by the card is finished, paid, counted, and named', () => {
    // 08:00 applies, printed until 10:05; letter due 10:00, written until 10:10, five minutes after the card
    const { trace, outcome } = byHand(overtaken)
    expect(trace).toEqual([
      '1 08:00 s 1073741824 comes',
      '1 08:00 printer-1 begins s 1073741824',
      '1 10:00 counter-1 begins s all 1073741824',
      '1 10:05 printer-1 is done',
      '1 10:05 s 1073741824 is completed',
      '1 10:10 counter-1 is done',
      '1 10:10 the letter of s 1073741824 is overtaken',
    ])
    expect(outcome.services[0]).toMatchObject({ lettersIssued: 1, lettersOvertaken: 1, lettersRenewed: 0 })
    expect(outcome.lettersOfRule[0]).toBe(1)
    expect(outcome.cost.letters).toBe(100)
    // the first usable document is the card, at 10:05
    expect(outcome.services[0].documentWait.mean).toBe(125)
  })

  it('by a withdrawal is finished, paid, counted, and named', () => {
    // the printer is away; patience ends 10:05 while the letter is written from 10:00 to 10:10
    const { trace, outcome } = byHand(
      overtaken
        .replace('printer: { units: 1 }', 'printer: { units: { p: { from: 2026-01-06 } } }')
        .replace('all: {', 'all: { patience: { leaves: 125 min },'),
    )
    expect(trace).toEqual([
      '1 08:00 s 1073741824 comes',
      '1 10:00 counter-1 begins s all 1073741824',
      '1 10:05 s 1073741824 withdraws',
      '1 10:10 counter-1 is done',
      '1 10:10 the letter of s 1073741824 is overtaken',
    ])
    expect(outcome.services[0]).toMatchObject({ lettersIssued: 1, lettersOvertaken: 1 })
    expect(outcome.cost.letters).toBe(100)
  })

  it('as a renewal counts among the renewals', () => {
    // letter written 10:00-10:10, good for 1 h; renewed 11:10-11:20, and the card is there at 11:15
    const { trace, outcome } = byHand(
      overtaken.replace('takes: 10 min,', 'takes: 10 min, valid: 1 h,').replace('125', '195'),
    )
    expect(trace.slice(-6)).toEqual([
      '1 10:10 s 1073741824 gets a letter',
      '1 11:10 counter-1 begins s all 1073741824',
      '1 11:15 printer-1 is done',
      '1 11:15 s 1073741824 is completed',
      '1 11:20 counter-1 is done',
      '1 11:20 the letter of s 1073741824 is overtaken',
    ])
    expect(outcome.services[0]).toMatchObject({ lettersIssued: 2, lettersRenewed: 1, lettersOvertaken: 1 })
    expect(outcome.cost.letters).toBe(200)
  })

  it('at the counter before it is begun is not written: nothing is paid or counted', () => {
    // the counter is at other work until 12:00; letter due 10:00, card 10:05
    const { trace, outcome } = byHand(
      overtaken.replace(
        'services:\n',
        `services:
  other:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 08:00, size: 1 people }]
    route: [{ at: counter, takes: 4 h }]
`,
      ),
    )
    expect(trace.join()).not.toContain('begins s all')
    expect(outcome.services[1]).toMatchObject({ lettersIssued: 0, lettersOvertaken: 0 })
    expect(outcome.cost.letters).toBe(0)
  })

  it('at a tie: a letter that is ready with the card has come in time, whichever pool stands first', () => {
    // card and letter are both ready at 10:10
    for (const pools of [
      'printer: { units: 1 }, counter: { units: 1 }',
      'counter: { units: 1 }, printer: { units: 1 }',
    ]) {
      const { trace, outcome } = byHand(
        overtaken.replace('125', '130').replace('printer: { units: 1 }, counter: { units: 1 }', pools),
      )
      expect(trace).toContain('1 10:10 s 1073741824 gets a letter')
      expect(outcome.services[0]).toMatchObject({ lettersIssued: 1, lettersOvertaken: 0 })
      expect(outcome.services[0].documentWait.mean).toBe(130)
      expect(outcome.cost.letters).toBe(100)
    }
  })
})

describe('the letters of those who wait at the start', () => {
  const waiting = (count: number, oldest: string, letter: string) =>
    frame(
      '05-letter-initial-renewals',
      '40 d',
      `pools: { printer: { units: 1 }, counter: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    waiting: { count: ${count}, oldest: ${oldest} }
    classes: { all: { letter: { ${letter}, at: counter, takes: 10 min, cost: 100 } } }
    route: [{ at: printer, takes: 40 d }]
`,
    )
  /** Ages are 95, 85, ..., 5 d today. With ages 100, 90, ..., 10 d all of it is five days earlier: 2. */
  const firstDay = 2
  const gets = (line: string) => line.includes('letter') && line.includes('gets')

  it('are renewed where they would have been by the start: 13 renewals', () => {
    // ages 95, 85, ..., 5 d (evenly spread, each in the middle of its tenth); letter after 1 d, good for 30 d:
    // 95 d: day -94, renewed -64, -34, -4, next due 26 days after the start; 85: 6; 75: 16; 65: 26; 55: 6; 45: 16;
    // 35: 26; 25: 6; 15: 16; 5: 26. On day 7 (6 days after the start) three, day 17 three, day 27 four; and those of
    // day 7 again on day 37
    const { trace, outcome } = byHand(waiting(10, '100 d', 'when: wait > 1 d, valid: 30 d'))
    const days = trace.filter(gets).map((line) => Number(line.split(' ')[0]) - firstDay)
    expect(days).toEqual([0, 0, 0, 10, 10, 10, 20, 20, 20, 20, 30, 30, 30])
    expect(outcome.services[0]).toMatchObject({ lettersIssued: 13, lettersRenewed: 13 })
    // what stands before the start costs nothing
    expect(outcome.cost.letters).toBe(1300)
  })

  it('that expire at midnight are renewed at the opening, in the order of expiry', () => {
    const { trace } = byHand(waiting(10, '100 d', 'when: wait > 1 d, valid: 30 d'))
    // day 7: those of ages 85, 55 and 25 d (numbers -2, -5, -8) expire at 00:00; 10 minutes each from 08:00 on.
    // The renewed letters are good from then on: they expire on day 37 at 08:10, 08:20 and 08:30
    const lines = trace.filter(gets)
    expect(lines.slice(0, 3)).toEqual([
      `${firstDay} 08:10 s -2 gets a new letter`,
      `${firstDay} 08:20 s -5 gets a new letter`,
      `${firstDay} 08:30 s -8 gets a new letter`,
    ])
    expect(lines.slice(-3)).toEqual([
      `${firstDay + 30} 08:20 s -2 gets a new letter`,
      `${firstDay + 30} 08:30 s -5 gets a new letter`,
      `${firstDay + 30} 08:40 s -8 gets a new letter`,
    ])
  })
})

describe('the rules of the reference', () => {
  const office = (letter: string, rest = '') =>
    frame(
      'rules',
      '4 d',
      `pools: { printer: { units: { p: { from: 2026-01-08 } } }, counter: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 08:00, size: 2 people }]
    ${rest}
    route: [{ at: printer, takes: 1 min }]
`.replace('LETTER', `letter: { ${letter}, at: counter, takes: 10 min, cost: 100 }`),
    )
  const [one, two] = ['s 1073741824', 's 1073741825']

  it('a renewal begins when the letter has expired, and leaves a gap', () => {
    // one: written 08:00-08:10, good until 14:10, renewed 14:10-14:20, good until 20:20, when the office is closed;
    // renewed on day 2, 08:00-08:10, good until 14:10. two: ten minutes later each time
    const { lines, outcome } = byHand(office('valid: 6 h', 'classes: { all: { LETTER } }').replace('4 d', '2 d'))
    expect(lines('gets a')).toEqual([
      `1 08:10 ${one} gets a letter`,
      `1 08:20 ${two} gets a letter`,
      `1 14:20 ${one} gets a new letter`,
      `1 14:30 ${two} gets a new letter`,
      `2 08:10 ${one} gets a new letter`,
      `2 08:20 ${two} gets a new letter`,
      `2 14:20 ${one} gets a new letter`,
      `2 14:30 ${two} gets a new letter`,
    ])
    expect(outcome.cost.letters).toBe(800)
  })

  it('a letter is forgotten when its citizen withdraws and comes back', () => {
    // at once on day 1; both withdraw at 12:00 and come back on day 2 at 12:00, when each gets a first letter again
    const patience = 'patience: { leaves: 4 h, comes-back-after: 24 h }'
    const { lines, outcome } = byHand(
      office('valid: 10 d', `classes: { all: { ${patience}, LETTER } }`).replace('4 d', '2 d'),
    )
    expect(lines('gets a')).toEqual([
      `1 08:10 ${one} gets a letter`,
      `1 08:20 ${two} gets a letter`,
      `2 12:10 ${one} gets a letter`,
      `2 12:20 ${two} gets a letter`,
    ])
    expect(outcome.services[0]).toMatchObject({ lettersIssued: 4, lettersRenewed: 0, lettersOvertaken: 0 })
  })

  it('those who are sent home without a number get theirs', () => {
    // one number a day: the second is sent home until day 2
    const { lines } = byHand(office('valid: 10 d', 'numbers-per-day: 1\n    classes: { all: { LETTER } }'))
    expect(lines('gets')).toEqual([
      `1 08:00 ${two} gets no number today`,
      `1 08:10 ${one} gets a letter`,
      `1 08:20 ${two} gets a letter`,
    ])
  })

  it('what stands before the start costs nothing, and what falls due at the start is of the run', () => {
    // one waits since 4 days (or 2, where an age is in the middle of its part); the letter was written a day after the
    // application, good for a day, and renewed each day at 00:00. So it expires at the start, at 00:00, and is renewed
    // at 08:00-08:10; again on day 2 from 08:10 on, and so on
    const waiting = 'waiting: { count: 1, oldest: 4 d }\n    classes: { all: { LETTER } }'
    const { lines, outcome } = byHand(
      office('when: wait > 1 d, valid: 1 d', waiting)
        .replace(/ {4}batches.*\n/, '')
        .replace('horizon: 4 d', 'horizon: 3 d'),
    )
    expect(lines('gets')).toEqual([
      '1 08:10 s -1 gets a new letter',
      '2 08:20 s -1 gets a new letter',
      '3 08:30 s -1 gets a new letter',
    ])
    expect(outcome.cost.letters).toBe(300)
  })
})

/** One who comes at 08:00, and goes to the printer for so long; the letter is written at the counter. */
const office = (horizon: string, letter: string, takes: string) =>
  frame(
    'edges',
    horizon,
    `pools: { printer: { units: 1 }, counter: { units: 1 } }
services:
  s:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 08:00, size: 1 people }]
    classes: { all: { letter: { ${letter}, at: counter, takes: 10 min, cost: 100 } } }
    route: [{ at: printer, takes: ${takes} }]
`,
  )
/** What happens to the letters, how many are written, and what they cost. */
const letters = (text: string) => {
  const { trace, outcome } = byHand(text)
  return [trace.filter((line) => / letter/.test(line)), outcome.services[0].lettersIssued, outcome.cost.letters]
}

describe('at closing', () => {
  it('a letter that is due at closing time is written the next morning', () => {
    // due 16:00, when the counter closes: 08:00-08:10 on day 2
    expect(letters(office('3 d', 'when: wait > 8 h', '24 h'))).toEqual([['2 08:10 s 1073741824 gets a letter'], 1, 100])
  })

  it('a letter that is ready at closing time is ready', () => {
    // due 15:50, written 15:50-16:00
    expect(letters(office('3 d', 'when: wait > 470 min', '24 h'))).toEqual([
      ['1 16:00 s 1073741824 gets a letter'],
      1,
      100,
    ])
  })

  it('a letter in hand goes on the next morning, and is overtaken by a card that is ready meanwhile', () => {
    // due 15:55, five minutes until 16:00 and five from 08:00 to 08:05; card: 8 h on day 1 and 2 min on day 2
    expect(letters(office('3 d', 'when: wait > 475 min', '482 min'))).toEqual([
      ['2 08:05 the letter of s 1073741824 is overtaken'],
      1,
      100,
    ])
  })
})

describe('at a tie', () => {
  it('a letter that falls due when the card is ready is not begun', () => {
    expect(letters(office('3 d', 'when: wait > 2 h', '2 h'))).toEqual([[], 0, 0])
  })

  it('a letter that expires when the card is ready is not renewed', () => {
    // 08:00-08:10, good until 10:10; card at 10:10
    expect(letters(office('3 d', 'valid: 2 h', '130 min'))).toEqual([['1 08:10 s 1073741824 gets a letter'], 1, 100])
  })

  it('one that is due as the counter becomes free is begun then, at any rounding', () => {
    // t are 50 pieces of 4.8 min at the counter, 08:00-12:00; the letter is due after 4 h
    const text = office('1 d', 'when: wait > 4 h', '24 h').replace(
      'services:\n',
      `services:
  t:
    arrivals: evenly(0 per day)
    waiting: 50
    route: [{ at: counter, takes: 4.8 min }]
`,
    )
    expect(byHand(text).lines('letter')).toEqual(['1 12:10 s 1073741824 gets a letter'])
  })

  it('of one that expires and one that falls due at one moment that of the first service is written first', () => {
    // a: at once, 08:00-08:10, good for 2 h until 10:10. b comes at 08:10, due after 2 h
    const text = office('1 d', 'valid: 2 h', '24 h').replace(
      /$/,
      `  b:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 08:10, size: 1 people }]
    classes: { all: { letter: { when: wait > 2 h, at: counter, takes: 10 min } } }
    route: [{ at: printer, takes: 24 h }]
`,
    )
    expect(byHand(text).lines('letter').slice(1, 3)).toEqual([
      '1 10:20 s 1073741824 gets a new letter',
      '1 10:30 b 1073741824 gets a letter',
    ])
  })
})

describe('at the horizon', () => {
  it('a letter that is ready then is counted and paid, one in hand is neither', () => {
    // the horizon is the end of day 1, 24:00, and the office is open until then: written 23:50-24:00, or 23:51-24:01
    const late = (minutes: number) =>
      office('1 d', `when: wait > ${minutes} min`, '24 h').replace('08:00-16:00', '08:00-24:00')
    expect(letters(late(950))).toEqual([['2 00:00 s 1073741824 gets a letter'], 1, 100])
    expect(letters(late(951))).toEqual([[], 0, 0])
  })

  it('one that falls due then is not begun', () => {
    // due at 24:00, by day and night
    const text = office('1 d', 'when: wait > 16 h', '24 h').replace('08:00-16:00', '00:00-24:00')
    expect(letters(text)).toEqual([[], 0, 0])
  })

  it('one that is good beyond it is renewed by nobody, and one that expires then is not either', () => {
    // written 08:00-08:10, good until 24:00 or a minute more
    for (const valid of ['950 min', '951 min']) {
      const text = office('1 d', `valid: ${valid}`, '24 h').replace('08:00-16:00', '00:00-24:00')
      expect(letters(text)).toEqual([['1 08:10 s 1073741824 gets a letter'], 1, 100])
    }
  })
})

describe('the priority of a letter', () => {
  const growing = frame(
    '04-letter-growth',
    '3 d',
    `pools: { counter: { units: 1 }, printer: { units: 1 } }
services:
  o:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 08:00, size: 6 people }]
    classes: { c: { priority: 0.5 } }
    route: [{ at: counter, takes: 60 min }]
  u:
    arrivals: evenly(0 per day)
    batches: [{ on: 2026-01-05 08:10, size: 1 people }]
    classes: { c: { priority-growth: 1 per h, letter: { at: counter, takes: 10 min } } }
    route: [{ at: printer, takes: 1300 min }]
`,
  )

  it('grows as that of its class', () => {
    // 08:00 the first of six at the counter; u comes 08:10. At 09:00 its letter has 50/60 = 0.83, the others 0.5
    expect(byHand(growing).lines('begins u c')).toEqual(['1 09:00 counter-1 begins u c 1073741824'])
  })

  it('grows from the application on, not from when it falls due', () => {
    // due 08:55, after 45 minutes: at 09:00 0.83 all the same
    expect(byHand(growing.replace('letter: {', 'letter: { when: wait > 45 min,')).lines('begins u c')).toEqual([
      '1 09:00 counter-1 begins u c 1073741824',
    ])
  })

  it('of its own is where it begins to grow', () => {
    // -0.5 at 08:10, 0.33 at 09:00, 1.33 at 10:00
    expect(byHand(growing.replace('letter: {', 'letter: { priority: -0.5,')).lines('begins u c')).toEqual([
      '1 10:00 counter-1 begins u c 1073741824',
    ])
  })

  it('does not grow where that of its class does not', () => {
    // 0 against 0.5: after the six
    expect(byHand(growing.replace('priority-growth: 1 per h, ', '')).lines('begins u c')).toEqual([
      '1 14:00 counter-1 begins u c 1073741824',
    ])
  })
})
