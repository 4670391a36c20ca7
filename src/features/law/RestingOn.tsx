import type { LawId } from '../../domain/law.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { lawPlaces, placesCiting } from '../../journey/lawPlaces.ts'
import { stepPath } from '../../journey/paths.ts'
import { questionsOn } from '../../journey/questionsOnLaw.ts'
import { Link } from '../../router/Link.tsx'

/** What in this service rests on an article: the questions that it lets be asked, and the screens that cite it. */
export function RestingOn({ id }: { readonly id: LawId }) {
  const { resting: m } = useMessages('law')
  const names = useMessages('answerNames')
  const questions = questionsOn(id)
  const places = placesCiting(id)
  if (questions.length + places.length === 0) return null
  return (
    <>
      <h2>{m.heading}</h2>
      <ul>
        {questions.map(({ field, journey, step }) => (
          <li key={field}>
            <Link to={stepPath(journey, step)}>{m.question(say(names[field], 'self'))}</Link>
          </li>
        ))}
        {places.map((name) => (
          <li key={name}>
            <Link to={lawPlaces[name].to}>{m.places[name]}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
