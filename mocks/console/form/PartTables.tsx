import { isRouteStep } from '../../../src/journey/route.ts'
import type { Journey } from '../../../src/journey/types.ts'
import { sheetOf } from '../../sheet/journeySheet.ts'
import { type SheetLanguage, type SheetMessages, sectionTitle } from '../../sheet/messages.ts'
import { usePageLanguage } from '../useConsole.ts'
import { QuestionRow } from './QuestionRow.tsx'
import { formWords } from './words.ts'

/** The questions of a journey, a table for each of its parts. `saysRoute`: with the first six, which all journeys share. */
export function PartTables({
  journey,
  messages,
  asOf,
  saysRoute,
}: {
  readonly journey: Journey
  readonly messages: Readonly<Record<SheetLanguage, SheetMessages>>
  readonly asOf: string
  readonly saysRoute: boolean
}) {
  const words = formWords(usePageLanguage())
  return sheetOf(journey).map(({ section, steps }, at) => {
    const rows = steps.filter(({ id }) => saysRoute || !isRouteStep(id)).flatMap(({ questions }) => questions)
    if (rows.length === 0) return null
    return (
      <table key={section} className="form-table">
        <caption>
          {at + 1} {sectionTitle(messages.zh, journey, section)} ·{' '}
          <span lang="en">{sectionTitle(messages.en, journey, section)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col" lang="zh-CN">
              中文
            </th>
            <th scope="col" lang="en">
              English
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((question) => (
            <QuestionRow key={question.number} {...{ journey, messages, question, asOf }} />
          ))}
        </tbody>
      </table>
    )
  })
}
