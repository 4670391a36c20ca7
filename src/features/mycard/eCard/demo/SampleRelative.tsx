import { demoIdNumber } from '../../../../domain/identity.ts'
import { useMessages } from '../../../../i18n/I18n.tsx'
import { Button } from '../../../../ui/Button.tsx'
import type { FamilyDetails } from '../familyDetails.ts'

/** An invented person who has a card: nobody has a number of the county 210199. */
const sample: FamilyDetails = {
  relation: 'spouse',
  name: '王若谷',
  idType: 'residentId',
  birthDate: '',
  idNumber: demoIdNumber('21019919890315309'),
  mobile: '15400000009',
}

export function SampleRelative({ onFill }: { readonly onFill: (details: FamilyDetails) => void }) {
  const { sample: words } = useMessages('eCard')
  return (
    <p className="sample">
      <Button kind="secondary" onClick={() => onFill(sample)}>
        {words}
      </Button>
    </p>
  )
}
