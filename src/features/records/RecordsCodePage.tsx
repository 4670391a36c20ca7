import { Navigate, useNavigate } from 'react-router-dom'
import { findLookUp } from '../../api/contributions.ts'
import { useAsOf } from '../../api/useAsOf.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { MobileProofInput } from '../../inputs/MobileProofInput.tsx'
import { recordsPath } from '../../journey/paths.ts'
import { Field } from '../../ui/Form.tsx'
import { Page } from '../../ui/Page.tsx'
import { give, useGiven } from './lookUp.ts'
import { RecordHelp } from './RecordHelp.tsx'

/** The code that shows that the mobile number is at hand; a right one opens the record at once. */
export function RecordsCodePage() {
  const m = useMessages('records').identify
  const given = useGiven()
  const asOf = useAsOf()
  const navigate = useNavigate()
  // Opened by its address, or after a reload: whose record it is, is asked first.
  if (!given.mobile || findLookUp(given)) return <Navigate replace to={recordsPath} />
  return (
    <Page
      title={m.codeTitle}
      back={{ to: recordsPath, label: m.backToPerson }}
      aside={<RecordHelp />}
      asideTitle={m.helpTitle}
    >
      <Field id="mobileProof" label={m.codeTitle} as="legend" labelIsTitle>
        {(ids) => (
          <MobileProofInput
            name="mobileProof"
            ids={ids}
            value={given.mobileProof}
            onChange={(mobileProof) => {
              if (!mobileProof) return
              give({ mobileProof })
              void navigate(recordsPath, { replace: true })
            }}
            answersSoFar={given}
            asOf={asOf}
            options={[]}
            own
            toChange={recordsPath}
          />
        )}
      </Field>
    </Page>
  )
}
