/** 2,000 wait, 300 a day come, 400 a day are printed: gone after 20 days; the 12,000 blanks last until day 33. */
export const RELAPSE = `title: Backlog gone, then blanks run out for ever
start: 2019-07-01
horizon: 120 d
opening: { hours: { daily: 08:00-16:00 } }
supplies: { blank-card: { stock: 12000 } }
pools: { printers: { units: 4, daily-limit: 100 } }
services:
  e-ktp:
    arrivals: { pattern: evenly(300 per day), hours: { 08:00-09:00: 1 } }
    waiting: { count: 2000, at: printers }
    route: [{ at: printers, takes: 4 min, uses: { blank-card: 1 } }]
targets: { e-ktp: { within: 14 d, normal-backlog: 0 } }
`
