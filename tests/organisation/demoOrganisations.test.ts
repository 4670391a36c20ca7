import { expect, test } from 'vitest'
import { findOrganisation } from '../../mocks/agency/organisations.ts'
import { demoOrganisations } from '../../src/features/organisation/demo/organisations.ts'

test.each(demoOrganisations)(
  'the agency knows $nameEn and its operator as the demonstration offers them',
  (one) => {
    const { code, kind, name, nameEn, operator, mobile } = one
    const known = findOrganisation(code)
    expect(known).toMatchObject({ code, kind, name, nameEn })
    expect(known?.operators).toContainEqual(expect.objectContaining({ name: operator, mobile }))
  },
)

test('there is one of each kind to choose', () => {
  expect(demoOrganisations.map(({ kind }) => kind)).toEqual(['employer', 'village', 'school'])
})
