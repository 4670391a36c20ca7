import { isRouteStep } from '../../../src/journey/route.ts'
import type { Journey } from '../../../src/journey/types.ts'
import { wordsOfCondition } from '../../sheet/conditionWords.ts'
import { type SheetQuestion, type SheetStep, sheetOf } from '../../sheet/journeySheet.ts'
import { labelOf, type SheetMessages, sectionTitle, stepTitle } from '../../sheet/messages.ts'
import { partingOf, servedWords } from '../../sheet/servedWords.ts'
import { usePageLanguage } from '../useConsole.ts'
import { MapQuestion } from './MapQuestion.tsx'
import { formWords } from './words.ts'

/** One journey as a map: its parts side by side, its pages along a line, and a branch with its condition where not everybody gets to one. */
export function JourneyMap(props: {
  readonly journey: Journey
  readonly messages: SheetMessages
  /** 1: as large as the rest of the console. */
  readonly size: number
  /** Whether there is a screen to show of a question. */
  readonly isShown: (question: SheetQuestion) => boolean
  readonly onOpen: (question: SheetQuestion) => void
}) {
  const { journey, messages, size, isShown, onOpen } = props
  const parts = sheetOf(journey)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by the keyboard
    <div className="form-map" style={{ fontSize: `${0.8125 * size}rem` }} tabIndex={0}>
      {parts.map(({ section, steps }, at) => (
        <section key={section} className="form-part" aria-labelledby={`form-${section}`}>
          <h3 id={`form-${section}`}>
            <span>{at + 1}</span> {sectionTitle(messages, journey, section)}
          </h3>
          <ol>
            {steps.map((step) => (
              <MapStep key={step.id} {...{ journey, messages, step, isShown, onOpen }} />
            ))}
            {steps.some(({ id }) => isRouteStep(id)) && <Parting journey={journey} />}
          </ol>
        </section>
      ))}
    </div>
  )
}

function MapStep({
  journey,
  messages,
  step,
  isShown,
  onOpen,
}: {
  readonly journey: Journey
  readonly messages: SheetMessages
  readonly step: SheetStep
  readonly isShown: (question: SheetQuestion) => boolean
  readonly onOpen: (question: SheetQuestion) => void
}) {
  const language = usePageLanguage()
  const words = formWords(language)
  const { id, when, questions } = step
  const [first] = questions
  const title = first && stepTitle(messages, journey, id, first.name)
  const isOwnTitle = first && title !== labelOf(messages, journey, first)
  return (
    <li className="form-step" data-guarded={when !== undefined}>
      {when && <p className="form-guard">{words.onlyOf(wordsOfCondition(when)[language])}</p>}
      <div className="form-page">
        {questions.length > 1 && isOwnTitle && <strong>{title}</strong>}
        {questions.map((question) => (
          <MapQuestion
            key={question.number}
            {...{ journey, messages, question }}
            guard={question.conditions.slice(when ? 1 : 0)}
            onOpen={isShown(question) ? () => onOpen(question) : undefined}
          />
        ))}
      </div>
    </li>
  )
}

function Parting({ journey }: { readonly journey: Journey }) {
  const language = usePageLanguage()
  const words = formWords(language)
  const parting = partingOf(journey)
  if (!parting) return null
  return (
    <li className="form-parting">
      <p>{words.onwards}</p>
      <ul>
        {parting.on.map((one) => (
          <li key={one}>↓ {servedWords[one][language]}</li>
        ))}
      </ul>
      <p>{words.elsewhere}</p>
      <ul>
        {parting.out.map((one) => (
          <li key={one}>→ {servedWords[one][language]}</li>
        ))}
      </ul>
    </li>
  )
}
