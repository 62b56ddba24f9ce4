import type { MoneyFacts, PriceFacts } from '../../scenario/read-back/money-facts.ts'
import { formatNumber, inCurrency } from '../format.ts'
import { say, type Language, type WordKey } from '../words/say.ts'
import { shortList, type Row, type Section } from './spoken.ts'

const perWords = {
  'day-of-rent': 'readPerRent',
  purchase: 'readPerPurchase',
  repair: 'readPerRepair',
  trip: 'readPerTrip',
  journey: 'readPerJourney',
  move: 'readPerMove',
  'hour-of-overtime': 'readPerOvertime',
  piece: 'readPerPiece',
  order: 'readPerOrder',
  letter: 'readPerLetter',
  maintenance: 'readPerMaintenance',
} as const satisfies Readonly<Record<PriceFacts['per'], WordKey>>

export function moneySection({ currency, prices, waiting }: MoneyFacts, language: Language): Section {
  const money = (amount: number): string =>
    inCurrency(currency, formatNumber(amount, language, Number.isInteger(amount) ? 0 : 2))
  const kinds = [...new Set(prices.map(({ per }) => per))]
  const rows = kinds.map((kind): Row => ({
    label: '',
    text: `${say(language, perWords[kind])}: ${prices
      .filter(({ per }) => per === kind)
      .map(({ amount, names }) => say(language, 'readPrice', { amount: money(amount), names: shortList(names, 6) }))
      .join(', ')}`,
  }))
  const amounts = [...new Set(waiting.map(({ amount }) => amount))]
  const waits = amounts.map((each): Row => {
    const names = shortList(
      waiting.filter(({ amount }) => amount === each).map(({ service }) => service),
      6,
    )
    const price = say(language, 'readNobodyPays', { amount: money(each), names })
    return { label: '', text: `${say(language, 'readWaitingPrice')}: ${price}` }
  })
  return { heading: say(language, 'readMoney'), rows: [...rows, ...waits] }
}
