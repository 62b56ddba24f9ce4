import { fillOrder } from '../drawing/fill-order.ts'
import type { FigureOrder } from '../drawing/figure-order.ts'
import { handOver } from './transferables.ts'

/** What a worker thread does with an order of figures. */
export async function draw(order: FigureOrder): Promise<unknown> {
  return handOver(await fillOrder(order))
}
