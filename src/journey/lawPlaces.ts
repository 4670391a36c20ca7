import type { LawId } from '../domain/law.ts'
import {
  cardUsesPath,
  casesPath,
  claimPath,
  eCardsPath,
  lostCardPath,
  myDataPath,
  organisationPath,
  periodPath,
  recordsPath,
  resultPath,
  rightsPath,
  stepPath,
} from './paths.ts'

interface LawPlace {
  readonly to: string
  /** What is said there rests on these. */
  readonly laws: readonly LawId[]
}

/**
 * The screens that cite articles, and which: from the page of an article one gets back to what rests on it. Questions are in
 * `basis.ts`. A test reads what each screen cites and holds this equal.
 */
export const lawPlaces = {
  rights: {
    to: rightsPath,
    laws: [
      'accessibilityLaw.39',
      'agencyRegulations.30',
      'agencyRegulations.31',
      'agencyRegulations.51',
      'agencyRegulations.52',
      'agencyRegulations.53',
      'personalInformationLaw.15',
      'personalInformationLaw.29',
      'personalInformationLaw.47',
      'socialInsuranceLaw.4',
      'socialInsuranceLaw.74',
      'socialInsuranceLaw.82',
      'socialInsuranceLaw.83',
      'wageRegulations.31',
      'wageRegulations.54',
    ],
  },
  claims: {
    to: claimPath(),
    laws: [
      'accessibilityLaw.39',
      'agencyRegulations.30',
      'agencyRegulations.31',
      'agencyRegulations.53',
      'agencyRegulations.6',
      'agencyRegulations.7',
      'hkMoTwOrder.3',
      'socialInsuranceLaw.58',
      'socialInsuranceLaw.62',
      'socialInsuranceLaw.84',
      'wageRegulations.31',
      'wageRegulations.54',
    ],
  },
  periods: {
    to: periodPath(),
    laws: [
      'administrativeLitigationLaw.45',
      'administrativeLitigationLaw.46',
      'administrativeReviewLaw.20',
      'administrativeReviewLaw.88',
      'agencyRegulations.6',
      'civilCode.201',
      'civilCode.202',
      'civilCode.203',
      'foreignersOrder.4',
      'socialInsuranceLaw.58',
    ],
  },
  employer: {
    to: stepPath('employment', 'first-day'),
    laws: [
      'civilCode.201',
      'civilCode.203',
      'foreignersOrder.4',
      'socialInsuranceLaw.58',
      'socialInsuranceLaw.62',
      'socialInsuranceLaw.82',
      'socialInsuranceLaw.83',
      'socialInsuranceLaw.84',
      'wageRegulations.31',
    ],
  },
  papers: {
    to: resultPath('route'),
    laws: [
      'accessibilityLaw.39',
      'agencyRegulations.30',
      'agencyRegulations.31',
      'agencyRegulations.53',
      'agencyRegulations.6',
      'agencyRegulations.7',
      'civilCode.165',
      'civilCode.19',
      'civilCode.20',
      'foreignersOrder.4',
      'hkMoTwOrder.3',
      'residencePermitRegulations.12',
      'socialInsuranceLaw.74',
    ],
  },
  records: {
    to: recordsPath,
    laws: [
      'agencyRegulations.51',
      'agencyRegulations.54',
      'agencyRegulations.7',
      'personalInformationLaw.13',
      'personalInformationLaw.34',
      'socialInsuranceLaw.16',
      'socialInsuranceLaw.46',
      'socialInsuranceLaw.63',
      'socialInsuranceLaw.74',
    ],
  },
  uses: {
    to: cardUsesPath,
    laws: [
      'agencyRegulations.12',
      'agencyRegulations.13',
      'agencyRegulations.7',
      'socialInsuranceLaw.4',
      'socialInsuranceLaw.74',
      'wageRegulations.31',
    ],
  },
  card: {
    to: lostCardPath,
    laws: [
      'agencyRegulations.12',
      'agencyRegulations.13',
      'agencyRegulations.30',
      'agencyRegulations.31',
      'agencyRegulations.7',
      'civilCode.165',
      'criminalLaw.280-1',
      'socialInsuranceLaw.19',
    ],
  },
  eCard: {
    to: eCardsPath,
    laws: ['agencyRegulations.7', 'personalInformationLaw.29', 'personalInformationLaw.31'],
  },
  cases: {
    to: casesPath,
    laws: [
      'administrativeLitigationLaw.18',
      'personalInformationLaw.15',
      'socialInsuranceLaw.83',
      'wageRegulations.54',
    ],
  },
  organisations: {
    to: organisationPath,
    laws: ['civilCode.165', 'socialInsuranceLaw.58', 'wageRegulations.31', 'wageRegulations.54'],
  },
  myData: {
    to: myDataPath,
    laws: ['personalInformationLaw.47', 'socialInsuranceLaw.74'],
  },
} as const satisfies Record<string, LawPlace>

export type LawPlaceName = keyof typeof lawPlaces

/** The screens that rest on an article, in the order of the list. */
export function placesCiting(id: LawId): readonly LawPlaceName[] {
  // The names of the table, which `Object.keys` gives as any text.
  const names = Object.keys(lawPlaces) as LawPlaceName[]
  return names.filter((name) => (lawPlaces[name] as LawPlace).laws.includes(id))
}
