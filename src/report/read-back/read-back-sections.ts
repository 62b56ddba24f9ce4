import type { ForecastFacts } from '../../experiments/forecast/forecast-facts.ts'
import type { ReadBack } from '../../scenario/read-back/read-back.ts'
import type { Language } from '../words/say.ts'
import { absentSection } from './absent-section.ts'
import { arrivalsSection } from './arrivals-section.ts'
import { capacitySection } from './capacity-section.ts'
import { choicesSection } from './choices-section.ts'
import { linksSection } from './links-section.ts'
import { moneySection } from './money-section.ts'
import { plansSection } from './plans-section.ts'
import { runSection } from './run-section.ts'
import type { Section } from './spoken.ts'
import { suppliesSection } from './supplies-section.ts'
import { targetsSection } from './targets-section.ts'
import { unknownsSection } from './unknowns-section.ts'

/** What was understood of a scenario, in words: the office under its first plan, and what the plans change. */
export function readBackSections({ choices, plans }: ReadBack, forecast: ForecastFacts, language: Language): Section[] {
  const [base] = plans
  if (base === undefined) return []
  const { run, arrivals, pools, supplies, links, absent, money, targets, goal, unknowns } = base.office
  return [
    runSection(run, forecast, language),
    arrivalsSection(arrivals, language),
    capacitySection(pools, run, language),
    suppliesSection(supplies, language),
    linksSection(links, language),
    absentSection(absent, run.last, language),
    moneySection(money, language),
    unknownsSection(unknowns, language),
    targetsSection(targets, { goal, currency: money.currency }, language),
    choicesSection(choices, language),
    plansSection(plans, language),
  ].filter(({ rows }) => rows.length > 0)
}
