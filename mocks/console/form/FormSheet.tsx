import './form.css'
import { use, useEffect, useRef, useState } from 'react'
import { findProcedure } from '../../../src/procedures/procedures.ts'
import { dateOf } from '../../agency/time.ts'
import { findStepScreen } from '../../scenarios/screens.ts'
import type { Shot } from '../../scenarios/shots.ts'
import { journeys } from '../../scenarios/stage.ts'
import { type SheetQuestion, sheetOf } from '../../sheet/journeySheet.ts'
import { journeyTitle, loadSheetMessages } from '../../sheet/messages.ts'
import { usePageLanguage, useSession } from '../useConsole.ts'
import { Opened } from '../wall/Opened.tsx'
import { FormDocument } from './FormDocument.tsx'
import { JourneyMap } from './JourneyMap.tsx'
import { formWords } from './words.ts'

const sizes = [0.75, 1, 1.25, 1.5, 2] as const

/** Every journey on one sheet: a map of its questions and conditions, each of which opens its screen, and a document to print. */
export function FormSheet() {
  const language = usePageLanguage()
  const words = formWords(language)
  const messages = use(loadSheetMessages(language))
  const { app, simulation } = useSession().scene
  const asOf = dateOf(simulation.clock.realNow())
  const [id, setId] = useState<keyof typeof journeys>('card')
  const [size, setSize] = useState(1)
  const [open, setOpen] = useState<number>()
  const [stop, setStop] = useState<string>()
  const [printed, setPrinted] = useState<'one' | 'all'>()
  const place = useRef<HTMLDivElement>(null)

  const journey = journeys[id]
  const procedure = findProcedure(id)
  const questions = sheetOf(journey).flatMap(({ steps }) => steps.flatMap((step) => step.questions))
  const shotOf = (question: SheetQuestion | undefined): Shot | undefined => {
    const screen = question && findStepScreen(id, question.step, question.name, asOf)
    if (!screen) return undefined
    const { theme } = app.getPreferences()
    const look = {
      language: language === 'en' ? ('en' as const) : ('zh-CN' as const),
      elder: false,
      theme: theme === 'dark' ? ('dark' as const) : ('light' as const),
      width: 390 as const,
    }
    return { id: `${screen.id}#${question.name}`, screen, look }
  }
  const shown = shotOf(open === undefined ? undefined : questions[open])

  // Back on the sheet, the focus is where it was.
  useEffect(() => {
    if (!shown && stop) place.current?.querySelector<HTMLElement>(`[data-number="${stop}"]`)?.focus()
  }, [shown, stop])

  const step = (by: -1 | 1) => {
    let next = (open ?? 0) + by
    while (questions[next] && !shotOf(questions[next])) next += by
    return questions[next] ? () => setOpen(next) : undefined
  }
  const close = () => {
    setStop(questions[open ?? 0]?.number)
    setOpen(undefined)
  }
  const zoom = (by: -1 | 1) => setSize(sizes[sizes.findIndex((one) => one === size) + by] ?? size)
  return (
    <div ref={place}>
      {shown && <Opened shot={shown} back={words.back} onStep={step} onClose={close} />}
      <div className="demo-row" hidden={shown !== undefined}>
        <select
          aria-label={words.journey}
          value={id}
          onChange={({ target }) =>
            setId(Object.keys(journeys).find((one): one is typeof id => one === target.value) ?? id)
          }
        >
          {Object.entries(journeys).map(([name, one]) => (
            <option key={name} value={name}>
              {journeyTitle(messages, language, one)}
            </option>
          ))}
        </select>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset can't be laid out in a row by all browsers */}
        <div className="demo-row" role="group" aria-label={words.zoom}>
          <button
            type="button"
            aria-label={words.smaller}
            disabled={size === sizes[0]}
            onClick={() => zoom(-1)}
          >
            −
          </button>
          <output>{Math.round(size * 100)} %</output>
          <button
            type="button"
            aria-label={words.larger}
            disabled={size === sizes.at(-1)}
            onClick={() => zoom(1)}
          >
            +
          </button>
        </div>
        <button type="button" onClick={() => setPrinted('one')}>
          {words.open}
        </button>
        <button type="button" onClick={() => setPrinted('all')}>
          {words.openAll}
        </button>
      </div>
      {printed && (
        <FormDocument
          key={printed + id}
          journeys={printed === 'one' ? [journey] : Object.values(journeys)}
          asOf={asOf}
          onClose={() => setPrinted(undefined)}
        />
      )}
      <div hidden={shown !== undefined || printed !== undefined}>
        <p className="form-lead">
          {words.lead} {procedure && words.minutes(procedure.minutes)}
        </p>
        <JourneyMap
          journey={journey}
          messages={messages}
          size={size}
          isShown={(question) => shotOf(question) !== undefined}
          onOpen={(question) => setOpen(questions.findIndex(({ number }) => number === question.number))}
        />
      </div>
    </div>
  )
}
