import { useQuery } from '@tanstack/react-query'
import { banksQuery } from '../api/banks.ts'
import type { PartialAnswers } from '../domain/application.ts'
import type { Delivery, ProductionMode } from '../domain/choices.ts'
import { deliveriesFor, effortOf, productionModeOf } from '../domain/issuance.ts'
import { useMessages } from '../i18n/I18n.tsx'
import type { Messages } from '../i18n/messages.ts'
import { Choice } from '../ui/Choice.tsx'
import type { EditProps, WordedOption } from './inputDefinitions.ts'

const asMode = (value: string): ProductionMode => (value === 'instant' ? 'instant' : 'batch')
const isDelivery = (value: string): value is Delivery =>
  ['outlet', 'office', 'post', 'employer'].includes(value)

/** How the card is made, or how it arrives: each way with its days, its trips and who pays. */
export function WayInput({ name, ids, options, value, onChange, answersSoFar }: EditProps<string>) {
  const { effort: words } = useMessages('apply').inputs
  const { data: banks } = useQuery(banksQuery(answersSoFar.city ?? ''))
  const bank = banks?.find((each) => each.code === answersSoFar.bank)
  // What the chosen bank does not do is not offered; until it is known, the agency's own check stands behind it.
  const isOffered = ({ value: way }: WordedOption) => way !== 'post' || !bank || bank.post
  const offered = options.filter(isOffered)
  const missing = options.filter((option) => !isOffered(option))
  return (
    <>
      <Choice
        {...ids}
        name={name}
        options={offered.map((option) => ({
          ...option,
          hint: <Effort option={option} answersSoFar={answersSoFar} words={words} />,
        }))}
        defaultValue={value}
        onChange={onChange}
      />
      {missing.length > 0 && <p className="hint">{words.notHere(missing.map((option) => option.label))}</p>}
      <p className="hint">{words.estimate}</p>
    </>
  )
}

function Effort({
  option,
  answersSoFar,
  words,
}: {
  readonly option: WordedOption
  readonly answersSoFar: PartialAnswers
  readonly words: Messages['apply']['inputs']['effort']
}) {
  const delivery = isDelivery(option.value)
  const mode = delivery ? (productionModeOf(answersSoFar) ?? 'batch') : asMode(option.value)
  const ways: readonly Delivery[] = delivery
    ? [isDelivery(option.value) ? option.value : 'outlet']
    : deliveriesFor({ ...answersSoFar, productionMode: mode })
  const efforts = ways.map((way) => effortOf(mode, way))
  const days = spanOf(efforts.map((each) => each.days))
  const trips = spanOf(efforts.map((each) => each.trips))
  const visit = isDelivery(option.value) ? option.value : mode === 'instant' ? mode : undefined
  const courier = delivery && efforts.some((each) => each.courierFee)
  return (
    <>
      {option.hint}
      <span className="tags">
        <span className="tag">{mode === 'instant' ? words.instant : words.days(...days)}</span>
        <span className="tag">{words.trips(...trips)}</span>
        {delivery && <span className="tag">{courier ? words.courier : words.free}</span>}
      </span>
      {visit && <span className="block">{words.visits[visit]}</span>}
    </>
  )
}

const spanOf = (numbers: readonly number[]): readonly [from: number, to: number] => [
  Math.min(...numbers),
  Math.max(...numbers),
]
