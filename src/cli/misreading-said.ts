/** What a reader of scenarios says of a text that it was given. */
interface Complaint {
  readonly message: string
  readonly allowed?: string | undefined
  readonly suggestion?: string | undefined
}

/** What is wrong with a text that a reader of scenarios was given, in the language of the program. */
export function misreadingSaid({ message, allowed, suggestion }: Complaint): Complaint {
  return { message, allowed, suggestion }
}
