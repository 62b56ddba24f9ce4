import { describe, expect, it } from 'vitest'
import { breakdowns } from '../../../src/verification/exact/breakdowns.ts'
import { mmc } from '../../../src/verification/exact/mmc.ts'
import { mmcBreakdowns, type MmcBreakdowns } from '../../../src/verification/exact/mmc-breakdowns.ts'
import { mmcOutages } from '../../../src/verification/exact/mmc-outages.ts'
import { relativeError } from '../../statistics/special/relative-error.ts'
import { stationary } from './stationary.ts'

const office: MmcBreakdowns = {
  arrivalRate: 1.2,
  serviceRate: 1,
  servers: 3,
  failureRate: 0.1,
  repairRate: 0.4,
  crews: 2,
  interrupted: 'resume',
  link: null,
}

describe('mmcBreakdowns', () => {
  it.each(['resume', 'hand-over'] as const)('is the closed form for one server (%s)', (interrupted) => {
    const [arrivalRate, failureRate, repairRate] = [0.7, 0.1, 0.6]
    const one = { ...office, arrivalRate, servers: 1, failureRate, repairRate, crews: 1, interrupted }
    const closed = breakdowns({
      arrivalRate,
      service: { mean: 1, sd: 1 },
      failureRate,
      repair: { mean: 1 / repairRate, sd: 1 / repairRate },
    })
    const { meanTimeInSystem, meanNumberInSystem } = mmcBreakdowns(one)
    expect(relativeError(meanTimeInSystem, closed.meanTimeInSystem)).toBeLessThan(1e-12)
    expect(relativeError(meanNumberInSystem, closed.meanNumberInSystem)).toBeLessThan(1e-12)
  })

  it.each([
    ['resume', 1],
    ['resume', 2],
    ['hand-over', 1],
    ['hand-over', 2],
  ] as const)('is the chain of two named servers solved state by state (%s, %d crews)', (interrupted, crews) => {
    const pair = { ...office, arrivalRate: 0.6, servers: 2, failureRate: 0.2, repairRate: 0.5, crews, interrupted }
    const { meanNumberInSystem, meanNumberInQueue } = mmcBreakdowns(pair)
    const chain = twoNamedServers(pair, 0)
    expect(relativeError(meanNumberInSystem, chain.expected(inSystem))).toBeLessThan(1e-10)
    expect(
      relativeError(
        meanNumberInQueue,
        chain.expected(([queue]) => queue),
      ),
    ).toBeLessThan(1e-10)
  })

  it.each(['resume', 'hand-over'] as const)('is the chain with a link that goes down too (%s)', (interrupted) => {
    const link = { outageRate: 0.1, restoreRate: 0.8 }
    const pair = { ...office, arrivalRate: 0.5, servers: 2, failureRate: 0.2, repairRate: 0.5, interrupted, link }
    const chain = twoNamedServers(pair, 0.1)
    const { meanNumberInSystem } = mmcBreakdowns(pair)
    expect(relativeError(meanNumberInSystem, chain.expected(inSystem))).toBeLessThan(1e-10)
  })

  it.each([
    ['resume', 1],
    ['resume', 2],
    ['resume', Infinity],
    ['hand-over', 1],
    ['hand-over', Infinity],
  ] as const)(
    'has as many servers up as the machine-repair model, and as many at work as it must (%s, %d crews)',
    (interrupted, crews) => {
      const { availability, meanUp, meanWorking } = mmcBreakdowns({ ...office, crews, interrupted })
      expect(meanUp).toBeCloseTo(3 * availability, 12)
      expect(meanWorking).toBeCloseTo(office.arrivalRate / office.serviceRate, 12)
    },
  )

  it('tends to M/M/c as failures become rare, and to M/M/c with outages as only the link fails', () => {
    const queue = { arrivalRate: 1.2, serviceRate: 1, servers: 3 }
    const link = { outageRate: 0.1, restoreRate: 0.5 }
    const rare = { ...office, failureRate: 1e-12 }
    const { meanTimeInSystem } = mmc(queue)
    const withOutages = mmcOutages({ ...queue, ...link }).meanTimeInSystem
    expect(relativeError(mmcBreakdowns(rare).meanTimeInSystem, meanTimeInSystem)).toBeLessThan(1e-10)
    expect(relativeError(mmcBreakdowns({ ...rare, link }).meanTimeInSystem, withOutages)).toBeLessThan(1e-10)
  })

  it('is faster when work is handed over, and slower with fewer crews', () => {
    const time = (change: Partial<MmcBreakdowns>) => mmcBreakdowns({ ...office, ...change }).meanTimeInSystem
    expect(time({ interrupted: 'hand-over' })).toBeLessThan(time({}))
    expect(time({ crews: 3 })).toBe(time({ crews: Infinity }))
    expect(time({ crews: 3 })).toBeLessThan(time({ crews: 2 }))
    expect(time({ crews: 2 })).toBeLessThan(time({ crews: 1 }))
  })

  it('refuses a load that only servers without failures could carry', () => {
    expect(() => mmcBreakdowns({ ...office, arrivalRate: 2.5 })).toThrow(/the load is/)
    expect(() => mmcBreakdowns({ ...office, crews: 0 })).toThrow(/crews is 0/)
  })
})

// A state is [waiting, link down, first failed server or -1, then for each server whether it is up and whether it holds
// a request]. Each server is followed by name; work is assigned to the lowest free one.
function inSystem([waiting, , , , holds1, , holds2]: readonly number[]): number {
  return waiting + holds1 + holds2
}

function twoNamedServers(queue: MmcBreakdowns, outageRate: number) {
  const most = 70
  const restoreRate = queue.link?.restoreRate ?? 1
  return stationary([0, 0, -1, 1, 0, 1, 0], (state) => {
    const [waiting, linkDown, firstFailed] = state
    const moves = [
      { to: settled(state.with(0, waiting + 1)), rate: inSystem(state) < most ? queue.arrivalRate : 0 },
      { to: settled(linkChanged(state)), rate: linkDown === 1 ? restoreRate : outageRate },
    ]
    for (const server of [0, 1]) {
      const [up, holds] = [3 + 2 * server, 4 + 2 * server]
      const repaired = state.with(up, 1).with(2, state[3 + 2 * (1 - server)] === 0 ? 1 - server : -1)
      const failed = state.with(up, 0).with(2, firstFailed === -1 ? server : firstFailed)
      const putDown = queue.interrupted === 'hand-over' ? failed.with(0, waiting + state[holds]).with(holds, 0) : failed
      const inRepair = state[up] === 0 && (queue.crews > 1 || firstFailed === server)
      moves.push(
        { to: settled(state.with(holds, 0)), rate: state[up] * state[holds] * (1 - linkDown) * queue.serviceRate },
        { to: settled(putDown), rate: state[up] * queue.failureRate },
        { to: settled(repaired), rate: inRepair ? queue.repairRate : 0 },
      )
    }
    return moves
  })
}

function linkChanged(state: readonly number[]): number[] {
  const changed = state.with(1, 1 - state[1])
  return changed[1] === 0 ? changed : changed.with(0, inSystem(state)).with(4, 0).with(6, 0)
}

/** Free servers that are up take requests that wait. */
function settled(state: readonly number[]): readonly number[] {
  const server = [0, 1].find((s) => state[3 + 2 * s] === 1 && state[4 + 2 * s] === 0)
  if (state[0] === 0 || state[1] === 1 || server === undefined) return state
  return settled(state.with(0, state[0] - 1).with(4 + 2 * server, 1))
}
