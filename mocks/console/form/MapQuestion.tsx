import { getArticle } from '../../../src/domain/law.ts'
import type { Journey, When } from '../../../src/journey/types.ts'
import { wordsOfCondition } from '../../sheet/conditionWords.ts'
import type { SheetQuestion } from '../../sheet/journeySheet.ts'
import { labelOf, type SheetMessages } from '../../sheet/messages.ts'
import { usePageLanguage } from '../useConsole.ts'
import { formWords } from './words.ts'

/** A question on the map: its number, as it is put to oneself, the condition of its own, and the articles it rests on. */
export function MapQuestion({
  journey,
  messages,
  question,
  guard,
  onOpen,
}: {
  readonly journey: Journey
  readonly messages: SheetMessages
  readonly question: SheetQuestion
  /** Conditions that are not those of the whole page. */
  readonly guard: readonly When[]
  /** Shows its screen; undefined where nobody of the demonstration is asked it. */
  readonly onOpen: (() => void) | undefined
}) {
  const language = usePageLanguage()
  const words = formWords(language)
  const { number, laws, isOptional } = question
  const label = labelOf(messages, journey, question)
  const notes = [
    ...(isOptional ? [words.optional] : []),
    ...laws.map((id) => getArticle(id).citation[language]),
  ]
  const face = (
    <>
      <b>{number}</b> {label}
    </>
  )
  return (
    <div className="form-question">
      {guard.map((when) => (
        <p key={number} className="form-guard">
          {words.onlyOf(wordsOfCondition(when)[language])}
        </p>
      ))}
      {onOpen ? (
        <button type="button" data-number={number} title={words.show(label)} onClick={onOpen}>
          {face}
        </button>
      ) : (
        <p title={words.nobody}>
          {face}
          <small>{words.nobody}</small>
        </p>
      )}
      {notes.length > 0 && <small>{notes.join(language === 'en' ? '; ' : '；')}</small>}
    </div>
  )
}
