import type { FieldName } from '../../src/domain/application.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { optionalUploadsFor, uploadsFor } from '../../src/domain/documents.ts'
import { type OptionText, say } from '../../src/i18n/text.ts'
import type { Journey } from '../../src/journey/types.ts'
import type { SheetLanguage, SheetMessages } from './messages.ts'
import { everySituationOfPapers, optionsOf } from './optionGuards.ts'

/** What can be chosen, or what can be sent, in words; `only`: who is offered it, empty for everybody. */
export interface OptionInWords {
  readonly label: string
  readonly hint: string | undefined
  readonly only: string
}

/** Everything that a choice offers to anybody, in words, and who is offered it. */
export function optionsInWords(
  { apply, route }: SheetMessages,
  language: SheetLanguage,
  journey: Journey,
  name: FieldName,
): readonly OptionInWords[] {
  const table: { readonly [name: string]: { readonly [value: string]: OptionText } } = {
    ...route.options,
    ...apply.options,
  }
  const between = language === 'en' ? ', ' : '、'
  return optionsOf(journey, name).map(({ value, guards }) => {
    const text = table[name]?.[value]
    return {
      label: text ? say(text.label, undefined) : value,
      hint: text?.hint === undefined ? undefined : say(text.hint, undefined),
      only: guards
        .map(({ name: by, values }) => {
          const named = values.map((one) => say(table[by]?.[one]?.label ?? one, undefined)).join(between)
          const title = say(apply.names[by], undefined)
          return language === 'en' ? `${title}: ${named}` : `${title}：${named}`
        })
        .join(language === 'en' ? '; ' : '；'),
    }
  })
}

/** Every paper that anybody may be asked for, or may add. */
export function papersOf({ apply }: SheetMessages, journey: Journey, asOf: string): readonly OptionInWords[] {
  const kind = caseKinds.find((one) => one === journey.id)
  if (!kind) return []
  const codes = everySituationOfPapers().flatMap((answers) => [
    ...uploadsFor(kind, answers, asOf),
    ...optionalUploadsFor(kind, answers, asOf),
  ])
  return [...new Set(codes)].map((code) => {
    const text = apply.documents[code]
    return {
      label: say(text.label, undefined),
      hint: 'hint' in text && text.hint !== undefined ? say(text.hint, undefined) : undefined,
      only: '',
    }
  })
}
