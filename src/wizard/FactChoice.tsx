import './wizard.css'
import { useId } from 'react'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { findChinaTime } from '../domain/dates.ts'
import { maskNumber } from '../domain/receiptAnswers.ts'
import { formatDay } from '../i18n/dates.ts'
import { useLanguage, useMessages } from '../i18n/I18n.tsx'
import { formatMoment } from '../i18n/moments.ts'
import { say } from '../i18n/text.ts'
import { Answer } from '../inputs/Answer.tsx'
import type { FactOffer, FactSource } from '../journey/factOffers.ts'
import { findProcedureId } from '../procedures/procedures.ts'
import { Checkbox } from '../ui/Checkboxes.tsx'

interface FactChoiceProps {
  readonly offer: FactOffer
  /** The facts that are ticked; all of them at first. */
  readonly names: readonly FieldName[]
  readonly onChange: (names: readonly FieldName[]) => void
}

/** Whence facts come and what they are, each with a box that leaves it out. Numbers are masked. */
export function FactChoice({ offer: { source, facts }, names, onChange }: FactChoiceProps) {
  const { choose } = useMessages('facts')
  const { names: called } = useMessages('apply')
  const id = useId()
  const all = Object.keys(facts) as FieldName[] // keys of answers are names of questions
  return (
    <>
      <p>
        <Origin source={source} />
      </p>
      {/* A form of its own: what is ticked is no answer yet, and no browser is to remember it. */}
      <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <div className="choices">
          {all.map((name) => (
            <Checkbox
              key={name}
              id={`${id}-${name}`}
              name={`${id}-${name}`}
              label={
                <>
                  <span className="hint">{say(called[name], source.answers.forWhom)}</span>{' '}
                  <Fact name={name} answers={{ ...source.answers, ...facts }} />
                </>
              }
              defaultChecked
              onChange={(isTicked) =>
                onChange(all.filter((each) => (each === name ? isTicked : names.includes(each))))
              }
            />
          ))}
        </div>
      </form>
      <p className="hint">{choose}</p>
    </>
  )
}

/** What it comes from, by its day: 来自2026年11月3日提交的参保登记. */
function Origin({ source: { from, who, journey, at } }: { readonly source: FactSource }) {
  const { fromCase, fromDraft, fromRecord, fromHere } = useMessages('facts')
  const { draftFor } = useMessages('progress').list
  const language = useLanguage()
  const matter = draftFor[findProcedureId(journey) ?? 'other']
  if (from === 'here') return fromHere[who ?? 'holder']
  if (from === 'record') return fromRecord(formatMoment(at, language))
  if (from === 'draft') return fromDraft(matter, formatMoment(at, language))
  return fromCase(matter, formatDay((findChinaTime(at) ?? '').slice(0, 10), language))
}

/** As it is looked over, but for numbers: their button has no place in a box that is ticked. */
function Fact({ name, answers }: { readonly name: FieldName; readonly answers: PartialAnswers }) {
  const answer = answers[name]
  const masked = typeof answer === 'string' ? maskNumber(name, answer) : undefined
  return masked ?? <Answer name={name} answers={answers} />
}
