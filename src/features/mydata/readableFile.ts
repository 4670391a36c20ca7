import type { Visit } from '../../api/visitSchemas.ts'
import { caseState } from '../../i18n/caseState.ts'
import { formatTimeInFull } from '../../i18n/dates.ts'
import { draftTitle } from '../../i18n/draftTitle.ts'
import type { Language, Messages } from '../../i18n/messages.ts'
import { formatMoment } from '../../i18n/moments.ts'
import { changedCase } from '../../journey/caseChanges.ts'
import { style } from '../../ui/fileStyle.ts'
import { htmlText } from '../../ui/htmlText.ts'
import { listAnswers } from '../../wizard/answerList.ts'
import { shownOfRelative } from './agencyTable.ts'
import type { OwnCase, PersonsData } from './people.ts'

/** The words that a file of one's own data is written in. */
export type FileWords = Pick<Messages, 'mydata' | 'progress' | 'apply' | 'route' | 'wizard' | 'shell'>

export interface FileSetting {
  readonly people: readonly PersonsData[]
  /** What was booked without a case on this device. */
  readonly visits?: readonly Visit[] | undefined
  readonly language: Language
  readonly words: FileWords
  /** What the agency calls banks and outlets, by their codes. */
  readonly names: Readonly<Record<string, string>>
  /** What a demonstration says on everything that leaves it; undefined in a real service. */
  readonly stamp: string | undefined
  /** What was left out, and why: in words. */
  readonly note: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

type Rows = readonly (readonly [label: string, text: string])[]

const list = (rows: Rows): string =>
  rows.length === 0
    ? ''
    : `<dl>${rows
        .map(([label, text]) => `<div><dt>${htmlText(label)}</dt><dd>${htmlText(text)}</dd></div>`)
        .join('')}</dl>`

/** A page that needs neither script nor network: what these people have on the device and at the agency, and nothing of anybody else. */
export function readableFile(setting: FileSetting): string {
  const { people, language, words, stamp, note, now } = setting
  const m = words.mydata
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${htmlText(m.title)}</title>
<style>${style}</style>
</head>
<body>
${stamp ? `<p class="stamp">${htmlText(stamp)}</p>` : ''}
<main>
<h1>${htmlText(m.title)}</h1>
<p>${htmlText(m.saving.madeAt(formatMoment(now, language)))}</p>
<p class="care">${htmlText(m.saving.care)}</p>
${people.map((person) => personText(person, setting)).join('\n')}
${visitsText(setting)}
<p class="note">${[m.saving.masked, note, m.saving.pictures].map(htmlText).join(' ')}</p>
</main>
</body>
</html>
`
}

function visitsText({ visits = [], words, language }: FileSetting): string {
  if (visits.length === 0) return ''
  const rows = visits.map(({ number, at, nameMasked, mobileMasked }): readonly [string, string] => [
    number,
    `${formatTimeInFull(at, language)} ${nameMasked} ${mobileMasked}`,
  ])
  return `<section><h2>${htmlText(words.mydata.agency.others.kinds.visits.name)}</h2>${list(rows)}</section>`
}

function personText({ drafts, changes, cases }: PersonsData, setting: FileSetting): string {
  const { words, language, names } = setting
  const { mydata: m, progress } = words
  const answerWords = { ...words, language, names }
  const rowsOf = (answers: PersonsData['drafts'][number]['answers']): string =>
    listAnswers(answers, answerWords, words.wizard)
      .map(
        ({ title, rows }) =>
          `<h3>${htmlText(title)}</h3>${list(rows.map(({ label, text }) => [label, text]))}`,
      )
      .join('')
  const parts = [
    ...drafts.map(
      (draft) =>
        `<h2>${htmlText(draftTitle(draft, progress.list, true))}</h2><p>${htmlText(
          `${m.device.heading}: ${m.device.until(formatMoment(draft.expiresAt, language))}`,
        )}</p>${rowsOf(draft.answers)}`,
    ),
    ...changes.map(
      ({ id, changes: begun = {} }) =>
        `<h2>${htmlText(m.device.changeTitle)}</h2><p>${htmlText(m.device.change(changedCase(id)))}</p>${rowsOf(begun[id] ?? {})}`,
    ),
    ...cases.map((own) => caseText(own, setting, rowsOf)),
  ]
  return parts.map((part) => `<section>${part}</section>`).join('\n')
}

function caseText(
  { saved, view }: OwnCase,
  { words, language }: FileSetting,
  rowsOf: (answers: NonNullable<OwnCase['view']>['answers']) => string,
): string {
  const { mydata: m, progress } = words
  const pick = ({ zh, en }: { readonly zh: string; readonly en: string }) => (language === 'en' ? en : zh)
  const at = (time: string) => formatTimeInFull(time, language)
  const heading = progress.about(progress.kinds[saved.kind], saved.name ?? saved.holder)
  const head: Rows = [
    [progress.numberLabel, saved.number],
    [m.agency.heading, view ? caseState(progress, view) : m.saving.partly],
  ]
  if (!view) return `<h2>${htmlText(heading)}</h2>${list(head)}`
  const { notices, appointment, consents = [], card } = view
  const { uses = [], family = [] } = card ?? {}
  return [
    `<h2>${htmlText(heading)}</h2>`,
    list([
      ...head,
      ...consents.map((each) => [m.agency.things.consents(1), m.agency.consent[each]] as const),
      ...(appointment ? [[m.agency.things.appointment(1), at(appointment.at)] as const] : []),
      ...family
        .map(shownOfRelative)
        .map(
          ({ name, since }) => [m.agency.things.family(1), `${name} ${m.agency.added(at(since))}`] as const,
        ),
    ]),
    rowsOf(view.answers),
    list(notices.map(({ at: when, title, body }) => [at(when), `${pick(title)} ${pick(body)}`])),
    list(
      uses.map(({ at: when, name, outcome }) => [
        at(when),
        `${pick(name)} ${progress.cardUses.outcomes[outcome]}`,
      ]),
    ),
  ].join('')
}
