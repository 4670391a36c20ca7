import { QueryClientContext } from '@tanstack/react-query'
import { use, useEffect, useState } from 'react'
import { useBank } from '../api/useBank.ts'
import type { PartialAnswers } from '../domain/application.ts'
import { findDivision } from '../domain/divisions.ts'
import { maskIdNumber, normaliseIdNumber } from '../domain/identity.ts'
import { normaliseName } from '../domain/name.ts'
import { useMessages, usePick } from '../i18n/I18n.tsx'
import { useUploadPreview } from '../inputs/useUploadPreview.ts'
import { CardFace } from '../ui/CardFace.tsx'

/** The card as far as it has been answered: a picture beside the question, a row under it on phones. */
export function CardTaking(props: CardTakingProps) {
  return use(QueryClientContext) ? <Card {...props} /> : null
}

interface CardTakingProps {
  readonly answers: PartialAnswers
  /** What is written under it instead of "being filled in". */
  readonly stateWord?: string
}

function Card({ answers, stateWord }: CardTakingProps) {
  const { card: words } = useMessages('apply')
  const pick = usePick()
  const bank = useBank(answers)
  const city = answers.city ? findDivision(answers.city) : undefined
  const photoUrl = usePhoto(answers)
  const { stamp, ...rest } = words
  const card = {
    name: answers.name && normaliseName(answers.name),
    maskedNumber: answers.idNumber && maskIdNumber(normaliseIdNumber(answers.idNumber)),
    city: city && pick(city),
    bank: bank && pick(bank.name),
    photoUrl,
    stamp,
    state: 'draft' as const,
    words: stateWord === undefined ? rest : { ...rest, state: stateWord },
  }
  return <CardFace opens {...card} />
}

/** The photo that was chosen, as far as it can be had. */
function usePhoto({ photo }: PartialAnswers): string | undefined {
  const preview = useUploadPreview()
  const [url, setUrl] = useState<string>()
  const uploadId = photo && photo !== 'later' && photo.source !== 'onFile' ? photo.uploadId : undefined
  useEffect(() => {
    if (!uploadId) return
    let made: string | undefined
    let left = false
    const show = async () => {
      const blob = await preview(uploadId)
      if (!(blob instanceof Blob) || left) return
      made = URL.createObjectURL(blob)
      setUrl(made)
    }
    void show()
    return () => {
      left = true
      setUrl(undefined)
      if (made) URL.revokeObjectURL(made)
    }
  }, [uploadId, preview])
  return url
}
