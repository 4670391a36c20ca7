import type { CaseView } from '../../api/schemas.ts'
import { maskIdNumber, normaliseIdNumber } from '../../domain/identity.ts'
import { maskName } from '../../domain/receiptAnswers.ts'
import { changedCase } from '../../journey/caseChanges.ts'
import { type Draft, isChangeId } from '../../journey/draft.ts'
import type { DraftState } from '../../journey/draftState.ts'
import { isAnyones } from '../../journey/resume.ts'
import type { SavedCase } from '../../journey/savedCases.ts'

/** A case of this device, and what its agency says of it; undefined where that can't be had just now. */
export interface OwnCase {
  readonly saved: SavedCase
  readonly view: CaseView | undefined
}

/** All that this device has of one person. */
export interface PersonsData {
  /** Undefined where no name was given yet. */
  readonly name: string | undefined
  /** Unfinished applications, those whose week is over among them. */
  readonly drafts: readonly Draft[]
  /** What was begun of changes to these cases. */
  readonly changes: readonly Draft[]
  readonly cases: readonly OwnCase[]
}

/** What of somebody is known in one place. */
interface Known {
  readonly name: string | undefined
  /** Masked as the agency does. */
  readonly masked: string | undefined
  readonly idMasked: string | undefined
  readonly idNumber?: string
  readonly birthYear?: string
}

const ofDraft = ({ answers: { name, idNumber } }: Draft): Known => {
  const number = idNumber === undefined ? undefined : normaliseIdNumber(idNumber)
  return {
    name,
    masked: name === undefined ? undefined : maskName(name),
    idMasked: number === undefined ? undefined : maskIdNumber(number),
    ...(number === undefined ? {} : { idNumber: number }),
  }
}

const ofCase = ({ saved, view }: OwnCase): Known => ({
  name: saved.name,
  masked: view?.holder.name ?? saved.holder,
  idMasked: view?.holder.idMasked,
  ...(view ? { birthYear: view.holder.birthYear } : {}),
})

/** Equal, or not known of one of them. */
const mayEqual = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b

const yearIn = ({ idNumber, birthYear }: Known): string | undefined =>
  birthYear ?? (idNumber?.length === 18 ? idNumber.slice(6, 10) : undefined)

/**
 * Whether two are the same person beyond doubt: name and number of both known as far as the agency shows them, and nothing known
 * that differs. In doubt they are two, so that nobody gets what is another's.
 */
const isSame = (a: Known, b: Known): boolean =>
  a.masked !== undefined &&
  a.masked === b.masked &&
  a.idMasked !== undefined &&
  a.idMasked === b.idMasked &&
  mayEqual(a.name, b.name) &&
  mayEqual(a.idNumber, b.idNumber) &&
  mayEqual(yearIn(a), yearIn(b))

type Own = Pick<DraftState, 'draft' | 'others' | 'expired'>

/** The drafts of a device with anything in them, those whose week is over last. One that is being taken up stands once. */
export const draftsOf = ({ draft, others, expired = [] }: Own): readonly Draft[] => {
  const all = [draft, ...others, ...expired].filter(isAnyones)
  return [...new Map(all.toReversed().map((each) => [each.id, each])).values()].toReversed()
}

/** What this device has, person by person; somebody whose name or number is not known stands alone. */
export function byPerson(state: Own, cases: readonly OwnCase[]): readonly PersonsData[] {
  const rows = draftsOf(state)
  const entries = [
    ...cases.map((own) => ({ known: ofCase(own), drafts: [], cases: [own] })),
    ...rows
      .filter(({ id }) => !isChangeId(id))
      .map((draft) => ({ known: ofDraft(draft), drafts: [draft], cases: [] })),
  ]
  const groups: (typeof entries)[] = []
  for (const entry of entries) {
    const group = groups.find((each) => each.every(({ known }) => isSame(known, entry.known)))
    if (group) group.push(entry)
    else groups.push([entry])
  }
  return groups.map((group) => {
    const own = group.flatMap((each) => each.cases)
    return {
      name: group.find(({ known }) => known.name)?.known.name ?? group[0]?.known.masked,
      drafts: group.flatMap((each) => each.drafts),
      changes: rows.filter(
        ({ id }) => isChangeId(id) && own.some(({ saved }) => saved.number === changedCase(id)),
      ),
      cases: own,
    }
  })
}
