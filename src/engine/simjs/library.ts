import { hadWindow } from './window.ts'

// after the window, also in a bundle, in which packages are imported first
await import('simjs')

/** The part of SIM.JS 2.0.3 (Maneesh Varshney, MIT) that the calendar uses, with the types that it lacks. */
export interface SimJs {
  readonly Sim: new () => SimJsSimulation
  readonly Entity: new (simulation: SimJsSimulation, name: string) => SimJsEntity
  readonly Request: new (entity: SimJsEntity, scheduledAt: number, deliverAt: number) => SimJsRequest
}

export interface SimJsSimulation {
  simTime: number
  readonly queue: {
    /** A binary heap; the first element is the earliest. */
    readonly data: readonly SimJsRequest[]
    insert(request: SimJsRequest): void
    remove(): SimJsRequest | null
  }
}

export interface SimJsEntity {
  time(): number
}

export interface SimJsRequest {
  readonly deliverAt: number
  readonly cancelled: boolean
  done(callback: (slot: number) => void, context: object, callArguments: readonly number[]): SimJsRequest
  cancel(): void
  deliver(): void
}

const globals = globalThis as { window?: { Sim?: SimJs } }

export const simJs = globals.window?.Sim as SimJs
if (hadWindow) delete globals.window?.Sim
else delete globals.window
