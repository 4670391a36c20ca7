import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say, type Text } from '../../i18n/text.ts'

/** The one item that is asked again, and why; everything else is kept. */
export function CorrectionRequest({ view }: { readonly view: CaseView }) {
  const { asked, rejected } = useMessages('tracking')
  const event = view.events.findLast((e) => e.type === 'correctionAsked')
  const names: Readonly<Partial<Record<string, Text>>> = useMessages('answerNames')
  const name = event?.field && names[event.field]
  return (
    <div className="case-asked">
      <p>
        <strong>{asked.item(name ? say(name, view.answers.forWhom) : asked.unknownItem)}</strong>
      </p>
      {event?.reason && <p>{rejected.reasons[event.reason].why}</p>}
      <p>{asked.only}</p>
    </div>
  )
}
