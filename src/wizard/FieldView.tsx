import { type ReactNode, useLayoutEffect, useState } from 'react'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import type { InputDefinition, JointEditProps } from '../inputs/inputDefinitions.ts'
import { Field } from '../ui/Form.tsx'

export interface FieldWords {
  readonly label: string
  readonly hint?: ReactNode
}

type Value = Exclude<PartialAnswers[FieldName], undefined>

export interface FieldViewProps extends Omit<JointEditProps<Value>, 'ids' | 'onChange'> {
  readonly kind: InputDefinition<Value>
  readonly words: FieldWords
  /** The only question of the page: its label is the heading. */
  readonly isTitle: boolean
  readonly error: ReactNode
  readonly errorPrefix: string
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * One question. Its input is uncontrolled and left alone while it is typed in; an answer that comes from elsewhere (the
 * stored draft, undo, a sample person) makes a new one that begins with it.
 */
export function FieldView({ kind, words, isTitle, error, errorPrefix, ...edit }: FieldViewProps) {
  const { name, value, onAnswers } = edit
  const [known, setKnown] = useState({ value, epoch: 0 })
  if (value !== known.value) setKnown({ value, epoch: known.epoch + 1 })
  // What changes this question's own answer, alone or along with another one's.
  const change: FieldViewProps['onAnswers'] = (given, how) => {
    setKnown({ value: given[name], epoch: known.epoch })
    onAnswers(given, how)
  }

  // What was picked or typed into the prerendered page before the script was there.
  useLayoutEffect(() => {
    const form = document.getElementById(name)?.closest('form')
    const early = form && kind.read?.(new FormData(form), name)
    if (early !== undefined && early !== null && !isSame(early, value)) change({ [name]: early })
    // Only what the page held when it came to life.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  return (
    <Field
      id={name}
      label={words.label}
      hint={words.hint}
      error={error}
      errorPrefix={errorPrefix}
      as={kind.group ? 'legend' : 'label'}
      labelIsTitle={isTitle}
    >
      {(ids) => (
        <kind.Edit
          key={kind.controlled ? 0 : known.epoch}
          {...edit}
          onChange={(next, how) => change({ [name]: next }, how)}
          onAnswers={change}
          ids={ids}
        />
      )}
    </Field>
  )
}
