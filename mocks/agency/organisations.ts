import { normaliseOrganisationCode, type OrganisationKind } from '../../src/domain/organisations.ts'
import { mobileOf } from './demoEvidence.ts'

/** Somebody who acts for an organisation. */
export interface Operator {
  readonly id: string
  readonly name: string
  readonly mobile: string
}

/** An invented organisation. Its code is one that nobody registers: a number of this demonstration. */
export interface Organisation {
  readonly code: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly nameEn: string
  /** Where its people live and are insured: division codes. */
  readonly city: string
  readonly county: string
  readonly operators: readonly Operator[]
}

const operator = (id: string, name: string, serial: number): Operator => ({
  id,
  name,
  mobile: mobileOf(serial),
})

/** The organisations that the agency knows. The last one is there for its crowd. */
export const organisations: readonly Organisation[] = [
  {
    code: 'DEMO0001',
    kind: 'employer',
    name: '沈阳示例机械有限公司',
    nameEn: 'Shenyang Example Machinery Ltd',
    city: '210100',
    county: '210102',
    operators: [operator('zhou', '周会敏', 91), operator('wu', '吴立强', 92)],
  },
  {
    code: 'DEMO0002',
    kind: 'village',
    name: '示例县示例村村民委员会',
    nameEn: 'Example Village Committee',
    city: '210500',
    county: '210521',
    operators: [operator('zheng', '郑桂芳', 93)],
  },
  {
    code: 'DEMO0003',
    kind: 'school',
    name: '大连示例小学',
    nameEn: 'Dalian Example Primary School',
    city: '210200',
    county: '210202',
    operators: [operator('qian', '钱亚楠', 94)],
  },
  {
    code: 'DEMO0004',
    kind: 'employer',
    name: '沈阳示例建设集团有限公司',
    nameEn: 'Shenyang Example Construction Group Ltd',
    city: '210100',
    county: '210104',
    operators: [operator('feng', '冯国栋', 95), operator('chen', '陈晓雯', 96)],
  },
]

/** The organisation with a code, as somebody types it; undefined where the agency knows none. */
export function findOrganisation(code: string): Organisation | undefined {
  const wanted = normaliseOrganisationCode(code)
  return organisations.find((one) => one.code === wanted)
}
