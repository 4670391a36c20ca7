import '../../ui/otherScreens.css'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router-dom'
import { sealKeyQuery } from '../../api/seal.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { checkSeal, findSeal } from './checkSeal.ts'
import { PasteForm } from './PasteForm.tsx'
import { Verdict } from './Verdict.tsx'

/** Checks a receipt that somebody shows: what was scanned is behind the hash of the address, or is pasted here. */
export function VerifyPage() {
  const words = useMessages('verify')
  const given = findSeal(useLocation().hash)
  const { data, isError, isFetching, refetch } = useQuery(sealKeyQuery())
  return (
    <Page title={words.title} back={undefined}>
      <p className="lede">{words.lead}</p>
      {given !== '' && data && <Verdict checked={checkSeal(given, data.key)} />}
      {given !== '' && !data && !isError && <Skeleton label={words.checking} lines={4} />}
      {isError && (
        <Failure
          title={words.noKey.title}
          next={words.noKey.text}
          retry={{ label: words.noKey.retry, busy: isFetching, onClick: () => void refetch() }}
        />
      )}
      <PasteForm />
    </Page>
  )
}
