import { DayStudy } from '../../experiments/explain/explain-day.ts'
import { EXPLAIN_SCHEMA, type ExplainResults, type Found } from '../../experiments/explain/explain-results.ts'
import { placeOf, type Rank, rankFutures } from '../../experiments/explain/rank-futures.ts'
import { tellStory } from '../../experiments/explain/tell-story.ts'
import type { DayExplained } from '../../experiments/explain/day-explained.ts'
import type { Task } from '../../experiments/replication-runner.ts'
import { explainAnswer } from '../../report/explain/explain-answer.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { CompiledPlan } from '../../scenario/read-scenario.ts'
import { calledAnswer } from './called-answer.ts'
import { lifeAsked } from './life-asked.ts'
import { readDate } from './read-date.ts'
import { CONFIDENCE } from '../confidence.ts'
import type { Study, StudyContext, StudyOptions } from './study.ts'

export interface ExplainOptions extends StudyOptions {
  readonly plan: readonly string[]
  readonly replications: number
  /** A number, or a rank. */
  readonly replication?: number | Rank | undefined
  /** As given. */
  readonly date?: string | undefined
  readonly request?: string | undefined
}

type Context = StudyContext<ExplainOptions>
type Answered = Partial<Pick<ExplainResults, 'day' | 'life' | 'story'>>

/** What happened on a day, to a request, or in one future; the median future where nothing is asked. */
export const explainStudy: Study<ExplainOptions> = {
  cost: ({ plans, options: { replications, replication } }) => ({
    plans: plans.slice(0, 1),
    replications: typeof replication === 'number' ? 1 : replications,
  }),
  run: async (context) => {
    const [plan] = context.plans
    const { date, request } = context.options
    // what cannot be asked is told before anything is simulated
    const day = date === undefined ? null : readDate('date', 'explain', date, plan.office)
    const asked = request === undefined ? null : lifeAsked(request, plan.office)
    const future = await futureAsked(plan, day, context)
    const answered = await answer(plan, { day, asked, future }, context)
    const results = resultsOf(plan, future, answered, context.options)
    return {
      data: results,
      answer: calledAnswer(results, context.scenario.titles, (shown, language) =>
        explainAnswer(shown, language, results.focus),
      ),
    }
  },
}

/** The one future that is asked about; null for many. */
interface FutureAsked {
  readonly replication: number
  readonly found: Found | null
}

/** A day is explained over all futures unless one is named. */
async function futureAsked(
  { office }: CompiledPlan,
  day: number | null,
  context: Context,
): Promise<FutureAsked | null> {
  const { replication = day === null ? 'median' : undefined, replications } = context.options
  if (replication === undefined) return null
  if (typeof replication === 'number') return { replication, found: null }
  context.expect(replications)
  const [futures] = await context.futures.of([{ office, from: 0, to: replications }])
  const place = placeOf(replication, futures.length)
  const { replication: number } = rankFutures(futures)[place - 1]
  return { replication: number, found: { rank: replication, place, of: futures.length } }
}

interface Asked {
  readonly day: number | null
  readonly asked: ReturnType<typeof lifeAsked> | null
  readonly future: FutureAsked | null
}

async function answer({ office }: CompiledPlan, { day, asked, future }: Asked, context: Context): Promise<Answered> {
  if (day !== null) return { day: await explainDay(office, day, future, context) }
  const { seed, engine } = context.options
  const run = { office, seed, engine, replication: future!.replication }
  return asked === null ? { story: await tellStory(run) } : { life: await asked.live(run) }
}

async function explainDay(
  office: Office,
  day: number,
  future: FutureAsked | null,
  { options: { replications }, replicate, expect }: Context,
): Promise<DayExplained> {
  const [first, count] = future === null ? [0, replications] : [future.replication, 1]
  const study = new DayStudy(office, day)
  expect(count)
  await replicate(
    [office],
    Array.from({ length: count }, (_, i): Task => ({ plan: 0, replication: first + i, day })),
    ({ replication }, { recordedDay, ...outcome }) =>
      study.add(replication - first, { ...outcome, recordedDay: recordedDay! }),
  )
  return study.explained(CONFIDENCE)
}

function resultsOf(
  { name, title, office }: CompiledPlan,
  future: FutureAsked | null,
  { day = null, life = null, story = null }: Answered,
  asked: ExplainOptions,
): ExplainResults {
  const { startDate, days } = office
  return {
    schema: EXPLAIN_SCHEMA,
    title: office.title,
    plan: { name, title },
    startDate,
    days,
    replication: future?.replication ?? null,
    isUnasked: asked.date === undefined && asked.request === undefined && asked.replication === undefined,
    found: future?.found ?? null,
    focus: office.services[office.focus].name,
    day,
    life,
    story,
  }
}
