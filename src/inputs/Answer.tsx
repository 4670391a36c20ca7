import type { ComponentType } from 'react'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { allFields } from '../journey/fields/all.ts'
import { inputs } from './allInputs.tsx'
import type { ShowProps } from './inputDefinitions.ts'

/** One answer as it is looked over; "not given" for one left out. */
export function Answer({ name, answers }: { readonly name: FieldName; readonly answers: PartialAnswers }) {
  const { notGiven } = useMessages('apply')
  const value = answers[name]
  const { input } = allFields[name]
  // What was looked up, or was not on purpose, is told by its own view.
  const isLeftOut = value === null && input !== 'records'
  if (value === undefined || value === '' || isLeftOut) return <span className="hint">{notGiven}</span>
  // A name known only at run time can't tie its field's input to its answer; the tables do, where they are written.
  const Show = inputs[input].Show as unknown as ComponentType<ShowProps<unknown>>
  return <Show name={name} value={value} answers={answers} />
}
