import { useRef } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { callTo } from '../../ui/PhoneNumber.tsx'

/** What to say to 12333, for who would rather call, or reads it out to somebody who can't use the page. */
export function PhoneScript({
  lines,
  open = false,
}: {
  readonly lines: readonly string[]
  readonly open?: boolean
}) {
  const { phone } = useMessages('mycard')
  const shown = useRef<HTMLQuoteElement>(null)
  return (
    <Disclosure summary={phone.heading} open={open}>
      <p>
        <a className="button button-secondary" href={callTo('12333')}>
          {phone.call}
        </a>
      </p>
      <p>{phone.lead}</p>
      <blockquote ref={shown} className="script">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <CopyButton text={lines.join('\n')} shown={shown} words={phone} />
    </Disclosure>
  )
}
