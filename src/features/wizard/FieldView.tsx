import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react'
import type { FieldName, Partly } from '../../domain/application.ts'
import { Field } from '../../ui/Form.tsx'
import type { EditProps, Kind } from './kinds.ts'

export interface FieldWords {
  readonly label: string
  readonly hint?: ReactNode
}

type Value = Exclude<Partly[FieldName], undefined>

export interface FieldViewProps extends Omit<EditProps<Value>, 'ids'> {
  readonly kind: Kind<Value>
  readonly words: FieldWords
  /** The only question of the page: its label is the heading. */
  readonly isTitle: boolean
  readonly error: string | undefined
  readonly errorPrefix: string
  /** What the inputs hold, as far as is known: what differs from it came from elsewhere. */
  readonly shown: RefObject<Partly>
}

/**
 * One question. The input is uncontrolled and left alone while it is typed in; an answer that comes from elsewhere (the
 * stored draft, undo, a sample person) makes a new one that begins with it.
 */
export function FieldView({ kind, words, isTitle, error, errorPrefix, shown, ...edit }: FieldViewProps) {
  const { name, value } = edit
  const [epoch, setEpoch] = useState(0)
  useLayoutEffect(() => {
    if (shown.current[name] === value) return
    shown.current = { ...shown.current, [name]: value }
    setEpoch((last) => last + 1)
  }, [name, value, shown])

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
      {(ids) => <kind.Edit key={epoch} {...edit} ids={ids} />}
    </Field>
  )
}
