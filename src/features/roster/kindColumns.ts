import type { OrganisationKind } from '../../domain/organisations.ts'
import type { RosterColumn } from '../../domain/roster/columns.ts'

/** Which document it is, and what a passport or permit does not say by its number: filled in for those who have one. */
const document = ['idType', 'idExpiry', 'birthDate', 'sex', 'nationality'] as const

/** What the table shows beside name, number and mobile, and what the template asks for, of each kind of organisation. */
export const kindColumns: {
  readonly [K in OrganisationKind]: {
    readonly shown: readonly RosterColumn[]
    readonly asked: readonly RosterColumn[]
  }
} = {
  employer: {
    shown: ['firstWorkDay'],
    asked: ['name', 'idNumber', 'mobile', 'firstWorkDay', 'bank', ...document],
  },
  village: {
    shown: ['homeVisit'],
    asked: ['name', 'idNumber', 'mobile', 'homeVisit', 'bank', 'address', ...document],
  },
  school: {
    shown: ['schoolClass', 'guardianName'],
    asked: [
      'name',
      'idNumber',
      'mobile',
      'schoolClass',
      'guardianName',
      'guardianIdNumber',
      'guardianRelation',
      'guardianConsent',
      'bank',
      ...document,
    ],
  },
}

/** What can be filled in of one person, beside what the kind asks for: a child may be on any roster. */
export const editableColumns = (kind: OrganisationKind): readonly RosterColumn[] => [
  ...new Set<RosterColumn>([
    ...kindColumns[kind].asked,
    ...document,
    'guardianName',
    'guardianIdNumber',
    'guardianRelation',
    'guardianConsent',
    'note',
  ]),
]
