import { useQuery } from '@tanstack/react-query'
import { banksQuery } from '../api/banks.ts'
import {
  deliveriesFor,
  deliveryOf,
  effortOf,
  productionModeOf,
  type WayToCard,
  waysFor,
} from '../domain/issuance.ts'
import { ChineseTerms } from '../i18n/ChineseTerms.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import { say } from '../i18n/text.ts'
import { Choice } from '../ui/Choice.tsx'
import type { JointEditProps } from './inputDefinitions.ts'
import { wayValue } from './readWay.ts'

/** The ways to the card side by side, each with its days, its trips and who pays: how it is made and how it arrives, as one choice. */
export function WayInput({
  name,
  ids,
  options: given,
  onChange,
  onAnswers,
  answersSoFar,
}: JointEditProps<string>) {
  const { inputs, options } = useMessages('apply')
  const { effort: words } = inputs
  const { data: banks } = useQuery(banksQuery(answersSoFar.city ?? ''))
  const mode = productionModeOf(answersSoFar)
  const isWhole = name === 'productionMode'
  const ways = isWhole
    ? waysFor(answersSoFar)
    : deliveriesFor(answersSoFar)
        .filter((delivery) => given.some(({ value }) => value === delivery))
        .map((delivery) => ({ mode: mode ?? 'batch', delivery }))
  const valueOf = (way: WayToCard) => (isWhole ? wayValue(way) : way.delivery)
  const delivery = deliveryOf(answersSoFar)
  const chosen = ways.find((way) => way.mode === mode && way.delivery === delivery)
  // What the chosen bank, or none of the city, does is not offered; until it is known, the agency's own check stands behind it.
  const bankCode = isWhole ? undefined : answersSoFar.bank
  const choice = banks?.filter(({ code }) => !bankCode || code === bankCode)
  const isOffered = (way: WayToCard) =>
    !choice?.length ||
    choice.some((bank) => (way.mode !== 'instant' || bank.instant) && (way.delivery !== 'post' || bank.post))
  const textOf = (way: WayToCard) =>
    way.mode === 'instant' ? options.productionMode.instant : options.delivery[way.delivery]
  const labelOf = (way: WayToCard) => say(textOf(way).label, answersSoFar.forWhom)
  const offered = ways.filter(isOffered)
  const missing = ways.filter((way) => !isOffered(way))

  const choose = (value: string) => {
    const way = ways.find((each) => wayValue(each) === value)
    if (!way) return onChange(value)
    const isOnly = deliveriesFor({ ...answersSoFar, productionMode: way.mode }).length === 1
    onAnswers({ productionMode: way.mode, delivery: isOnly ? undefined : way.delivery })
  }
  return (
    <>
      <Choice
        {...ids}
        name={name}
        options={offered.map((way) => {
          const { hint } = textOf(way)
          return {
            value: valueOf(way),
            label: labelOf(way),
            hint: (
              <>
                {hint && <ChineseTerms text={say(hint, answersSoFar.forWhom)} />}
                <Effort way={way} />
              </>
            ),
          }
        })}
        defaultValue={chosen && valueOf(chosen)}
        onChange={choose}
      />
      {missing.length > 0 && (
        <p className="hint">{(bankCode ? words.notHere : words.notInCity)(missing.map(labelOf))}</p>
      )}
      {offered.some((way) => way.mode === 'instant') && (
        <p className="hint">
          <ChineseTerms text={words.batch} />
        </p>
      )}
      <p className="hint">{words.estimate}</p>
    </>
  )
}

/** What a way costs: the same three things of each, one below the other, so that they can be compared. */
function Effort({ way: { mode, delivery } }: { readonly way: WayToCard }) {
  const { effort: words } = useMessages('apply').inputs
  const { days, trips, courierFee } = effortOf(mode, delivery)
  return (
    <>
      <span className="effort">
        <span>{mode === 'instant' ? words.instant : words.days(days)}</span>
        <span>{words.trips(trips)}</span>
        <span>{courierFee ? words.courier : words.free}</span>
      </span>
      <span className="block">{words.visits[mode === 'instant' ? mode : delivery]}</span>
    </>
  )
}
