/** What stands under a name that somebody chose, who may have called it "constructor"; undefined where nothing does. */
export function ownValue<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}
