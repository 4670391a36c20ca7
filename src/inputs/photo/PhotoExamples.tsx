import { useMessages } from '../../i18n/I18n.tsx'
import { CloseIcon } from '../../ui/CloseIcon.tsx'
import { Portrait } from '../../ui/drawings/Portrait.tsx'
import { CheckIcon } from '../../ui/icons.tsx'

const examples = ['good', 'hat', 'background', 'dark'] as const

/** Four drawn photos side by side: one that can be used, three that can't, each with why. */
export function PhotoExamples() {
  const { examples: m } = useMessages('photo')
  return (
    <ul className="photo-examples" aria-label={m.title}>
      {examples.map((each) => (
        <li key={each} className={each === 'good' ? 'is-right' : 'is-wrong'}>
          <svg viewBox="0 0 84 104" aria-hidden="true">
            <Portrait fault={each === 'good' ? undefined : each} />
          </svg>
          <span className="photo-mark">{each === 'good' ? <CheckIcon /> : <CloseIcon />}</span>
          <span>
            <span className="sr-only">{each === 'good' ? m.right : m.wrong}</span>
            {m[each]}
          </span>
        </li>
      ))}
    </ul>
  )
}
