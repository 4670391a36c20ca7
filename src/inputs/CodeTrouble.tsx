import { Link } from 'react-router-dom'
import { useMessages } from '../i18n/I18n.tsx'
import { stepPath } from '../journey/paths.ts'
import type { JourneyId } from '../journey/types.ts'
import { Disclosure } from '../ui/Disclosure.tsx'

/** What to do when no message comes: nobody is stuck here. */
export function CodeTrouble({ journeyId }: { readonly journeyId: JourneyId }) {
  const { code: words } = useMessages('apply').inputs
  return (
    <Disclosure summary={words.trouble}>
      <ul>
        <li>
          <Link to={stepPath(journeyId, 'mobile')}>{words.change}</Link>
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
