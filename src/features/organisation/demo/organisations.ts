import type { OrganisationKind } from '../../../domain/organisations.ts'

/** What it takes to sign in as an invented organisation of the demonstration. A test holds this to what the simulated agency knows. */
interface DemoOrganisation {
  readonly code: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly nameEn: string
  readonly operator: string
  readonly mobile: string
}

export const demoOrganisations: readonly DemoOrganisation[] = [
  {
    code: 'DEMO0001',
    kind: 'employer',
    name: '沈阳示例机械有限公司',
    nameEn: 'Shenyang Example Machinery Ltd',
    operator: '周会敏',
    mobile: '15400000091',
  },
  {
    code: 'DEMO0002',
    kind: 'village',
    name: '示例县示例村村民委员会',
    nameEn: 'Example Village Committee',
    operator: '郑桂芳',
    mobile: '15400000093',
  },
  {
    code: 'DEMO0003',
    kind: 'school',
    name: '大连示例小学',
    nameEn: 'Dalian Example Primary School',
    operator: '钱亚楠',
    mobile: '15400000094',
  },
]
