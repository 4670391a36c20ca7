import type { Plugin } from 'vite'

/**
 * What is loaded together: all that these import statically makes up one chunk. So it comes in few requests, and the first
 * screens, which have to name every file that may follow, name few. What an earlier one has is not in a later one:
 * the start page stands beside the first question, the last question before the rules, the result before the screens behind it.
 */
const parts = [
  { name: 'first', roots: ['main.tsx', 'features/question/StepPage.tsx'] },
  { name: 'paths', roots: ['journey/paths.ts'] },
  { name: 'home', roots: ['features/home/HomePage.tsx'] },
  { name: 'city', roots: ['inputs/CityInput.tsx'] },
  {
    name: 'device',
    roots: [
      'journey/examineDevice.ts',
      'journey/draftMoves.ts',
      'journey/readNotices.ts',
      'journey/useDeviceQuestion.ts',
      'journey/useSharedDevice.ts',
    ],
  },
  {
    name: 'agency',
    roots: [
      'app/Agency.tsx',
      'api/useAsOf.ts',
      'api/operation.ts',
      'api/soundAnswers.ts',
      'domain/completed.ts',
      'domain/consentWithdrawal.ts',
    ],
  },
  {
    name: 'result',
    roots: [
      'domain/deadlines.ts',
      'domain/card.ts',
      'domain/employerDuty.ts',
      'domain/issuance.ts',
      'domain/route.ts',
      'domain/visits.ts',
      'i18n/dates.ts',
      'i18n/ChineseTerms.tsx',
      'i18n/LawLink.tsx',
      'features/checklist/LoadingPage.tsx',
      'features/checklist/UnfinishedPage.tsx',
      'ui/Checkboxes.tsx',
      'ui/Disclosure.tsx',
      'ui/PhoneNumber.tsx',
      'ui/Tag.tsx',
      'ui/Task.tsx',
      'ui/Timeline.tsx',
    ],
  },
  {
    name: 'shared',
    roots: [
      'api/appUrl.ts',
      'api/useBank.ts',
      'api/useCase.ts',
      'api/useOutlets.ts',
      'api/uploads.ts',
      'api/fault.ts',
      'procedures/situation.ts',
      'domain/uses/cardUse.ts',
      'features/tracking/NoAccess.tsx',
      'app/frame/showAbove.ts',
      'ui/CalendarLink.tsx',
      'ui/CardFace.tsx',
      'ui/CopyButton.tsx',
      'ui/DateFields.tsx',
      'ui/DeviceChoice.tsx',
      'ui/Dialog.tsx',
      'ui/Failure.tsx',
      'ui/Masked.tsx',
      'ui/PickButton.tsx',
      'ui/saveBlob.ts',
      'ui/SummaryList.tsx',
      'ui/Unbroken.tsx',
      'ui/Undo.tsx',
      'ui/htmlText.ts',
      'ui/useCountdown.ts',
    ],
  },
  {
    name: 'application',
    roots: [
      'journey/card.ts',
      'journey/comparePerson.ts',
      'journey/enrolment.ts',
      'journey/person.ts',
      'domain/completed.ts',
      'domain/receiptAnswers.ts',
      'domain/uploads.ts',
      'procedures/journeys.ts',
    ],
  },
  {
    name: 'questions',
    roots: [
      'inputs/allInputs.tsx',
      'inputs/Answer.tsx',
      'inputs/failedBank.ts',
      'inputs/FaultNotice.tsx',
      'inputs/OnRecord.tsx',
      'wizard/CardTaking.tsx',
      'wizard/objections.ts',
      'wizard/StepElsewhere.tsx',
      'wizard/useStepAt.ts',
      'wizard/useStepWords.tsx',
      'api/ownReceipt.ts',
      'api/submitted.ts',
    ],
  },
  { name: 'seal', roots: ['api/seal.ts'] },
] as const

/** The sentences of the start page and of the first questions, and where the others of that language are. */
const firstWords = (language: 'zh-CN' | 'en') =>
  new RegExp(
    `/src/(?:i18n/wordFiles|(?:app/frame/shell\\.|features/home/|wizard/|inputs/route\\.)words)\\.${language}\\.ts$`,
  )

/**
 * React, its router and our links over it, with Vite's loader of chunks, which all need; the sentences of the first screens in one language, and
 * the parts above. The rest splits by itself.
 */
export function chunks(): Plugin {
  const partOf = new Map<string, string>()
  return {
    name: 'chunks',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'react',
                  test: /node_modules\/(react|react-dom|react-router|react-router-dom|scheduler)\/|\/src\/router\/|vite\/preload-helper/,
                  priority: 2,
                },
                { name: 'zh', test: firstWords('zh-CN'), priority: 2 },
                { name: 'en', test: firstWords('en'), priority: 2 },
                ...parts.map(({ name }) => ({
                  name,
                  test: (id: string) => partOf.get(id) === name,
                  priority: 1,
                })),
              ],
            },
          },
        },
      },
    }),
    buildEnd() {
      const add = (id: string, name: string): void => {
        if (partOf.has(id)) return
        partOf.set(id, name)
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported, name)
      }
      const ids = [...this.getModuleIds()]
      for (const { name, roots } of parts)
        for (const root of roots) {
          const id = ids.find((each) => each.endsWith(`/src/${root}`))
          // A file that was moved would otherwise fall out of its chunk unnoticed.
          if (id === undefined) this.error(`src/build/chunks.ts: no module src/${root} in this build`)
          add(id, name)
        }
    },
  }
}
