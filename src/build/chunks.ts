import type { Plugin } from 'vite'

/**
 * What is loaded together: all that these import statically makes up one chunk. So it comes in few requests, and the first
 * screens, which have to name every file that may follow, name few. What an earlier one has is not in a later one:
 * the start page stands beside the first question, the last question before the rules, the result before the screens behind it.
 */
const parts = [
  {
    name: 'first',
    roots: [/\/src\/main\.tsx$/, /\/features\/wizard\/StepPage\.tsx$/, /\/ui\/JourneyLine\.tsx$/],
  },
  { name: 'home', roots: [/\/features\/home\/HomePage\.tsx$/] },
  { name: 'city', roots: [/\/inputs\/CityInput\.tsx$/] },
  {
    name: 'device',
    roots: [/\/src\/journey\/(?:examineDevice|conflict|readNotices|useDeviceQuestion|useSharedDevice)\.ts$/],
  },
  { name: 'agency', roots: [/\/app\/Agency\.tsx$/, /\/api\/useAsOf\.ts$/] },
  {
    name: 'result',
    roots: [
      /\/domain\/(?:situation|deadlines|card|employerDuty|issuance|visits)\.ts$/,
      /\/i18n\/(?:dates\.ts|ChineseTerms\.tsx)$/,
      /\/ui\/(?:CalendarLink|Disclosure|Tag|Timeline)\.tsx$/,
    ],
  },
  {
    name: 'shared',
    roots: [
      /\/api\/(?:here|useBank|useCase|useOutlets|uploads|fault)\.ts$/,
      /\/tracking\/NoAccess\.tsx$/,
      /\/app\/above\.ts$/,
      /\/ui\/(?:CardFace|CopyButton|DateFields|DeviceChoice|Dialog|Failure|Masked|PickButton|saveBlob|SummaryList|Unbroken|Undo|htmlText|useCountdown)\.tsx?$/,
    ],
  },
  {
    name: 'application',
    roots: [/\/journey\/(?:card|comparePerson|enrolment|person)\.ts$/, /\/domain\/receiptAnswers\.ts$/],
  },
  { name: 'seal', roots: [/\/api\/seal\.ts$/] },
] as const

/** React and its router, the sentences of the first screens in one language, and the parts above. The rest splits by itself. */
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
                  test: /node_modules\/(react|react-dom|react-router|react-router-dom|scheduler)\//,
                  priority: 2,
                },
                { name: 'zh', test: /\/i18n\/zh-CN\/(shell|home|wizard|route)\.ts$/, priority: 2 },
                { name: 'en', test: /\/i18n\/en\/(shell|home|wizard|route)\.ts$/, priority: 2 },
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
      for (const { name, roots } of parts)
        for (const id of this.getModuleIds()) if (roots.some((root) => root.test(id))) add(id, name)
    },
  }
}
