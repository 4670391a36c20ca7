import './seal.css'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { startAddress } from '../../../api/appUrl.ts'
import { sealQuery } from '../../../api/seal.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { QrCode } from '../../../ui/QrCode.tsx'

const isSingleFile = import.meta.env.MODE === 'single'

/** The address that checks a seal: all of it behind the hash, which no browser sends. A local file has none that others could open. */
function checkAddress(seal: string): string | undefined {
  const start = startAddress()
  if (start === undefined) return undefined
  return isSingleFile ? `${start}#/verify#${seal}` : `${start}verify#${seal}`
}

/** What somebody else checks this receipt by, on the screen and on paper. */
export function Seal({ number, caseKey }: { readonly number: string; readonly caseKey: string }) {
  const { seal: words } = useMessages('review').receipt
  const { data, isError, isFetching, refetch } = useQuery(sealQuery(number, caseKey))
  const shown = useRef<HTMLParagraphElement>(null)
  if (isError)
    return (
      <Failure
        title={words.failed.title}
        next={words.failed.text}
        retry={{
          label: isFetching ? words.failed.retrying : words.failed.retry,
          busy: isFetching,
          onClick: () => void refetch(),
        }}
      />
    )
  if (!data) return null
  const address = checkAddress(data.seal)
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <figure className="seal">
        <QrCode text={address ?? data.seal} label={words.alt} border={3} />
        <figcaption>
          {words.demo && <p className="hint">{words.demo}</p>}
          {address && (
            <p>
              <a href={address}>{words.link}</a>
            </p>
          )}
        </figcaption>
      </figure>
      <div className="seal-code">
        <Disclosure summary={words.show}>
          <p className="seal-text" ref={shown}>
            {data.seal}
          </p>
          <CopyButton text={data.seal} shown={shown} words={words.copy} />
        </Disclosure>
      </div>
    </>
  )
}
