/** How something is called in the languages of reports. */
export interface Title {
  readonly en: string
  readonly id: string
}

/** What can have a title. */
export type TitledKind =
  | 'scenario'
  | 'service'
  | 'class'
  | 'pool'
  | 'unit'
  | 'link'
  | 'supply'
  | 'depot'
  | 'step'
  | 'delay'
  | 'letter'
  | 'trigger'
  | 'unknown'
  | 'plan'
  | 'choice'
  | 'option'
  | 'note'

/** The title of one thing. A name is a name within its kind; a class is one within its service, an option in its choice. */
export interface Titled extends Title {
  readonly kind: TitledKind
  /** The service of a class, the choice of an option; '' for all else. */
  readonly of: string
  /** '' for the scenario. */
  readonly name: string
}
