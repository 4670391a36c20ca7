import type { CaseView } from '../../api/schemas.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import type { CaseKind } from '../../domain/case.ts'
import { findDivision } from '../../domain/divisions.ts'
import type { Lawsuit } from '../../procedures/lawsuit.ts'
import { procedures } from '../../procedures/procedures.ts'
import { draftOf, type Statement } from './statement.zh-CN.ts'

/** Who acted for a child or another person goes to court for them: the statement begins with who asked. */
const plaintiffOf = ({ name, guardianName, agentName }: PartialAnswers): string =>
  guardianName ?? agentName ?? name ?? ''

/**
 * The statement of claim as far as a case tells it; all of it can be changed. `asOf`: the day it is written on, ISO date.
 * @param decidedKind what the decision was about, which tells who decided; of a review, that is the case it was asked for.
 */
export function firstStatement(
  { number, kind, asOf }: Pick<CaseView, 'number' | 'kind' | 'asOf'>,
  answers: PartialAnswers,
  { period, knownOn, defendants, court }: Lawsuit,
  decidedKind: CaseKind | undefined,
): Statement {
  const nameOf = (code = '') => findDivision(code)?.zh ?? ''
  const city = nameOf(answers.city)
  const isOfCity = answers.decidedBy === 'city'
  const place = isOfCity ? city : city + nameOf(answers.county)
  const decider = decidedKind
    ? draftOf[procedures[decidedKind].isOfOthers ? 'labour' : 'decider'](place)
    : draftOf.unknown
  const isReviewed = period === 'lawsuitAfterReview'
  const about = { number: answers.contestedCase ?? number, what: draftOf.matters[kind], known: knownOn }
  const reasons = answers.reviewGrounds ?? ''
  const claims = draftOf.claims
  return {
    plaintiff: plaintiffOf(answers),
    idNumber: answers.guardianIdNumber ?? answers.agentIdNumber ?? answers.idNumber ?? '',
    mobile: answers.mobile ?? '',
    address: '',
    defendants: defendants
      .map((each) => (each === 'government' ? draftOf.government(place) : decider))
      .join('\n'),
    claims: !isReviewed
      ? claims.direct(draftOf.matters[kind])
      : defendants.includes('decider')
        ? claims.upheld(`受理编号${about.number}的办件`)
        : claims.notAdmitted,
    facts: (isReviewed ? draftOf.facts.review(about) : draftOf.facts.direct(about)) + reasons,
    court: court === 'intermediate' ? draftOf.intermediate(city) : draftOf.basic(place),
    day: asOf,
  }
}
