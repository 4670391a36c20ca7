import './desk.css'
import { caseStatus, pastOf } from '../agency/caseView.ts'
import { hourLater, nextWorkingDay } from '../agency/clock.ts'
import { actAtCounter, counterActsOf, findNextEvent } from '../agency/counter.ts'
import { findNotice } from '../agency/notices.ts'
import type { CaseRow, CodeRow } from '../agency/rows.ts'
import { chinaTime } from '../agency/time.ts'
import type { Simulation } from '../simulation.ts'
import { element } from './element.ts'
import { deskTexts, inPageLanguage } from './texts.ts'

/** What the desk shows; read anew after every change. */
interface View {
  readonly cases: readonly CaseRow[]
  readonly codes: readonly CodeRow[]
  readonly next: string | undefined
}

let close: (() => void) | undefined

/** Opens the demo desk beside the app, or closes it. `opener` gets the focus back. */
export function toggleDesk(simulation: Simulation, opener: HTMLElement): void {
  if (close) return close()
  const head = element('div', { class: 'demo-desk-head' })
  // Stays in the document while the rest is drawn anew, so that a moved clock is announced.
  const time = element('p', { role: 'status' })
  const body = element('div')
  const desk = element(
    'aside',
    { class: 'demo-desk', 'aria-labelledby': 'demo-desk-title' },
    head,
    time,
    body,
  )
  document.body.append(desk)

  const draw = async (): Promise<void> => {
    const view = await simulation.store.read((tables): View => {
      const now = simulation.clock.now()
      return {
        cases: tables.all('cases').map(([, row]) => row),
        codes: tables.all('codes').map(([, row]) => row),
        next: findNextEvent(tables, now),
      }
    })
    keepFocus(desk, () => {
      head.replaceChildren(...headPart())
      body.replaceChildren(...bodyPart(simulation, view))
    })
    const said = timeText(simulation)
    if (time.textContent !== said) time.textContent = said
  }
  const onChange = () => void draw()
  const languages = new MutationObserver(onChange)
  languages.observe(document.documentElement, { attributeFilter: ['lang'] })
  addEventListener('agency:changed', onChange)
  desk.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close?.()
  })
  close = () => {
    languages.disconnect()
    removeEventListener('agency:changed', onChange)
    desk.remove()
    close = undefined
    opener.focus()
  }
  void draw().then(() => desk.querySelector('h2')?.focus())
}

/** Draws, and puts the focus on the button that had it, or on the heading when that is gone. */
function keepFocus(desk: HTMLElement, draw: () => void): void {
  const active = desk.contains(document.activeElement) ? document.activeElement : null
  const focused = active instanceof HTMLElement ? active.dataset['desk'] : undefined
  draw()
  if (focused === undefined) return
  const buttons = [...desk.querySelectorAll<HTMLElement>('[data-desk]')]
  const again = buttons.find((button) => button.dataset['desk'] === focused)
  ;(again ?? desk.querySelector('h2'))?.focus()
}

const button = (id: string, label: string, onClick: () => void): HTMLElement =>
  element('button', { type: 'button', 'data-desk': id, click: onClick }, label)

function headPart(): HTMLElement[] {
  const texts = deskTexts()
  return [
    element('h2', { id: 'demo-desk-title', tabindex: '-1' }, texts.title),
    button('close', texts.close, () => close?.()),
  ]
}

function timeText({ clock }: Simulation): string {
  const texts = deskTexts()
  return texts.now(clock.now().replace('T', ' ')) + (clock.isMoved() ? ` · ${texts.moved}` : '')
}

function bodyPart(simulation: Simulation, view: View): HTMLElement[] {
  const texts = deskTexts()
  const now = simulation.clock.now()
  return [
    clockPart(simulation, view.next),
    element('h3', {}, texts.cases),
    view.cases.length === 0
      ? element('p', {}, texts.noCases)
      : element('ul', {}, ...view.cases.toReversed().map((row) => caseItem(simulation, row, now))),
    element('h3', {}, texts.messages),
    messagesPart(view, now),
  ]
}

function clockPart({ clock, announce }: Simulation, next: string | undefined): HTMLElement {
  const texts = deskTexts()
  const move = (time: () => string) => () => {
    clock.moveTo(time())
    announce()
  }
  return element(
    'div',
    { class: 'demo-desk-row' },
    button(
      'hour',
      texts.hour,
      move(() => hourLater(clock)),
    ),
    button(
      'day',
      texts.workingDay,
      move(() => nextWorkingDay(clock)),
    ),
    next === undefined
      ? element('span', {}, texts.nothingNext)
      : button(
          'next',
          texts.nextEvent,
          move(() => next),
        ),
    clock.isMoved() &&
      button('real', texts.real, () => {
        clock.reset()
        announce()
      }),
  )
}

function caseItem(simulation: Simulation, row: CaseRow, now: string): HTMLElement {
  const texts = deskTexts()
  const { store, clock, announce } = simulation
  const acts = counterActsOf(row, now).map((act) =>
    button(`${row.number}/${act}`, texts.acts[act], () => {
      void actAtCounter(store, row.number, act, clock.now()).then(announce)
    }),
  )
  return element(
    'li',
    {},
    element('p', {}, `${row.number} · ${texts.statuses[caseStatus(row, now)]}`),
    acts.length > 0 && element('div', { class: 'demo-desk-row' }, ...acts),
  )
}

function messagesPart({ cases, codes }: View, now: string): HTMLElement {
  const texts = deskTexts()
  const fromCases = cases.flatMap((row) =>
    pastOf(row, now).flatMap((event) => {
      const sms = findNotice(row.kind, event, '')?.sms
      return sms ? [{ at: event.at, text: inPageLanguage(sms) }] : []
    }),
  )
  const fromCodes = codes.map(({ sentAt, code, mobile }) => ({
    at: chinaTime(sentAt),
    text: texts.code(code, mobile),
  }))
  const messages = [...fromCases, ...fromCodes].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 20)
  if (messages.length === 0) return element('p', {}, texts.noMessages)
  return element(
    'ul',
    {},
    ...messages.map(({ at, text }) =>
      element('li', {}, element('strong', {}, at.replace('T', ' ')), ` ${text}`),
    ),
  )
}
