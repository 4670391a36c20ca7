import type { FieldName } from '../../../src/domain/application.ts'
import { controlOf } from './caseEdit.ts'

/** One answer of a case, as the contract knows it: a choice by its codes, a text, or JSON. */
export function AnswerField(props: {
  readonly name: FieldName
  readonly label: string
  /** As it is at the agency. */
  readonly value: unknown
  readonly written: string
  readonly onWrite: (written: string) => void
}) {
  const { name, label, value, written, onWrite } = props
  const control = controlOf(name, value)
  return (
    <label>
      <span>{label}</span>
      {control.as === 'choice' ? (
        <select value={written} onChange={({ target }) => onWrite(target.value)}>
          {control.of.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      ) : (
        <input
          type="text"
          spellCheck={false}
          autoComplete="off"
          value={written}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </label>
  )
}
