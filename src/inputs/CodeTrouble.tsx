import { useMessages } from '../i18n/I18n.tsx'
import { Link } from '../router/Link.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { goToControl } from '../ui/ErrorSummary.tsx'

/** What to do when no message comes: nobody is stuck here. `toChange`: where another number is given, on this page (`#`) or another. */
export function CodeTrouble({ toChange }: { readonly toChange: string }) {
  const { code: words } = useMessages('apply').inputs
  return (
    <Disclosure summary={words.trouble}>
      <ul>
        <li>
          {toChange.startsWith('#') ? (
            <a href={toChange} onClick={(event) => goToControl(event, toChange.slice(1))}>
              {words.change}
            </a>
          ) : (
            <Link to={toChange}>{words.change}</Link>
          )}
        </li>
        {words.troubles.map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li>{words.counter}</li>
      </ul>
      <p>{words.noLink}</p>
    </Disclosure>
  )
}
