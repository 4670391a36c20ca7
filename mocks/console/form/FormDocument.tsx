import { Fragment, use, useEffect, useRef } from 'react'
import type { Journey } from '../../../src/journey/types.ts'
import { journeyTitle, loadSheetMessages } from '../../sheet/messages.ts'
import { partingOf, servedWords } from '../../sheet/servedWords.ts'
import { download } from '../download.ts'
import { usePageLanguage } from '../useConsole.ts'
import { fileOf } from './documentFile.ts'
import { PartTables } from './PartTables.tsx'
import { formWords } from './words.ts'

const languages = ['zh', 'en'] as const

/**
 * The questions of these journeys as a document, both languages side by side, for lawyers and translators: what is asked of whom, what
 * is accepted, and on which article it rests. Of several journeys the first six questions are said once.
 */
export function FormDocument({
  journeys,
  asOf,
  onClose,
}: {
  readonly journeys: readonly Journey[]
  /** Today, ISO date: the days that are accepted are counted from it. */
  readonly asOf: string
  readonly onClose: () => void
}) {
  const words = formWords(usePageLanguage())
  const messages = { zh: use(loadSheetMessages('zh')), en: use(loadSheetMessages('en')) }
  const button = useRef<HTMLButtonElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  useEffect(() => button.current?.focus(), [])
  const titleIn = (language: 'zh' | 'en') =>
    [
      formWords(language).title,
      ...(journeys.length === 1
        ? journeys.map((one) => journeyTitle(messages[language], language, one))
        : []),
    ].join(language === 'en' ? ': ' : '：')
  const save = () => {
    if (whole.current) download('questions.html', 'text/html', fileOf(titleIn('zh'), whole.current))
  }
  return (
    <section className="wall-sheet form-document" aria-labelledby="form-title">
      <div className="demo-row wall-sheet-tools">
        <button ref={button} type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" onClick={save}>
          {words.file}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <div ref={whole}>
        <h3 id="form-title">
          {languages.map((language) => (
            <span key={language} lang={language}>
              {titleIn(language)}
            </span>
          ))}
        </h3>
        {languages.map((language) => (
          <p key={language} lang={language}>
            {formWords(language).note(asOf)}
          </p>
        ))}
        {journeys.map((journey) => (
          <Fragment key={journey.id}>
            {journeys.length > 1 && (
              <h4 className="form-journey">
                {journeyTitle(messages.zh, 'zh', journey)} ·{' '}
                <span lang="en">{journeyTitle(messages.en, 'en', journey)}</span>
              </h4>
            )}
            <Parting journey={journey} />
            <PartTables
              {...{ journey, messages, asOf }}
              saysRoute={journeys.length === 1 || journey.id === 'route'}
            />
          </Fragment>
        ))}
      </div>
    </section>
  )
}

function Parting({ journey }: { readonly journey: Journey }) {
  const parting = partingOf(journey)
  if (!parting) return null
  return languages.map((language) => {
    const { onwards, elsewhere } = formWords(language)
    const list = (served: typeof parting.on) =>
      served.map((one) => servedWords[one][language]).join(language === 'en' ? '; ' : '；')
    return (
      <p key={language} lang={language}>
        {onwards} {list(parting.on)}
        <br />
        {elsewhere} {list(parting.out)}
      </p>
    )
  })
}
