import './review.css'
import { Fragment, type ReactNode } from 'react'
import type { FieldName, PartialAnswers } from '../../domain/application.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { Answer } from '../../inputs/Answer.tsx'
import { findStepText } from '../../inputs/wording.ts'
import { stepPath } from '../../journey/paths.ts'
import { isRouteStep } from '../../journey/route.ts'
import type { JourneyId, Section, WalkedStep } from '../../journey/types.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SummaryList, type SummaryRow } from '../../ui/SummaryList.tsx'
import { sectionName } from '../../wizard/progress.ts'
import { PaperThumbnails, PhotoThumbnail } from './Thumbnails.tsx'

/** A proof is no answer to look over. */
const unseen: ReadonlySet<FieldName> = new Set(['mobileProof'])

/** Every answer of a journey, section by section, as the walk has met them; with a way to change each. */
export function Review({
  journeyId,
  steps,
  answers,
  editable,
}: {
  readonly journeyId: JourneyId
  readonly steps: readonly Pick<WalkedStep, 'id' | 'section' | 'fields'>[]
  readonly answers: PartialAnswers
  readonly editable: boolean
}) {
  const wizard = useMessages('wizard')
  const { names, steps: titled } = useMessages('apply')
  const { change, unfold } = useMessages('review')
  const who = answers.forWhom
  // What a step calls a question that other journeys ask for something else, it is called here, too.
  const nameOf = (id: string, name: FieldName) => {
    const { labels } = findStepText(titled, journeyId, id) ?? {}
    return say(labels?.[name]?.label ?? names[name], who)
  }
  const rowsOf = (section: Section): SummaryRow[] =>
    steps
      .filter((step) => step.section === section)
      .flatMap(({ id, fields }) =>
        fields
          .filter((name) => !unseen.has(name))
          .map((name, index) => ({
            key: nameOf(id, name),
            value: (
              <Row id={index === 0 ? `row-${id}` : undefined}>
                <Looked name={name} answers={answers} />
              </Row>
            ),
            action: editable
              ? { to: stepPath(journeyId, id, id), label: change, hidden: nameOf(id, name) }
              : undefined,
          })),
      )
  const groups = [...new Set(steps.map((step) => step.section))]
  return groups.map((section) => {
    const own = steps.filter((step) => step.section === section)
    const rows = rowsOf(section)
    if (rows.length === 0) return null
    const list = <SummaryList rows={rows} />
    return (
      <section key={section}>
        <h2>{sectionName(journeyId, section, wizard)}</h2>
        {own.every(({ id }) => isRouteStep(id)) ? (
          <div className="route-fold">
            <Disclosure
              summary={
                <>
                  <span className="route-line">
                    {own
                      .flatMap(({ fields }) => fields)
                      .map((name, index) => (
                        <Fragment key={name}>
                          {index > 0 && '\u00a0· '}
                          <Answer name={name} answers={answers} />
                        </Fragment>
                      ))}
                  </span>
                  <span className="route-unfold">{unfold}</span>
                </>
              }
            >
              {list}
            </Disclosure>
          </div>
        ) : (
          list
        )}
      </section>
    )
  })
}

/** One answer, with a picture of what was uploaded. */
function Looked({ name, answers }: { readonly name: FieldName; readonly answers: PartialAnswers }) {
  const { photo, documents } = answers
  if (name === 'photo' && photo && photo !== 'later') return <PhotoThumbnail value={photo} />
  if (name === 'documents' && Object.values(documents ?? {}).some(Boolean))
    return <PaperThumbnails answers={answers} />
  return <Answer name={name} answers={answers} />
}

/** Where the way back from a change leads to. */
function Row({ id, children }: { readonly id: string | undefined; readonly children: ReactNode }) {
  return (
    <div id={id} tabIndex={id ? -1 : undefined}>
      {children}
    </div>
  )
}
