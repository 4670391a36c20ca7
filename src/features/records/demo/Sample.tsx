import type { PartialAnswers } from '../../../domain/application.ts'
import { demoIdNumber } from '../../../domain/identity.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { Button } from '../../../ui/Button.tsx'

/** An employee with a month that was left out: nobody has a number of the county 210199. */
const sample = {
  idType: 'residentId',
  name: '赵明远',
  idNumber: demoIdNumber('21019919910820331'),
  mobile: '15400000003',
} satisfies PartialAnswers

export function Sample({ onFill }: { readonly onFill: (answers: PartialAnswers) => void }) {
  const { sample: words } = useMessages('records')
  return (
    <p className="sample">
      <Button kind="secondary" onClick={() => onFill(sample)}>
        {words}
      </Button>
    </p>
  )
}
