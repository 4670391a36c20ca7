import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CaseRow } from './rows.ts'

/** The uploads that a case needs, so that they can't be removed. */
export function usedUploads({ documents, photo }: PartialAnswers): string[] {
  const ids = Object.values(documents ?? {}).map((file) => file.uploadId)
  return photo && photo !== 'later' ? [...ids, photo.uploadId] : ids
}

/** All uploads that a case needs: with the signatures and thumbprints of who let an organisation apply, and of who took the card. */
export const uploadsOf = ({ answers, heldBy }: Pick<CaseRow, 'answers' | 'heldBy'>): string[] => [
  ...usedUploads(answers),
  ...(heldBy?.authorisation?.mark ? [heldBy.authorisation.mark] : []),
  ...(heldBy?.marks ?? []),
]
