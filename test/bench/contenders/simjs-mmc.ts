import { type Answer, p95Of } from './answer.ts'
import { type Mmc, MINUTES_PER_DAY } from './cases.ts'
import { Entity, Facility, Random, Sim, timeSpentIn } from './simjs.ts'

/** What belongs to one replication. */
class Bank {
  readonly size: Mmc
  readonly random
  readonly servers
  readonly waits: Float64Array
  served = 0

  constructor(size: Mmc, replication: number) {
    this.size = size
    this.random = new Random(replication + 1)
    this.servers = new Facility('servers', Facility.FCFS, size.units)
    this.waits = new Float64Array(Math.ceil(size.days * size.perDay * 1.1) + size.waiting + 1000)
  }
}

class Customers extends Entity {
  private bank!: Bank

  start(bank: Bank): void {
    this.bank = bank
    for (let i = 0; i < bank.size.waiting; i++) this.beServed()
    this.comeLater()
  }
  comeLater(): void {
    this.setTimer(this.bank.random.exponential(this.bank.size.perDay / MINUTES_PER_DAY)).done(this.come)
  }
  come(): void {
    this.beServed()
    this.comeLater()
  }
  beServed(): void {
    const { bank } = this
    const came = this.time()
    this.useFacility(bank.servers, bank.random.exponential(1 / bank.size.meanWork)).done(() => {
      bank.waits[bank.served++] = this.time() - came
    })
  }
}

/** M/M/c as the manual of SIM.JS shows it: a Facility with c servers, a timer that brings the next customer. */
export function simJsMmc(size: Mmc, replication: number): Answer {
  const horizon = size.days * MINUTES_PER_DAY
  const simulation = new Sim('M/M/c')
  const bank = new Bank(size, replication)
  simulation.addEntity(Customers, 'customers', bank)
  simulation.simulate(horizon)
  const inSystem = bank.servers.systemStats()
  const came = bank.served + inSystem.current()
  return {
    customers: bank.served,
    mean: timeSpentIn(inSystem, horizon) / came,
    p95: p95Of(bank.waits, bank.served, came),
  }
}
