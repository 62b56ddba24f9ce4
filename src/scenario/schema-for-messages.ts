import { once } from './once.ts'
import { wholeJsonSchema } from './scenario-schema.ts'
import { inlined, type JsonSchema } from './text/json-schema.ts'

/** The schema in which keys are looked up for messages; it takes long to make, and a right scenario has no messages. */
export const schemaForMessages: () => JsonSchema = once(() => inlined(wholeJsonSchema()))
