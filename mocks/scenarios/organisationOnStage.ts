import type { CaseStatus } from '../../src/domain/case.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import type { LedgerReason } from '../../src/domain/ledgerEntries.ts'
import { organisationRules } from '../../src/domain/organisations.ts'
import type { RosterCells } from '../../src/domain/roster/row.ts'
import { sentKey } from '../../src/journey/batches/rowKeys.ts'
import { openBatch } from '../agency/batches.ts'
import { registerRow, submitRow } from '../agency/batchRows.ts'
import { caseStatus } from '../agency/casePast.ts'
import { receiveDelivery } from '../agency/deliveries.ts'
import { enterHandOut } from '../agency/organisationLedger.ts'
import { answersOf, registrationOfPerson, rowOfPerson } from '../agency/organisationPeople.ts'
import type { Operator, Organisation } from '../agency/organisations.ts'
import type { Fate } from '../agency/person.ts'
import { fingerprintOf } from '../agency/random.ts'
import type { CaseRow, Changing } from '../agency/rows.ts'
import { dateOf } from '../agency/time.ts'
import { planAhead } from '../agency/timetable.ts'
import type { PlayTime } from './caseOnStage.ts'
import type { PlacedRow } from './placeState.ts'

/** What an operator does on a stage, in the order in which it is said. */
export interface OrganisationOnStage {
  /** Puts so many people onto the roster, in order unless `change` says otherwise of one: other cells, no photo, what the agency found. */
  readonly list: (count: number, change?: (n: number) => ListChange | undefined) => OrganisationOnStage
  /** Everybody who is in order is submitted in one batch; `fates`: what happens to the first of them. */
  readonly submit: (name: string, fates?: readonly Fate[]) => OrganisationOnStage
  /** Everybody who is in order is registered for insurance in one batch, as an employer does. */
  readonly register: (name: string) => OrganisationOnStage
  /** Turns the clock until some case of the batch has this status. */
  readonly until: (status: CaseStatus) => OrganisationOnStage
  /** The cards that have come are counted, all but so many. */
  readonly receive: (missing?: number) => OrganisationOnStage
  /** So many of the cards that are kept go to their people. */
  readonly handOut: (count: number) => OrganisationOnStage
  /** The next card that is kept goes back, or is gone. */
  readonly away: (type: 'returned' | 'lost', reason: LedgerReason) => OrganisationOnStage
  readonly roster: () => readonly PlacedRow[]
  readonly batch: () => string
  /** The number of the first case that has this status. */
  readonly caseAt: (status: CaseStatus) => string
}

export interface ListChange {
  readonly cells?: RosterCells
  readonly found?: PlacedRow['found']
  readonly noPhoto?: true
}

/** An organisation that is played, by one of its operators. Everything happens at the agency as it would. `id`: the play. */
export function createOrganisationOnStage(
  tables: Changing,
  time: PlayTime,
  { organisation, operator, id }: { organisation: Organisation; operator: Operator; id: string },
): OrganisationOnStage {
  const session = { organisation, operator, until: 0 }
  const wrong = new Set<string>()
  let roster: PlacedRow[] = []
  let batch = ''
  let told = 0
  const casesIn = (): CaseRow[] =>
    tables.all('cases').flatMap(([, row]) => (row.heldBy?.batch === batch ? [row] : []))
  const kept = () => casesIn().filter(({ heldBy }) => heldBy?.card?.state === 'kept')
  const enter = (
    row: CaseRow,
    what: Pick<Parameters<typeof enterHandOut>[1], 'type' | 'recipient' | 'reason'>,
  ) => {
    told += 1
    const said = { id: `${fingerprintOf(id)}-${told}`, at: time.now, caseNumber: row.number, ...what }
    const { refused } = enterHandOut(tables, said, session, time.now)
    if (refused) throw new Error(`${what.type} can't be entered: ${refused}`)
  }
  /** A case that was just made, as it is at every play, with what is to happen to it; gives its number. */
  const keepMade = (number: string | undefined, problems: unknown, fate?: Fate): string => {
    const made = number === undefined ? undefined : tables.get('cases', number)
    if (!made) throw new Error(`Somebody can't be submitted: ${JSON.stringify(problems)}`)
    const happened = made.events.filter(({ at }) => at <= time.now)
    const fated = { ...made, ...(fate ? { fate } : {}) }
    tables.set('cases', made.number, {
      ...fated,
      accessKey: `play${fingerprintOf(made.number + id).replaceAll('-', '')}`,
      events: [...happened, ...planAhead({ ...fated, happened }, time.now)],
    })
    return made.number
  }
  const self: OrganisationOnStage = {
    list: (count, change = () => undefined) => {
      roster = Array.from({ length: count }, (_, n) => {
        const {
          name = '',
          idNumber = '',
          mobile = '',
          bank = '',
          ...more
        } = answersOf(organisation, n, dateOf(time.now))
        const { guardianName, guardianIdNumber, guardianRelation } = more
        const guardian = guardianName
          ? { guardianName, guardianIdNumber, guardianRelation, guardianConsent: 'yes' }
          : {}
        const other = change(n)
        // Some began yesterday, and for some the thirty days in which their employer registers them are over.
        const began = organisationRules[organisation.kind].insuresFirst
          ? { firstWorkDay: addDays(dateOf(time.now), -1 - ((n * 11) % 36)) }
          : {}
        const schoolClass = organisation.kind === 'school' ? `${'一二三四五六'[n % 6]}年级1班` : ''
        const usual = {
          name,
          idNumber,
          mobile,
          idExpiry: 'permanent',
          bank,
          schoolClass,
          ...began,
          ...guardian,
        }
        const cells = { ...usual, ...other?.cells }
        const key = `play-${n}`
        if (other) wrong.add(key)
        return {
          key,
          cells: Object.fromEntries(Object.entries(cells).filter(([, text]) => text)) as RosterCells,
          ...(other?.noPhoto ? {} : { photo: { name: `${idNumber}.jpg`, fit: true } }),
          ...(other?.found ? { found: other.found } : {}),
        }
      })
      return self
    },
    submit: (name, fates = []) => {
      batch = openBatch(tables, { name }, session, time.now)
      let sent = 0
      roster = roster.map((row, n) => {
        if (wrong.has(row.key) || row.submitted !== undefined) return row
        const asked = {
          ...rowOfPerson(organisation, n, dateOf(time.now)),
          key: `${id.replaceAll('/', '-')}-${n}`,
          consent: { at: time.now, on: 'paper' } as const,
        }
        const { number, problems } = submitRow(tables, asked, batch, session, time.now)
        const submitted = keepMade(number, problems, fates[sent])
        sent += 1
        return { ...row, submitted }
      })
      return self
    },
    register: (name) => {
      batch = openBatch(tables, { name, matter: 'registrations' }, session, time.now)
      roster = roster.map((row, n) => {
        if (wrong.has(row.key)) return row
        const { firstWorkDay = '' } = row.cells
        const asked = {
          ...registrationOfPerson(organisation, n, firstWorkDay, dateOf(time.now)),
          key: sentKey('registrations', fingerprintOf(id).replaceAll('-', ''), row.key),
        }
        const { number, problems } = registerRow(tables, asked, batch, session, time.now)
        keepMade(number, problems)
        return { ...row, registering: true }
      })
      return self
    },
    until: (status) => {
      while (!casesIn().some((row) => caseStatus(row, time.now) === status)) {
        const [next] = casesIn()
          .flatMap(({ events }) => events.flatMap(({ at }) => (at > time.now ? [at] : [])))
          .sort()
        if (!next) throw new Error(`No case of the batch is ever ${status}`)
        time.now = next
      }
      return self
    },
    receive: (missing = 0) => {
      const numbers = casesIn().flatMap((row) =>
        caseStatus(row, time.now) === 'withEmployer' ? [row.number] : [],
      )
      const present = numbers.slice(0, numbers.length - missing)
      receiveDelivery(tables, batch, { present, missing: numbers.slice(present.length) }, session, time.now)
      return self
    },
    handOut: (count) => {
      for (const row of kept().slice(0, count)) {
        const by = organisation.kind === 'school' ? ('guardian' as const) : ('self' as const)
        enter(row, { type: 'issued', recipient: { by, sign: 'signature' } })
      }
      return self
    },
    away: (type, reason) => {
      const [row] = kept()
      if (!row) throw new Error('No card is kept')
      enter(row, { type, reason })
      return self
    },
    roster: () => roster,
    batch: () => batch,
    caseAt: (status) => casesIn().find((row) => caseStatus(row, time.now) === status)?.number ?? '',
  }
  return self
}
