import { useMessages } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'

/** What to do when no message comes, or the mobile number is gone: nobody is stuck here. */
export function SearchTrouble() {
  const { trouble } = useMessages('progress').search
  return (
    <Disclosure summary={trouble.title}>
      <ul>
        {trouble.noMessage.map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li>{trouble.noMobile}</li>
      </ul>
      <p>{trouble.noSecrets}</p>
    </Disclosure>
  )
}
