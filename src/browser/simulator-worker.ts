import { BuiltInCalendar } from '../engine/built-in-calendar.ts'
import { replicateOrTell } from '../experiments/replicate-or-tell.ts'
import { Replicator } from '../experiments/replicator.ts'
import type { FromSimulator, ToSimulator } from './messages.ts'
import { pageOf, type Thread } from './thread.ts'

/** Makes replications for the reader, which is at the other end of the port that comes first. */
pageOf<unknown, never>().onmessage = ({ ports: [port] }) => serve(port as unknown as Thread<ToSimulator, FromSimulator>)

function serve(reader: Thread<ToSimulator, FromSimulator>): void {
  let replicator: Replicator
  reader.onmessage = ({ data }) => {
    if (data.kind === 'experiment') {
      replicator = new Replicator(data.experiment, (slots) => new BuiltInCalendar(slots))
      return
    }
    const told = data.tasks.map((task) => replicateOrTell(replicator, task))
    reader.postMessage({ batch: data.batch, told })
  }
}
