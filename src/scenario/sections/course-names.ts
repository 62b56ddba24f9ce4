import type { WrittenDelay } from './route-items.ts'
import type { WrittenStep } from './route.ts'

/** The name of a step: "e-ktp at printers". @param earlier steps before it at the same pool, without a name as well */
export function nameOfStep(service: string, { name, at }: WrittenStep, earlier: number): string {
  return `${service} at ${name ?? at}${earlier > 0 ? ` (${earlier + 1})` : ''}`
}

/** The name of a delay: "e-ktp: post", or "e-ktp: delay 2". @param number its place among the delays, from 1 */
export function nameOfDelay(service: string, { name }: WrittenDelay, number: number): string {
  return `${service}: ${name ?? `delay ${number}`}`
}
