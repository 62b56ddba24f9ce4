/** The service of a name: a plan may leave out services, so that its place in the list is not that of another plan. */
export function serviceNamed<S extends { readonly name: string }>(
  { services }: { readonly services: readonly S[] },
  name: string,
): S {
  const found = services.find((service) => service.name === name)
  if (found === undefined) throw new RangeError(`there is no service "${name}"`)
  return found
}
