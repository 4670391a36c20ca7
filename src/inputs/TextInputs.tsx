import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { usccDoubts } from '../domain/checks.ts'
import { groupIdNumber, type IdType, normaliseIdNumber } from '../domain/identity.ts'
import { idTypeOf } from '../domain/person.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { TextArea, TextInput } from '../ui/inputs.tsx'
import { MobileInput } from '../ui/MobileInput.tsx'
import type { EditProps } from './inputDefinitions.ts'
import { insertText } from './insertText.ts'

/** Free text, a few lines. */
export function TextEdit({ name, ids, value, onChange }: EditProps<string>) {
  return (
    <TextArea
      {...ids}
      name={name}
      defaultValue={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}

/** One line of text. */
export function LineEdit({ name, ids, value, onChange }: EditProps<string>) {
  return (
    <TextInput
      {...ids}
      name={name}
      autoComplete="off"
      defaultValue={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}

const mayEndInX: ReadonlySet<IdType> = new Set([
  'residentId',
  'householdRegister',
  'hkMoTwResidencePermit',
  'foreignPermanentResident',
])

/** Which document a number is of: guardians and representatives show their resident ID card. */
export const numberTypeOf = (name: FieldName, answersSoFar: PartialAnswers): IdType =>
  name === 'idNumber' ? idTypeOf(answersSoFar) : 'residentId'

/** A number of digits and capitals, which no browser is to fill in or to correct. */
function CapitalsInput({
  name,
  ids,
  value,
  onChange,
}: Pick<EditProps<string>, 'name' | 'ids' | 'value' | 'onChange'>) {
  return (
    <TextInput
      {...ids}
      name={name}
      code
      width="medium"
      spellCheck={false}
      autoCapitalize="characters"
      autoComplete="off"
      defaultValue={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}

/** The number of an identity document: a plain text field, for digits, letters, blanks and whatever keyboards make of them. */
export function IdNumberEdit({ name, ids, value, onChange, answersSoFar }: EditProps<string>) {
  const { idNumber: words } = useMessages('apply').inputs
  const type = numberTypeOf(name, answersSoFar)
  const groups = groupIdNumber(normaliseIdNumber(value ?? ''))
  return (
    <>
      <div className="beside">
        <CapitalsInput name={name} ids={ids} value={value} onChange={onChange} />
        {mayEndInX.has(type) && (
          <button
            type="button"
            className="button button-secondary key"
            aria-label={words.x}
            onClick={() => {
              const input = document.getElementById(ids.id)
              if (!(input instanceof HTMLInputElement)) return
              insertText(input, 'X')
              onChange(input.value)
            }}
          >
            X
          </button>
        )}
      </div>
      {groups.length > 1 && (
        <p className="hint">
          {words.read}
          <span className="code">
            {groups.map((group, index) => (
              // A group is known by its place: 6, 8 and 4 characters.
              <span className="group" key={['area', 'birth', 'rest'][index]}>
                {group}
              </span>
            ))}
          </span>
        </p>
      )}
    </>
  )
}

/** A mobile number, in the keyboard's digits. */
export function MobileEdit({ name, ids, value, onChange, own }: EditProps<string>) {
  return (
    <MobileInput
      {...ids}
      name={name}
      own={own}
      defaultValue={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}

/** An amount of money in whole yuan. */
export function AmountEdit({ name, ids, value, onChange }: EditProps<string>) {
  return (
    <TextInput
      {...ids}
      name={name}
      code
      width="short"
      inputMode="numeric"
      autoComplete="off"
      defaultValue={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}

/** A unified social credit code; what is odd about it is asked, and the code is taken. */
export function UsccEdit({ name, ids, value, onChange }: EditProps<string>) {
  const { uscc: words } = useMessages('apply').inputs
  // Whether it is a trader's is asked of traders alone.
  const doubts = usccDoubts(value ?? '').filter((doubt) => doubt !== 'company' || name === 'businessUscc')
  return (
    <>
      <CapitalsInput name={name} ids={ids} value={value} onChange={onChange} />
      <output className="block hint">
        {doubts.map((doubt) => (
          <span key={doubt} className="block">
            {words[doubt]}
          </span>
        ))}
      </output>
    </>
  )
}
