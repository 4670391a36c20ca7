import type { CaseView } from '../../api/schemas.ts'
import type { Visit } from '../../api/visitSchemas.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { Draft } from '../../journey/draft.ts'
import { shownOfRelative } from './agencyTable.ts'
import type { PersonsData } from './people.ts'

/** What stands in the place of what opens something: whoever gets the file could act with it. */
export const leftOut = '***'

/** What opens a case, a file or a submission, or proves a number: never part of an export. */
const secrets = new Set(['accessKey', 'key', 'proof', 'uploadId', 'contentId'])

/** The same without what opens something. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, secrets.has(name) ? leftOut : withoutSecrets(part)]),
  )
}

/** A draft as its owner may read it. Its name is left out: the receipt of what was submitted from it is asked for by it. */
function draftData({ createdAt, updatedAt, expiresAt, journey, answers, changes, outbox }: Draft) {
  const time = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString() : null)
  return {
    begun: time(createdAt),
    saved: time(updatedAt),
    keptUntil: time(expiresAt),
    journey,
    answers,
    ...(changes && { changes }),
    ...(outbox && { beingSubmitted: { kind: outbox.kind, since: time(outbox.startedAt) } }),
  }
}

/** Of an appointment for several people, only the cases that are asked about; of relatives, only what the page shows. */
function caseData(view: CaseView, numbers: ReadonlySet<string>) {
  const { appointment, card } = view
  return {
    ...view,
    ...(card?.family && { card: { ...card, family: card.family.map(shownOfRelative) } }),
    ...(appointment && {
      appointment: { ...appointment, cases: appointment.cases.filter((each) => numbers.has(each)) },
    }),
  }
}

/** What a file of one's own data is made of. */
export interface ExportSetting {
  readonly people: readonly PersonsData[]
  /** What is nobody's in particular (display, notices read), by its key; undefined where one person's data is asked for. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined
  /** What was booked without a case on this device: whose it is, only its holder knows. */
  readonly visits?: readonly Visit[] | undefined
  /** Milliseconds since the epoch. */
  readonly now: number
  /** What was left out, and why: in words. */
  readonly note: string
}

/** All of it for a machine to read. Holds what these people have, and nothing of anybody else. */
export function exportData({ people, settings, visits, now, note }: ExportSetting) {
  const numbers = new Set(people.flatMap(({ cases }) => cases.map(({ saved }) => saved.number)))
  const cases = people.flatMap((person) => person.cases)
  return withoutSecrets({
    format: 'social-security-card-my-data',
    version: 1,
    ...(isDemo && { demonstration: true }),
    madeAt: new Date(now).toISOString(),
    leftOut: note,
    device: {
      drafts: people.flatMap(({ drafts }) => drafts.map(draftData)),
      changes: people.flatMap(({ changes }) => changes.map(draftData)),
      cases: cases.map(({ saved }) => saved),
      ...(settings && { settings }),
    },
    agency: {
      cases: cases.flatMap(({ view }) => (view ? [caseData(view, numbers)] : [])),
      ...(visits && { bookings: visits }),
      notAnswered: cases.flatMap(({ view, saved }) => (view ? [] : [saved.number])),
    },
  })
}
